/** Cost after optimism bias: cost × (1 + uplift). Pure factor. Source: Green Book, optimism bias guidance. */
export function costUplift(optimismBias: number): number {
  return 1 + optimismBias;
}

/**
 * Benefit after optimism bias, which always counts against Drive: × (1 − uplift × sign(effect)).
 * A harm done (a negative effect) grows by the same share. Pure factor.
 */
export function benefitUplift(optimismBias: number, netEffect: number): number {
  return 1 - optimismBias * Math.sign(netEffect);
}
