/** Cubic B-splines over four equal cells of 0 to 1. */
export const splineSize = 7;
const cells = 4;

/** The four cubic B-splines that are not zero at a position of 0 to 1 (de Boor), the first of them being spline `cell`. */
function splineAt(position: number, into: Float64Array): number {
  const cell = Math.min(cells - 1, Math.floor(position * cells));
  const t = position * cells - cell;
  const s = 1 - t;
  into[0] = s ** 3 / 6;
  into[1] = (3 * t ** 3 - 6 * t ** 2 + 4) / 6;
  into[2] = (3 * s ** 3 - 6 * s ** 2 + 4) / 6;
  into[3] = t ** 3 / 6;
  return cell;
}

/** Beside this share of its own diagonal a pivot is zero: the feature says nothing that others do not. */
const nothingNew = 1e-10;

/**
 * Solves A x = b for a symmetric, positive semi-definite A by Cholesky, in place: `matrix` (row-major, lower triangle used)
 * is spoilt and `right` becomes x. A feature that depends on earlier ones gets 0.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): void {
  const size = right.length;
  const isUsed = factorise(matrix, size);
  for (let row = 0; row < size; row += 1) {
    let value = right[row]!;
    for (let column = 0; column < row; column += 1) value -= matrix[row * size + column]! * right[column]!;
    right[row] = isUsed[row] === 1 ? value / matrix[row * size + row]! : 0;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = right[row]!;
    for (let below = row + 1; below < size; below += 1) value -= matrix[below * size + row]! * right[below]!;
    right[row] = isUsed[row] === 1 ? value / matrix[row * size + row]! : 0;
  }
}

function factorise(matrix: Float64Array, size: number): Uint8Array {
  const isUsed = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const own = matrix[row * size + row]!;
    for (let column = 0; column <= row; column += 1) {
      let value = matrix[row * size + column]!;
      for (let inner = 0; inner < column; inner += 1) value -= matrix[row * size + inner]! * matrix[column * size + inner]!;
      if (column < row) matrix[row * size + column] = isUsed[column] === 1 ? value / matrix[column * size + column]! : 0;
      else if (value > own * nothingNew) [matrix[row * size + row], isUsed[row]] = [Math.sqrt(value), 1];
    }
  }
  return isUsed;
}

/** Weighted least squares of bin means on the cubic B-splines at the middle of each bin: the smoothed means. Unit: that of the means. */
export function smoothBins(means: Float64Array, weights: Float64Array): Float64Array {
  const bins = means.length;
  const matrix = new Float64Array(splineSize * splineSize);
  const right = new Float64Array(splineSize);
  const basis = new Float64Array(cells);
  for (let bin = 0; bin < bins; bin += 1) {
    const first = splineAt((bin + 0.5) / bins, basis);
    for (let row = 0; row < cells; row += 1) {
      const weighted = weights[bin]! * basis[row]!;
      right[first + row]! += weighted * means[bin]!;
      for (let column = 0; column <= row; column += 1) matrix[(first + row) * splineSize + first + column]! += weighted * basis[column]!;
    }
  }
  solveSymmetric(matrix, right);
  const smoothed = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) {
    const first = splineAt((bin + 0.5) / bins, basis);
    for (let row = 0; row < cells; row += 1) smoothed[bin]! += basis[row]! * right[first + row]!;
  }
  return smoothed;
}
