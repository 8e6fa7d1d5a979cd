import type { Agreement, Instalment } from './agreement';
import { evenly } from '../quantities/pence';
import { MONTHS_PER_YEAR } from '../quantities/time';

/**
 * Whole pence of an agreement by month of the period: each instalment in equal parts over its months, rounded so that the
 * months sum to it and a year of them is right to the penny. Months outside the period fall away. A share has none.
 */
export function offeredByMonth({ instalments }: Agreement, months: number): Float64Array {
  const offered = new Float64Array(months);
  for (const instalment of instalments) addInstalment(instalment, offered);
  return offered;
}

function addInstalment({ first, last, pence }: Instalment, into: Float64Array): void {
  const parts = evenly(pence, last - first + 1);
  parts.forEach((part, index) => {
    const month = first + index;
    if (month >= 0 && month < into.length) into[month]! += part;
  });
}

/** Money by the month in which it comes: that of each month, so many months late; what comes after the period falls away. */
export function receivedByMonth(offered: Float64Array, arrearsMonths: number): Float64Array {
  const received = new Float64Array(offered.length);
  received.set(offered.subarray(0, Math.max(0, offered.length - arrearsMonths)), Math.min(arrearsMonths, offered.length));
  return received;
}

/** One instalment a month, which is how an agreement that is cut short or goes on can be written. */
function monthly(offered: ReadonlyMap<number, number>): Instalment[] {
  return [...offered].filter(([, pence]) => pence > 0).map(([month, pence]) => ({ first: month, last: month, pence }));
}

/** Whole pence by month over the whole life of an agreement, inside the period and outside. */
function wholeLife({ instalments }: Agreement): Map<number, number> {
  const life = new Map<number, number>();
  for (const { first, last, pence } of instalments) {
    evenly(pence, last - first + 1).forEach((part, index) => {
      life.set(first + index, (life.get(first + index) ?? 0) + part);
    });
  }
  return life;
}

/** The agreement without its money from month `stop` on. */
export function stoppedAt(agreement: Agreement, stop: number): Agreement {
  const kept = new Map([...wholeLife(agreement)].filter(([month]) => month < stop));
  return { ...agreement, last: Math.min(agreement.last, stop - 1), instalments: agreement.share === null ? monthly(kept) : [] };
}

/**
 * Whole pence of any month had a sum of money always run on the same terms: outside its months each brings what the month twelve
 * months nearer to them does, or, of a shorter agreement, the month one length of it nearer.
 */
function alwaysRunning(agreement: Agreement): (month: number) => number {
  const { first, last } = agreement;
  const life = wholeLife(agreement);
  const cycle = Math.min(MONTHS_PER_YEAR, last - first + 1);
  return (month) => {
    const within = month > last ? last - cycle + 1 + ((month - last - 1) % cycle) : month < first ? first + cycle - 1 - ((first - 1 - month) % cycle) : month;
    return life.get(within) ?? 0;
  };
}

/** The agreement as agreed and then renewed on the same terms to the month before `end`. */
export function renewedUntil(agreement: Agreement, end: number): Agreement {
  const { last, share } = agreement;
  if (last >= end - 1) return agreement;
  const [life, bringsIn] = [wholeLife(agreement), alwaysRunning(agreement)];
  for (let month = last + 1; month < end; month += 1) life.set(month, bringsIn(month));
  return { ...agreement, last: end - 1, instalments: share === null ? monthly(life) : [] };
}

/** Whole pence that a sum of money would bring in the months of a year after its last and before its first, on the same terms. */
export interface OutsideItsMonths {
  readonly ended: number;
  readonly notStarted: number;
}

/** The same for each year of the period; nothing for a share of cost. */
export function outsideItsMonths(agreement: Agreement, years: number): OutsideItsMonths[] {
  const { share, first, last } = agreement;
  const bringsIn = share === null ? alwaysRunning(agreement) : () => 0;
  return Array.from({ length: years }, (_, year) => {
    let [ended, notStarted] = [0, 0];
    for (let month = year * MONTHS_PER_YEAR; month < (year + 1) * MONTHS_PER_YEAR; month += 1) {
      if (month > last) ended += bringsIn(month);
      if (month < first) notStarted += bringsIn(month);
    }
    return { ended, notStarted };
  });
}

/** What an agreement pays from month `from` on, times `share` of it, as an agreement of its own. */
export function partFrom(agreement: Agreement, from: number, share: number): Agreement {
  const kept = new Map([...wholeLife(agreement)].filter(([month]) => month >= from).map(([month, pence]) => [month, Math.round(pence * share)]));
  return {
    ...agreement,
    first: Math.max(agreement.first, from),
    share: agreement.share === null ? null : agreement.share * share,
    instalments: agreement.share === null ? monthly(kept) : [],
  };
}
