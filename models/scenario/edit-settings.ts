import type { Outcome } from '../quantities/problem';
import { setValue } from './edit';
import { decline } from './edit-entry';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { Scalar } from './scalar-text';
import { valueAt } from './source-file';

/** Where each setting that a form can change stands in a scenario. */
const places = {
  title: ['scenario', 'title'],
  question: ['scenario', 'question'],
  author: ['scenario', 'author'],
  base_year: ['period', 'base_year'],
  delivery_years: ['period', 'delivery_years'],
  price_base_year: ['price_base_year'],
  standard_discounting: ['discounting', 'standard'],
} as const satisfies Readonly<Record<string, Path>>;

export type SettingName = keyof typeof places;

/** Text with one setting changed: its characters alone. Refused where the file takes it from a scenario that it extends. */
export function setSetting(text: string, name: SettingName, value: Scalar, file = 'this file'): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const path = places[name];
  if (valueAt(read.value.data, path) !== undefined) return setValue(text, path, value, file);
  const what = `This file does not state “${path.join('.')}”.`;
  return decline(read.value, path, what, 'It comes from a scenario that it extends.', 'State it in the text of this file to change it.');
}
