import { computed, figureNode, parameters, type Subject } from './node';
import { teamStarts } from './people';
import { inMonthOfMost, postsNode } from './staffing';
import type { Explanation } from './types';
import type { ResolvedRole } from '../scenario/resolved';

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

export function sizingWords(sizedBy: string): string {
  switch (sizedBy) {
    case 'case_manager': return 'Case manager posts of each team until referrals close, then as many as open cases need';
    case 'case_manager_post': return 'Case manager posts × ratio, rounded up to the post step';
    case 'planned_starts': return 'Case manager posts × cases per post × 12 ÷ length × people to serve per start ÷ people one post can serve, rounded up';
    case 'area': return 'A number for each team in service';
    default: return 'A number for the force while the roll-out runs';
  }
}
