import type { DiscountStep } from './inputs';
import type { FactorByYear } from '../quantities/series';

/** The rate in force in `year`: that of the last step that has begun. Unit: share a year. */
export function rateInForce(schedule: readonly DiscountStep[], year: number): number {
  let rate = 0;
  for (const step of schedule) if (step.fromYear <= year) rate = step.rate;
  return rate;
}

/**
 * Discount factors: DF_0 = 1, DF_y = DF_{y−1} / (1 + rate in force in year y). Pure numbers by year.
 * Source: Green Book 2026, chapter 6.
 */
export function writeDiscountFactors(schedule: readonly DiscountStep[], into: FactorByYear): void {
  let factor = 1;
  for (let year = 0; year < into.length; year += 1) {
    if (year > 0) factor /= 1 + rateInForce(schedule, year);
    into[year] = factor;
  }
}
