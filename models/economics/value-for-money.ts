import type { FactorByYear } from '../quantities/series';

/** A benefit–cost ratio, or the reason why a ratio would mislead. It is never shown alone and has no pass mark. */
export type BenefitCostRatio =
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'saves money and avoids harm' | 'saves money, loses benefit' | 'not defined' };

/** NPSV = PV benefits − PV costs. The one place where costs and benefits are netted. Unit: £ at year 0. */
export function netPresentSocialValue(presentBenefit: number, presentCost: number): number {
  return presentBenefit - presentCost;
}

/** ΔPVB / ΔPVC where ΔPVC > 0; otherwise named. Source: model, section 7. */
export function benefitCostRatio(presentBenefit: number, presentCost: number): BenefitCostRatio {
  if (presentCost > 0) return { kind: 'ratio', value: presentBenefit / presentCost };
  if (presentCost === 0) return { kind: 'not defined' };
  return { kind: presentBenefit >= 0 ? 'saves money and avoids harm' : 'saves money, loses benefit' };
}

/** PV cost / Σ_{y<Y} DF_y: the level yearly sum over delivery with the same present value. Unit: £ a year. */
export function equivalentAnnualCost(presentCost: number, factors: FactorByYear, deliveryYears: number): number {
  let annuity = 0;
  for (let year = 0; year < deliveryYears; year += 1) annuity += factors[year]!;
  return presentCost / annuity;
}

/** Undiscounted cost ÷ starts; null where nobody starts. Unit: £ a start. */
export function costPerStart(undiscountedCost: number, starts: number): number | null {
  return starts > 0 ? undiscountedCost / starts : null;
}

/**
 * First month from which the running total of net benefit stays at or above zero to the end of the period; null where
 * it does not, or where nothing changes and so nothing is to be paid back. `netByMonth` is undiscounted.
 * Unit: months from month 0.
 */
export function paybackMonth(netByMonth: Float64Array): number | null {
  let running = 0;
  let payback: number | null = null;
  let changes = false;
  for (let month = 0; month < netByMonth.length; month += 1) {
    running += netByMonth[month]!;
    changes ||= netByMonth[month] !== 0;
    if (running < 0) payback = null;
    else payback ??= month;
  }
  return changes ? payback : null;
}
