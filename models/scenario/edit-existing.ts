import type { Outcome } from '../quantities/problem';
import { decline, entryOf, inTurn, type Step } from './edit-entry';
import { removeField, setField } from './edit-field';
import type { Plain } from './edit-written';

/** What is known of the service that a team has today; null takes a field out. Element j of the open cases started j months before month 0. */
export interface ExistingChange {
  readonly posts?: number;
  readonly open_cases?: readonly number[] | null;
  readonly waiting?: number | null;
  readonly quality?: string;
  readonly source?: string | null;
  readonly note?: string | null;
}

/** Fields of an existing service in the order in which they are written. */
const order = ['posts', 'open_cases', 'waiting', 'quality', 'source', 'note'] as const;

/** Text with what is stated of an existing service changed. A team without one is refused: it has to be given one first. */
export function changeExisting(text: string, team: string, change: ExistingChange, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'teams', team, file);
  if (!found.ok) return found;
  const { source, index, record } = found.value;
  const path = ['teams', index, 'existing'];
  const held = record['existing'];
  if (typeof held !== 'object' || held === null) {
    return decline(source, path, `The team “${team}” has no service today.`, 'There is nothing of it to change.', 'Say first that it has one.');
  }
  return inTurn(text, order.flatMap((key): readonly Step[] => {
    const value = (change as Readonly<Record<string, Plain | null | undefined>>)[key];
    if (value === undefined) return [];
    if (value === null) return key in held ? [(so) => removeField(so, path, key, file)] : [];
    return [(so) => setField(so, path, key, value, { after: order.slice(0, order.indexOf(key)), file })];
  }));
}

/** Text with how many people wait when a new team goes live; 0 takes the field out. */
export function setOpeningWaiting(text: string, team: string, people: number, file = 'this file'): Outcome<string> {
  const found = entryOf(text, 'teams', team, file);
  if (!found.ok) return found;
  const { index, record } = found.value;
  const path = ['teams', index];
  if (people > 0) return setField(text, path, 'opening_waiting', people, { after: ['id', 'label', 'authorities'], file });
  return 'opening_waiting' in record ? removeField(text, path, 'opening_waiting', file) : { ok: true, value: text };
}
