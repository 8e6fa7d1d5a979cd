import type { BenefitLineInputs } from './inputs';
import type { LineFlow } from './line-flow';
import { writeGrowing } from './cost-lines';
import { benefitUplift } from './optimism-bias';
import { atPriceBase } from './price-base';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { CountByMonth, FactorByYear, RealByMonth } from '../quantities/series';

/**
 * Value of one case-month of full effect: victims per perpetrator × annual cost per victim × severity / 12 ×
 * net effect × (1 − displacement) × (1 − uplift × sign(effect)). Unit: £ real a case-month.
 */
export function valuePerCaseMonth(line: BenefitLineInputs, victimsPerPerpetrator: number, priceBaseIndex: number): number {
  const annualCost = atPriceBase(line.annualCostPerVictim, priceBaseIndex) * line.severity;
  const effect = line.netEffect * (1 - line.displacementShare) * benefitUplift(line.optimismBias, line.netEffect);
  return (victimsPerPerpetrator * annualCost * effect) / MONTHS_PER_YEAR;
}

/** benefit(m) = felt case-months(m) × value per case-month × (1 + real growth)^y. Unit: £ real a month. */
export function writeBenefit(line: BenefitLineInputs, felt: CountByMonth, perCaseMonth: number, into: LineFlow): void {
  writeGrowing(felt, perCaseMonth, line.realGrowth, into.byMonth);
}

/**
 * PV of cash_i(m) = fiscal_i(m − lag) × cashable share, on the line's own schedule; cash that would fall after the
 * last month is not counted. Unit: £ at year 0.
 */
export function presentValueOfCash(line: BenefitLineInputs, byMonth: RealByMonth, factors: FactorByYear): number {
  let present = 0;
  for (let month = 0; month + line.cashableLagMonths < byMonth.length; month += 1) {
    const year = Math.floor((month + line.cashableLagMonths) / MONTHS_PER_YEAR);
    present += byMonth[month]! * factors[year]!;
  }
  return present * line.cashableShare;
}
