import { stoppedAt, partFrom, renewedUntil } from './agreement-months';
import type { Agreement } from './agreement';

/** What may become of an agreement from a month on. */
export type CliffFate = 'stops' | 'renewed' | 'reduced' | 'local_takes_over';

/** What a fate needs to know. */
export interface CliffTerms {
  /** First month without the money, from month 0. */
  readonly stop: number;
  /** Month after the period. */
  readonly end: number;
  /** Share by which a reduced agreement pays less. */
  readonly reducedBy: number;
  /** Who takes over, where local money does. */
  readonly localFunder: string;
}

/** Id of the part of an agreement that comes after the stop. */
export const after = (id: string): string => `${id}_after`;

/**
 * The agreements under one fate of one of them: as agreed before the stop, and from then on nothing, the same, less by a share,
 * or the same from local money, which has no condition of a match.
 */
export function underFate(agreements: readonly Agreement[], own: Agreement, fate: CliffFate, terms: CliffTerms): Agreement[] {
  const renewed = renewedUntil(own, terms.end);
  const share = fate === 'stops' ? 0 : fate === 'reduced' ? 1 - terms.reducedBy : 1;
  const later = { ...partFrom(renewed, terms.stop, share), id: after(own.id) };
  const local: Agreement = { ...later, funder: terms.localFunder, match: null };
  return agreements.flatMap((each) => {
    if (each.id !== own.id) return [each];
    const before = stoppedAt(own, terms.stop);
    if (share === 0) return isEmpty(before) ? [] : [before];
    // A carry-forward runs on over the stop only where the agreement does.
    if (fate === 'renewed') return [renewed];
    return [...(isEmpty(before) ? [] : [before]), ...(isEmpty(later) ? [] : [fate === 'local_takes_over' ? local : later])];
  });
}

function isEmpty({ first, last }: Agreement): boolean {
  return last < first;
}

/**
 * Last month in which a case may start so that it ends before `stop`, the first month without money: a case that starts in
 * month s is open to s + L − 1, so s = stop − L. Null where that lies before month 0.
 */
export function lastSafeStart(stop: number, interventionMonths: number): number | null {
  const month = stop - interventionMonths;
  return month >= 0 ? month : null;
}

/** Months of notice that staff are owed and cannot work, because the end was known too late. */
export function unworkedNotice(staffNoticeMonths: number, warningMonths: number): number {
  return Math.max(0, staffNoticeMonths - warningMonths);
}
