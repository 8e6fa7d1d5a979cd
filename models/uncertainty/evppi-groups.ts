import type { Binning } from './evppi-bins';
import { shrinkage, type IncrementColumn, type MainEffect } from './evppi-effect';
import { solveSymmetric } from './evppi-least-squares';

/** A parameter of a group as one increment sees it. */
export interface Member {
  readonly binning: Binning;
  readonly effect: MainEffect;
}

/** Products of every two of the strongest members; more would fit noise. */
const mostPaired = 10;

/**
 * E[increment | all members] − E[increment] by draw: least squares on the main effect of each member and on the products of
 * the main effects of the ten strongest, which is exact where the output is a sum or a product of two (an additive model
 * with pairwise terms, in the manner of Strong, Oakley and Brennan 2014; terms of three and more are left out). Drawn in for
 * noise like a single parameter. Unit: that of the increment.
 */
export function groupEffect(members: readonly Member[], increment: IncrementColumn): Float64Array {
  const draws = increment.values.length;
  const features = featuresOf(members, draws);
  const size = features.length;
  const matrix = new Float64Array(size * size);
  const weights = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) matrix[row * size + column] = dot(features[row]!, features[column]!);
    weights[row] = dot(features[row]!, increment.values);
  }
  solveSymmetric(matrix, weights);
  const fitted = new Float64Array(draws);
  features.forEach((feature, index) => {
    const weight = weights[index]!;
    for (let draw = 0; draw < draws; draw += 1) fitted[draw]! += weight * feature[draw]!;
  });
  const explained = dot(fitted, fitted);
  const freedoms = members.reduce((sum, { effect }) => sum + effect.freedoms, 0) + size - mainEffects(members);
  const noise = Math.max(0, increment.squares - explained) / Math.max(1, draws - freedoms - 1);
  const factor = size === 0 || explained <= increment.squares * 1e-12 ? 0 : shrinkage(explained, freedoms, noise);
  return fitted.map((value) => value * factor);
}

const mainEffects = (members: readonly Member[]): number => members.filter(({ effect }) => effect.freedoms > 0).length;

/** Main effects that can be told from chance, then products of pairs; each with mean zero. */
function featuresOf(members: readonly Member[], draws: number): Float64Array[] {
  const main = members.filter(({ effect }) => effect.freedoms > 0).map(({ binning, effect }) => centred(spreadOver(binning, effect.deviations, draws)));
  const strongest = [...members].sort((one, other) => other.effect.squares - one.effect.squares).slice(0, mostPaired);
  const lines = strongest.map(({ binning, effect }) => centred(spreadOver(binning, effect.freedoms > 0 ? effect.deviations : ramp(binning.bins), draws)));
  const pairs = lines.flatMap((one, index) => lines.slice(index + 1).map((other) => centred(one.map((value, draw) => value * other[draw]!))));
  return [...main, ...pairs];
}

/** A straight line over the bins, for a parameter that may matter through another only. */
function ramp(bins: number): Float64Array {
  return Float64Array.from({ length: bins }, (_, bin) => bin);
}

function spreadOver({ of }: Binning, byBin: Float64Array, draws: number): Float64Array {
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) values[draw] = byBin[of[draw]!]!;
  return values;
}

/** Mean zero, sum of squares one (or nothing at all, for a constant), so that features of any size solve alike. */
function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (let draw = 0; draw < values.length; draw += 1) sum += values[draw]!;
  const mean = sum / values.length;
  for (let draw = 0; draw < values.length; draw += 1) values[draw]! -= mean;
  const length = Math.sqrt(dot(values, values));
  if (length > 0) for (let draw = 0; draw < values.length; draw += 1) values[draw]! /= length;
  return values;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let draw = 0; draw < one.length; draw += 1) sum += one[draw]! * other[draw]!;
  return sum;
}
