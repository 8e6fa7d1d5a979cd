import type { Outcome } from '../quantities/problem';
import type { RunsRecord, ThresholdRecord } from './certainty-format';
import { inTurn, type Step } from './edit-entry';
import { removeField, setField } from './edit-field';
import { appendEntry, removeEntry } from './edit-list';
import { plainFields, type Plain } from './edit-written';
import type { CorrelationRecord } from './format';
import { isSame } from './is-same';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';
import type { AttackRecord } from './stress-format';

type Fields = Readonly<Record<string, Plain>>;

/** Text with the way a scenario is run. What it holds already keeps its characters. */
export function saveRuns(text: string, runs: RunsRecord, file = 'this file'): Outcome<string> {
  return saveFields(text, 'runs', plainFields(runs), file);
}

/** Where a list is written. */
export interface ListPlace<Entry> {
  /** The entries in force, which may be those of a scenario that the file extends; none where left out. */
  readonly held?: readonly Entry[];
  /** Name of the file in problems. */
  readonly file?: string;
}

/** Text with these pairs of figures moving together, and no others. A pair is known by its two figures, whichever comes first. */
export function saveCorrelations(text: string, wanted: readonly CorrelationRecord[], place: ListPlace<CorrelationRecord> = {}): Outcome<string> {
  return saveList(text, 'correlations', listOf(wanted, place, (entry) => [valueAt(entry, ['a']), valueAt(entry, ['b'])].sort().join(' ')));
}

/** Text with these lines of the reader's own, and no others. A line is known by its id. */
export function saveThresholds(text: string, wanted: readonly ThresholdRecord[], place: ListPlace<ThresholdRecord> = {}): Outcome<string> {
  return saveList(text, 'thresholds', listOf(wanted, place, idOf));
}

/** Text with these attacks of the reader's own, and no others. An attack is known by its id. */
export function saveAttacks(text: string, wanted: readonly AttackRecord[], place: ListPlace<AttackRecord> = {}): Outcome<string> {
  return saveList(text, 'attacks', listOf(wanted, place, idOf));
}

const idOf = (entry: unknown): string => String(valueAt(entry, ['id']));

function saveFields(text: string, section: string, fields: Fields, file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, [section]);
  if (held === undefined) return setField(text, [], section, fields, { file });
  return inTurn(text, changes([section], held, fields, file));
}

/** One step for each field that is to be another, or to go. */
function changes(path: readonly (string | number)[], held: unknown, wanted: Fields, file: string): Step[] {
  const gone = Object.keys(Object(held) as object).filter((key) => !(key in wanted));
  const set = Object.entries(wanted).filter(([key, value]) => !isSame(value, valueAt(held, [key])));
  return [
    ...set.map(([key, value]): Step => (text) => setField(text, path, key, value, { file })),
    ...gone.map((key): Step => (text) => removeField(text, path, key, file)),
  ];
}

interface WantedList {
  readonly wanted: readonly Fields[];
  readonly held: readonly Fields[];
  readonly keyOf: (entry: unknown) => string;
  readonly file: string;
}

function listOf<Entry extends object>(wanted: readonly Entry[], { held = [], file = 'this file' }: ListPlace<Entry>, keyOf: WantedList['keyOf']): WantedList {
  return { wanted: wanted.map(plainFields), held: held.map(plainFields), keyOf, file };
}

/**
 * Text with the wanted entries in a list: those that it holds are changed field by field, others are added at its end or
 * taken out. Where the file states none, the list is made, an empty one too, unless it is the one in force already.
 */
function saveList(text: string, section: string, { wanted, held: inForce, keyOf, file }: WantedList): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const stated = valueAt(read.value.data, [section]);
  if (!Array.isArray(stated)) return isSame(wanted, inForce) ? { ok: true, value: text } : setField(text, [], section, wanted, { file });
  const byKey = new Map(wanted.map((entry) => [keyOf(entry), entry]));
  const entries: readonly unknown[] = stated;
  const held = new Set(entries.map(keyOf));
  const changed = entries.flatMap((entry, index) => changes([section, index], entry, byKey.get(keyOf(entry)) ?? Object(entry) as Fields, file));
  const gone = entries.flatMap((entry, index) => (byKey.has(keyOf(entry)) ? [] : [index])).reverse();
  return inTurn(text, [
    ...changed,
    ...gone.map((index): Step => (so) => removeEntry(so, [section], index, file)),
    ...wanted.filter((entry) => !held.has(keyOf(entry))).map((entry): Step => (so) => appendEntry(so, [section], entry, file)),
  ]);
}
