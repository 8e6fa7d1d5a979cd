import type { CaseloadInputs, DemandInputs } from './inputs';
import type { TeamSchedule } from './schedule';
import { NOBODY } from '../quantities/rounding';
import { total } from '../quantities/series';

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
  /** Months of the last run in which something happened; the rest is nothing. */
  ran: number;
}

/** Sums over the months of a queue. Unit: cases. */
export interface QueueTotals {
  lapsed: number;
  completions: number;
  earlyClosures: number;
}

/** What a team brings to month 0. */
export interface OpeningCaseload {
  /** Element j−1: cases open at month 0 that started j months before; those from j = L on have ended and are not counted. */
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

/** Cases begun before month 0 that reach month L in `month`, which is less than L: those open × (1 − h)^month. */
function completingFromBefore(month: number, months: number, { openBySinceStart }: OpeningCaseload, survival: Float64Array): number {
  const startedBefore = months - month;
  return startedBefore < months && startedBefore <= openBySinceStart.length ? openBySinceStart[startedBefore - 1]! * survival[month]! : 0;
}

/** Clears what an earlier run wrote from month `end` on. */
function clearFrom(end: number, queue: TeamQueue): void {
  queue.waiting.fill(0, end, queue.ran);
  queue.open.fill(0, end, queue.ran);
  queue.starts.fill(0, end, queue.ran);
  queue.lapsed.fill(0, end, queue.ran);
  queue.completions.fill(0, end, queue.ran);
  queue.earlyClosures.fill(0, end, queue.ran);
}

/** min(seeking, max(0, room)), by comparison. */
function taken(seeking: number, room: number): number {
  if (room <= 0) return 0;
  return seeking < room ? seeking : room;
}

/** Cases open at month 0: Σ_{j=1..L−1} of those started j months before. */
function openAtStart(months: number, { openBySinceStart }: OpeningCaseload): number {
  return total(openBySinceStart, Math.min(months - 1, openBySinceStart.length));
}

/**
 * Runs one team's queue over its months (model, section 4):
 * open(m) = open(m−1) + starts(m−1) − earlyClosures(m) − completions(m), which is Σ_{j=1..L−1} starts(m−j) × (1 − h)^j;
 * starts(m) = min(waiting + arrivals, max(0, capacity − open)) between go-live and close, 0 otherwise;
 * lapsed(m) = w × (waiting + arrivals − starts), everyone still waiting at close;
 * earlyClosures(m) = h × (open(m−1) + starts(m−1)). Cases are not rounded.
 */
export function runQueue(
  queue: TeamQueue, totals: QueueTotals, schedule: TeamSchedule, opening: OpeningCaseload,
  terms: { readonly demand: DemandInputs; readonly caseload: CaseloadInputs; readonly survival: Float64Array },
): void {
  const { survival, demand: { waitingLapseShare } } = terms;
  const { interventionMonths: months, monthlyEarlyClosure } = terms.caseload;
  const { arrivals, capacity, starts, waiting: waitingBy, open: openBy, lapsed: lapsedBy, completions: completionsBy, earlyClosures: closuresBy } = queue;
  const { referralsClose } = schedule;
  const opens = schedule.existing ? 0 : schedule.goLive;
  const toTheEnd = survival[months]!;
  // By then every case has run its length; what the balance still shows is the last bits of a sum.
  const lastOpen = referralsClose + months - 1;
  let allLapsed = 0;
  let allCompletions = 0;
  let allEarlyClosures = 0;
  let waiting = 0;
  let inCare = openAtStart(months, opening);
  let month = 0;
  for (; month < arrivals.length; month += 1) {
    if (month === opens) waiting = opening.waiting;
    // starts(m − L) × (1 − h)^L, whether begun before month 0 or since.
    const completions = month < months ? completingFromBefore(month, months, opening, survival) : starts[month - months]! * toTheEnd;
    const earlyClosures = month === 0 ? 0 : monthlyEarlyClosure * inCare;
    const left = inCare - earlyClosures - completions;
    const open = month < lastOpen && left > NOBODY ? left : 0;
    const seeking = waiting + arrivals[month]!;
    const live = month >= opens && month < referralsClose;
    const starting = live ? taken(seeking, capacity[month]! - open) : 0;
    const lapsed = (month < referralsClose ? waitingLapseShare : 1) * (seeking - starting);
    openBy[month] = open;
    waitingBy[month] = waiting;
    starts[month] = starting;
    lapsedBy[month] = lapsed;
    completionsBy[month] = completions;
    closuresBy[month] = earlyClosures;
    allLapsed += lapsed;
    allCompletions += completions;
    allEarlyClosures += earlyClosures;
    if (month >= referralsClose && open === 0) break;
    waiting = seeking - starting - lapsed;
    inCare = open + starting;
  }
  if (queue.ran > month + 1) clearFrom(month + 1, queue);
  queue.ran = Math.min(month + 1, arrivals.length);
  totals.lapsed = allLapsed;
  totals.completions = allCompletions;
  totals.earlyClosures = allEarlyClosures;
}

/** Run-off ends in the first month from e on with nobody open; the last month where cases never run off. */
export function monthRunOffEnds(open: Float64Array, referralsClose: number): number {
  let month = referralsClose;
  while (month < open.length && open[month]! > NOBODY) month += 1;
  return month;
}
