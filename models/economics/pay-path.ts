import type { PayInputs, RoleInputs } from './inputs';
import type { EmployerNationalInsurance, IndexByYear } from './money-inputs';
import { atPriceBase } from './price-base';

/** Employer National Insurance as a share of pay: rate × what pay is above the threshold ÷ pay. Pure share. */
function nationalInsuranceShare(pay: number, threshold: number, rate: number): number {
  return pay > 0 ? (rate * Math.max(0, pay - threshold)) / pay : 0;
}

/** Pay of one post before on-costs, £ of the day a year: salary at the price base × pay awards since. */
export function payOfTheDay(role: RoleInputs, priceBaseIndex: number, pay: IndexByYear, year: number): number {
  return atPriceBase(role.salary, priceBaseIndex) * pay[year]!;
}

/**
 * What employer National Insurance does to the cost of a post by year, as a factor: on-costs of the appraisal less the
 * National Insurance they hold, plus that of the day. Above 1 where the threshold stands still while pay rises.
 */
export function nationalInsuranceFactor(
  role: RoleInputs, terms: { readonly pay: PayInputs; readonly priceBaseIndex: number; readonly awards: IndexByYear }, insurance: EmployerNationalInsurance, year: number,
): number {
  const atBase = atPriceBase(role.salary, terms.priceBaseIndex);
  const held = nationalInsuranceShare(atBase, insurance.thresholdAtPriceBase, insurance.rateInOnCosts);
  const due = nationalInsuranceShare(payOfTheDay(role, terms.priceBaseIndex, terms.awards, year), insurance.thresholdByYear[year]!, insurance.rate);
  return (1 + terms.pay.onCostShare + due - held) / (1 + terms.pay.onCostShare);
}
