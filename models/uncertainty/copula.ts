import type { CorrelatedGroup } from './correlation';
import { choleskyFactor } from './correlation-matrix';
import type { UniformColumn } from './design';
import { normalProbability, normalQuantile } from './normal';

/** Mixes the columns of one group over [0, count), in place; `columns`: probabilities of the group's ids, in their order. */
export type Mixer = (columns: readonly Float64Array[], count: number) => void;

const CHUNK = 1024;
/** Fewer draws than this say too little of chance correlations; more than the other have next to none. */
const LEAST_CALIBRATED = 256;
const MOST_CALIBRATED = 65_536;

/**
 * Gaussian copula: makes the columns of one group move together. Each draw becomes normal, z = Φ⁻¹(u); row i takes
 * z'_i = Σ_{j ≤ i} W_ij z_j; and u'_i = Φ(z'_i) is evenly distributed again. W = L Q⁻¹, where L Lᵀ holds the wanted
 * correlations and Q Qᵀ those that the draws of this run have by chance, so that a run has what was asked for and not
 * that plus an error of 1/√n (R. L. Iman and W. J. Conover, Communications in Statistics B 11 (1982), 311–334). Above
 * 65 536 draws, where chance leaves less than 0.005, Q is left out. W depends on the whole run, and draw i on its own
 * figures and W, so chunks do not matter. The first row keeps its bytes. `streams`: those of the group's ids.
 */
export function mixerOf({ ids, factor }: CorrelatedGroup, streams: readonly UniformColumn[], draws: number): Mixer {
  const size = ids.length;
  const calibrates = draws >= LEAST_CALIBRATED && draws <= MOST_CALIBRATED;
  const weights = calibrates ? without(factor, chanceFactor(streams, draws), size) : factor;
  const normals = new Float64Array(size);
  return (columns, count) => {
    for (let draw = 0; draw < count; draw += 1) {
      for (let row = 0; row < size; row += 1) normals[row] = normalQuantile(columns[row]![draw]!);
      for (let row = 1; row < size; row += 1) {
        let sum = 0;
        for (let column = 0; column <= row; column += 1) sum += weights[row * size + column]! * normals[column]!;
        columns[row]![draw] = normalProbability(sum);
      }
    }
  };
}

/** Factor Q of the correlations that the normals under a run's draws have by chance. */
function chanceFactor(streams: readonly UniformColumn[], draws: number): Float64Array {
  const size = streams.length;
  const products = new Float64Array(size * size);
  const columns = streams.map(() => new Float64Array(CHUNK));
  for (let from = 0; from < draws; from += CHUNK) {
    const to = Math.min(draws, from + CHUNK);
    streams.forEach((fill, row) => { fill(from, to, columns[row]!); });
    addProducts(products, columns, to - from);
  }
  const correlation = products.map((product, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    return product / Math.sqrt(products[row * (size + 1)]! * products[column * (size + 1)]!);
  });
  const chance = choleskyFactor(correlation, size);
  if (chance === null) throw new Error('correlations that occur are possible');
  return chance;
}

/** Adds Σ z_row z_column over the first `count` draws, for all pairs of columns. The normals have a mean of zero. */
function addProducts(products: Float64Array, columns: readonly Float64Array[], count: number): void {
  const size = columns.length;
  for (const column of columns) for (let draw = 0; draw < count; draw += 1) column[draw] = normalQuantile(column[draw]!);
  for (let row = 0; row < size; row += 1) {
    for (let other = 0; other < size; other += 1) {
      let sum = 0;
      for (let draw = 0; draw < count; draw += 1) sum += columns[row]![draw]! * columns[other]![draw]!;
      products[row * size + other]! += sum;
    }
  }
}

/** W with W Q = L, all three lower triangular: solved row by row from its last column. */
function without(factor: Float64Array, chance: Float64Array, size: number): Float64Array {
  const weights = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = row; column >= 0; column -= 1) {
      let rest = factor[row * size + column]!;
      for (let k = column + 1; k <= row; k += 1) rest -= weights[row * size + k]! * chance[k * size + column]!;
      weights[row * size + column] = rest / chance[column * size + column]!;
    }
  }
  return weights;
}
