import type { CaseloadInputs, DemandInputs } from './inputs';
import { opensIn, type TeamSchedule } from './schedule';
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
  /** Cases open and waiting in the month in which referrals close. */
  openAtClose: number;
  waitingAtClose: number;
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
  openBySinceStart: Float64Array;
  waiting: number;
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

/** What the queue of a team is run with, besides its own opening and `survival`, which is (1 − h)^k. */
export interface QueueTerms {
  readonly demand: Pick<DemandInputs, 'waitingLapseShare'>;
  readonly caseload: CaseloadInputs;
}

/** Cases begun before month 0 that reach month L in `month`: those open × (1 − h)^month. */
function completingFromBefore(month: number, months: number, { openBySinceStart }: OpeningCaseload, survival: Float64Array): number {
  const startedBefore = months - month;
  const counts = startedBefore > 0 && startedBefore < months && startedBefore <= openBySinceStart.length;
  return counts ? openBySinceStart[startedBefore - 1]! * survival[month]! : 0;
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
 * Runs one team's queue over its months (model, section 4). Cases are not rounded.
 * open(m) = (open(m−1) + starts(m−1)) × (1 − h) − completions(m), which is Σ_{j=1..L−1} starts(m−j) × (1 − h)^j;
 * starts(m) = min(waiting + arrivals, max(0, capacity − open)) between go-live and close, 0 otherwise;
 * waiting(m+1) = (waiting + arrivals − starts) × (1 − w), and nobody waits after close.
 */
export function runQueue(queue: TeamQueue, schedule: TeamSchedule, opening: OpeningCaseload, terms: QueueTerms, survival: Float64Array): void {
  takeReferrals(queue, schedule, opening, terms, survival);
  const ran = runOff(queue, schedule, opening, terms.caseload, survival);
  if (queue.ran > ran) {
    queue.open.fill(0, ran, queue.ran);
    queue.waiting.fill(0, ran, queue.ran);
  }
  queue.ran = ran;
}

/** The months from go-live to close, in which cases start. */
function takeReferrals(
  queue: TeamQueue, schedule: TeamSchedule, opening: OpeningCaseload, { demand, caseload }: QueueTerms, survival: Float64Array,
): void {
  const { arrivals, capacity, open: openBy, waiting: waitingBy, starts } = queue;
  const { interventionMonths: months, monthlyEarlyClosure } = caseload;
  const { referralsClose } = schedule;
  const begins = opensIn(schedule);
  const stays = 1 - monthlyEarlyClosure;
  const waits = 1 - demand.waitingLapseShare;
  const toTheEnd = survival[months]!;
  let open = openAtStart(months, opening);
  let waiting = begins > referralsClose ? 0 : opening.waiting;
  for (let month = begins; month < referralsClose; month += 1) {
    const seeking = waiting + arrivals[month]!;
    const starting = taken(seeking, capacity[month]! - open);
    openBy[month] = open;
    waitingBy[month] = waiting;
    starts[month] = starting;
    const completing = month + 1 - months;
    const completions = completing >= begins ? starts[completing]! * toTheEnd : completingFromBefore(month + 1, months, opening, survival);
    const left = (open + starting) * stays - completions;
    open = left > NOBODY ? left : 0;
    waiting = (seeking - starting) * waits;
  }
  queue.openAtClose = open;
  queue.waitingAtClose = waiting;
}

/** The months from close to the first with nobody open, or to the last. Returns how many months of the queue have run. */
function runOff(
  queue: TeamQueue, schedule: TeamSchedule, opening: OpeningCaseload,
  { interventionMonths: months, monthlyEarlyClosure }: CaseloadInputs, survival: Float64Array,
): number {
  const { open: openBy, waiting: waitingBy, starts } = queue;
  const { referralsClose } = schedule;
  const begins = opensIn(schedule);
  const stays = 1 - monthlyEarlyClosure;
  const toTheEnd = survival[months]!;
  // By then every case has run its length; what the balance still shows is the last bits of a sum.
  const lastOpen = referralsClose + months - 1;
  let open = referralsClose < lastOpen ? queue.openAtClose : 0;
  let month = referralsClose;
  for (; month < openBy.length; month += 1) {
    openBy[month] = open;
    waitingBy[month] = month === referralsClose ? queue.waitingAtClose : 0;
    if (open === 0) return month + 1;
    const completing = month + 1 - months;
    const completions = completing >= begins ? starts[completing]! * toTheEnd : completingFromBefore(month + 1, months, opening, survival);
    const left = open * stays - completions;
    open = month + 1 < lastOpen && left > NOBODY ? left : 0;
  }
  return month;
}

/** A queue that has run, and what it ran on. */
interface Departing {
  readonly queue: TeamQueue;
  readonly totals: QueueTotals;
  readonly schedule: TeamSchedule;
  readonly opening: OpeningCaseload;
}

/**
 * How cases leave the queue in the months it ran:
 * lapsed(m) = w × (waiting + arrivals − starts), everyone still waiting at close; earlyClosures(m) = h × (open(m−1) + starts(m−1));
 * completions(m) = starts(m − L) × (1 − h)^L. Unit: cases.
 */
export function writeDepartures(
  { queue, totals, schedule, opening }: Departing, { demand: { waitingLapseShare }, caseload }: QueueTerms, survival: Float64Array,
): void {
  const { arrivals, waiting, open, starts, lapsed, completions, earlyClosures, ran } = queue;
  const { interventionMonths: months, monthlyEarlyClosure } = caseload;
  const begins = opensIn(schedule);
  const toTheEnd = survival[months]!;
  for (let month = begins; month < ran; month += 1) {
    const left = waiting[month]! + arrivals[month]! - starts[month]!;
    const since = month - months;
    lapsed[month] = month < schedule.referralsClose ? waitingLapseShare * left : left;
    earlyClosures[month] = month === begins ? 0 : monthlyEarlyClosure * (open[month - 1]! + starts[month - 1]!);
    completions[month] = since >= begins ? starts[since]! * toTheEnd : completingFromBefore(month, months, opening, survival);
  }
  lapsed.fill(0, ran);
  earlyClosures.fill(0, ran);
  completions.fill(0, ran);
  totals.lapsed = total(lapsed, ran);
  totals.completions = total(completions, ran);
  totals.earlyClosures = total(earlyClosures, ran);
}

/** Run-off ends in the first month from e on with nobody open; the last month where cases never run off. */
export function monthRunOffEnds(open: Float64Array, referralsClose: number): number {
  let month = referralsClose;
  while (month < open.length && open[month]! > NOBODY) month += 1;
  return month;
}
