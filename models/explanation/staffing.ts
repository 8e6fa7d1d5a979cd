import { acceptedNode } from './demand';
import { computed, figureNode, horizon, parameters, type Subject } from './node';
import { teamStarts } from './people';
import type { Explanation } from './types';
import type { TeamFlow } from '../rollout/team-flow';
import type { ResolvedRole } from '../scenario/resolved';

/** Case manager posts of a team: the option's number, or sized from demand. */
function postsNode(subject: Subject, flow: TeamFlow): Explanation {
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

/** What sets the number of a role's posts in every month: the teams' caseloads, its ratio and the post step. */
export function sizingInputs(subject: Subject, role: ResolvedRole | undefined): Explanation[] {
  return [
    ...subject.flow.teams.map((flow) => teamStarts(subject, flow)),
    ...parameters(subject, role?.ratio, role?.startsPerPost, 'fte_step', 'mobilisation_months', 'months_to_hire'),
  ];
}

/** Posts in the month of most posts, role by role. */
export function postsFigure(subject: Subject, id: 'peak_posts' | 'peak_posts_month'): Explanation {
  const { flow, appraisal, resolved } = subject;
  const month = flow.figures.peakPostsMonth;
  const { posts } = subject.months;
  const roles = appraisal.inputs.roles.map((role, index) => {
    const record = resolved.roles.find(({ id: roleId }) => roleId === role.id);
    return computed(subject, {
      id: `role_posts.${role.id}`, label: record?.label ?? role.id, unit: 'posts', value: posts[index]?.[month] ?? null,
      basis: wholeTime(subject),
      equation: sizingWords(role.sizedBy),
      inputs: [...(role.sizedBy === 'case_manager' ? flow.teams.map((team) => postsNode(subject, team)) : []), ...sizingInputs(subject, record)],
    });
  });
  return figureNode(subject, id, roles, wholeTime(subject));
}

function wholeTime(subject: Subject): string {
  return `Whole-time posts ${inMonthOfMost(subject).toLowerCase()}`;
}

/** A highest value, and the years over which it is sought. */
export function inMonthOfMost(subject: Subject): string {
  return `In the month of most, ${horizon(subject)}`;
}

export function sizingWords(sizedBy: string): string {
  switch (sizedBy) {
    case 'case_manager': return 'Case manager posts of each team until referrals close, then as many as open cases need';
    case 'case_manager_post': return 'Case manager posts × ratio, rounded up to the post step';
    case 'planned_starts': return 'Case manager posts × cases per post × 12 ÷ length × people to serve per start ÷ people one post can serve, rounded up';
    case 'area': return 'A number for each team in service';
    default: return 'A number for the force while the roll-out runs';
  }
}
