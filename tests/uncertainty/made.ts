import type { Spread, Uncertain } from '../../models/uncertainty/shapes';
import { spreadOf } from '../../models/uncertainty/shape-spread';

type Range = NonNullable<Uncertain['range']>;

/** A parameter with a range; `growth` admits nearly everything. */
export function uncertain(value: number, range: Partial<Range>, unit = 'growth/year'): Uncertain {
  return { value, unit, range: { low: 0, high: 1, shape: 'pert', bounds: false, ...range }, file: 'a.yaml', path: 'parameters[0]' };
}

export function spread(value: number, range: Partial<Range>, unit?: string): Spread {
  const outcome = spreadOf(uncertain(value, range, unit));
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

/** A share from 0.2 to 0.6, likeliest at 0.35. */
export const leaning = spread(0.35, { low: 0.2, high: 0.6 });

export const meanOf = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, each) => sum + each, 0) / column.length;

export function deviationOf(column: ArrayLike<number>): number {
  const mean = meanOf(column);
  return Math.sqrt(Array.from(column).reduce((sum, each) => sum + (each - mean) ** 2, 0) / (column.length - 1));
}

function ranks(column: Float64Array): Float64Array {
  const order = [...column.keys()].sort((one, other) => column[one]! - column[other]!);
  const rank = new Float64Array(column.length);
  order.forEach((at, place) => { rank[at] = place; });
  return rank;
}

/** Spearman's correlation, for columns without ties. */
export function rankCorrelation(one: Float64Array, other: Float64Array): number {
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  let [product, square] = [0, 0];
  for (let at = 0; at < a.length; at += 1) {
    product += (a[at]! - middle) * (b[at]! - middle);
    square += (a[at]! - middle) ** 2;
  }
  return product / square;
}
