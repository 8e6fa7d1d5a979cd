import type { Appraisal } from '../appraise';
import { isFor } from '../economics/agreement';
import { fundingSums } from '../economics/funding-by-year';
import type { MoneyInputs } from '../economics/money-inputs';
import type { OptionFlow } from '../economics/option-flow';
import { costsOf } from './money';
import { toPounds } from '../quantities/pence';

/** What uncertainty and attacks are told of in the financial view. */
export const MONEY_OUTPUTS = ['cost', 'peakYearCost', 'gap', 'largestGap', 'surplus'] as const;
export type MoneyOutput = (typeof MONEY_OUTPUTS)[number];

/** The financial view of an option in a few figures. £ of the day: of the whole period, or of the largest year. */
export type MoneyFigures = Readonly<Record<MoneyOutput, number>>;

/** The same sums as `moneyOf`, without its tables. */
export function moneyFigures(run: Pick<Appraisal, 'inputs' | 'terms'>, money: MoneyInputs, flow: OptionFlow): MoneyFigures {
  const agreements = money.agreements.filter((agreement) => isFor(agreement, flow.option.id));
  const years = fundingSums(costsOf(run, money, flow), agreements, money.counts, flow.years);
  const sum = (of: 'cost' | 'gap' | 'surplus'): number => toPounds(years.reduce((all, year) => all + year[of], 0));
  const most = (of: 'cost' | 'gap'): number => toPounds(Math.max(...years.map((year) => year[of])));
  return { cost: sum('cost'), gap: sum('gap'), surplus: sum('surplus'), peakYearCost: most('cost'), largestGap: most('gap') };
}
