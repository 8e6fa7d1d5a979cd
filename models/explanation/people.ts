import { acceptedNode, authorityInputs, highRiskNode, perpetratorsNode } from './demand';
import { computed, deliveryYears, figureNode, firstYear, horizon, parameters, type Subject } from './node';
import { capacityNode, inMonthOfMost } from './staffing';
import type { Explanation } from './types';
import type { FigureId } from '../figure-catalogue';
import type { AuthorityCoverage } from '../rollout/coverage';
import type { TeamFlow } from '../rollout/team-flow';
import { total } from '../quantities/series';

export function teamLabel({ resolved }: Subject, id: string): string {
  return resolved.teams.find((team) => team.id === id)?.label ?? id;
}

/** Starts of one team: what demand brings and capacity allows. */
export function teamStarts(subject: Subject, flow: TeamFlow): Explanation {
  return computed(subject, {
    id: `starts.${flow.team.id}`, label: `Perpetrators worked with, ${teamLabel(subject, flow.team.id)}`,
    value: total(flow.queue.starts), unit: 'people', basis: deliveryYears(subject),
    equation: 'Each month the smaller of those waiting or newly accepted, and the room left under the caseload cap',
    inputs: [
      acceptedNode(subject, flow), capacityNode(subject, flow), ...existingNodes(subject, flow),
      ...parameters(
        subject, 'demand_growth', 'referral_ramp_months', 'waiting_lapse_share', 'monthly_early_closure', 'intervention_months',
      ),
    ],
  });
}

/** The service that a team runs today, as the scenario states it. */
function existingNodes({ resolved }: Subject, { team }: TeamFlow): Explanation[] {
  const record = resolved.teams.find(({ id }) => id === team.id)?.existing ?? null;
  if (record === null) return [];
  const quality = `Stated by the scenario; quality: ${record.quality}${record.note === null ? '' : `. ${record.note}`}`;
  const stated = { basis: quality, equation: null, inputs: [], provenance: null };
  return [
    { ...stated, id: `existing_posts.${team.id}`, label: 'Case manager posts of the service today', value: record.posts, unit: 'posts' },
    { ...stated, id: `existing_cases.${team.id}`, label: 'Cases open at the start', value: record.openCases.reduce((sum, cases) => sum + cases, 0), unit: 'cases' },
  ];
}

/** A count of the queue, team by team. */
export function queueFigure(
  subject: Subject, id: FigureId, series: 'completions' | 'earlyClosures' | 'lapsed' | 'waiting',
): Explanation {
  const basis = series === 'waiting' ? inMonthOfMost(subject) : `${horizon(subject)}, all years together`;
  return figureNode(subject, id, subject.flow.teams.map((flow) => computed(subject, {
    id: `${id}.${flow.team.id}`, label: teamLabel(subject, flow.team.id), unit: 'people', basis,
    value: series === 'waiting' ? Math.max(...flow.queue.waiting) : total(flow.queue[series]),
    equation: series === 'waiting' ? 'Largest number waiting in any month' : 'Sum over months of the team’s queue, cases open at the start included',
    inputs: [teamStarts(subject, flow)],
  })), basis);
}

export function startsNode(subject: Subject): Explanation {
  return figureNode(subject, 'starts', subject.flow.teams.map((flow) => teamStarts(subject, flow)), deliveryYears(subject));
}

/** People beside those worked with: starts × a ratio. */
export function peopleFigure(subject: Subject, id: 'adult_victims' | 'children'): Explanation {
  const ratio = id === 'children' ? 'children_per_perpetrator' : 'victims_per_perpetrator';
  return figureNode(subject, id, [startsNode(subject), ...parameters(subject, ratio)], deliveryYears(subject));
}

/** Coverage of one authority: starts of its team ÷ perpetrators in the team’s authorities. */
export function coverageNode(subject: Subject, authority: string, coverage: number): Explanation {
  const { resolved, flow } = subject;
  const team = flow.teams.find(({ team: { authorities }, choice }) => choice !== null && authorities.some(({ id }) => id === authority));
  return computed(subject, {
    id: `coverage.${authority}`, label: `Coverage, ${resolved.authorities.find(({ id }) => id === authority)?.name ?? authority}`,
    value: coverage, unit: 'share', basis: deliveryYears(subject),
    equation: team
      ? 'Perpetrators worked with by the team ÷ perpetrators in its authorities with demand growth, over the delivery years'
      : 'No team of this option covers the authority',
    inputs: team
      ? [teamStarts(subject, team), perpetratorsNode(subject, team), ...parameters(subject, 'demand_growth')]
      : authorityInputs(subject, authority),
  });
}

/** How many authorities an option has a team in, each of them with its coverage. */
export function areasNode(subject: Subject, rows: readonly AuthorityCoverage[]): Explanation {
  return computed(subject, {
    id: 'areas_covered', label: 'Authorities covered', value: rows.filter(({ team }) => team !== null).length, unit: 'authorities',
    basis: `Of ${rows.length} authorities, in the whole option`, equation: 'Count of authorities in which the option has a team',
    inputs: rows.map(({ authority, coverage }) => coverageNode(subject, authority, coverage)),
  });
}

/** Posts that the whole MARAC caseload calls for: high-risk cases ÷ cases a post can serve. */
export function needNodes(subject: Subject): Explanation[] {
  const { need, inputs } = subject.appraisal;
  const cases = highRiskNode(subject, 'need.high_risk_cases', inputs.authorities.map(({ id }) => id), need.highRiskCases);
  const posts = (id: string, label: string, value: number, perPost: string): Explanation => computed(subject, {
    id, label, value, unit: 'posts', equation: 'High-risk cases of the area ÷ cases one post can serve a year', basis: firstYear(subject),
    inputs: [cases, ...parameters(subject, perPost)],
  });
  return [
    cases,
    posts('need.idva_posts', 'Idvas for every MARAC case', need.idvaPosts, 'idva_referrals_per_post'),
    posts('need.administrator_posts', 'MARAC administrators', need.administratorPosts, 'marac_cases_per_administrator'),
  ];
}
