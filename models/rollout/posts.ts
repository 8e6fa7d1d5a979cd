import type { WorkforceInputs } from './inputs';
import type { TeamSchedule } from './schedule';
import type { TeamPosts } from './workforce';
import { roundUp } from '../quantities/rounding';
import { emptySeries, wholeNumbers, type CountByMonth, type MakeSeries } from '../quantities/series';
import { addStretchesToMonths, addStretchesToYears, MONTHS_PER_YEAR, type Stretches } from '../quantities/time';

/** Case manager posts of a team in month m before any run-off. Unit: posts. */
export function postsBeforeClose(month: number, posts: TeamPosts, schedule: TeamSchedule): number {
  const base = month < schedule.goLive ? posts.base : posts.baseAfterGoLive;
  return base + (month < schedule.hire ? 0 : posts.extra);
}

/** The first month after `month` in which posts may be others: that of hire, go-live or close. */
function nextChange(month: number, { hire, goLive, referralsClose }: TeamSchedule): number {
  let next = referralsClose;
  if (hire > month && hire < next) next = hire;
  if (goLive > month && goLive < next) next = goLive;
  return next;
}

/** Room for a stretch a month. */
export function emptyStretches(months: number, make: MakeSeries): Stretches {
  return { count: 0, from: wholeNumbers(months + 1, make), values: make<CountByMonth>(months) };
}

/** What the posts of a team follow while it runs off. */
export interface RunOff {
  readonly queue: { readonly open: Float64Array };
  readonly casesPerPost: number;
  readonly fteStep: number;
}

/**
 * Case manager posts in service: all of them until referrals close, then
 * min(posts, max(fte step, roundUp(open(m) / cases per post, fte step))) until run-off ends. They change seldom, so they
 * are kept as stretches of months. Unit: posts.
 */
export function findPostsInService(posts: TeamPosts, schedule: TeamSchedule, runOff: RunOff, into: Stretches): void {
  const { referralsClose, runOffEnds } = schedule;
  const { from, values } = into;
  let count = 0;
  for (let month = 0; month < referralsClose; month = nextChange(month, schedule)) {
    from[count] = month;
    values[count] = postsBeforeClose(month, posts, schedule);
    count += 1;
  }
  for (let month = referralsClose; month < runOffEnds; month += 1) {
    const own = postsInRunOff(runOff.queue.open[month]!, postsBeforeClose(month, posts, schedule), runOff);
    if (month > referralsClose && month !== schedule.hire && own === values[count - 1]) continue;
    from[count] = month;
    values[count] = own;
    count += 1;
  }
  from[count] = runOffEnds;
  into.count = count;
}

/** min(posts, max(fte step, roundUp(open / cases per post, fte step))). Unit: posts. */
function postsInRunOff(open: number, posts: number, { casesPerPost, fteStep }: RunOff): number {
  const needed = roundUp(open / casesPerPost, fteStep);
  const kept = needed > fteStep ? needed : fteStep;
  return kept < posts ? kept : posts;
}

/** Case manager posts in service by month. Unit: posts. */
export function postsInService({ stretches, queue }: { readonly stretches: Stretches; readonly queue: { readonly open: Float64Array } }): CountByMonth {
  const byMonth = emptySeries<CountByMonth>(queue.open.length);
  addStretchesToMonths(stretches, stretches.values, byMonth);
  return byMonth;
}

/** First month in which a team serves its area: the month of hire, or month 0 of an existing service. */
export function serviceStarts({ existing, hire }: TeamSchedule): number {
  return existing ? 0 : hire;
}

type Turnover = Pick<WorkforceInputs, 'annualTurnoverShare'>;

/** What recruitment hangs on. */
interface Recruiting {
  readonly posts: TeamPosts;
  readonly schedule: TeamSchedule;
  readonly stretches: Stretches;
}

/**
 * Adds the case managers recruited: the extra posts in the month of hire, plus turnover / 12 × posts already in service,
 * until referrals close. `into` is empty, by month or by year: see `addMonths`. Unit: people.
 */
export function addRecruited({ posts, schedule, stretches }: Recruiting, { annualTurnoverShare }: Turnover, into: Float64Array, monthsEach: number): void {
  const leavers = annualTurnoverShare / MONTHS_PER_YEAR;
  const { hire, referralsClose } = schedule;
  const { from, values } = stretches;
  let untilClose = 0;
  while (untilClose < stretches.count && from[untilClose]! < referralsClose) untilClose += 1;
  if (monthsEach === 1) addStretchesToMonths(stretches, values, into, untilClose);
  else addStretchesToYears(stretches, values, into, untilClose);
  for (let element = 0; element < into.length; element += 1) into[element]! *= leavers;
  if (hire < referralsClose) into[Math.floor(hire / monthsEach)]! += posts.extra * (1 - leavers);
}
