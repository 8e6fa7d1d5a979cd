import type { Outcome } from '../quantities/problem';
import { inTurn, type Step } from './edit-entry';
import { reads } from './edit';
import { setField } from './edit-field';
import { insertLines } from './edit-lines';
import { appendEntry, removeEntry } from './edit-list';
import { entryLines, plainFields, type Plain } from './edit-written';
import type { AgreementRecord } from './funding-format';
import type { AgreementChange } from './edit-agreement';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';

/** Ids of the agreements that a text has, in their order. */
function idsIn(text: string, file: string): Outcome<readonly string[]> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const entries = valueAt(read.value.data, ['funding']);
  return { ok: true, value: (Array.isArray(entries) ? entries : []).map((entry) => String(valueAt(entry, ['id']))) };
}

/** An id made of the words of a label that no other agreement has. */
function idFrom(label: string, taken: ReadonlySet<string>): string {
  const words = label.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const stem = /^[a-z]/.test(words) ? words : `agreement_${words}`.replace(/_+$/, '');
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}_${number}`;
  return id;
}

/** An agreement to be written, without its fields that are null. Its id is made of the one it has, or else of its label. */
export type NewAgreement = Pick<AgreementRecord, 'label' | 'funder' | 'first_month' | 'last_month' | 'certainty'> & AgreementChange & { readonly id?: string };

/** Text with agreements at the end of `funding`, each under an id of its own; the section is made where there is none. */
export function addAgreements(text: string, agreements: readonly NewAgreement[], file = 'this file'): Outcome<string> {
  const held = idsIn(text, file);
  if (!held.ok || agreements.length === 0) return held.ok ? { ok: true, value: text } : held;
  const taken = new Set(held.value);
  const records = agreements.map((agreement) => {
    const { id: wanted, ...rest } = agreement;
    const id = idFrom(wanted ?? agreement.label, taken);
    taken.add(id);
    return plainFields({ id, ...rest });
  });
  if (held.value.length === 0) return setField(text, [], 'funding', records, { file });
  const atOnce = appendedAtOnce(text, records, file);
  if (atOnce !== null) return { ok: true, value: atOnce };
  return inTurn(text, records.map((record): Step => (so) => appendEntry(so, ['funding'], record, file)));
}

/** All entries after the last, in one reading; null where the list is not one of entries on lines of their own. */
function appendedAtOnce(text: string, records: readonly Plain[], file: string): string | null {
  const read = readYaml(text, file);
  if (!read.ok) return null;
  const { data, span, locate } = read.value;
  const held = valueAt(data, ['funding']);
  const [list, last] = [span(['funding']), Array.isArray(held) ? span(['funding', held.length - 1]) : null];
  if (!Array.isArray(held) || list === null || last === null || text.charAt(list.start) === '[') return null;
  const indent = ' '.repeat((locate(['funding'], 'value')?.column ?? 1) - 1);
  const edited = insertLines(text, last.end, records.flatMap(entryLines).map((line) => indent + line));
  return reads(edited, { ...(data as object), funding: [...(held as readonly unknown[]), ...records] }) ? edited : null;
}

/** Text with agreements in the place of those whose id starts with `stem`; the others stay. */
export function replaceAgreements(
  text: string, stem: string, agreements: readonly NewAgreement[], file = 'this file',
): Outcome<string> {
  const held = idsIn(text, file);
  if (!held.ok) return held;
  const old = held.value.flatMap((id, index) => (id.startsWith(stem) ? [index] : [])).reverse();
  const steps = old.map((index): Step => (so) => removeEntry(so, ['funding'], index, file));
  return inTurn(text, [...steps, (so) => addAgreements(so, agreements, file)]);
}
