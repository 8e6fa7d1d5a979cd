import type { RoleSizing } from './inputs';
import { forceInService, type ForceSpan } from './force-span';
import type { TeamFlow } from './team-flow';
import { roundUp } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** What sizing a role needs besides its own terms. */
export interface RoleTerms {
  readonly fteStep: number;
  readonly interventionMonths: number;
  readonly span: ForceSpan;
}

/** A team is in service from the month of hire (an existing one from month 0) to the end of its run-off. */
function teamInService(month: number, flow: TeamFlow): boolean {
  const { schedule } = flow;
  return month >= (schedule.existing ? 0 : schedule.hire) && month < schedule.runOffEnds;
}

/** Case managers × cases per post × 12 / L: starts a year the posts in service are planned for. */
function plannedStarts(caseManagerPosts: number, perPost: number, interventionMonths: number): number {
  return (caseManagerPosts * perPost * MONTHS_PER_YEAR) / interventionMonths;
}

/** Posts one team calls for before rounding. Unit: posts. */
function postsCalledFor(role: RoleSizing, flow: TeamFlow, month: number, interventionMonths: number): number {
  const caseManagers = flow.caseManagerPosts[month]!;
  switch (role.sizedBy) {
    case 'case_manager': return caseManagers;
    case 'case_manager_post': return caseManagers * role.ratio;
    case 'planned_starts':
      return (plannedStarts(caseManagers, flow.casesPerPost, interventionMonths) * role.ratio) / role.startsPerPost;
    case 'area': return teamInService(month, flow) ? role.ratio : 0;
    case 'force': return 0;
  }
}

/**
 * Posts of a role by month: called for by each team, rounded up to the fte step per team, or over the force where the
 * role says so; a role sized by the force serves from the first mobilisation to the last end of run-off.
 * Case managers are already whole posts and are not rounded again. Unit: posts.
 */
export function writeRolePosts(role: RoleSizing, teams: readonly TeamFlow[], terms: RoleTerms, into: Float64Array): void {
  const stepPerTeam = role.sizedBy === 'case_manager' || role.roundedOver === 'force' ? 0 : terms.fteStep;
  const stepOverForce = role.sizedBy === 'case_manager' || role.roundedOver === 'team' ? 0 : terms.fteStep;
  for (let month = 0; month < into.length; month += 1) {
    let posts = role.sizedBy === 'force' && forceInService(month, terms.span) ? roundUp(role.ratio, terms.fteStep) : 0;
    for (const flow of teams) posts += roundUp(postsCalledFor(role, flow, month, terms.interventionMonths), stepPerTeam);
    into[month] = roundUp(posts, stepOverForce);
  }
}
