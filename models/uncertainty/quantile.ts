import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import { exponential } from './elementary';
import { normalQuantile } from './normal';
import { pertExponents, type Admitted, type Continuous, type Discrete, type Peaked, type Spread } from './shapes';

/** Standard triangular on 0 to 1 with its mode at `peak`: √(p peak) up to p = peak, 1 − √((1 − p)(1 − peak)) above. */
export function triangularQuantile(p: number, peak: number): number {
  return p <= peak ? Math.sqrt(p * peak) : 1 - Math.sqrt((1 - p) * (1 - peak));
}

function peakedQuantile(spread: Peaked, p: number): number {
  const { least, mode, most, shape } = spread;
  const width = most - least;
  if (shape === 'triangular') return least + width * triangularQuantile(p, (mode - least) / width);
  const { alpha, beta } = pertExponents(spread);
  return least + width * betaQuantile(p, alpha, beta);
}

/**
 * F⁻¹(p) of a shape before values beyond what the unit admits are moved to its limits. Exact to about 1e-14 relative to
 * the scale of the shape. 0 < p < 1. Source of beta and gamma: the inverse incomplete functions of stdlib.
 */
export function shapeQuantile(spread: Continuous, p: number): number {
  switch (spread.shape) {
    case 'uniform': return spread.least + (spread.most - spread.least) * p;
    case 'triangular':
    case 'pert': return peakedQuantile(spread, p);
    case 'normal': return spread.mean + spread.deviation * normalQuantile(p);
    case 'lognormal': return exponential(spread.logMean + spread.logDeviation * normalQuantile(p));
    case 'beta': return betaQuantile(p, spread.alpha, spread.beta);
    case 'gamma': return spread.scale * gammaQuantile(p, spread.form, 1);
  }
}

/** A value beyond what the unit admits moved to the limit it passed. */
export function within(value: number, { least, most }: Admitted): number {
  return value < least ? least : value > most ? most : value;
}

/** The first value at which the probabilities add up to p or more. */
function discreteQuantile({ possible }: Discrete, p: number): number {
  let below = 0;
  for (const { value, probability } of possible) {
    below += probability;
    if (p <= below) return value;
  }
  return possible[possible.length - 1]!.value;
}

/**
 * F⁻¹(p), the value that a draw of this spread stays below with probability p, for 0 < p < 1. Unit: the parameter's.
 * Exact; a beta takes tens of microseconds, so runs use the table of quantile-table instead.
 */
export function quantileOf(spread: Spread, p: number): number {
  if (spread.shape === 'fixed') return spread.value;
  if (spread.shape === 'discrete') return discreteQuantile(spread, p);
  return within(shapeQuantile(spread, p), spread.admitted);
}
