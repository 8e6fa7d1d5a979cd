import type { RoleSizing } from './inputs';
import { emptyForceStretches, findForceStretches, type ForceSpan, type ForceStretches } from './force-span';
import { serviceStarts } from './posts';
import type { TeamFlow } from './team-flow';
import { roundUpEach } from '../quantities/rounding';
import { emptySeries, type CountByMonth, type CountByYear } from '../quantities/series';
import { addStretchesToFiner, addStretchesToMonths, addStretchesToYears, MONTHS_PER_YEAR } from '../quantities/time';

/** What sizing a role needs besides its own terms. */
export interface RoleTerms {
  fteStep: number;
  interventionMonths: number;
}

/** Sized by the force, or rounded up once over it, and so not a sum of the posts of its teams. */
export function isForForce(role: RoleSizing): boolean {
  return role.sizedBy === 'force' || (role.roundedOver === 'force' && role.sizedBy !== 'case_manager');
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

/** Posts are rounded up to the fte step within each team, unless they are rounded once over the force. */
function isRoundedWithin(role: RoleSizing): boolean {
  return role.sizedBy !== 'case_manager' && role.roundedOver === 'team';
}

/**
 * Posts of a role in each stretch of a team's service: those that follow its case managers, or, of an area, its own
 * number from the month of hire (an existing team from month 0) to the end of run-off. Unit: posts.
 */
function writePostsByStretch(role: RoleSizing, flow: TeamFlow, terms: RoleTerms): CountByMonth {
  const { stretches: { count, from, values }, rolePosts } = flow;
  if (role.sizedBy === 'area') {
    const starts = serviceStarts(flow.schedule);
    for (let index = 0; index < count; index += 1) rolePosts[index] = from[index]! < starts ? 0 : role.ratio;
  } else {
    const perCaseManager = postsPerCaseManager(role, flow.casesPerPost, terms.interventionMonths);
    for (let index = 0; index < count; index += 1) rolePosts[index] = values[index]! * perCaseManager;
  }
  if (isRoundedWithin(role)) roundUpEach(rolePosts, count, terms);
  return rolePosts;
}

/** Adds the posts of the roles that belong to teams to `byYear`, and not those sized or rounded over the force. Unit: post-months a year. */
export function addTeamPosts(roles: readonly RoleSizing[], flow: TeamFlow, terms: RoleTerms, byYear: readonly CountByYear[]): void {
  for (let index = 0; index < roles.length; index += 1) {
    if (isForForce(roles[index]!)) continue;
    addStretchesToYears(flow.stretches, writePostsByStretch(roles[index]!, flow, terms), byYear[index]!);
  }
}

/** Posts of all roles together in each stretch of a force. Unit: posts. */
export function writeAllPosts(
  roles: readonly RoleSizing[], teams: readonly TeamFlow[], terms: RoleTerms, span: ForceSpan, stretches: ForceStretches, into: CountByMonth,
): void {
  into.fill(0);
  for (let index = 0; index < roles.length; index += 1) {
    writeRolePosts(roles[index]!, teams, terms, span, stretches);
    for (let stretch = 0; stretch < stretches.count; stretch += 1) into[stretch]! += stretches.values[stretch]!;
  }
}

/**
 * Writes the posts of a role in each stretch of a force: called for by each team, rounded up to the fte step per team, or
 * over the force where the role says so; a role sized by the force serves from the first mobilisation to the last end of
 * run-off. Unit: posts.
 */
export function writeRolePosts(
  role: RoleSizing, teams: readonly TeamFlow[], terms: RoleTerms, { start }: ForceSpan, into: ForceStretches,
): void {
  const { count, from, values } = into;
  values.fill(0);
  if (role.sizedBy === 'force') {
    for (let stretch = 0; stretch < count; stretch += 1) values[stretch] = start === null || from[stretch]! < start ? 0 : role.ratio;
  }
  for (let index = 0; index < teams.length && role.sizedBy !== 'force'; index += 1) {
    addStretchesToFiner(teams[index]!.stretches, writePostsByStretch(role, teams[index]!, terms), into, values);
  }
  if (isForForce(role)) roundUpEach(values, count, terms);
}

/** The same by month, for those who read months. Unit: posts. */
export function writeRolePostsByMonth(
  role: RoleSizing, teams: readonly TeamFlow[], { span, ...terms }: RoleTerms & { readonly span: ForceSpan }, into: CountByMonth,
): void {
  const stretches = emptyForceStretches(into.length, emptySeries);
  findForceStretches(teams, span, stretches);
  writeRolePosts(role, teams, terms, span, stretches);
  into.fill(0);
  addStretchesToMonths(stretches, stretches.values, into);
}
