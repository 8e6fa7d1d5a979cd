import {
  badProbability, noPossibleValues, notFinite, notLikeliest, sumIsNotOne, twice, valueOutside, type Fault, type Stated,
} from './shape-faults';
import type { Discrete, PossibleValue } from './shapes';

/** Probabilities written as decimals, such as three of 0.3333333, may miss 1 by this much and are then scaled to it. */
const SUM_TOLERANCE = 1e-6;

/**
 * Values that occur with stated probabilities. The central value is the likeliest of them (any one of several that are
 * equally likely), and all lie from low to high.
 */
export function discreteSpread(value: number, range: Stated): Discrete | Fault {
  const possible = (range.possible ?? []).toSorted((one, other) => one.value - other.value);
  const sum = possible.reduce((total, { probability }) => total + probability, 0);
  return faultOf(value, possible, sum, range)
    ?? { shape: 'discrete', possible: possible.map((each) => ({ value: each.value, probability: each.probability / sum })) };
}

function faultOf(value: number, possible: readonly PossibleValue[], sum: number, range: Stated): Fault | null {
  if (possible.length < 2) return noPossibleValues;
  if (!possible.every((each) => Number.isFinite(each.value))) return notFinite;
  const outside = possible.find((each) => each.value < range.low || each.value > range.high);
  if (outside !== undefined) return valueOutside(outside.value, range);
  const odd = possible.find(({ probability }) => !(probability > 0 && probability <= 1));
  if (odd !== undefined) return badProbability(odd.value, odd.probability);
  const repeated = possible.find((each, index) => possible[index + 1]?.value === each.value);
  if (repeated !== undefined) return twice(repeated.value);
  if (Math.abs(sum - 1) > SUM_TOLERANCE) return sumIsNotOne(sum);
  const most = Math.max(...possible.map(({ probability }) => probability));
  const likeliest = possible.filter(({ probability }) => probability === most).map((each) => each.value);
  return likeliest.includes(value) ? null : notLikeliest(value, likeliest);
}
