import { addYears, fundedOptions, type Appraisal, type Funded, type ResolvedScenario } from '../../models/index';
import { exactPoundsText, monthText } from '../format';
import { row } from './layout';

/** The options shown, with what they rest on. */
interface Shown {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
  readonly options: readonly string[];
}

const COUNTED = { agreed: 'agreed money only', bid: 'money agreed and bid for', hoped_for: 'money agreed, bid and hoped for' } as const;

/** Cost, money, gap and the next agreement to end, under the heads given; nothing where the scenario states no agreement. */
export function fundingLines({ resolved, appraisal, options }: Shown, heads: readonly string[]): string[] {
  const funded = fundedOptions(resolved, appraisal);
  if (funded === null) return [];
  const columns = options.map(funded);
  const line = (label: string, read: (of: Funded) => number): string => row(label, columns.map((each) => exactPoundsText(read(each))));
  return [
    `What counts: ${COUNTED[resolved.financial.counts]}. Not discounted, with inflation and pay awards.`,
    ...heads,
    line('Cost of all years', ({ money }) => money.cost), line('Money there', ({ money }) => money.funding),
    line('Surplus', ({ money }) => money.surplus), line('Gap', ({ money }) => money.gap),
    ...gapYears(columns, resolved.period.baseYear),
    row('Next agreement to end with nothing in its place', columns.map(({ nextCliff }) => (
      nextCliff === null ? 'none' : monthText(nextCliff.stop, resolved.period.startYear)))),
  ];
}

/** Years to the last in which any option has a gap. */
function gapYears(columns: readonly Funded[], baseYear: string): string[] {
  const years = columns[0]?.money.years.map((_, year) => columns.map(({ money }) => money.years[year]?.gap ?? 0)) ?? [];
  const last = years.findLastIndex((gaps) => gaps.some((gap) => gap > 0));
  return years.slice(0, last + 1).map((gaps, year) => row(`  Gap of ${addYears(baseYear, year)}`, gaps.map((gap) => exactPoundsText(gap))));
}
