import { percentileOf, sorted, type Column } from './percentiles';

/** Counts of draws between round edges. Bin k holds edges[k] ≤ x < edges[k + 1]; the last bin its upper edge too. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Draws below the first and above the last edge: the thin ends, kept out so that they do not squeeze the rest. */
  readonly below: number;
  readonly above: number;
}

/** Draws no further apart than this part of their size, or than what a number can still be divided into, are alike. */
const alikeWithin = 1e-12;
const indivisible = 1e-300;
/** Share of the draws at each end that may lie outside the edges. */
const thinEnd = 0.0025;
const fewestBins = 8;
const mostBins = 40;
/** Round numbers people read easily, in each power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `least`. Throws unless it is above 0 and finite. */
export function roundStep(least: number): number {
  if (!(least > 0 && Number.isFinite(least))) throw new RangeError(`no round number for ${least}`);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = roundSteps.find((each) => each * power >= least * (1 - 1e-12)) ?? 10;
  return step * power;
}

/**
 * A histogram with round edges. The width follows Freedman and Diaconis (1981), 2 × interquartile range / n^⅓, held
 * between 8 and 40 bins and rounded up to 1, 2, 2.5 or 5 × a power of ten. Edges are whole multiples of the width, so zero
 * is an edge wherever it is in sight. At most 0.25 % of the draws lie outside at each end. Unit of the edges: that of the output.
 * Throws where there is no draw or one is not finite.
 */
export function histogramOf(column: Column): Histogram {
  const ascending = sorted(column);
  const low = percentileOf(ascending, thinEnd);
  const high = percentileOf(ascending, 1 - thinEnd);
  if (!(high - low > Math.max(Math.abs(high) * alikeWithin, indivisible))) {
    return { edges: [ascending[0]!, ascending[ascending.length - 1]!], counts: [column.length], below: 0, above: 0 };
  }
  const middle = percentileOf(ascending, 0.75) - percentileOf(ascending, 0.25);
  const advised = 2 * middle / Math.cbrt(column.length);
  const width = roundStep(Math.min(Math.max(advised, (high - low) / mostBins), (high - low) / fewestBins));
  const first = Math.floor(low / width);
  const bins = Math.max(1, Math.floor(high / width) + 1 - first);
  const edges = Array.from({ length: bins + 1 }, (_, index) => (first + index) * width);
  return countInto(ascending, edges);
}

function countInto(ascending: Column, edges: readonly number[]): Histogram {
  const bins = edges.length - 1;
  const counts = Array.from({ length: bins }, () => 0);
  let [below, above, bin] = [0, 0, 0];
  for (let draw = 0; draw < ascending.length; draw += 1) {
    const value = ascending[draw]!;
    if (value < edges[0]!) below += 1;
    else if (value > edges[bins]!) above += 1;
    else {
      while (bin < bins - 1 && value >= edges[bin + 1]!) bin += 1;
      counts[bin]! += 1;
    }
  }
  return { edges, counts, below, above };
}
