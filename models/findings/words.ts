/** Figures inside sentences of findings. Screens format their own figures; these sentences are the model's. */

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** £1,234, rounded to the pound, with a true minus. */
export function inPounds(amount: number): string {
  return pounds.format(amount).replace('-', '−');
}

export function inWhole(count: number): string {
  return whole.format(count);
}

/** 12 %, from a share; the sign stays with its number. */
export function inPercent(share: number): string {
  return percent.format(share).replace('%', '\u00a0%');
}

/** “a, b and c” */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${inWhole(count)} ${count === 1 ? one : many}`;
}
