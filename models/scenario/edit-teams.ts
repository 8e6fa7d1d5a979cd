import type { Outcome } from '../quantities/problem';
import { decline, entriesOf, entryOf, idFor, idsOf, inTurn } from './edit-entry';
import type { Step } from './edit-entry';
import { removeField, setField } from './edit-field';
import { appendEntry, removeEntry } from './edit-list';
import { leaveOutTeam } from './edit-options';
import { valueAt } from './source-file';

/** Text with a team at the end of the list, under an id made of its label. */
export function addTeam(
  text: string, { label, authorities }: { readonly label: string; readonly authorities: readonly string[] }, file = 'this file',
): Outcome<string> {
  const found = entriesOf(text, 'teams', file);
  if (!found.ok) return found;
  const id = idFor(label, 'teams', idsOf(found.value.entries));
  return appendEntry(text, ['teams'], { id, label, authorities }, file);
}

/** Text with another label of a team; its id stays. */
export function renameTeam(text: string, id: string, label: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'teams', id, file);
  return found.ok ? setField(text, ['teams', found.value.index], 'label', label, { after: ['id'], file }) : found;
}

/** Text without a team, and without it in every option that has it. */
export function removeTeam(text: string, id: string, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'teams', id, file);
  if (!found.ok) return found;
  const { source, index } = found.value;
  const options = valueAt(source.data, ['options']);
  const holders = (Array.isArray(options) ? options : []).filter((option) => {
    const choices = valueAt(option, ['teams']);
    return Array.isArray(choices) && choices.some((choice) => valueAt(choice, ['team']) === id);
  });
  const leave = holders.map((option): Step => (so) => leaveOutTeam(so, String(valueAt(option, ['id'])), id, file));
  return inTurn(text, [...leave, (so) => removeEntry(so, ['teams'], index, file)]);
}

/** Text with an authority moved from one team to another; null stands for no team. */
export function moveAuthority(
  text: string, authority: string, { from, to }: { readonly from: string | null; readonly to: string | null }, file = 'this file',
): Outcome<string> {
  const out: Step[] = from === null ? [] : [(so) => takeOut(so, authority, from, file)];
  const into: Step[] = to === null ? [] : [(so) => putIn(so, authority, to, file)];
  return from === to ? { ok: true, value: text } : inTurn(text, [...out, ...into]);
}

function takeOut(text: string, authority: string, team: string, file: string): Outcome<string> {
  const found = entryOf(text, 'teams', team, file);
  if (!found.ok) return found;
  const { source, index, record } = found.value;
  const path = ['teams', index, 'authorities'];
  const members = record['authorities'];
  const at = Array.isArray(members) ? members.indexOf(authority) : -1;
  if (at < 0) {
    const what = `“${authority}” is not in the team “${team}”.`;
    return decline(source, path, what, 'It cannot be taken out of it.', 'Choose the team that it is in.');
  }
  if (Array.isArray(members) && members.length === 1) {
    const what = `“${authority}” is all that the team “${team}” has.`;
    return decline(source, path, what, 'A team without an authority has nobody to work with.', 'Put another authority in first, or remove the team.');
  }
  return removeEntry(text, path, at, file);
}

function putIn(text: string, authority: string, team: string, file: string): Outcome<string> {
  const found = entryOf(text, 'teams', team, file);
  if (!found.ok) return found;
  const { source, index, record } = found.value;
  const path = ['teams', index, 'authorities'];
  const members = record['authorities'];
  if (Array.isArray(members) && members.includes(authority)) {
    const what = `“${authority}” is in the team “${team}” already.`;
    return decline(source, path, what, 'Its demand would be counted twice.', 'Leave it where it is.');
  }
  return appendEntry(text, path, authority, file);
}

/**
 * Text with the posts of the service that a team has today; null says that there is none. A service not stated before is
 * marked as a placeholder until its provider's own figures are put in.
 */
export function setExistingPosts(text: string, team: string, posts: number | null, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'teams', team, file);
  if (!found.ok) return found;
  const { index, record } = found.value;
  const path = ['teams', index];
  const isStated = record['existing'] !== undefined;
  if (posts === null) return isStated ? removeField(text, path, 'existing', file) : { ok: true, value: text };
  if (isStated) return setField(text, [...path, 'existing'], 'posts', posts, { file });
  return setField(text, path, 'existing', { posts, quality: 'placeholder' }, { file });
}
