import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** What tells one run of draws from another. Replicates are independent repetitions under one seed. */
export interface Seed {
  readonly seed: number;
  readonly replicate: number;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const BYTE = 0xff;
const BITS_OF_BYTE = 8;
const WORD = 2 ** 32;

/** Spreads every bit of a word over all others. Source: A. Appleby, MurmurHash3, 32-bit finaliser. */
export function mixed(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A 32-bit word from a text. Source: FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo), finished by `mixed`. */
function wordOf(text: string): number {
  let hash = FNV_START;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & BYTE), FNV_PRIME);
    hash = Math.imul(hash ^ (code >>> BITS_OF_BYTE), FNV_PRIME);
  }
  return mixed(hash);
}

/**
 * The word from which everything random about one parameter comes for one purpose. It depends on seed, replicate, id
 * and purpose alone, so that no other parameter can change it.
 */
export function streamWord({ seed, replicate }: Seed, id: string, purpose: string): number {
  return wordOf(`${seed}/${replicate}/${purpose}/${id}`);
}

/** The middle of the 2³² equal steps from 0 to 1 that a 32-bit word names: never 0 and never 1. */
export function fraction(word: number): number {
  return ((word >>> 0) + 1 / 2) / WORD;
}

const STATE_WORDS = ['first', 'second', 'third', 'fourth'];

/** A generator of 32-bit words of its own for one id and purpose (xoroshiro128+, D. Blackman and S. Vigna 2018). */
export function generatorFor(seed: Seed, id: string, purpose: string): RandomGenerator {
  return xoroshiro128plusFromState(STATE_WORDS.map((word) => streamWord(seed, id, `${purpose}/${word}`)));
}
