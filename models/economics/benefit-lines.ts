import type { BenefitLineInputs } from './inputs';
import { writePrices } from './line-flow';
import { benefitUplift } from './optimism-bias';
import { atPriceBase } from './price-base';
import type { LinePart } from '../quantities/priced-volume';
import type { FactorByMonth, PriceByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/**
 * Value of one case-month of full effect: victims per perpetrator × annual cost per victim × severity / 12 ×
 * net effect × (1 − displacement) × (1 − uplift × sign(effect)). Unit: £ real a case-month.
 */
export function valuePerCaseMonth(line: BenefitLineInputs, victimsPerPerpetrator: number, priceBaseIndex: number): number {
  const annualCost = atPriceBase(line.annualCostPerVictim, priceBaseIndex) * line.severity;
  const effect = line.netEffect * (1 - line.displacementShare) * benefitUplift(line.optimismBias, line.netEffect);
  return (victimsPerPerpetrator * annualCost * effect) / MONTHS_PER_YEAR;
}

/** Price of a felt case-month: its value × (1 + real growth)^y. Unit: £ real a case-month. */
export function priceBenefit(line: BenefitLineInputs, perCaseMonth: number, into: PriceByYear): void {
  writePrices(perCaseMonth, line.realGrowth, into);
}

/**
 * PV of cash_i(m) = fiscal_i(m − lag) × cashable share, on the line's own schedule; cash that would fall after the
 * last month is not counted. `part` is the line's volume and price. Unit: £ at year 0.
 */
export function presentValueOfCash(line: BenefitLineInputs, { volume, price }: LinePart, factors: FactorByMonth): number {
  const { byMonth } = volume;
  const lag = line.cashableLagMonths;
  let present = 0;
  for (let year = 0; year < price.length; year += 1) {
    if (volume.byYear[year] === 0) continue;
    const end = Math.min((year + 1) * MONTHS_PER_YEAR, byMonth.length - lag);
    let discounted = 0;
    for (let month = year * MONTHS_PER_YEAR; month < end; month += 1) discounted += byMonth[month]! * factors[month + lag]!;
    present += discounted * price[year]!;
  }
  return present * line.cashableShare;
}
