import type { Outcome } from '../quantities/problem';
import { decline, inTurn, type Step } from './edit-entry';
import { removeField, setField } from './edit-field';
import { removeEntry } from './edit-list';
import type { Plain } from './edit-written';
import type { AgreementRecord, FinancialRecord } from './funding-format';
import { isSame } from './is-same';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';

/** What changes in an agreement; null takes the field out. What is not named stays as it is. */
export type AgreementChange = { readonly [Key in Exclude<keyof AgreementRecord, 'id'>]?: AgreementRecord[Key] | null };

/** Fields of an agreement in the order in which they are written. */
const order = [
  'id', 'label', 'funder', 'amount', 'share', 'first_month', 'last_month', 'profile', 'by_year', 'milestones', 'arrears_months',
  'match', 'ring_fence', 'carry_forward', 'carry_forward_share', 'carry_forward_amount', 'notice_months', 'certainty', 'kind', 'options', 'source', 'quality', 'note',
];

/** The place of an agreement in a text; a problem where the file itself does not state it. */
function placeOf(text: string, id: string, file: string): Outcome<{ readonly index: number; readonly held: object }> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const entries = valueAt(read.value.data, ['funding']);
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const index = list.findIndex((entry) => valueAt(entry, ['id']) === id);
  if (index >= 0) return { ok: true, value: { index, held: Object(list[index]) as object } };
  const why = 'It may come from a scenario that it extends, or have been taken out meanwhile.';
  return decline(read.value, ['funding'], `There is no agreement “${id}” in this file.`, why, 'State it under “funding” in this file to change it.');
}

/**
 * Text with some fields of an agreement changed. Fields that hold what they held keep their characters, and so does all
 * else. A problem where the agreement is not in this file.
 */
export function changeAgreement(text: string, id: string, change: AgreementChange, file = 'this file'): Outcome<string> {
  const found = placeOf(text, id, file);
  if (!found.ok) return found;
  const path = ['funding', found.value.index];
  const held = found.value.held as Readonly<Record<string, unknown>>;
  const entries = Object.entries(change as Readonly<Record<string, Plain | null>>).filter(([key, value]) => !isSame(value, held[key] ?? null));
  return inTurn(text, entries.map(([key, value]): Step => {
    if (value === null) return (so) => removeField(so, path, key, file);
    return (so) => setField(so, path, key, value, { after: order.slice(0, order.indexOf(key)), file });
  }));
}

/** Text without an agreement. Comments above it stay. A problem where it is not in this file. */
export function removeAgreement(text: string, id: string, file = 'this file'): Outcome<string> {
  const found = placeOf(text, id, file);
  return found.ok ? removeEntry(text, ['funding'], found.value.index, file) : found;
}

/** What changes in the settings of the financial view; null takes a setting out of the file, so that one of a scenario it extends holds again. */
export type FinancialChange = { readonly [Key in keyof FinancialRecord]?: FinancialRecord[Key] | null };

/** Text with settings of the financial view changed: which money counts, and what proposals to share the cost keep to. */
export function changeFinancial(text: string, change: FinancialChange, file = 'this file'): Outcome<string> {
  const entries = Object.entries(change as Readonly<Record<string, Plain | null>>);
  return inTurn(text, entries.map(([key, value]): Step => (so) => setFinancial(so, key, value, file)));
}

function setFinancial(text: string, key: string, value: Plain | null, file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, ['financial']);
  const fields = Object(held ?? {}) as Readonly<Record<string, unknown>>;
  if (isSame(fields[key] ?? null, value)) return { ok: true, value: text };
  if (value === null) return Object.keys(fields).length === 1 ? removeField(text, [], 'financial', file) : removeField(text, ['financial'], key, file);
  return held === undefined ? setField(text, [], 'financial', { [key]: value }, { after: ['funding'], file }) : setField(text, ['financial'], key, value, { file });
}
