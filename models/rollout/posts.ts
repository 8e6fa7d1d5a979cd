import type { TeamSchedule } from './schedule';
import type { TeamPosts } from './workforce';
import { roundUp } from '../quantities/rounding';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** Case manager posts of a team in month m before any run-off. Unit: posts. */
export function postsBeforeClose(month: number, posts: TeamPosts, schedule: TeamSchedule): number {
  const base = month < schedule.goLive ? posts.base : posts.baseAfterGoLive;
  return base + (month < schedule.hire ? 0 : posts.extra);
}

/**
 * Case manager posts in service: all of them until referrals close, then
 * min(posts, max(fte step, roundUp(open(m) / cases per post, fte step))) until run-off ends. Unit: posts.
 */
export function writePostsInService(
  posts: TeamPosts, schedule: TeamSchedule, runOff: { readonly open: Float64Array; readonly casesPerPost: number; readonly fteStep: number },
  into: Float64Array,
): void {
  const { open, casesPerPost, fteStep } = runOff;
  into.fill(0);
  for (let month = 0; month < schedule.runOffEnds; month += 1) {
    const standing = postsBeforeClose(month, posts, schedule);
    into[month] = month < schedule.referralsClose
      ? standing : Math.min(standing, Math.max(fteStep, roundUp(open[month]! / casesPerPost, fteStep)));
  }
}

/**
 * Case managers recruited: the extra posts in the month of hire, plus turnover / 12 × posts already in service,
 * until referrals close. Unit: people a month.
 */
export function writeRecruited(
  posts: TeamPosts, schedule: TeamSchedule, annualTurnoverShare: number, into: Float64Array,
): void {
  const leavers = annualTurnoverShare / MONTHS_PER_YEAR;
  into.fill(0);
  for (let month = 0; month < schedule.referralsClose; month += 1) {
    const joining = month === schedule.hire ? posts.extra : 0;
    const alreadyInService = postsBeforeClose(month, posts, schedule) - joining;
    into[month] = joining + leavers * alreadyInService;
  }
}
