import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { exponential, logarithm } from './elementary';
import { HIGH_PERCENTILE, LOW_PERCENTILE } from './shapes';

type Pair = readonly [number, number];

const MOST_STEPS = 60;
const MOST_HALVINGS = 30;
const STEP_FOR_SLOPE = 1e-6;
/** Where the search may stop, as shares of the distance between the percentiles; rounding ends it earlier at times. */
const GOAL = 1e-13;
const ENOUGH = 1e-10;
/** exp of this: exponents beyond it are refused, where the shape is either a spike or all at the ends. */
const LARGEST_LOG = 14;

const logit = (share: number): number => logarithm(share / (1 - share));

/** How far, on the logit scale, the percentiles of the beta with these log exponents are from the wanted ones. */
function misses([logAlpha, logBeta]: Pair, low: number, high: number): Pair {
  const [alpha, beta] = [exponential(logAlpha), exponential(logBeta)];
  return [logit(betaQuantile(LOW_PERCENTILE, alpha, beta)) - logit(low), logit(betaQuantile(HIGH_PERCENTILE, alpha, beta)) - logit(high)];
}

const sizeOf = ([one, other]: Pair): number => Math.max(Math.abs(one), Math.abs(other));

/** Exponents of the beta whose mean is the middle and whose standard deviation is a normal's with the same percentiles. */
function firstGuess(low: number, high: number): Pair {
  const mean = (low + high) / 2;
  const deviation = (high - low) / 3.29;
  const total = Math.max(mean * (1 - mean) / (deviation * deviation) - 1, 1 / 2);
  return [logarithm(mean * total), logarithm((1 - mean) * total)];
}

/** Newton's step for both misses at once, slopes by differences. */
function newtonStep(at: Pair, miss: Pair, low: number, high: number): Pair {
  const byAlpha = misses([at[0] + STEP_FOR_SLOPE, at[1]], low, high);
  const byBeta = misses([at[0], at[1] + STEP_FOR_SLOPE], low, high);
  const [a, b] = [(byAlpha[0] - miss[0]) / STEP_FOR_SLOPE, (byBeta[0] - miss[0]) / STEP_FOR_SLOPE];
  const [c, d] = [(byAlpha[1] - miss[1]) / STEP_FOR_SLOPE, (byBeta[1] - miss[1]) / STEP_FOR_SLOPE];
  const determinant = a * d - b * c;
  return [(b * miss[1] - d * miss[0]) / determinant, (c * miss[0] - a * miss[1]) / determinant];
}

/** The step, halved until it brings the percentiles nearer; null where no part of it does. */
function nearer(at: Pair, step: Pair, size: number, low: number, high: number): { at: Pair; miss: Pair } | null {
  let share = Math.min(1, 2 / sizeOf(step));
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1, share /= 2) {
    const next: Pair = [at[0] + share * step[0], at[1] + share * step[1]];
    const miss = sizeOf(next) < LARGEST_LOG ? misses(next, low, high) : ([NaN, NaN] as const);
    if (sizeOf(miss) < size) return { at: next, miss };
  }
  return null;
}

/**
 * α and β of the beta on 0 to 1 whose 5th and 95th percentile are low and high, 0 < low < high < 1: Newton's method on
 * ln α and ln β. Percentiles are met to 1e-10 of the distance between them, mostly to 1e-13. Null where none is found: the range is a spike, or so
 * wide that nearly all lies at 0 and 1.
 */
export function betaWithPercentiles(low: number, high: number): { alpha: number; beta: number } | null {
  const width = logit(high) - logit(low);
  let at = firstGuess(low, high);
  let miss = misses(at, low, high);
  for (let step = 0; step < MOST_STEPS && !(sizeOf(miss) < GOAL * width); step += 1) {
    const better = nearer(at, newtonStep(at, miss, low, high), sizeOf(miss), low, high);
    if (better === null) break;
    ({ at, miss } = better);
  }
  return sizeOf(miss) < ENOUGH * width ? { alpha: exponential(at[0]), beta: exponential(at[1]) } : null;
}
