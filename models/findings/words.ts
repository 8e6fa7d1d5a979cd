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

/** “a, b and c”; “a, of b; c; and d” where a name holds a comma of its own. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  const others = names.slice(0, -1);
  return names.some((name) => name.includes(', ')) ? `${others.join('; ')}; and ${last}` : `${others.join(', ')} and ${last}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${inWhole(count)} ${count === 1 ? one : many}`;
}
