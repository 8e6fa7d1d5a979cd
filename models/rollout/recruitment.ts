import type { RoleSizing } from './inputs';
import { postsPerCaseManager, type RoleTerms } from './roles';
import type { TeamFlow } from './team-flow';
import { roundUp, SAME_COUNT } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** New posts of one role to be filled in one month. */
export interface Opening {
  readonly month: number;
  readonly role: string;
  readonly posts: number;
}

/** Posts of a role that existing services bring to month 0: as `writeRolePosts`, for the posts they already have. */
function standingPosts(role: RoleSizing, teams: readonly TeamFlow[], terms: RoleTerms): number {
  if (role.sizedBy === 'force') return 0;
  const overForce = role.roundedOver === 'force';
  const step = role.sizedBy === 'case_manager' || overForce ? 0 : terms.fteStep;
  let posts = 0;
  for (const flow of teams) {
    if (!flow.schedule.existing) continue;
    posts += role.sizedBy === 'area'
      ? roundUp(role.ratio, step)
      : roundUp(flow.posts.base * postsPerCaseManager(role, flow.casesPerPost, terms.interventionMonths), step);
  }
  return role.sizedBy !== 'case_manager' && overForce ? roundUp(posts, terms.fteStep) : posts;
}

/**
 * New posts of a role by month: max(0, posts(m) − most posts of any month before), from what existing services bring
 * to month 0. Posts that come back after a fall were never lost to the employer and are not counted again. Unit: posts.
 */
export function openingsOf(
  role: RoleSizing, posts: Float64Array, teams: readonly TeamFlow[], terms: RoleTerms,
): Opening[] {
  const openings: Opening[] = [];
  let most = standingPosts(role, teams, terms);
  posts.forEach((inService, month) => {
    if (inService > most + SAME_COUNT) {
      openings.push({ month, role: role.id, posts: inService - most });
      most = inService;
    }
  });
  return openings;
}

/** Case managers who leave and are replaced in an average month of delivery: turnover ÷ 12 × mean posts. Unit: posts a month. */
export function replacedPerMonth(caseManagerPosts: Float64Array, annualTurnoverShare: number, end: number): number {
  let posts = 0;
  for (let month = 0; month < end; month += 1) posts += caseManagerPosts[month]!;
  return end > 0 ? ((posts / end) * annualTurnoverShare) / MONTHS_PER_YEAR : 0;
}
