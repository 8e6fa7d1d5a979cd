import { logarithm } from './elementary';

const LANCZOS_G = 7;
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, relative error about 1e-15 away from its zeros at 1 and 2.
 * Source: C. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964), 86–96, with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  // Below one half the sum loses digits: Γ(x) = Γ(x + 1) / x.
  if (x < 1 / 2) return logGamma(x + 1) - logarithm(x);
  const shifted = x - 1;
  const sum = lanczos.reduce((total, coefficient, index) => (index === 0 ? coefficient : total + coefficient / (shifted + index)), 0);
  const base = shifted + LANCZOS_G + 1 / 2;
  return logarithm(2 * Math.PI) / 2 + (shifted + 1 / 2) * logarithm(base) - base + logarithm(sum);
}

/** ln B(a, b), the logarithm of the complete beta function, for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
