import { optionFlow, type Appraisal } from '../appraise';
import { isCounted, isFor, type Agreement } from '../economics/agreement';
import { fundingSums } from '../economics/funding-by-year';
import { underFate } from '../economics/grant-cliff';
import type { MoneyInputs } from '../economics/money-inputs';
import { costsOf } from './money';
import { toPounds } from '../quantities/pence';

/** The first agreement to end while the option still costs money that renewing it would pay. */
export interface NextCliff {
  readonly agreement: string;
  readonly label: string;
  readonly funder: string;
  /** First month without the money. */
  readonly stop: number;
  /** What renewing it would pay of the gap. £ of the day by year. */
  readonly byYear: readonly number[];
  readonly total: number;
}

/** The next cliff of an option among the agreements that are counted; null where none makes a difference. */
export function nextCliff(appraisal: Appraisal, money: MoneyInputs, optionId: string): NextCliff | null {
  const flow = optionFlow(appraisal, optionId);
  const { months, years } = flow;
  const costs = costsOf(appraisal, money, flow);
  const agreements = money.agreements.filter((agreement) => isFor(agreement, optionId));
  const gaps = (all: readonly Agreement[]): number[] => fundingSums(costs, all, money.counts, years).map(({ gap }) => gap);
  const before = gaps(agreements);
  const ending = agreements.filter((each) => isCounted(each, money.counts) && each.last >= 0 && each.last + 1 < months)
    .sort((one, other) => one.last - other.last || (one.id < other.id ? -1 : 1));
  for (const own of ending) {
    const { id, label, funder, last } = own;
    const renewed = gaps(underFate(agreements, own, 'renewed', { stop: last + 1, end: months, reducedBy: 0, localFunder: funder }));
    const paid = before.map((gap, year) => toPounds(gap - renewed[year]!));
    const total = toPounds(before.reduce((sum, gap, year) => sum + gap - renewed[year]!, 0));
    if (total > 0) return { agreement: id, label, funder, stop: last + 1, byYear: paid, total };
  }
  return null;
}
