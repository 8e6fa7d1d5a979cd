import { editionChanges } from '../../models/index';
import { library, readyScenarios } from '../library';
import type { Version } from '../state/history';
import { createWorkbench, type UseWorkbench } from '../state/store';
import type { ReadyScenario } from '../library';

/** What is kept of a session. `isOwn` is false while it is a ready scenario as it comes with the app. */
export interface SessionRecord {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly sound: string;
  readonly edits: readonly (readonly [string, number])[];
  readonly isOwn: boolean;
  /** The text with what it says of the evidence it stands on, so that a newer copy of the app can tell what has changed since. */
  readonly recorded?: string;
}

export function recordOf({ id, name, file, text, sound, edits }: Version): SessionRecord {
  const ready = readyScenarios.find((each) => each.id === id);
  return { format: 1, id, name, file, text, sound, edits: [...edits], isOwn: edits.size > 0 || ready?.text !== text };
}

function isEdit(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isFinite(value[1]);
}

/** Reads what was kept; null where it is not a session, as after an interrupted write or from another version of the app. */
export function readRecord(value: unknown): SessionRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, id, name, file, text, sound, edits, isOwn, recorded } = value as Partial<Record<keyof SessionRecord, unknown>>;
  const words = [id, name, file, text, sound];
  const isSession = format === 1 && words.every((word) => typeof word === 'string')
    && Array.isArray(edits) && edits.every(isEdit) && typeof isOwn === 'boolean'
    && (recorded === undefined || typeof recorded === 'string');
  return isSession ? (value as SessionRecord) : null;
}

/** The workbench as it was left; with `first` where nothing was kept or nothing of it can be opened any more. */
export function workbenchFrom(record: SessionRecord | null, first: ReadyScenario): UseWorkbench {
  if (record === null) return createWorkbench(first);
  if (!record.isOwn) return createWorkbench(readyScenarios.find(({ id }) => id === record.id) ?? first);
  const { id, name, file, edits } = record;
  const { text, sound } = onItsEvidence(record);
  const workbench = createWorkbench({ id, name, file, text: sound }, new Map(edits));
  const { document, setText, say } = workbench.getState();
  if (document.kind === 'unopened') return unopenable(record, first);
  setText(text);
  say('Your unsaved work of last time is back. It is kept in this browser alone.');
  return workbench;
}

/** Work that was done on other evidence comes back with the record of that, so that the page asks what is to become of it. */
function onItsEvidence({ text, sound, recorded, file }: SessionRecord): Pick<SessionRecord, 'text' | 'sound'> {
  if (recorded === undefined || text !== sound) return { text, sound };
  const changes = editionChanges(recorded, { file, library });
  return changes.ok && changes.value !== null ? { text: recorded, sound: recorded } : { text, sound };
}

/** Work that the app cannot open any more is not thrown away: its problems are listed, and the scenario opens without it. */
function unopenable({ name, text, id, file }: SessionRecord, first: ReadyScenario): UseWorkbench {
  const workbench = createWorkbench(first);
  workbench.getState().choose({ id, name, file, text });
  return workbench;
}
