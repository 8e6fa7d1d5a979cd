import { acceptedNode, authorityInputs, highRiskNode, perpetratorsNode } from './demand';
import { computed, figureNode, parameters, type Subject } from './node';
import { capacityNode } from './staffing';
import type { Explanation } from './types';
import type { FigureId } from '../figure-catalogue';
import type { TeamFlow } from '../rollout/team-flow';
import { total } from '../quantities/series';

export function teamLabel({ resolved }: Subject, id: string): string {
  return resolved.teams.find((team) => team.id === id)?.label ?? id;
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
        subject, 'demand_growth', 'referral_ramp_months', 'waiting_lapse_share', 'monthly_early_closure', 'intervention_months',
      ),
    ],
  });
}

/** A count of the queue, team by team. */
export function queueFigure(
  subject: Subject, id: FigureId, series: 'completions' | 'earlyClosures' | 'lapsed' | 'waiting',
): Explanation {
  return figureNode(subject, id, subject.flow.teams.map((flow) => computed(subject, {
    id: `${id}.${flow.team.id}`, label: teamLabel(subject, flow.team.id), unit: 'people',
    value: series === 'waiting' ? Math.max(...flow.queue.waiting) : total(flow.queue[series]),
    equation: series === 'waiting' ? 'Largest number waiting in any month' : 'Sum over months of the team’s queue, cases open at the start included',
    inputs: [teamStarts(subject, flow)],
  })));
}

export function startsNode(subject: Subject): Explanation {
  return figureNode(subject, 'starts', subject.flow.teams.map((flow) => teamStarts(subject, flow)));
}

/** People beside those worked with: starts × a ratio. */
export function peopleFigure(subject: Subject, id: 'adult_victims' | 'children'): Explanation {
  const ratio = id === 'children' ? 'children_per_perpetrator' : 'victims_per_perpetrator';
  return figureNode(subject, id, [startsNode(subject), ...parameters(subject, ratio)]);
}

/** Coverage of one authority: starts of its team ÷ perpetrators in the team’s authorities. */
export function coverageNode(subject: Subject, authority: string, coverage: number): Explanation {
  const { resolved, flow } = subject;
  const team = flow.teams.find(({ team: { authorities }, choice }) => choice !== null && authorities.some(({ id }) => id === authority));
  return computed(subject, {
    id: `coverage.${authority}`, label: `Coverage, ${resolved.authorities.find(({ id }) => id === authority)?.name ?? authority}`,
    value: coverage, unit: 'share',
    equation: team
      ? 'Perpetrators worked with by the team ÷ perpetrators in its authorities with demand growth, over the delivery years'
      : 'No team of this option covers the authority',
    inputs: team
      ? [teamStarts(subject, team), perpetratorsNode(subject, team), ...parameters(subject, 'demand_growth')]
      : authorityInputs(subject, authority),
  });
}

/** Posts that the whole MARAC caseload calls for: high-risk cases ÷ cases a post can serve. */
export function needNodes(subject: Subject): Explanation[] {
  const { need, inputs } = subject.appraisal;
  const cases = highRiskNode(subject, 'need.high_risk_cases', inputs.authorities.map(({ id }) => id), need.highRiskCases);
  const posts = (id: string, label: string, value: number, perPost: string): Explanation => computed(subject, {
    id, label, value, unit: 'posts', equation: 'High-risk cases of the area ÷ cases one post can serve a year',
    inputs: [cases, ...parameters(subject, perPost)],
  });
  return [
    cases,
    posts('need.idva_posts', 'Idvas for every MARAC case', need.idvaPosts, 'idva_referrals_per_post'),
    posts('need.administrator_posts', 'MARAC administrators', need.administratorPosts, 'marac_cases_per_administrator'),
  ];
}
