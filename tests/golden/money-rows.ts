import { moneyInputsOf, moneyOf, nextCliff, type Appraisal, type ResolvedScenario } from '../../models/index';
import { financialYear } from '../../models/quantities/financial-year';
import { monthText } from '../../models/quantities/month';

const amounts = ['cost', 'oneOff', 'fundingInCash', 'fundingInKind', 'gap', 'surplus'] as const;

/** The financial view of every option of a scenario with agreements: option, figure, year, £ of the day; and its next cliff. */
export function moneyCsv(resolved: ResolvedScenario, appraisal: Appraisal): string {
  const inputs = moneyInputsOf(resolved);
  if (inputs === null) throw new Error('no financial view');
  const rows = resolved.options.flatMap(({ id }) => {
    const { years } = moneyOf(appraisal, inputs, id);
    const cliff = nextCliff(appraisal, inputs, id);
    const yearName = (year: number): string => financialYear(inputs.startYear + year);
    return [
      ...years.flatMap((year, index) => [
        ...amounts.map((amount) => [id, amount, yearName(index), year[amount]]),
        ...year.agreements.map(({ id: agreement, used }) => [id, `pays.${agreement}`, yearName(index), used]),
      ]),
      ...(cliff === null ? [] : [[id, `cliff.${cliff.agreement}`, monthText(cliff.stop, inputs.startYear), cliff.total]]),
    ];
  });
  return `option,figure,year,value\n${rows.map((row) => `${row.join(',')}\n`).join('')}`;
}
