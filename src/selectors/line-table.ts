import { optionFlow, totalOf, totalsBy, type GroupTotal, type LineFlow } from '../../models/index';
import { financialYearText, poundsText } from '../format';
import { optionLabel, type Answered } from './answered';
import type { FigureCell } from './figure-cells';
import { ticksBetween } from './nice-step';

/** An amount with its words. */
export interface Amount {
  readonly value: number;
  readonly text: string;
}

/** Amounts of one line, or of lines together: £ real by year and in all, and £ at year 0. */
export interface AmountRow {
  readonly id: string;
  readonly label: string;
  readonly byYear: readonly Amount[];
  readonly undiscounted: Amount;
  readonly presentValue: Amount;
  readonly optimismBias: Amount;
  /** The present value as a number that can be asked about; null for a group, which is the sum of its lines. */
  readonly cell: FigureCell | null;
}

export interface LineGroup {
  readonly total: AmountRow;
  readonly rows: readonly AmountRow[];
}

export interface LineTable {
  /** Financial years from year 0 to the last in which any line is not nought. */
  readonly years: readonly string[];
  readonly groups: readonly LineGroup[];
  readonly whole: AmountRow;
}

/** What makes a table of lines: which side of the account, and how lines are called and put together. */
export interface LineTerms {
  readonly side: 'cost' | 'benefit';
  readonly labelOf: (line: string) => string;
  readonly groupOf: (line: string) => string;
  readonly groupLabel: (group: string) => string;
}

const wholeFigure = { cost: 'pv_cost', benefit: 'pv_benefit' } as const;
const wholeLabel = { cost: 'All costs', benefit: 'All avoided costs' } as const;

function amount(value: number): Amount {
  return { value, text: poundsText(value) };
}

/** The lines of one option by year, in groups that sum to the whole. The sums are the model's. */
export function lineTable({ resolved, appraisal }: Answered, option: string, terms: LineTerms): LineTable {
  const flow = optionFlow(appraisal, option);
  const lines = terms.side === 'cost' ? flow.costs : flow.benefits;
  const all = totalOf('all', lines);
  const years = Math.max(1, all.byYear.findLastIndex((_, year) => lines.some(({ byYear }) => byYear[year] !== 0)) + 1);
  const whose = optionLabel(resolved, option);
  const rowOf = (total: GroupTotal, label: string, figure: string | null): AmountRow => {
    const presentValue = amount(total.presentValue);
    return {
      id: total.group, label, presentValue,
      byYear: total.byYear.slice(0, years).map(amount),
      undiscounted: amount(total.undiscounted),
      optimismBias: amount(total.optimismBias),
      cell: figure === null ? null : { figure, option, baseline: null, ...presentValue, label: `Present value of ${label}, ${whose}` },
    };
  };
  const lineRow = (line: LineFlow): AmountRow => rowOf(totalOf(line.id, [line]), terms.labelOf(line.id), `${terms.side}.${line.id}`);
  return {
    years: Array.from({ length: years }, (_, year) => financialYearText(resolved.period.startYear + year)),
    groups: totalsBy(lines, terms.groupOf).map((total) => ({
      total: rowOf(total, terms.groupLabel(total.group), null),
      rows: lines.filter(({ id }) => total.lines.includes(id)).map(lineRow),
    })),
    whole: rowOf(all, wholeLabel[terms.side], wholeFigure[terms.side]),
  };
}

/** Round values up the side of a stacked chart: the parts of a year stand on each other, those below nought hang under it. */
export function stackTicks({ groups, years }: LineTable): readonly number[] {
  const reach = (side: 1 | -1): number => Math.max(0, ...years.map((_, year) => (
    groups.reduce((all, { total }) => all + Math.max(0, side * (total.byYear[year]?.value ?? 0)), 0))));
  return ticksBetween(-reach(-1), Math.max(1, reach(1)));
}

/** What a stacked chart of the groups shows, in words. */
export function lineTableInWords({ groups, years, whole }: LineTable): string {
  const parts = groups.map(({ total }) => `${total.label} ${total.undiscounted.text}`).join(', ');
  const dearest = whole.byYear.reduce((best, { value }, year) => (value > (whole.byYear[best]?.value ?? 0) ? year : best), 0);
  return `All years together: ${parts}. Most in one year: ${whole.byYear[dearest]?.text ?? ''} in ${years[dearest] ?? ''}.`;
}
