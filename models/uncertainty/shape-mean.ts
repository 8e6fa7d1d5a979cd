import { bracketedRoot } from './bracketed-root';
import { exponential } from './elementary';
import { shapeQuantile } from './quantile';
import { LEAST_PROBABILITY } from './quantile-nodes';
import type { Continuous, Spread } from './shapes';

/** Mean of a shape before values beyond what the unit admits are moved. */
function shapeMean(spread: Continuous): number {
  switch (spread.shape) {
    case 'uniform': return (spread.least + spread.most) / 2;
    case 'triangular': return (spread.least + spread.mode + spread.most) / 3;
    case 'pert': return (spread.least + 4 * spread.mode + spread.most) / 6;
    case 'normal': return spread.mean;
    case 'lognormal': return exponential(spread.logMean + spread.logDeviation * spread.logDeviation / 2);
    case 'beta': return spread.alpha / (spread.alpha + spread.beta);
    case 'gamma': return spread.form * spread.scale;
  }
}

/**
 * Probability that a shape gives to values beyond what the unit admits, and so to each limit itself: below the least and
 * above the most. Less than 2⁻³³ counts as none.
 */
export function probabilityMoved(spread: Continuous): { readonly toLeast: number; readonly toMost: number } {
  const { least, most } = spread.admitted;
  const below = bracketedRoot((p) => shapeQuantile(spread, p) - least, LEAST_PROBABILITY, 1 / 2);
  const above = bracketedRoot((p) => shapeQuantile(spread, 1 - p) - most, LEAST_PROBABILITY, 1 / 2);
  return { toLeast: Number.isFinite(least) ? (below ?? 0) : 0, toMost: Number.isFinite(most) ? (above ?? 0) : 0 };
}

const STRIPS = 32;

/** ∫ from 0 to `probability` of the distance between the limit and the quantile, by the middle of each strip. */
function moved(distance: (p: number) => number, probability: number): number {
  let sum = 0;
  for (let strip = 0; strip < STRIPS && probability > 0; strip += 1) sum += distance((strip + 1 / 2) / STRIPS * probability);
  return sum / STRIPS * probability;
}

/**
 * Mean of a spread, with values beyond what the unit admits moved to its limits: that moves the mean by
 * ∫ (limit − F⁻¹(p)) dp over the probability moved. Unit: the parameter's.
 */
export function meanOfSpread(spread: Spread): number {
  if (spread.shape === 'fixed') return spread.value;
  if (spread.shape === 'discrete') return spread.possible.reduce((sum, { value, probability }) => sum + value * probability, 0);
  const { toLeast, toMost } = probabilityMoved(spread);
  return shapeMean(spread)
    + moved((p) => spread.admitted.least - shapeQuantile(spread, p), toLeast)
    + moved((p) => spread.admitted.most - shapeQuantile(spread, 1 - p), toMost);
}
