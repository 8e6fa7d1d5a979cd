import type { DiscountStep } from './inputs';
import type { FactorByYear } from '../quantities/series';

/**
 * Discount factors: DF_0 = 1, DF_y = DF_{y−1} / (1 + rate in force in year y), which is that of the last step that has begun.
 * Pure numbers by year.
 * Source: Green Book 2026, chapter 6.
 */
export function writeDiscountFactors(schedule: readonly DiscountStep[], into: FactorByYear): void {
  let factor = 1;
  let next = 0;
  let rate = 0;
  for (let year = 0; year < into.length; year += 1) {
    for (; next < schedule.length && schedule[next]!.fromYear <= year; next += 1) rate = schedule[next]!.rate;
    if (year > 0) factor /= 1 + rate;
    into[year] = factor;
  }
}
