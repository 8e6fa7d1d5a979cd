import { alwaysWhole, optionColumns } from './options-table';
import { optionLabel, type Answered, type Look } from './answered';
import { cellsOf, type FigureCell } from './figure-cells';

/** One figure of an option beside the baseline's, and the difference between the two. */
export interface DifferenceRow {
  readonly heading: string;
  readonly unit: string;
  readonly option: FigureCell;
  readonly baseline: FigureCell;
  readonly difference: FigureCell;
}

export interface Differences {
  readonly option: string;
  readonly baseline: string;
  /** Empty where the option is the baseline itself. */
  readonly rows: readonly DifferenceRow[];
}

/** The last column of a ratio is the ratio of two differences: a difference of two ratios would mean nothing. */
const ratioUnit = 'BCR; in the last column, that of the differences';

/** Option, baseline and option − baseline for the figures of the table of options that may be subtracted. */
export function optionDifferences(answered: Answered, { option, baseline }: Look): Differences {
  const names = { option: optionLabel(answered.resolved, option), baseline: optionLabel(answered.resolved, baseline) };
  if (option === baseline) return { ...names, rows: [] };
  const own = cellsOf(answered, option, null);
  const other = cellsOf(answered, baseline, null);
  const between = cellsOf(answered, option, baseline);
  const rows = optionColumns.filter(({ figure }) => !alwaysWhole.has(figure)).map(({ figure, heading, unit }): DifferenceRow => (
    { heading, unit: figure === 'bcr' ? ratioUnit : unit, option: own(figure), baseline: other(figure), difference: between(figure) }
  ));
  return { ...names, rows };
}
