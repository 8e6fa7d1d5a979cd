import type { Outcome } from '../quantities/problem';
import { refuse } from './edit';
import { removeField } from './edit-field';
import { removeEntry } from './edit-list';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';

/** Where the override of a parameter stands in the list. */
function indexOf(text: string, parameter: string, file: string): Outcome<number> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const entries = valueAt(read.value.data, ['overrides']);
  const index = Array.isArray(entries) ? entries.findIndex((entry) => valueAt(entry, ['parameter']) === parameter) : -1;
  return index < 0 ? refuse(read.value, ['overrides'], `There is no override of “${parameter}” here.`) : { ok: true, value: index };
}

/** Text without the range that an override states, so that the range of the evidence holds again as far as the value fits it. */
export function removeOverrideRange(text: string, parameter: string, file = 'this file'): Outcome<string> {
  const found = indexOf(text, parameter, file);
  return found.ok ? removeField(text, ['overrides', found.value], 'range', file) : found;
}

/** Text without the override of a parameter, which returns to what the evidence says. No other character changes. */
export function removeOverride(text: string, parameter: string, file = 'this file'): Outcome<string> {
  const found = indexOf(text, parameter, file);
  return found.ok ? removeEntry(text, ['overrides'], found.value, file) : found;
}
