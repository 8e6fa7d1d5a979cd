import { optionFlow } from '../../models/index';
import { financialYearText, poundsText } from '../format';
import type { Answered, Look } from './answered';
import type { FigureCell } from './figure-cells';
import { ticksBetween } from './nice-step';

/** The cost of one year, to be asked about. */
export interface CostPoint extends FigureCell {
  readonly value: number;
}

/** One option's cost in each year shown. */
export interface CostSeries {
  readonly option: string;
  readonly label: string;
  readonly part: 'chosen' | 'baseline' | 'other';
  readonly points: readonly CostPoint[];
}

export interface CostByYear {
  /** Financial years from year 0 to the last in which any option costs something. */
  readonly years: readonly string[];
  /** Every option: the baseline, the one chosen, then the others in the order of the scenario. */
  readonly series: readonly CostSeries[];
}

const order: Readonly<Record<CostSeries['part'], number>> = { baseline: 0, chosen: 1, other: 2 };

/** Undiscounted cost of every option by year, whole. */
export function costByYear({ resolved, appraisal }: Answered, { option: chosen, baseline }: Look): CostByYear {
  const costs = resolved.options.map(({ id }) => [...optionFlow(appraisal, id).costByYear]);
  const years = Math.max(1, ...costs.map((values) => values.findLastIndex((value) => value !== 0) + 1));
  const names = Array.from({ length: years }, (_, year) => financialYearText(resolved.period.startYear + year));
  const series = resolved.options.map(({ id, label }, index): CostSeries => ({
    option: id, label,
    part: id === chosen ? 'chosen' : id === baseline ? 'baseline' : 'other',
    points: names.map((year, at): CostPoint => {
      const value = costs[index]?.[at] ?? 0;
      return { figure: `cost_by_year.${year}`, option: id, baseline: null, value, text: poundsText(value), label: `Cost in ${year}, ${label}` };
    }),
  }));
  return {
    years: names,
    series: series.sort((one, other) => order[one.part] - order[other.part]),
  };
}

/** Round values up the side of the chart, from nought to just above the highest bar drawn. */
export function costTicks({ series }: CostByYear): readonly number[] {
  const drawn = series.filter(({ part }) => part !== 'other').flatMap(({ points }) => points.map(({ value }) => value));
  return ticksBetween(0, Math.max(1, ...drawn));
}

/** What the bars show, in words: the chosen option year by year. */
export function costByYearInWords({ years, series }: CostByYear): string {
  return series
    .filter(({ part }) => part !== 'other')
    .map(({ label, points }) => `${label}: ${points.map(({ value }, index) => `${poundsText(value)} in ${years[index] ?? ''}`).join(', ')}.`)
    .join(' ');
}
