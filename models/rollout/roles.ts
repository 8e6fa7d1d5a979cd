import type { RoleSizing } from './inputs';
import type { ForceSpan } from './force-span';
import type { TeamFlow } from './team-flow';
import { roundUp } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** What sizing a role needs besides its own terms. */
export interface RoleTerms {
  readonly fteStep: number;
  readonly interventionMonths: number;
  readonly span: ForceSpan;
}

/**
 * Posts of a role for each case manager in service: 1 for case managers themselves, the ratio for those sized by
 * them, and for those sized by planned starts cases per post × 12 / L × ratio ÷ starts a post can serve.
 */
export function postsPerCaseManager(role: RoleSizing, perPost: number, interventionMonths: number): number {
  switch (role.sizedBy) {
    case 'case_manager': return 1;
    case 'case_manager_post': return role.ratio;
    case 'planned_starts': return (((perPost * MONTHS_PER_YEAR) / interventionMonths) * role.ratio) / role.startsPerPost;
    case 'area': case 'force': return 0;
  }
}

/** Adds a team's posts that follow its case managers. Rounded only when their number changes, which is seldom. */
function addFollowing({ caseManagerPosts, schedule }: TeamFlow, perCaseManager: number, step: number, into: Float64Array): void {
  let sizedFor = 0;
  let posts = 0;
  for (let month = 0; month < schedule.runOffEnds; month += 1) {
    const inService = caseManagerPosts[month]!;
    if (inService !== sizedFor) {
      sizedFor = inService;
      posts = roundUp(inService * perCaseManager, step);
    }
    into[month]! += posts;
  }
}

/** Adds posts of a team in service: from the month of hire (an existing team from month 0) to the end of run-off. */
function addWhileInService({ schedule }: TeamFlow, posts: number, into: Float64Array): void {
  for (let month = schedule.existing ? 0 : schedule.hire; month < schedule.runOffEnds; month += 1) into[month]! += posts;
}

function addTeamPosts(role: RoleSizing, flow: TeamFlow, terms: RoleTerms, into: Float64Array): void {
  const step = role.sizedBy === 'case_manager' || role.roundedOver === 'force' ? 0 : terms.fteStep;
  if (role.sizedBy === 'area') addWhileInService(flow, roundUp(role.ratio, step), into);
  else {
    const perCaseManager = postsPerCaseManager(role, flow.casesPerPost, terms.interventionMonths);
    addFollowing(flow, perCaseManager, step, into);
  }
}

function roundOverForce(step: number, end: number, into: Float64Array): void {
  let rounded = 0;
  let posts = 0;
  for (let month = 0; month < end; month += 1) {
    if (into[month] !== posts) {
      posts = into[month]!;
      rounded = roundUp(posts, step);
    }
    into[month] = rounded;
  }
}

/**
 * Posts of a role by month: called for by each team, rounded up to the fte step per team, or over the force where the
 * role says so; a role sized by the force serves from the first mobilisation to the last end of run-off.
 * Case managers are already whole posts and are not rounded again. Unit: posts.
 */
export function writeRolePosts(role: RoleSizing, teams: readonly TeamFlow[], terms: RoleTerms, into: Float64Array): void {
  into.fill(0);
  if (role.sizedBy === 'force') {
    const posts = roundUp(role.ratio, terms.fteStep);
    if (terms.span.start !== null) into.fill(posts, terms.span.start, terms.span.end);
    return;
  }
  for (let index = 0; index < teams.length; index += 1) addTeamPosts(role, teams[index]!, terms, into);
  if (role.sizedBy !== 'case_manager' && role.roundedOver === 'force') roundOverForce(terms.fteStep, terms.span.end, into);
}
