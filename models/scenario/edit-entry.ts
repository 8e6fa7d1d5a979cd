import { idPattern } from '../evidence/fields';
import type { Outcome } from '../quantities/problem';
import { setValue } from './edit';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { SourceFile } from './source-file';
import { problemAt, valueAt } from './source-file';

/** A text → text step of an edit that has several. */
export type Step = (text: string) => Outcome<string>;

/** Steps one after the other; the first refusal is the answer, and nothing of the steps before it is kept. */
export function inTurn(text: string, steps: readonly Step[]): Outcome<string> {
  return steps.reduce<Outcome<string>>((so, step) => (so.ok ? step(so.value) : so), { ok: true, value: text });
}

/** The outcome where an edit could be written but would make no sense. */
export function decline(source: SourceFile, path: Path, what: string, why: string, remedy: string): Outcome<never> {
  return { ok: false, problems: [problemAt({ source, path }, { what, why, remedy })] };
}

/** A list of a scenario whose entries are found by id. */
export type Section = 'options' | 'teams';

export interface Entry {
  readonly source: SourceFile;
  readonly index: number;
  readonly record: Readonly<Record<string, unknown>>;
}

const nouns: Readonly<Record<Section, string>> = { options: 'option', teams: 'team' };

/** The entries of a section of a scenario; a problem where the file itself does not state it. */
export function entriesOf(text: string, section: Section, file: string): Outcome<{ source: SourceFile; entries: readonly unknown[] }> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const entries = valueAt(source.data, [section]);
  if (Array.isArray(entries)) return { ok: true, value: { source, entries } };
  const what = `This file does not state its ${section} as a list.`;
  return decline(source, [section], what, 'They may come from a scenario that it extends.', `State “${section}” in this file to change them.`);
}

/** The entry with an id, and where it stands. */
export function entryOf(text: string, section: Section, id: string, file: string): Outcome<Entry> {
  const found = entriesOf(text, section, file);
  if (!found.ok) return found;
  const { source, entries } = found.value;
  const index = entries.findIndex((entry) => valueAt(entry, ['id']) === id);
  if (index < 0) {
    const what = `There is no ${nouns[section]} “${id}” in this file.`;
    return decline(source, [section], what, 'It may have been renamed or taken out meanwhile.', 'Choose one that is there.');
  }
  return { ok: true, value: { source, index, record: entries[index] as Entry['record'] } };
}

/** An id made of the words of a label that no other entry has: `West Sussex coast` → `west_sussex_coast`. */
export function idFor(label: string, section: Section, taken: ReadonlySet<string>): string {
  const words = label.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const id = idPattern.test(words) ? words : [nouns[section], words].filter((part) => part !== '').join('_');
  const numbered = (count: number): string => (count === 1 ? id : `${id}_${count}`);
  const count = Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((each) => !taken.has(numbered(each)));
  return numbered(count ?? 1);
}

/** The ids of a section. */
export function idsOf(entries: readonly unknown[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => valueAt(entry, ['id'])).filter((id) => typeof id === 'string'));
}

/** Text with another id of an option or a team, here and everywhere the scenario refers to it. */
export function renameId(text: string, section: Section, from: string, to: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, section, from, file);
  if (!found.ok) return found;
  const { source, index } = found.value;
  const place = [section, index, 'id'];
  if (from === to) return { ok: true, value: text };
  if (!idPattern.test(to)) {
    const remedy = 'Use small letters, digits and _, and start with a letter.';
    return decline(source, place, `“${to}” is no id.`, 'Other parts of the file refer to it in one word.', remedy);
  }
  if (idsOf(valueAt(source.data, [section]) as unknown[]).has(to)) {
    return decline(source, place, `There is another ${nouns[section]} “${to}”.`, 'It could not be said which is meant.', 'Choose another id.');
  }
  const references = section === 'options' ? [['baseline']] : teamReferences(source);
  const named = references.filter((path) => valueAt(source.data, path) === from);
  return inTurn(text, [place, ...named].map((path): Step => (so) => setValue(so, path, to, file)));
}

/** Where options name a team. */
function teamReferences({ data }: SourceFile): (string | number)[][] {
  const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  return Array.from({ length: lengthOf(valueAt(data, ['options'])) }, (_, option) => option).flatMap((option) => (
    Array.from({ length: lengthOf(valueAt(data, ['options', option, 'teams'])) }, (_, team) => ['options', option, 'teams', team, 'team'])
  ));
}
