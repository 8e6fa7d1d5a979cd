import { acceptedNode } from './demand';
import { computed, horizon, parameters, type Subject } from './node';
import type { Explanation } from './types';
import type { TeamFlow } from '../rollout/team-flow';

/** Case manager posts of a team: the option's number, or sized from demand. */
export function postsNode(subject: Subject, flow: TeamFlow): Explanation {
  const sized = flow.choice?.posts === null;
  return computed(subject, {
    id: `posts.${flow.team.id}`, label: 'Case manager posts', value: flow.posts.chosen, unit: 'posts',
    basis: 'Whole-time posts at full strength',
    equation: sized
      ? 'Accepted × length ÷ 12 ÷ (open cases per case manager × (1 − travel loss)), rounded up to the post step'
      : 'Chosen by the option',
    inputs: sized
      ? [acceptedNode(subject, flow), ...parameters(subject, 'intervention_months', 'caseload_per_case_manager', 'fte_step')]
      : [],
  });
}

/** The largest caseload that a team's posts can hold. */
export function capacityNode(subject: Subject, flow: TeamFlow): Explanation {
  return computed(subject, {
    id: `capacity.${flow.team.id}`, label: 'Largest caseload its posts can hold', unit: 'cases', basis: inMonthOfMost(subject),
    value: flow.queue.capacity.reduce((most, value) => Math.max(most, value), 0),
    equation: 'Posts × (1 − vacancy share) × productive share × open cases per case manager × (1 − travel loss), from the '
      + 'month of hire, growing over induction',
    inputs: [
      postsNode(subject, flow),
      ...parameters(
        subject, 'caseload_per_case_manager', 'annual_turnover_share', 'months_to_hire', 'induction_months', 'mobilisation_months',
      ),
    ],
  });
}

/** A highest value, and the years over which it is sought. */
export function inMonthOfMost(subject: Subject): string {
  return `In the month of most, ${horizon(subject)}`;
}
