import { fraction, mixed } from './streams';

/**
 * A random order of `count` items: a function from the number of an item to its place, one to one on 0 … count − 1, that
 * needs no memory. Source: A. Kensler, Correlated multi-jittered sampling, Pixar Technical Memo 13-01 (2013).
 */
export function permutation(count: number, seed: number): (index: number) => number {
  const mask = count === 1 ? 0 : (2 ** (32 - Math.clz32(count - 1)) - 1) >>> 0;
  const turn = seed % count;
  return (index) => {
    const place = hashed(index, count, mask, seed | 0) + turn;
    return place < count ? place : place - count;
  };
}

function hashed(index: number, count: number, mask: number, seed: number): number {
  let i = index;
  // A place beyond the last is walked on until one is not: a cycle of a permutation of the next power of two.
  do {
    i = Math.imul(i ^ seed, 0xe170893d);
    i ^= seed >>> 16;
    i ^= (i & mask) >>> 4;
    i = Math.imul(i ^ (seed >>> 8), 0x0929eb3f);
    i ^= seed >>> 23;
    i ^= (i & mask) >>> 1;
    i = Math.imul(i, 1 | (seed >>> 27));
    i = Math.imul(i, 0x6935fa69);
    i ^= (i & mask) >>> 11;
    i = Math.imul(i, 0x74dcb303);
    i ^= (i & mask) >>> 2;
    i = Math.imul(i, 0x9e501cc3);
    i ^= (i & mask) >>> 2;
    i = Math.imul(i, 0xc860a3df);
    i &= mask;
    i ^= i >>> 5;
  } while (i >>> 0 >= count);
  return i >>> 0;
}

/**
 * Latin hypercube of `count` draws: probabilities 0 to 1 in `count` equal strata, one draw in each, in an order of the
 * parameter's own, at a random place inside. Draws from to `to` − 1 into `into[0, to − from)`. Source: M. D. McKay,
 * R. J. Beckman and W. J. Conover, Technometrics 21 (1979), 239–245.
 */
export function fillLatinHypercube(
  count: number, seeds: { readonly order: number; readonly place: number }, from: number, to: number, into: Float64Array,
): void {
  const stratumOf = permutation(count, seeds.order);
  for (let index = from; index < to; index += 1) {
    const inside = fraction(mixed(mixed(index) ^ seeds.place));
    into[index - from] = (stratumOf(index) + inside) / count;
  }
}
