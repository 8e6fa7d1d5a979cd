/** Draws for tests, made here so that they rest on no design of the product. */

/** Radical inverse of `index` in a prime base, shifted by a fraction: even, deterministic positions between 0 and 1. */
export function halton(count: number, base: number, shift = 0): Float64Array {
  return Float64Array.from({ length: count }, (_, at) => {
    let [index, weight, sum] = [at + 1, 1 / base, 0];
    while (index > 0) {
      sum += (index % base) * weight;
      index = Math.floor(index / base);
      weight /= base;
    }
    return (sum + shift) % 1;
  });
}

/** Plain pseudo-random positions between 0 and 1 (mulberry32). */
export function plain(count: number, seed: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  });
}

/** Density and distribution of the standard normal; the latter by the series of Marsaglia (2004), to the last digits. */
export const phi = (z: number): number => Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);

export function Phi(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let [sum, term] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= z * z / odd;
    sum += term;
  }
  return 0.5 + sum * phi(z);
}

/** Standard normal quantile by Newton's method on Φ, within (0, 1). */
export function normal(p: number): number {
  let [low, high] = [-8, 8];
  let z = 0;
  for (let step = 0; step < 60; step += 1) {
    const miss = Phi(z) - p;
    if (Math.abs(miss) < 1e-15) return z;
    if (miss > 0) high = z;
    else low = z;
    const next = z - miss / phi(z);
    z = next > low && next < high ? next : (low + high) / 2;
  }
  return z;
}

/** E[max(0, X)] for X ~ N(mean, deviation²): the unit normal loss integral. */
export const expectedGain = (mean: number, deviation: number): number => mean * Phi(mean / deviation) + deviation * phi(mean / deviation);

/** Value of learning what moves an increment of N(mean, total²) by `deviation`: E[max(0, ·)] − max(0, mean). */
export const normalValue = (mean: number, deviation: number): number => expectedGain(mean, deviation) - Math.max(0, mean);
