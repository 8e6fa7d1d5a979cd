import { exponential } from './elementary';
import { normalQuantile } from './normal';
import { quantileOf, shapeQuantile, within } from './quantile';
import { lookUp, tabulate } from './quantile-table';
import type { Spread } from './shapes';

/** Replaces the probabilities in `column[from, to)` by values of one spread, in place. */
export type ColumnQuantile = (column: Float64Array, from: number, to: number) => void;

const made = new WeakMap<Spread, ColumnQuantile>();

/**
 * The inverse of a spread for whole columns, as runs use it: by table for PERT, normal, beta and gamma (see `tabulate`
 * for its error), exact for all others. Made once for each spread object and kept with it.
 */
export function columnQuantile(spread: Spread): ColumnQuantile {
  const known = made.get(spread);
  if (known !== undefined) return known;
  const fresh = make(spread);
  made.set(spread, fresh);
  return fresh;
}

function make(spread: Spread): ColumnQuantile {
  switch (spread.shape) {
    case 'pert':
    case 'normal':
    case 'beta':
    case 'gamma': {
      const table = tabulate(spread);
      return (column, from, to) => lookUp(table, column, from, to);
    }
    case 'fixed': return (column, from, to) => { column.fill(spread.value, from, to); };
    case 'lognormal': return (column, from, to) => {
      for (let draw = from; draw < to; draw += 1) {
        column[draw] = within(exponential(spread.logMean + spread.logDeviation * normalQuantile(column[draw]!)), spread.admitted);
      }
    };
    case 'uniform':
    case 'triangular': return (column, from, to) => {
      for (let draw = from; draw < to; draw += 1) column[draw] = within(shapeQuantile(spread, column[draw]!), spread.admitted);
    };
    case 'discrete': return (column, from, to) => {
      for (let draw = from; draw < to; draw += 1) column[draw] = quantileOf(spread, column[draw]!);
    };
  }
}
