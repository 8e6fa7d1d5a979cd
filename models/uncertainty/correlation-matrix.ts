import { sine } from './elementary';

/** Wanted rank correlations by pair, under both orders of it; see `pairKey`. */
export type RankOf = ReadonlyMap<string, number>;

export const pairKey = (a: string, b: string): string => `${a} ${b}`;

/** ρ of the normals under two columns whose ranks correlate by r: 2 sin(π r / 6). Source: K. Pearson (1907). */
export function normalCorrelation(rank: number): number {
  const PIECES = 6;
  return 2 * sine(Math.PI * rank / PIECES);
}

/** Pivots this small are zero: a row that follows from those above it, as with a correlation of 1. */
const SINGULAR = 1e-10;

/** Cholesky's factor of a correlation matrix given row by row; null where the matrix is impossible. */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * size + column]!;
      for (let k = 0; k < column; k += 1) rest -= factor[row * size + k]! * factor[column * size + k]!;
      const pivot = factor[column * size + column]!;
      if (row === column) {
        if (rest < -SINGULAR) return null;
        factor[row * size + row] = rest < SINGULAR ? 0 : Math.sqrt(rest);
      } else if (pivot > 0) {
        factor[row * size + column] = rest / pivot;
      } else if (Math.abs(rest) > Math.sqrt(SINGULAR)) {
        return null;
      }
    }
  }
  return factor;
}

/** Correlations of the normals under these parameters, row by row; pairs that are not stated have none. */
export function matrixOf(ids: readonly string[], rankOf: RankOf): Float64Array {
  return Float64Array.from({ length: ids.length ** 2 }, (_, at) => {
    const [row, column] = [Math.floor(at / ids.length), at % ids.length];
    return row === column ? 1 : normalCorrelation(rankOf.get(pairKey(ids[row]!, ids[column]!)) ?? 0);
  });
}
