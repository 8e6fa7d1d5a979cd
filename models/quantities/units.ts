/**
 * Units as a file writes them (`GBP/post/year`), the algebra that expressions need, and the limits each puts on a
 * value. Every token is its own dimension; months and years do not convert by themselves.
 */

/** Exponent of each token; a token that cancels is absent. */
export type Dimension = ReadonlyMap<string, number>;

/** Pure numbers. They carry limits but no dimension, and may only stand first. */
export type PureNumber = 'share' | 'ratio' | 'reduction' | 'growth' | 'index';

export interface Unit {
  readonly text: string;
  readonly pure: PureNumber | null;
  readonly dimension: Dimension;
}

/** Values a unit admits; `lowExcluded` where the low limit itself is not admitted. */
export interface Limits {
  readonly low: number;
  readonly lowExcluded: boolean;
  readonly high: number;
}

const pureNumbers: ReadonlySet<string> = new Set(['share', 'ratio', 'reduction', 'growth', 'index']);

/** Words a file may use, with the token each stands for. */
const tokenOf: ReadonlyMap<string, string> = new Map([
  ...[
    'GBP', 'case', 'woman', '10000_women', 'victim', 'child', 'perpetrator', 'pair', 'referral', 'start', 'post',
    'team', 'force', 'month', 'year', 'hour', 'person', 'incident', 'recorded_incident',
  ].map((token): [string, string] => [token, token]),
  ['cases', 'case'],
]);

/** Every word that may appear in a unit, for messages and nearest matches. */
export const unitWords: readonly string[] = [...pureNumbers, ...tokenOf.keys()];

export const dimensionless: Dimension = new Map();

/** Why a unit text could not be read: the word at fault, or null where the shape itself is wrong. */
export interface UnitFault {
  readonly word: string | null;
  readonly what: string;
}

function isPure(word: string): word is PureNumber {
  return pureNumbers.has(word);
}

/**
 * Reads a unit such as `GBP/victim/year` or `case/10000_women/year`: factors joined by `*` or `/`, each `/` applying to
 * the one factor after it. Returns what is wrong instead where it cannot be read.
 */
export function parseUnit(text: string): Unit | UnitFault {
  const pieces = text.split(/([*/])/).map((piece) => piece.trim());
  const dimension = new Map<string, number>();
  let pure: PureNumber | null = null;
  for (let index = 0; index < pieces.length; index += 2) {
    const word = pieces[index] ?? '';
    const token = tokenOf.get(word);
    if (word === '') return { word: null, what: `“${text}” is not a unit` };
    if (isPure(word)) {
      if (index > 0) return { word, what: `“${word}” may only stand first in a unit` };
      pure = word;
    } else if (token === undefined) {
      return { word, what: `“${word}” is not a unit word` };
    } else {
      addTo(dimension, token, pieces[index - 1] === '/' ? -1 : 1);
    }
  }
  return { text, pure, dimension };
}

/** Whether a unit text could be read. */
export function isUnit(read: Unit | UnitFault): read is Unit {
  return 'dimension' in read;
}

function addTo(dimension: Map<string, number>, token: string, exponent: number): void {
  const sum = (dimension.get(token) ?? 0) + exponent;
  if (sum === 0) dimension.delete(token);
  else dimension.set(token, sum);
}

/** The same tokens to the same powers. */
export function sameDimension(one: Dimension, other: Dimension): boolean {
  return one.size === other.size && [...one].every(([token, exponent]) => other.get(token) === exponent);
}

/** The same dimension and the same kind of pure number, hence the same limits. */
export function sameUnit(one: Unit, other: Unit): boolean {
  return one.pure === other.pure && sameDimension(one.dimension, other.dimension);
}

/** Dimension of a product. */
export function productOf(one: Dimension, other: Dimension): Dimension {
  const product = new Map(one);
  for (const [token, exponent] of other) addTo(product, token, exponent);
  return product;
}

/** Dimension of a whole-number power. */
export function powerOf(dimension: Dimension, exponent: number): Dimension {
  if (exponent === 0) return dimensionless;
  return new Map([...dimension].map(([token, own]) => [token, own * exponent]));
}

/** Dimension of a quotient. */
export function quotientOf(one: Dimension, other: Dimension): Dimension {
  return productOf(one, powerOf(other, -1));
}

/** A dimension in the notation of a unit; `1` for a pure number. */
export function dimensionText(dimension: Dimension): string {
  if (dimension.size === 0) return 'a pure number';
  const part = (sign: 1 | -1): string[] =>
    [...dimension].flatMap(([token, exponent]) => Array<string>(Math.max(0, sign * exponent)).fill(token)).sort();
  return [part(1).join('*') || '1', ...part(-1)].join('/');
}

/** Whether amounts in this unit need a price year. */
export function holdsMoney(unit: Unit): boolean {
  return unit.dimension.has('GBP');
}

/**
 * What a value of this unit may be: a share lies in 0 to 1, a reduction in −1 to 1 (negative is a rise), growth exceeds
 * −1, all else is at least 0.
 */
export function limitsOf(unit: Unit): Limits {
  if (unit.pure === 'share') return { low: 0, lowExcluded: false, high: 1 };
  if (unit.pure === 'reduction') return { low: -1, lowExcluded: false, high: 1 };
  if (unit.pure === 'growth') return { low: -1, lowExcluded: true, high: Infinity };
  return { low: 0, lowExcluded: false, high: Infinity };
}

/** Whether a value is finite and within limits. */
export function isWithin(value: number, limits: Limits): boolean {
  const isAboveLow = limits.lowExcluded ? value > limits.low : value >= limits.low;
  return Number.isFinite(value) && value <= limits.high && isAboveLow;
}
