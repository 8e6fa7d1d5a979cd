import type { BridgeStepId, MoneyInputs } from '../../models/index';
import { exactPoundsText, financialYearText, percentText } from '../format';
import type { TwinCell, TwinTable } from './certainty-tables';
import { tableBy, type MoneyView } from './money-view';

function stepWords(id: BridgeStepId, priceBaseYear: string): string {
  const words: Readonly<Record<BridgeStepId, string>> = {
    real_before_bias: `Real cost in ${priceBaseYear} prices, before optimism bias`,
    real_pay_growth: 'Real growth of pay, taken out', general_inflation: 'General inflation', pay_awards: 'Pay awards beyond inflation',
    national_insurance: 'Employer National Insurance', tax_not_recovered: 'VAT that is not recovered',
    optimism_bias: 'Optimism bias', nominal: 'Cost in £ of the day',
  };
  return words[id];
}

/** From real to nominal cost, to the pound. The steps sum to the last row. */
export function bridgeTable({ money, years, inputs }: MoneyView): TwinTable {
  const cell = (value: number): TwinCell => ({ value, text: exactPoundsText(value) });
  const rows = money.bridge.map(({ id, byYear, total }) => (
    { id, heading: stepWords(id, inputs.priceBaseYear), cells: [...byYear, total].map(cell) }));
  return tableBy(years, 'From real cost to £ of the day', 'Step', rows);
}

/** What the prices of the day rest on, in sentences. */
export function priceTermsInWords({ nationalInsurance, valueAddedTax, pricesAssumedFrom, startYear }: MoneyInputs): readonly string[] {
  const { rate, irrecoverableShare } = valueAddedTax;
  const tax = irrecoverableShare === 0
    ? `VAT on what providers charge, ${percentText(rate)}, is taken as recovered in full.`
    : `VAT at ${percentText(rate)} is taken as not recovered on ${percentText(irrecoverableShare)} of what providers charge.`;
  const { rate: insurance, rateInOnCosts } = nationalInsurance;
  const prices = pricesAssumedFrom === null ? 'All years have a published deflator.'
    : `From ${financialYearText(startYear + pricesAssumedFrom)} on, no deflator is published, and inflation is an assumption.`;
  return [tax, `Employers pay National Insurance at ${percentText(insurance)}; the on-costs of the appraisal hold ${percentText(rateInOnCosts)}.`, prices];
}
