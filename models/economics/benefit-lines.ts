import type { BenefitLineInputs, Inputs } from './inputs';
import { writePrices } from './line-price';
import { atPriceBase } from './price-base';
import type { PriceByYear } from '../quantities/series';
import { MONTHS_PER_YEAR } from '../quantities/time';

/**
 * Value of one case-month of full effect: victims per perpetrator × annual cost per victim × severity / 12 ×
 * net effect × (1 − displacement). Unit: £ real a case-month, before optimism bias.
 */
export function valuePerCaseMonth(line: BenefitLineInputs, victimsPerPerpetrator: number, priceBaseIndex: number): number {
  const annualCost = atPriceBase(line.annualCostPerVictim, priceBaseIndex) * line.severity;
  const effect = line.netEffect * (1 - line.displacementShare);
  return (victimsPerPerpetrator * annualCost * effect) / MONTHS_PER_YEAR;
}

/** Price of a felt case-month: its value × (1 + real growth)^y. Unit: £ real a case-month. */
export function priceBenefit(line: BenefitLineInputs, { people, priceBaseIndex }: Pick<Inputs, 'people' | 'priceBaseIndex'>, into: PriceByYear): void {
  writePrices(valuePerCaseMonth(line, people.victimsPerPerpetrator, priceBaseIndex), line.realGrowth, into);
}
