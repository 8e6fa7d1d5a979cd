import type { DiscountStep } from './inputs';
import type { FactorByMonth, FactorByYear, PresentByYear, RealByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

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

/** The factor of each month: that of its year. Pure numbers by month. */
export function writeMonthlyFactors(factors: FactorByYear, into: FactorByMonth): void {
  for (let year = 0; year < factors.length; year += 1) {
    into.fill(factors[year]!, year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR);
  }
}

/** Present value by year: real £ × discount factor. Only real money can be discounted. Unit: £ at year 0. */
export function writePresentValues(real: RealByYear, factors: FactorByYear, into: PresentByYear): void {
  for (let year = 0; year < into.length; year += 1) into[year] = real[year]! * factors[year]!;
}

/** Σ of present values over the first `years` years. Unit: £ at year 0. */
export function presentValueOver(present: PresentByYear, years: number): number {
  let sum = 0;
  for (let year = 0; year < years; year += 1) sum += present[year]!;
  return sum;
}
