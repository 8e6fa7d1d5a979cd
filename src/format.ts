import type { FigureUnit, FigureValue } from '../models/index';

/** The only place that turns numbers into text. British English, true minus, no digits that a reader cannot use. */

const minus = '−';
/** Keeps a number and its unit on one line. */
const tie = '\u00a0';

const wholeNumber = withDigits(0);
const oneDigit = withDigits(1);
const twoDigits = withDigits(2);
const asGiven = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });
const fourThatCount = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** More digits than anybody writes down: the model worked the number out. */
const mostDigitsWritten = 6;

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface Signing {
  /** A difference says + as well as −. */
  readonly signed?: boolean;
}

function withDigits(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Puts the sign before the whole text; nothing that rounds to zero carries one. */
function withSign(value: number, magnitude: string, signed = false): string {
  if (!/[1-9]/.test(magnitude)) return magnitude;
  if (value < 0) return minus + magnitude;
  return signed ? `+${magnitude}` : magnitude;
}

/** £4.76m, £48k, £6,842: about three digits that count. */
export function poundsText(value: number, { signed = false }: Signing = {}): string {
  return withSign(value, poundsMagnitude(Math.abs(value)), signed);
}

function poundsMagnitude(amount: number): string {
  if (amount >= 9_995_000) return `£${oneDigit.format(amount / 1e6)}m`;
  if (amount >= 99_500) return `£${twoDigits.format(amount / 1e6)}m`;
  if (amount >= 9_999.5) return `£${wholeNumber.format(amount / 1e3)}k`;
  return `£${wholeNumber.format(amount)}`;
}

/** £0, £0.5m, £2m: an axis needs no more digits than its steps. */
export function axisPoundsText(value: number): string {
  return poundsText(value).replace(/\.?0+(?=m$)/, '');
}

/** £4,758,912: to the pound. */
export function exactPoundsText(value: number, { signed = false }: Signing = {}): string {
  return withSign(value, `£${wholeNumber.format(Math.abs(value))}`, signed);
}

/** £183,997, £0.50: pounds that somebody stated, with their pence where there are any. */
export function statedPoundsText(value: number): string {
  return `£${(Number.isInteger(value) ? wholeNumber : twoDigits).format(value)}`;
}

/** People and cases: 1,234; a fraction only where there are fewer than ten. */
export function countText(value: number, { signed = false }: Signing = {}): string {
  const amount = Math.abs(value);
  const shown = amount < 9.95 && Math.abs(amount - Math.round(amount)) >= 0.05 ? oneDigit : wholeNumber;
  return withSign(value, shown.format(amount), signed);
}

/** 1 month, 12 months. */
export function monthsText(months: number): string {
  const count = countText(months);
  return `${count} ${count === '1' ? 'month' : 'months'}`;
}

function exactCountText(value: number, { signed = false }: Signing): string {
  return withSign(value, asGiven.format(Number(Math.abs(value).toFixed(2))), signed);
}

/** Posts come in parts: 16.5. */
export function postsText(value: number, { signed = false }: Signing = {}): string {
  return withSign(value, oneDigit.format(Math.abs(value)), signed);
}

/** 12 %; one digit more below ten per cent. */
export function percentText(share: number): string {
  const percent = Math.abs(share) * 100;
  const shown = percent < 9.95 && Math.abs(percent - Math.round(percent)) >= 0.05 ? oneDigit : wholeNumber;
  return `${withSign(share, shown.format(percent))}${tie}%`;
}

/** A value as its owner wrote it, without rounding: 47.6747. */
export function numberText(value: number): string {
  return withSign(value, asGiven.format(Math.abs(value)));
}

/** Percentage points moved by text, so that 33.617 % is exactly 0.33617 and the other way about. */
export function shareFromPercent(percent: string): number {
  return Number(`${percent.trim()}e-2`);
}

export function percentFromShare(share: number): string {
  return String(Number(`${share}e2`));
}

/** 2027 → “2027-28”. */
export function financialYearText(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

/** Months from the April of the base year → “October 2027”. */
export function monthText(monthsFromStart: number, baseYear: number): string {
  const sinceJanuary = monthsFromStart + 3;
  const year = baseYear + Math.floor(sinceJanuary / 12);
  return `${monthNames[sinceJanuary - Math.floor(sinceJanuary / 12) * 12] ?? ''}${tie}${year}`;
}

export interface FigureStyle extends Signing {
  readonly baseYear: number;
  /** To the pound or the last digit that means something, for an explanation. */
  readonly exact?: boolean;
}

/** A figure of the catalogue as a reader sees it. What has no number says so in words. */
export function figureText(value: FigureValue, unit: FigureUnit, style: FigureStyle): string {
  if (typeof value === 'string') return value;
  if (value === null) return unit === 'month' ? 'not within the period' : 'nobody starts';
  switch (unit) {
    case 'present pounds':
    case 'real pounds':
    case 'real pounds a year':
    case 'real pounds a start':
      return style.exact ? exactPoundsText(value, style) : poundsText(value, style);
    case 'ratio': return withSign(value, twoDigits.format(Math.abs(value)));
    case 'people':
    case 'cases': return style.exact ? exactCountText(value, style) : countText(value, style);
    case 'posts': return postsText(value, style);
    case 'year': return financialYearText(style.baseYear + value);
    case 'month': return monthText(value, style.baseYear);
  }
}

const figureUnits: ReadonlySet<string> = new Set<FigureUnit>([
  'present pounds', 'real pounds', 'real pounds a year', 'real pounds a start', 'ratio', 'people', 'cases', 'posts', 'year', 'month',
]);

function isFigureUnit(unit: string): unit is FigureUnit {
  return figureUnits.has(unit);
}

/** Any value of an explanation: a figure in its own style, a parameter with its unit in words. */
export function valueText(value: FigureValue, unit: string, style: FigureStyle): string {
  if (isFigureUnit(unit)) {
    const counted = typeof value === 'number' && ['people', 'cases', 'posts'].includes(unit);
    return `${figureText(value, unit, { ...style, exact: true })}${counted ? ` ${unit}` : ''}`;
  }
  if (typeof value !== 'number') return value ?? 'none';
  return quantityText(value, unit);
}

/**
 * A parameter's value with its unit in words: 20 cases per post, 40 %, £34,000 per post a year. What was worked out is
 * rounded: 15.9989898624 % reads 16 %.
 */
export function quantityText(value: number, unit: string): string {
  const [, head = '', rest = ''] = /^(£|share|growth|proportional fall|ratio|index)?\s*(.*)$/.exec(unit) ?? [];
  const after = rest === '' ? '' : ` ${rest}`;
  switch (head) {
    case '£': return `${withSign(value, `£${readable(Math.abs(value))}`)}${after}`;
    case 'share':
    case 'growth': return `${readablePercent(value)}${after}`;
    case 'proportional fall': return value < 0 ? `${readablePercent(-value)} rise${after}` : `${readablePercent(value)} fall${after}`;
    case 'ratio': return `${readableNumber(value)} times`;
    default: return `${readableNumber(value)}${after}`;
  }
}

/** As its owner wrote it; what was worked out, to about four digits that count. Pounds and pence stay as they are. */
function readable(amount: number): string {
  const digits = amount.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+|0+$/g, '');
  const written = Number(amount.toFixed(2)) === amount || digits.length <= mostDigitsWritten;
  if (written) return asGiven.format(amount);
  return amount >= 1000 ? wholeNumber.format(amount) : fourThatCount.format(amount);
}

function readableNumber(value: number): string {
  return withSign(value, readable(Math.abs(value)));
}

function readablePercent(share: number): string {
  return `${withSign(share, readable(Math.abs(Number(`${share}e2`))))}${tie}%`;
}
