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

/** An amount that can be asked about. */
export interface AmountCell extends FigureCell {
  readonly value: number;
}

/** Amounts of one line, or of lines together: £ real by year and in all, and £ at year 0. */
export interface AmountRow {
  readonly id: string;
  readonly label: string;
  readonly byYear: readonly AmountCell[];
  readonly undiscounted: AmountCell;
  readonly presentValue: AmountCell;
  readonly optimismBias: AmountCell;
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
  /** By what lines are put together: a field of theirs that the model knows. */
  readonly field: string;
  readonly groupOf: (line: string) => string;
  readonly groupLabel: (group: string) => string;
}

const wholeLabel = { cost: 'All costs', benefit: 'All avoided costs' } as const;

/** What a row is called in the model: one amount of it by its ending, and all of a year. */
interface RowFigures {
  readonly stem: string;
  readonly known: Readonly<Record<string, string>>;
}

/** All lines of a side have names of their own in the catalogue, save the undiscounted benefit. */
const wholeFigures: Readonly<Record<LineTerms['side'], RowFigures>> = {
  cost: { stem: 'cost_by_year', known: { '': 'pv_cost', undiscounted: 'undiscounted_cost', optimism_bias: 'pv_cost_optimism_bias' } },
  benefit: { stem: 'benefit_by_year', known: { '': 'pv_benefit', undiscounted: 'benefits.all.lines.undiscounted', optimism_bias: 'pv_benefit_optimism_bias' } },
};

const figureOf = ({ stem, known }: RowFigures, part: string): string => known[part] ?? (part === '' ? stem : `${stem}.${part}`);

/** The lines of one option by year, in groups that sum to the whole. The sums are the model's. */
export function lineTable({ resolved, appraisal }: Answered, option: string, terms: LineTerms): LineTable {
  const { side } = terms;
  const flow = optionFlow(appraisal, option);
  const lines = side === 'cost' ? flow.costs : flow.benefits;
  const all = totalOf('all', lines);
  const count = Math.max(1, all.byYear.findLastIndex((_, year) => lines.some(({ byYear }) => byYear[year] !== 0)) + 1);
  const years = Array.from({ length: count }, (_, year) => financialYearText(resolved.period.startYear + year));
  const whose = optionLabel(resolved, option);
  const rowOf = (total: GroupTotal, label: string, figures: RowFigures): AmountRow => {
    const cell = (value: number, part: string, words: string): AmountCell => {
      const title = `${label}, ${words}`;
      return { figure: figureOf(figures, part), option, baseline: null, value, text: poundsText(value), title, label: `${title}, ${whose}` };
    };
    return {
      id: total.group, label,
      byYear: years.map((year, at) => cell(total.byYear[at] ?? 0, year, year)),
      undiscounted: cell(total.undiscounted, 'undiscounted', 'all years'),
      presentValue: cell(total.presentValue, '', 'present value'),
      optimismBias: cell(total.optimismBias, 'optimism_bias', 'optimism bias'),
    };
  };
  const lineRow = (line: LineFlow): AmountRow => rowOf(totalOf(line.id, [line]), terms.labelOf(line.id), { stem: `${side}.${line.id}`, known: {} });
  return {
    years,
    groups: totalsBy(lines, terms.groupOf).map((total) => ({
      total: rowOf(total, terms.groupLabel(total.group), { stem: `${side}s.${terms.field}.${total.group}`, known: {} }),
      rows: lines.filter(({ id }) => total.lines.includes(id)).map(lineRow),
    })),
    whole: rowOf(all, wholeLabel[side], wholeFigures[side]),
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
