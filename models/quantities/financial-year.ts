/**
 * Financial years run from April to March and are written `2025-26`.
 * Functions work on the calendar year in which one starts: 2025 for `2025-26`.
 */

const pattern = /^(\d{4})-(\d{2})$/;

/** The starting calendar year of `2025-26`; null where the text is no financial year, such as `2025-27`. */
export function startOfFinancialYear(text: string): number | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const start = Number(match[1]);
  return (start + 1) % 100 === Number(match[2]) ? start : null;
}

/** Whether a text is a financial year such as `2025-26`. */
export function isFinancialYear(text: string): boolean {
  return startOfFinancialYear(text) !== null;
}

/** 2025 → `2025-26`. */
export function financialYear(start: number): string {
  return `${String(start).padStart(4, '0')}-${String((start + 1) % 100).padStart(2, '0')}`;
}

/** The financial year `count` years after (or before) another. Throws on a text that is no financial year. */
export function addYears(text: string, count: number): string {
  const start = startOfFinancialYear(text);
  if (start === null) throw new RangeError(`“${text}” is not a financial year`);
  return financialYear(start + count);
}
