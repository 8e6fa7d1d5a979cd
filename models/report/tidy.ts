import type { Appraisal } from '../appraise';
import { figuresOf } from '../figure-catalogue';
import { addYears } from '../quantities/financial-year';
import type { ResolvedScenario } from '../scenario/resolved';

/** One value of a result: option, line, year, value. `year` is `all` for figures of the whole period. */
export interface TidyRow {
  readonly option: string;
  readonly line: string;
  readonly year: string;
  readonly value: number | string | null;
}

/**
 * A whole appraisal as tidy rows: cost and benefit lines by year (£ real, undiscounted),
 * then every figure. Options in file order. This is what golden results and CSV exports hold.
 */
export function tidyRows(resolved: ResolvedScenario, appraisal: Appraisal): TidyRow[] {
  return resolved.options.flatMap(({ id }) => {
    const flow = appraisal.options.find(({ option }) => option.id === id);
    if (!flow) return [];
    const lines = [
      ...flow.costs.map((line) => ({ name: `cost.${line.id}`, byYear: line.byYear })),
      ...flow.benefits.map((line) => ({ name: `benefit.${line.id}`, byYear: line.byYear })),
    ];
    const byYear = lines.flatMap(({ name, byYear: values }) => [...values].map((value, year) => ({
      option: id, line: name, year: addYears(resolved.period.baseYear, year), value,
    })));
    const figures = Object.entries(figuresOf(flow.figures))
      .map(([figure, value]) => ({ option: id, line: `figure.${figure}`, year: 'all', value }));
    return [...byYear, ...figures];
  });
}
