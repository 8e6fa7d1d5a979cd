import { computed, figureNode, parameters, type Subject } from './node';
import type { Explanation } from './types';
import type { TeamFlow } from '../rollout/team-flow';
import { total } from '../quantities/series';
import type { FigureId } from '../figure-catalogue';

/** The demand ladder of a team: cases → perpetrators → referred → accepted, with the parameters of each rung. */
function acceptedNode(subject: Subject, flow: TeamFlow): Explanation {
  const { id } = flow.team;
  const cases = computed(subject, {
    id: `high_risk_cases.${id}`, label: 'High-risk cases a year', value: flow.demand.highRiskCases, unit: 'cases',
    equation: 'Sum over authorities of their own MARAC count, or adult women × MARAC rate ÷ 10 000',
    inputs: [
      ...flow.team.authorities.flatMap((authority) => authorityInputs(subject, authority.id)),
      ...parameters(subject, 'marac_cases_per_10000_adult_women', 'adult_women_share'),
    ],
  });
  const people = computed(subject, {
    id: `perpetrators.${id}`, label: 'Perpetrators a year', value: flow.demand.perpetrators, unit: 'people',
    equation: 'High-risk cases × (1 − repeat share) ÷ pairs per perpetrator',
    inputs: [cases, ...parameters(subject, 'marac_repeat_share', 'pairs_per_perpetrator')],
  });
  return computed(subject, {
    id: `accepted.${id}`, label: 'Accepted a year', value: flow.demand.accepted, unit: 'people',
    equation: 'Perpetrators × share referred × share accepted',
    inputs: [people, ...parameters(subject, 'referral_share', 'acceptance_share')],
  });
}

/** The figures an authority has: its population, and its own counts where they are known. */
function authorityInputs(subject: Subject, authority: string): Explanation[] {
  const known = ['population_16plus', 'adult_women', 'marac_cases_per_year']
    .map((fact) => `${authority}_${fact}`)
    .filter((id) => subject.resolved.parameters.has(id));
  return parameters(subject, ...known);
}

function capacityNode(subject: Subject, flow: TeamFlow): Explanation {
  const { id } = flow.team;
  const chosen = flow.choice === null || flow.choice.posts !== null;
  return computed(subject, {
    id: `capacity.${id}`, label: 'Largest caseload its posts can hold', unit: 'cases',
    value: flow.queue.capacity.reduce((most, value) => Math.max(most, value), 0),
    equation: `Case manager posts (${flow.posts.chosen}, ${chosen ? 'chosen by the option' : 'sized from demand'}) × `
      + '(1 − vacancy share) × productive share × open cases per case manager × (1 − travel loss)',
    inputs: parameters(
      subject, 'caseload_per_case_manager', 'annual_turnover_share', 'months_to_hire', 'induction_months', 'fte_step',
      'intervention_months',
    ),
  });
}

/** Starts of one team: what demand brings and capacity allows. */
export function teamStarts(subject: Subject, flow: TeamFlow): Explanation {
  return computed(subject, {
    id: `starts.${flow.team.id}`, label: `Perpetrators worked with, ${teamLabel(subject, flow.team.id)}`,
    value: total(flow.queue.starts), unit: 'people',
    equation: 'Each month the smaller of those waiting or newly accepted, and the room left under the caseload cap',
    inputs: [
      acceptedNode(subject, flow), capacityNode(subject, flow),
      ...parameters(
        subject, 'demand_growth', 'referral_ramp_months', 'waiting_lapse_share', 'mobilisation_months',
        'monthly_early_closure',
      ),
    ],
  });
}

export function teamLabel({ resolved }: Subject, id: string): string {
  return resolved.teams.find((team) => team.id === id)?.label ?? id;
}

/** A count of the queue, team by team. */
export function queueFigure(
  subject: Subject, id: FigureId, series: 'completions' | 'earlyClosures' | 'lapsed' | 'waiting',
): Explanation {
  const teams = subject.flow.teams.map((flow) => computed(subject, {
    id: `${id}.${flow.team.id}`, label: teamLabel(subject, flow.team.id), unit: 'people',
    value: series === 'waiting' ? Math.max(...flow.queue.waiting) : total(flow.queue[series]),
    equation: 'What the team’s queue gives',
    inputs: [teamStarts(subject, flow)],
  }));
  const terms = series === 'lapsed' || series === 'waiting' ? 'waiting_lapse_share' : 'monthly_early_closure';
  return figureNode(subject, id, [...teams, ...parameters(subject, terms, 'intervention_months')]);
}

export function startsNode(subject: Subject): Explanation {
  return figureNode(subject, 'starts', subject.flow.teams.map((flow) => teamStarts(subject, flow)));
}

/** People beside those worked with: starts × a ratio. */
export function peopleFigure(subject: Subject, id: 'adult_victims' | 'children'): Explanation {
  const ratio = id === 'children' ? 'children_per_perpetrator' : 'victims_per_perpetrator';
  return figureNode(subject, id, [startsNode(subject), ...parameters(subject, ratio)]);
}

/** Posts in a month, role by role. */
export function postsFigure(subject: Subject, id: 'peak_posts' | 'peak_posts_month'): Explanation {
  const { flow, appraisal, resolved } = subject;
  const month = flow.figures.peakPostsMonth;
  const roles = appraisal.inputs.roles.map((role, index) => {
    const record = resolved.roles.find(({ id: roleId }) => roleId === role.id);
    return computed(subject, {
      id: `posts.${role.id}`, label: record?.label ?? role.id, unit: 'posts', value: flow.posts[index]?.[month] ?? null,
      equation: sizing(role.sizedBy),
      inputs: parameters(subject, record?.ratio, record?.startsPerPost, 'fte_step', 'caseload_per_case_manager'),
    });
  });
  return figureNode(subject, id, roles);
}

function sizing(sizedBy: string): string {
  switch (sizedBy) {
    case 'case_manager': return 'The option’s number, or accepted × length ÷ 12 ÷ cases per post, rounded up to the post step';
    case 'case_manager_post': return 'Case manager posts × ratio, rounded up to the post step';
    case 'planned_starts': return 'Case manager posts × cases per post × 12 ÷ length × people to serve per start ÷ people one post can serve, rounded up';
    case 'area': return 'A number for each team in service';
    default: return 'A number for the force while the roll-out runs';
  }
}

/** Coverage of one authority: starts of its team ÷ perpetrators in the team’s authorities. */
export function coverageNode(subject: Subject, authority: string, coverage: number): Explanation {
  const { resolved, flow } = subject;
  const team = flow.teams.find(({ team: { authorities }, choice }) => choice !== null && authorities.some(({ id }) => id === authority));
  return computed(subject, {
    id: `coverage.${authority}`, label: `Coverage, ${resolved.authorities.find(({ id }) => id === authority)?.name ?? authority}`,
    value: coverage, unit: 'share',
    equation: team
      ? 'Perpetrators worked with by the team ÷ perpetrators in its authorities, over the delivery years'
      : 'No team of this option covers the authority',
    inputs: team ? [teamStarts(subject, team)] : authorityInputs(subject, authority),
  });
}
