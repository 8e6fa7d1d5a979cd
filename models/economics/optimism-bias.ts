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

/** The part of an amount that its uplift added or took away: amount × (factor − 1) / factor. Unit: that of the amount. */
export function partFromUplift(amount: number, factor: number): number {
  return factor === 0 ? 0 : (amount * (factor - 1)) / factor;
}
