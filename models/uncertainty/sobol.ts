import { reversed, scrambledReversed } from './scramble';
import { directionNumbers } from './sobol-directions';
import { fraction } from './streams';

const BITS = 32;

/** Dimensions with published direction numbers. */
export const SOBOL_DIMENSIONS = directionNumbers.length + 1;

/**
 * Direction numbers v_1 … v_32 of a dimension, the first being 0, as 32-bit fractions:
 * m_k = 2 a_1 m_{k−1} ⊕ … ⊕ 2^{s−1} a_{s−1} m_{k−s+1} ⊕ 2^s m_{k−s} ⊕ m_{k−s} and v_k = m_k / 2^k. Throws on a dimension
 * without published numbers. Source: P. Bratley and B. L. Fox, Algorithm 659, ACM TOMS 14 (1988); see sobol-directions.
 */
export function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  if (dimension === 0) return directions.map((_, bit) => 2 ** (BITS - 1 - bit));
  const [inner, ...initial] = directionNumbers[dimension - 1] ?? [];
  if (inner === undefined) throw new RangeError(`the Sobol sequence has no dimension ${dimension} here`);
  const degree = initial.length;
  for (let bit = 0; bit < BITS; bit += 1) {
    directions[bit] = bit < degree ? initial[bit]! << (BITS - 1 - bit) : recurrence(directions, bit, degree, inner);
  }
  return directions;
}

function recurrence(directions: Uint32Array, bit: number, degree: number, inner: number): number {
  let next = directions[bit - degree]! ^ (directions[bit - degree]! >>> degree);
  for (let term = 1; term < degree; term += 1) {
    if (((inner >>> (degree - 1 - term)) & 1) === 1) next ^= directions[bit - term]!;
  }
  return next;
}

/** Point `index` of a dimension, unscrambled, as a 32-bit fraction: the order of I. A. Antonov and V. M. Saleev (1979). */
export function sobolWord(directions: Uint32Array, index: number): number {
  let word = 0;
  for (let gray = index ^ (index >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit += 1) {
    if ((gray & 1) === 1) word ^= directions[bit]!;
  }
  return word >>> 0;
}

/**
 * Points from to `to` − 1 of one dimension, Owen-scrambled with a seed of its own, into `into[0, to − from)`. `reversedDirections`:
 * direction numbers with their bits reversed. Neighbours differ by one direction number, so a point costs one exclusive
 * or and the scramble. The point at 0 belongs to the design and stays (A. B. Owen, On dropping the first Sobol' point,
 * 2020).
 */
export function fillSobol(reversedDirections: Uint32Array, seed: number, from: number, to: number, into: Float64Array): void {
  let word = sobolWord(reversedDirections, from);
  for (let index = from; index < to; index += 1) {
    into[index - from] = fraction(reversed(scrambledReversed(word, seed)));
    const next = index + 1;
    word ^= reversedDirections[BITS - 1 - Math.clz32(next & -next)]!;
  }
}

/**
 * The same for a parameter without a dimension of its own: the first dimension, taken in an order that is itself
 * scrambled. Evenly spread by itself, and beside every other parameter like independent draws. Source: Burley (2020),
 * section 4 (shuffled scrambled sequences, also known as padding).
 */
export function fillPadded(order: number, seed: number, from: number, to: number, into: Float64Array): void {
  for (let index = from; index < to; index += 1) {
    const shuffled = reversed(scrambledReversed(reversed(index), order));
    into[index - from] = fraction(reversed(scrambledReversed(shuffled, seed)));
  }
}
