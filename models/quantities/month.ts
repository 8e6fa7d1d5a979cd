/** Calendar months are written `2027-10`; the engine counts whole months from the April of its base year. */

const pattern = /^(\d{4})-(\d{2})$/;
const april = 4;

const names = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const;

/** Whether a text is a month such as `2028-10`. */
export function isMonth(text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && Number(match[2]) >= 1 && Number(match[2]) <= 12;
}

/** Months from the April of `baseYear` (2027 for 2027-28) to a month such as `2028-10`; negative before it. */
export function monthIndex(text: string, baseYear: number): number | null {
  if (!isMonth(text)) return null;
  return (Number(text.slice(0, 4)) - baseYear) * 12 + Number(text.slice(5)) - april;
}

/** The month `index` months after the April of `baseYear`, as `2028-10`. */
export function monthText(index: number, baseYear: number): string {
  const sinceJanuary = index + april - 1;
  const year = baseYear + Math.floor(sinceJanuary / 12);
  const month = sinceJanuary - Math.floor(sinceJanuary / 12) * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** `2027-10` → “October 2027”. Throws on a text that is no month. */
export function monthLabel(text: string): string {
  if (!isMonth(text)) throw new RangeError(`“${text}” is not a month`);
  return `${names[Number(text.slice(5)) - 1] ?? ''} ${text.slice(0, 4)}`;
}
