import { startOfFinancialYear } from '../quantities/financial-year';
import { monthIndex, monthText } from '../quantities/month';
import { toPence, toPounds } from '../quantities/pence';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { AgreementRecord } from './funding-format';

/**
 * Agreements without the money for months from `end` on, counted from month 0: each is cut short as it would be written by
 * hand, one that would bring nothing before is gone. A sum keeps what its profile puts in the months that are left: the sum
 * of them to the penny, while one year may differ by a penny from what a cliff leaves of it.
 */
export function agreementsUntil(agreements: readonly AgreementRecord[], end: number, startYear: number): AgreementRecord[] {
  return agreements.flatMap((agreement) => {
    const cut = cutAt(agreement, end, startYear);
    return cut === null ? [] : [cut];
  });
}

function cutAt(agreement: AgreementRecord, end: number, startYear: number): AgreementRecord | null {
  const [first, last] = [indexOf(agreement.first_month, startYear), indexOf(agreement.last_month, startYear)];
  if (first >= end) return null;
  if (last < end) return agreement;
  const shorter = { ...agreement, last_month: monthText(end - 1, startYear) };
  const { amount, by_year: byYear, milestones, ...rest } = shorter;
  if (byYear !== undefined) {
    const kept = byYear.flatMap((part) => yearUntil(part, { first, last, end }, startYear));
    return kept.length === 0 ? null : { ...rest, by_year: kept };
  }
  if (milestones !== undefined) {
    const kept = milestones.filter(({ month }) => indexOf(month, startYear) < end);
    return kept.length === 0 ? null : { ...rest, milestones: kept };
  }
  return amount === undefined ? shorter : { ...shorter, amount: partOf(amount, end - first, last - first + 1) };
}

interface Months {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** One year of an agreement by year: even over its months of that year, as far as they come before the end. */
function yearUntil({ year, amount }: { readonly year: string; readonly amount: number }, { first, last, end }: Months, startYear: number) {
  const start = ((startOfFinancialYear(year) ?? startYear) - startYear) * MONTHS_PER_YEAR;
  const from = Math.max(first, start);
  const to = Math.min(last, start + MONTHS_PER_YEAR - 1);
  if (from >= end) return [];
  return [{ year, amount: partOf(amount, Math.min(end, to + 1) - from, to - from + 1) }];
}

/** What falls on the first `months` of all months. £. */
function partOf(amount: number, months: number, all: number): number {
  return toPounds(Math.round((toPence(amount) * months) / all));
}

function indexOf(month: string, startYear: number): number {
  const index = monthIndex(month, startYear);
  if (index === null) throw new RangeError(`“${month}” is not a month`);
  return index;
}
