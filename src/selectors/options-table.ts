import type { FigureId } from '../../models/index';
import { baselineFor, type Answered, type Look } from './answered';
import { areasCovered } from './areas-covered';
import { cellsOf, type FigureCell } from './figure-cells';

export interface OptionRow {
  readonly id: string;
  readonly label: string;
  readonly isBaseline: boolean;
  readonly isChosen: boolean;
  /** In the order of `optionColumns`; null for the baseline itself, which cannot differ from itself. */
  readonly cells: readonly (FigureCell | null)[];
  readonly areas: FigureCell;
}

export interface OptionColumn {
  readonly figure: FigureId;
  readonly heading: string;
  readonly unit: string;
}

/** The columns of the table of options, but for coverage, which is counted in areas and never a difference. */
export const optionColumns: readonly OptionColumn[] = [
  { figure: 'pv_cost', heading: 'Cost', unit: 'PV' },
  { figure: 'pv_benefit', heading: 'Avoided', unit: 'cost, PV' },
  { figure: 'npsv', heading: 'Net value', unit: 'NPSV' },
  { figure: 'bcr', heading: 'Ratio', unit: 'BCR' },
  { figure: 'net_public_cost', heading: 'Net public', unit: 'cost, PV' },
  { figure: 'peak_year_cost', heading: 'Dearest', unit: 'year, whole' },
  { figure: 'starts', heading: 'People', unit: 'worked with' },
  { figure: 'peak_posts', heading: 'Posts', unit: 'at peak' },
];

/** Options peak in different years, so a difference of their dearest years would mislead. */
export const alwaysWhole: ReadonlySet<FigureId> = new Set<FigureId>(['peak_year_cost']);

/** Options side by side, in the order of the scenario. */
export function optionRows(answered: Answered, look: Look): readonly OptionRow[] {
  return answered.resolved.options.map(({ id, label }): OptionRow => {
    const isBaseline = id === look.baseline;
    const cell = cellsOf(answered, id, baselineFor(id, look));
    const whole = cellsOf(answered, id, null);
    const empty = isBaseline && look.basis === 'against';
    return {
      id, label, isBaseline, isChosen: id === look.option,
      cells: optionColumns.map(({ figure }) => (alwaysWhole.has(figure) ? whole(figure) : empty ? null : cell(figure))),
      areas: areasCovered(answered, id),
    };
  });
}
