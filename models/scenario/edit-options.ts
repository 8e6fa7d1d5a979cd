import type { Outcome } from '../quantities/problem';
import { setValue } from './edit';
import { decline, entriesOf, entryOf, idFor, idsOf, inTurn } from './edit-entry';
import type { Entry } from './edit-entry';
import { removeField, setField } from './edit-field';
import { appendEntry, moveEntry, removeEntry, repeatEntry } from './edit-list';
import type { Plain } from './edit-written';
import type { Path } from './path';
import type { SourceFile } from './source-file';
import { valueAt } from './source-file';

/** What an option decides for one of its teams; null takes the field out. Months as `2028-10`. */
export interface ChoiceChange {
  readonly go_live?: string | null;
  readonly posts?: number | null;
  readonly referrals_close?: string | null;
}

/** Fields of a choice in the order in which they are written. */
const choiceOrder = ['team', 'go_live', 'posts', 'referrals_close'] as const;

/** Text with a copy of an option just after it, under a label of its own and an id made of that label. */
export function copyOption(text: string, id: string, label: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'options', id, file);
  if (!found.ok) return found;
  const { index, source } = found.value;
  const next = ['options', index + 1];
  const own = idFor(label, 'options', idsOf(valueAt(source.data, ['options']) as unknown[]));
  return inTurn(text, [
    (so) => repeatEntry(so, ['options'], index, file),
    (so) => setValue(so, [...next, 'id'], own, file),
    (so) => setValue(so, [...next, 'label'], label, file),
  ]);
}

/** Text with an option of no teams at the end of the list: nothing is provided under it until teams are put in. */
export function addOption(text: string, label: string, file = 'this file'): Outcome<string> {
  const found = entriesOf(text, 'options', file);
  if (!found.ok) return found;
  const id = idFor(label, 'options', idsOf(found.value.entries));
  return appendEntry(text, ['options'], { id, label, teams: [] }, file);
}

/** Text with another label of an option; its id stays. */
export function renameOption(text: string, id: string, label: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'options', id, file);
  return found.ok ? setField(text, ['options', found.value.index], 'label', label, { file }) : found;
}

/** Text without an option. Refused for the baseline: what the others are measured against has to be chosen first. */
export function removeOption(text: string, id: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'options', id, file);
  if (!found.ok) return found;
  const { source, index } = found.value;
  if (valueAt(source.data, ['baseline']) === id) {
    const what = 'This option is the baseline.';
    return decline(source, ['baseline'], what, 'The others are measured against it.', 'Choose another baseline first.');
  }
  return removeEntry(text, ['options'], index, file);
}

/** Text with an option one place earlier (−1) or later (+1) in the list, with the comment lines just above it. */
export function moveOption(text: string, id: string, by: -1 | 1, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'options', id, file);
  return found.ok ? moveEntry(text, ['options'], found.value.index, found.value.index + by, file) : found;
}

/** Text with another baseline. */
export function setBaseline(text: string, id: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'options', id, file);
  return found.ok ? setField(text, [], 'baseline', id, { after: ['discounting', 'price_base_year', 'period', 'extends'], file }) : found;
}

interface Choice {
  readonly option: Entry;
  readonly path: Path;
  /** −1 where the option leaves the team out. */
  readonly index: number;
  readonly count: number;
}

function choiceOf(text: string, option: string, team: string, file: string): Outcome<Choice> {
  const found = entryOf(text, 'options', option, file);
  if (!found.ok) return found;
  const path = ['options', found.value.index, 'teams'];
  const choices = valueAt(found.value.source.data, path);
  if (!Array.isArray(choices)) return notAList(found.value.source, path);
  const index = choices.findIndex((choice) => valueAt(choice, ['team']) === team);
  return { ok: true, value: { option: found.value, path, index, count: choices.length } };
}

function notAList(source: SourceFile, path: Path): Outcome<never> {
  return decline(source, path, 'The teams of this option are not a list.', 'No team can be found in them.', 'Mend the text first.');
}

function noTeam(source: SourceFile, path: Path, team: string): Outcome<never> {
  return decline(source, path, `The option has no team “${team}”.`, 'There is nothing of it to change.', 'Put the team into the option first.');
}

/** Text with a team put into an option, last in its list. */
export function includeTeam(
  text: string, option: string, choice: { team: string; go_live?: string; posts?: number }, file = 'this file',
): Outcome<string> {
  const found = choiceOf(text, option, choice.team, file);
  if (!found.ok) return found;
  const { path, index, option: { source } } = found.value;
  if (index >= 0) {
    const what = `The option has the team “${choice.team}” already.`;
    return decline(source, [...path, index], what, 'A team works once under an option.', 'Change what is stated for it.');
  }
  const stated = choiceOrder.flatMap((key): [string, Plain][] => {
    const value = (choice as Readonly<Record<string, Plain | undefined>>)[key];
    return value === undefined ? [] : [[key, value]];
  });
  return appendEntry(text, path, Object.fromEntries(stated), file);
}

/** Text with a team taken out of an option. */
export function leaveOutTeam(text: string, option: string, team: string, file = 'this file'): Outcome<string> {
  const found = choiceOf(text, option, team, file);
  if (!found.ok) return found;
  const { path, index, option: { source } } = found.value;
  return index < 0 ? noTeam(source, path, team) : removeEntry(text, path, index, file);
}

/** Text with what an option decides for one of its teams changed. */
export function changeChoice(text: string, option: string, team: string, change: ChoiceChange, file = 'this file'): Outcome<string> {
  const found = choiceOf(text, option, team, file);
  if (!found.ok) return found;
  const { path, index, option: { source } } = found.value;
  if (index < 0) return noTeam(source, path, team);
  const place = [...path, index];
  const held = valueAt(source.data, place) as Readonly<Record<string, unknown>>;
  return inTurn(text, Object.entries(change as Readonly<Record<string, string | number | null>>).flatMap(([key, value]) => {
    if (value === null) return key in held ? [(so: string) => removeField(so, place, key, file)] : [];
    const after = choiceOrder.slice(0, choiceOrder.findIndex((each) => each === key));
    return [(so: string) => setField(so, place, key, value, { after, file })];
  }));
}
