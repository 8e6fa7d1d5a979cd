/** A column of one output: element i belongs to draw i. */
export type Column = Float64Array;

/** What is said of one output over its draws. Units: those of the output, except the counts. */
export interface OutputSpread {
  readonly draws: number;
  readonly mean: number;
  /** Square root of Σ(x − mean)² / (n − 1); 0 for a single draw. */
  readonly standardDeviation: number;
  readonly p5: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

/** A copy in ascending order. Throws where there is no draw or one is not a finite number. */
export function sorted(column: Column): Column {
  if (column.length === 0) throw new RangeError('there are no draws');
  const copy = Float64Array.from(column).sort();
  // Sorting puts −Infinity first, and Infinity and then NaN last.
  if (!Number.isFinite(copy[0]!) || !Number.isFinite(copy[copy.length - 1]!)) throw new RangeError('a draw is not a finite number');
  return copy;
}

/**
 * The value below which a share p of the draws lies: linear between the two order statistics around h = (n − 1)p, counted
 * from 0. This is type 7 of Hyndman and Fan (1996), the default of R and numpy and Excel's PERCENTILE.INC. `ascending` must
 * be sorted. Throws unless 0 ≤ p ≤ 1.
 */
export function percentileOf(ascending: Column, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a percentile lies between 0 and 1, not at ${p}`);
  if (ascending.length === 0) throw new RangeError('there are no draws');
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** Σ x / n, summed in blocks so that a million draws lose no digits and any number of workers adds in the same order. */
export function meanOf(column: Column): number {
  if (column.length === 0) throw new RangeError('there are no draws');
  const block = 1_024;
  let total = 0;
  for (let from = 0; from < column.length; from += block) {
    const to = Math.min(from + block, column.length);
    let sum = 0;
    for (let draw = from; draw < to; draw += 1) sum += column[draw]!;
    total += sum;
  }
  return total / column.length;
}

/** Σ(x − mean)² / (n − 1), the sample variance; 0 for a single draw. Unit: that of the output, squared. */
export function varianceOf(column: Column, mean = meanOf(column)): number {
  if (column.length < 2) return 0;
  let sum = 0;
  for (let draw = 0; draw < column.length; draw += 1) sum += (column[draw]! - mean) ** 2;
  return sum / (column.length - 1);
}

/** Mean, spread and percentiles of one output. Throws as `sorted` does. */
export function outputSpreadOf(column: Column): OutputSpread {
  const ascending = sorted(column);
  const at = (p: number): number => percentileOf(ascending, p);
  const mean = meanOf(column);
  return {
    draws: column.length, mean, standardDeviation: Math.sqrt(varianceOf(column, mean)),
    p5: at(0.05), p25: at(0.25), median: at(0.5), p75: at(0.75), p95: at(0.95),
  };
}

/** own − other, draw by draw: an option against a baseline that had the same draws. Throws on unequal lengths. */
export function differenceOf(own: Column, other: Column): Column {
  if (own.length !== other.length) throw new RangeError(`${own.length} draws of one and ${other.length} of the other`);
  return own.map((value, draw) => value - other[draw]!);
}
