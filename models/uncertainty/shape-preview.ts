import { quantileOf, within } from './quantile';
import { densityOf } from './shape-density';
import { meanOfSpread, probabilityMoved } from './shape-mean';
import { HIGH_PERCENTILE, LOW_PERCENTILE, type Continuous, type PossibleValue, type Spread } from './shapes';

/** What a spread looks like before it is used, for the picture beside the field and its table. */
export interface Preview {
  /** Density, one per unit of the parameter, ascending by value; empty for discrete and fixed. */
  readonly curve: readonly { readonly value: number; readonly density: number }[];
  /**
   * Values that occur with a probability of their own: those of a discrete spread, the one that is fixed, and the limits
   * of the unit where the shape goes beyond them.
   */
  readonly possible: readonly PossibleValue[];
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

const STEPS = 60;
/** A shape without ends is drawn between these. */
const FIRST_PERMILLE = 0.001;

/**
 * About 60 points of the density, the 5th, 50th and 95th percentile and the mean of a spread. Units: the parameter's.
 */
export function previewOf(spread: Spread): Preview {
  const at = (p: number): number => quantileOf(spread, p);
  return {
    curve: spread.shape === 'fixed' || spread.shape === 'discrete' ? [] : curveOf(spread),
    possible: possibleOf(spread),
    p5: at(LOW_PERCENTILE), p50: at(1 / 2), p95: at(HIGH_PERCENTILE), mean: meanOfSpread(spread),
  };
}

function curveOf(spread: Continuous): Preview['curve'] {
  const [first, last] = 'least' in spread ? [spread.least, spread.most] : [quantileOf(spread, FIRST_PERMILLE), quantileOf(spread, 1 - FIRST_PERMILLE)];
  const [from, to] = [within(first, spread.admitted), within(last, spread.admitted)];
  const values = Array.from({ length: STEPS + 1 }, (_, step) => from + (to - from) * step / STEPS);
  // The peak itself, which equal steps would cut off.
  if ('mode' in spread && !values.includes(spread.mode)) values.push(spread.mode);
  return values.sort((one, other) => one - other).map((value) => ({ value, density: densityOf(spread, value) }));
}

function possibleOf(spread: Spread): readonly PossibleValue[] {
  if (spread.shape === 'fixed') return [{ value: spread.value, probability: 1 }];
  if (spread.shape === 'discrete') return spread.possible;
  const { toLeast, toMost } = probabilityMoved(spread);
  return [{ value: spread.admitted.least, probability: toLeast }, { value: spread.admitted.most, probability: toMost }]
    .filter(({ probability }) => probability > 0);
}
