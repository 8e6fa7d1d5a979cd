/** A 32-bit word with its bits in reverse order. */
export function reversed(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/**
 * Nested uniform scrambling (A. B. Owen 1995) of a word whose bits are reversed: each bit is flipped or not by a hash of
 * the seed and the bits below it, here those of more weight. Equal leading bits stay equal, so a digital net stays one.
 * Source: S. Laine and T. Karras, Stratified sampling for stochastic transparency, Computer Graphics Forum 30 (2011),
 * with the constants of B. Burley, Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9(4)
 * (2020), 1–20.
 */
export function scrambledReversed(word: number, seed: number): number {
  let x = (word + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return x;
}
