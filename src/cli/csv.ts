import { tidyRows, type Appraisal, type ResolvedScenario } from '../../models/index';

/** One CSV cell; text that holds a comma, quote or line break is quoted. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** option,line,year,value with every digit: what a golden result and `--csv` hold. */
export function toCsv(resolved: ResolvedScenario, appraisal: Appraisal, options: readonly string[]): string {
  const rows = tidyRows(resolved, appraisal).filter(({ option }) => options.includes(option));
  const lines = rows.map(({ option, line, year, value }) => [option, line, year, value].map(cell).join(','));
  return `${['option,line,year,value', ...lines].join('\n')}\n`;
}
