import type { CaseloadInputs, DemandInputs } from './inputs';
import type { TeamSchedule } from './schedule';

/** Below this many open cases a team has nobody open. */
const NOBODY = 1e-12;

/** The queue of one team by month. Units: cases; open and waiting are stocks, the rest flows a month. */
export interface TeamQueue {
  readonly arrivals: Float64Array;
  readonly waiting: Float64Array;
  readonly capacity: Float64Array;
  readonly open: Float64Array;
  readonly starts: Float64Array;
  readonly lapsed: Float64Array;
  readonly completions: Float64Array;
  readonly earlyClosures: Float64Array;
}

/** What a team brings to month 0. */
export interface OpeningCaseload {
  /** Element j−1: cases open at month 0 that started j months before. */
  readonly openBySinceStart: Float64Array;
  readonly waiting: number;
}

/** (1 − h)^k for k = 0 … L. Unit: share of starts still open after k months. */
export function writeSurvival(caseload: CaseloadInputs, into: Float64Array): void {
  const { interventionMonths, monthlyEarlyClosure } = caseload;
  let share = 1;
  for (let month = 0; month <= interventionMonths; month += 1) {
    into[month] = share;
    share *= 1 - monthlyEarlyClosure;
  }
}

/** Cases open at the start of `month` from starts since month 0: Σ_{j=1..L−1} starts(m−j) × (1 − h)^j. */
function openFromStarts(month: number, months: number, starts: Float64Array, survival: Float64Array): number {
  const oldest = Math.min(month, months - 1);
  let open = 0;
  for (let since = 1; since <= oldest; since += 1) open += starts[month - since]! * survival[since]!;
  return open;
}

/** Cases open at the start of `month` that were already open at month 0. */
function openFromBefore(month: number, months: number, opening: OpeningCaseload, survival: Float64Array): number {
  let open = 0;
  for (let since = 1; since + month < months; since += 1) open += opening.openBySinceStart[since - 1] ?? 0;
  return open === 0 ? 0 : open * survival[month]!;
}

/** Cases that reach month L in `month`: starts(m − L) × (1 − h)^L, whether begun before month 0 or since. */
function completing(month: number, months: number, queue: TeamQueue, opening: OpeningCaseload, survival: Float64Array) {
  if (month >= months) return queue.starts[month - months]! * survival[months]!;
  return (opening.openBySinceStart[months - month - 1] ?? 0) * survival[month]!;
}

/**
 * Runs one team's queue over its months (model, section 4):
 * starts(m) = min(waiting + arrivals, max(0, capacity − open)) between go-live and close, 0 otherwise;
 * lapsed(m) = w × (waiting + arrivals − starts), everyone still waiting at close;
 * earlyClosures(m) = h × (open(m−1) + starts(m−1)). Cases are not rounded.
 */
export function runQueue(
  queue: TeamQueue, schedule: TeamSchedule, opening: OpeningCaseload,
  terms: { readonly demand: DemandInputs; readonly caseload: CaseloadInputs; readonly survival: Float64Array },
): void {
  const { survival, demand: { waitingLapseShare } } = terms;
  const { interventionMonths: months, monthlyEarlyClosure } = terms.caseload;
  const opens = schedule.existing ? 0 : schedule.goLive;
  let waiting = 0;
  for (let month = 0; month < queue.open.length; month += 1) {
    if (month === opens) waiting = opening.waiting;
    const open = openFromStarts(month, months, queue.starts, survival)
      + (month < months ? openFromBefore(month, months, opening, survival) : 0);
    const seeking = waiting + queue.arrivals[month]!;
    const live = month >= opens && month < schedule.referralsClose;
    const starts = live ? Math.min(seeking, Math.max(0, queue.capacity[month]! - open)) : 0;
    const lapsed = (month >= schedule.referralsClose ? 1 : waitingLapseShare) * (seeking - starts);
    queue.open[month] = open;
    queue.waiting[month] = waiting;
    queue.starts[month] = starts;
    queue.lapsed[month] = lapsed;
    queue.completions[month] = completing(month, months, queue, opening, survival);
    queue.earlyClosures[month] = month === 0
      ? 0 : monthlyEarlyClosure * (queue.open[month - 1]! + queue.starts[month - 1]!);
    waiting = seeking - starts - lapsed;
  }
}

/** Run-off ends in the first month from e on with nobody open; the last month where cases never run off. */
export function monthRunOffEnds(open: Float64Array, referralsClose: number): number {
  let month = referralsClose;
  while (month < open.length && open[month]! > NOBODY) month += 1;
  return month;
}
