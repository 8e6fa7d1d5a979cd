import type { Binning } from './evppi-bins';
import { shrinkage, type IncrementColumn, type MainEffect } from './evppi-effect';
import { solveSymmetric } from './evppi-least-squares';

/** A parameter of a group as one increment sees it. */
export interface Member {
  readonly binning: Binning;
  readonly effect: MainEffect;
}

/** Members whose main effects are fitted one by one and multiplied two by two; those of the rest are added up. More would fit noise. */
const mostPaired = 8;

/**
 * E[increment | all members] − E[increment] by draw: least squares on the main effects of the members and on the products of
 * the main effects of the eight strongest, which is exact where the output is a sum, or a product of two (an additive model
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
  for (let index = 0; index < size; index += 1) addTo(fitted, features[index]!, weights[index]!);
  const explained = dot(fitted, fitted);
  const freedoms = size + members.reduce((sum, { effect }) => sum + effect.freedoms, 0);
  const noise = Math.max(0, increment.squares - explained) / Math.max(1, draws - freedoms - 1);
  const factor = explained <= increment.squares * 1e-12 ? 0 : shrinkage(explained, freedoms, noise);
  for (let draw = 0; draw < draws; draw += 1) fitted[draw]! *= factor;
  return fitted;
}

/** Main effects of the strongest, those of the rest together, then products of pairs; each with mean zero. */
function featuresOf(members: readonly Member[], draws: number): Float64Array[] {
  const ordered = [...members].sort((one, other) => other.effect.squares - one.effect.squares);
  const lines = ordered.slice(0, mostPaired).map(({ binning, effect }) => (
    centred(spreadOver(binning, effect.freedoms > 0 ? effect.deviations : ramp(binning.bins), draws))
  ));
  const rest = new Float64Array(draws);
  for (const { binning, effect } of ordered.slice(mostPaired)) addTo(rest, spreadOver(binning, effect.deviations, draws), 1);
  // A member that matters through another only has no main effect of its own to fit.
  const main = lines.filter((_, index) => ordered[index]!.effect.freedoms > 0);
  const pairs = lines.flatMap((one, index) => lines.slice(index + 1).map((other) => centred(productOf(one, other))));
  return [...main, ...(ordered.length > mostPaired ? [centred(rest)] : []), ...pairs];
}

function addTo(sum: Float64Array, values: Float64Array, times: number): void {
  for (let draw = 0; draw < sum.length; draw += 1) sum[draw]! += times * values[draw]!;
}

function productOf(one: Float64Array, other: Float64Array): Float64Array {
  const product = new Float64Array(one.length);
  for (let draw = 0; draw < one.length; draw += 1) product[draw] = one[draw]! * other[draw]!;
  return product;
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
