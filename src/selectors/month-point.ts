import { monthText } from '../format';

/** A month as a page names it. */
export interface MonthPoint {
  /** Months from the April of the base year. */
  readonly month: number;
  /** `2027-10`, for machines. */
  readonly iso: string;
  /** “October 2027” */
  readonly text: string;
  /** “Oct 2027”, where there is little room. */
  readonly short: string;
}

export function monthPoint(month: number, baseYear: number): MonthPoint {
  const text = monthText(month, baseYear);
  const calendar = (((month + 3) % 12) + 12) % 12 + 1;
  const year = text.slice(-4);
  return { month, iso: `${year}-${String(calendar).padStart(2, '0')}`, text, short: text.replace(/^(\w{3})\w*/, '$1') };
}
