import { bracketedRoot } from './bracketed-root';
import { exponential, logarithm } from './elementary';
import { betaWithPercentiles } from './shape-fit-beta';
import { normalQuantile } from './normal';
import { shapeQuantile, triangularQuantile } from './quantile';
import { HIGH_PERCENTILE, LOW_PERCENTILE, type Admitted, type Beta, type Gamma, type Lognormal, type Normal, type Peaked, type Uniform } from './shapes';

/** Two percentiles to be met: low is the 5th and high the 95th. */
export interface Percentiles {
  readonly low: number;
  readonly high: number;
  readonly admitted: Admitted;
}

const anything: Admitted = { least: -Infinity, most: Infinity };

/** 5th and 95th percentile of a peaked shape on 0 to 1 with its mode at `position`. */
function unitPercentiles(shape: Peaked['shape'], position: number): { low: number; high: number } {
  if (shape === 'triangular') {
    return { low: triangularQuantile(LOW_PERCENTILE, position), high: triangularQuantile(HIGH_PERCENTILE, position) };
  }
  const unit: Peaked = { shape, least: 0, mode: position, most: 1, admitted: anything };
  return { low: shapeQuantile(unit, LOW_PERCENTILE), high: shapeQuantile(unit, HIGH_PERCENTILE) };
}

const positions = new Map<string, number>();
const MOST_KEPT = 1000;

/** Where between the limits the mode lies that is at `wanted` between the percentiles. Kept, for each takes a millisecond. */
function positionOfMode(shape: Peaked['shape'], wanted: number): number {
  const key = `${shape} ${wanted}`;
  const known = positions.get(key);
  if (known !== undefined) return known;
  const found = bracketedRoot((position) => {
    const unit = unitPercentiles(shape, position);
    return (position - unit.low) / (unit.high - unit.low) - wanted;
  }, 0, 1);
  if (found === null) throw new RangeError('the mode lies between low and high');
  if (positions.size >= MOST_KEPT) positions.clear();
  positions.set(key, found);
  return found;
}

/**
 * The PERT or triangular shape with its mode at `mode` and its 5th and 95th percentile at low and high. Where the mode
 * lies between the percentiles, (mode − low)/(high − low), depends on where it lies between the limits alone and rises
 * with it from below 0 to above 1, so one root finds it for every low ≤ mode ≤ high with low < high.
 */
export function peakedWithPercentiles(shape: Peaked['shape'], mode: number, { low, high, admitted }: Percentiles): Peaked {
  const position = positionOfMode(shape, (mode - low) / (high - low));
  const unit = unitPercentiles(shape, position);
  const width = (high - low) / (unit.high - unit.low);
  const least = Math.min(mode, mode - position * width);
  return { shape, least, mode, most: Math.max(mode, least + width), admitted };
}

/** The uniform shape with these percentiles. */
export function uniformWithPercentiles({ low, high, admitted }: Percentiles): Uniform {
  const beyond = (high - low) * LOW_PERCENTILE / (HIGH_PERCENTILE - LOW_PERCENTILE);
  return { shape: 'uniform', least: low - beyond, most: high + beyond, admitted };
}

/** The normal with these percentiles: σ = (high − low) / 2z, z = 1.645. */
export function normalWithPercentiles({ low, high, admitted }: Percentiles): Normal {
  const deviation = (high - low) / (normalQuantile(HIGH_PERCENTILE) - normalQuantile(LOW_PERCENTILE));
  return { shape: 'normal', mean: (low + high) / 2, deviation, admitted };
}

/** The lognormal with these percentiles, for low > 0; its median is √(low × high). */
export function lognormalWithPercentiles({ low, high, admitted }: Percentiles): Lognormal {
  const { mean, deviation } = normalWithPercentiles({ low: logarithm(low), high: logarithm(high), admitted });
  return { shape: 'lognormal', logMean: mean, logDeviation: deviation, admitted };
}

const SMALLEST_FORM = 0.05;
/** The library's quantile is exact to 1e-11 up to a form of 770 and wrong in the third digit near 1 000. */
const LARGEST_FORM = 700;

/**
 * The gamma with these percentiles, for low > 0. high/low falls as the form grows and does not depend on the scale.
 * Null where no form from 0.05 to 700 gives the ratio:
 * narrower than that, with high/low below 1.13, a gamma is as good as a normal.
 */
export function gammaWithPercentiles({ low, high, admitted }: Percentiles): Gamma | null {
  const at = (form: number, p: number): number => shapeQuantile({ shape: 'gamma', form, scale: 1, admitted: anything }, p);
  const wanted = logarithm(high / low);
  const logForm = bracketedRoot((tried) => {
    const form = exponential(tried);
    return logarithm(at(form, HIGH_PERCENTILE) / at(form, LOW_PERCENTILE)) - wanted;
  }, logarithm(SMALLEST_FORM), logarithm(LARGEST_FORM));
  if (logForm === null) return null;
  const form = exponential(logForm);
  return { shape: 'gamma', form, scale: high / at(form, HIGH_PERCENTILE), admitted };
}

/** The beta with these percentiles, for 0 < low < high < 1. Null where none is found. */
export function betaWithin({ low, high, admitted }: Percentiles): Beta | null {
  const found = betaWithPercentiles(low, high);
  return found === null ? null : { shape: 'beta', ...found, admitted };
}
