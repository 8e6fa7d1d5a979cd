import type { Outcome } from '../quantities/problem';
import { refuse } from './edit';
import { removeEntry } from './edit-list';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';

/** Text without the override of a parameter, which returns to what the evidence says. No other character changes. */
export function removeOverride(text: string, parameter: string, file = 'this file'): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const entries = valueAt(read.value.data, ['overrides']);
  const index = Array.isArray(entries) ? entries.findIndex((entry) => valueAt(entry, ['parameter']) === parameter) : -1;
  if (index < 0) return refuse(read.value, ['overrides'], `There is no override of “${parameter}” here.`);
  return removeEntry(text, ['overrides'], index, file);
}
