import type { Column } from './percentiles';

/** Which bin of a parameter's own distribution each draw falls into, and how many fall into each. */
export interface Binning {
  readonly bins: number;
  readonly of: Uint16Array;
  readonly counts: Float64Array;
}

const mostBins = 128;
const fewestBins = 8;
const drawsPerBin = 32;

/** A power of two between 8 and 128, so that a Sobol design fills bins evenly, with at least 32 draws a bin where there are enough. */
function binsFor(draws: number): number {
  const wanted = Math.max(fewestBins, Math.min(mostBins, draws / drawsPerBin));
  return 2 ** Math.floor(Math.log2(wanted));
}

/**
 * Equal bins of a parameter's position in its own distribution, 0 to 1. Position and not value, so that every bin has its
 * share of the draws whatever the shape. Throws where a position lies outside 0 to 1.
 */
export function binningOf(positions: Column): Binning {
  const bins = binsFor(positions.length);
  const of = new Uint16Array(positions.length);
  const counts = new Float64Array(bins);
  for (let draw = 0; draw < positions.length; draw += 1) {
    const position = positions[draw]!;
    if (!(position >= 0 && position <= 1)) throw new RangeError(`a position in a distribution lies between 0 and 1, not at ${position}`);
    const bin = Math.min(bins - 1, Math.floor(position * bins));
    of[draw] = bin;
    counts[bin]! += 1;
  }
  return { bins, of, counts };
}

/** Mean of an output over the draws of each bin; an empty bin has the mean of all, which must be given. Unit: that of the output. */
export function binMeans({ bins, of, counts }: Binning, output: Column, mean: number): Float64Array {
  const means = new Float64Array(bins);
  for (let draw = 0; draw < output.length; draw += 1) means[of[draw]!]! += output[draw]!;
  for (let bin = 0; bin < bins; bin += 1) means[bin] = counts[bin]! === 0 ? mean : means[bin]! / counts[bin]!;
  return means;
}

/**
 * Positions of values in their own sample, (rank − ½) / n, equal values sharing the middle of their ranks: for where only
 * the values of the draws are known. Throws on a value that is no number.
 */
export function positionsOf(values: Column): Float64Array {
  const order = Uint32Array.from(values, (_, draw) => draw).sort((one, other) => values[one]! - values[other]! || one - other);
  const positions = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    const value = values[order[from]!]!;
    if (Number.isNaN(value)) throw new RangeError('a draw is not a number');
    let to = from + 1;
    while (to < order.length && values[order[to]!] === value) to += 1;
    for (let rank = from; rank < to; rank += 1) positions[order[rank]!] = (from + to) / 2 / values.length;
    from = to;
  }
  return positions;
}
