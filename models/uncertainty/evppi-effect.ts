import { binMeans, type Binning } from './evppi-bins';
import { smoothBins, splineSize } from './evppi-least-squares';
import type { Column } from './percentiles';

/** One option less the best one, by draw, with its mean and its sum of squares about the mean. */
export interface IncrementColumn {
  readonly values: Column;
  readonly mean: number;
  readonly squares: number;
}

/** What is expected of an increment once a parameter is known: deviations from its mean, by bin of the parameter. */
export interface MainEffect {
  readonly deviations: Float64Array;
  /** Freedoms that the fit used up; 0 where the effect cannot be told from chance. */
  readonly freedoms: number;
  /** Sum of squares that it explains. */
  readonly squares: number;
}

/** Standard normal quantile at 99.9 %. */
const oneIn1000 = 3.090232306167813;

/** Quantile of χ² by Wilson and Hilferty (1931), within 1 % from 5 freedoms up; `z` is the normal quantile. */
export function chiSquared(freedoms: number, z: number): number {
  const ninth = 2 / (9 * freedoms);
  return freedoms * (1 - ninth + z * Math.sqrt(ninth)) ** 3;
}

/**
 * How far fitted deviations must be drawn in so that their variance is what it was without the noise of the draws:
 * √(1 − p σ² / Q), where Q is the sum of squares explained with p freedoms; 0 where Q is no larger than chance gives once
 * in a thousand times. It is the adjusted R² in place of R²; without it every irrelevant parameter would seem worth something.
 */
export function shrinkage(explained: number, freedoms: number, noise: number): number {
  if (!(explained > chiSquared(freedoms, oneIn1000) * noise)) return 0;
  return Math.sqrt(1 - freedoms * noise / explained);
}

/**
 * E[increment | parameter] − E[increment], by regression on the draws that exist (Strong, Oakley and Brennan 2014): a cubic
 * spline with four cells through the means of bins, or the bins themselves (Strong and Oakley 2013) where the spline misses
 * more than chance explains, as it does for a parameter in steps. Unit: that of the increment.
 */
export function mainEffect(binning: Binning, increment: IncrementColumn): MainEffect {
  const means = binMeans(binning, increment.values, increment.mean);
  const between = weightedSquares(binning, (bin) => means[bin]! - increment.mean);
  const inside = increment.values.length - binning.bins;
  // With no more draws than bins nothing can be told from chance.
  const noise = inside > 0 ? Math.max(0, increment.squares - between) / inside : Infinity;
  const smooth = smoothBins(means, binning.counts);
  const missed = weightedSquares(binning, (bin) => means[bin]! - smooth[bin]!);
  const isSmooth = missed <= chiSquared(binning.bins - splineSize, oneIn1000) * noise;
  const [fit, freedoms] = isSmooth ? [smooth, splineSize - 1] : [means, binning.bins - 1];
  const deviations = fit.map((value) => value - increment.mean);
  const squares = weightedSquares(binning, (bin) => deviations[bin]!);
  const factor = squares > increment.squares * 1e-12 ? shrinkage(squares, freedoms, noise) : 0;
  return factor === 0 ? { deviations: deviations.fill(0), freedoms: 0, squares: 0 }
    : { deviations: deviations.map((value) => value * factor), freedoms, squares: squares * factor ** 2 };
}

function weightedSquares({ bins, counts }: Binning, deviation: (bin: number) => number): number {
  let sum = 0;
  for (let bin = 0; bin < bins; bin += 1) sum += counts[bin]! * deviation(bin) ** 2;
  return sum;
}
