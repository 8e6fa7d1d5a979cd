import type { Outcome } from '../quantities/problem';
import { refuse } from './edit';
import { setField } from './edit-field';
import { appendEntry } from './edit-list';
import { readYaml } from './read-yaml';
import { valueAt } from './source-file';

/** Which effect feeds an avoided cost from now on, and who says so. `on` is a date such as 2026-11-22. */
export interface LineEffect {
  readonly line: string;
  readonly effect: string;
  /** Stands in the file for a before-and-after effect, which is refused without it. */
  readonly acceptBeforeAndAfter: boolean;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

const section = 'line_overrides';

/**
 * Text with the effects of some lines chosen: the entry of each line in `line_overrides` has its fields replaced or
 * added; where there is none, one is added. All other characters stay as they are.
 */
export function saveLineEffects(text: string, changes: readonly LineEffect[], file = 'this file'): Outcome<string> {
  return changes.reduce<Outcome<string>>(
    (so, change) => (so.ok ? saveLineEffect(so.value, change, file) : so), { ok: true, value: text },
  );
}

function saveLineEffect(text: string, change: LineEffect, file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const held = valueAt(read.value.data, [section]);
  const entries = held ?? [];
  if (!Array.isArray(entries)) return refuse(read.value, [section], `“${section}” is not a list.`);
  const index = entries.findIndex((entry) => valueAt(entry, ['line']) === change.line);
  if (index >= 0) return updateEntry(text, index, change, 'accept_before_and_after' in (entries[index] as object), file);
  const entry = {
    line: change.line, effect: change.effect,
    ...(change.acceptBeforeAndAfter ? { accept_before_and_after: true } : {}),
    reason: change.reason, by: change.by, on: change.on,
  };
  return held === undefined ? setField(text, [], section, [entry], { file }) : appendEntry(text, [section], entry, file);
}

function updateEntry(text: string, index: number, change: LineEffect, saysAccepted: boolean, file: string): Outcome<string> {
  const { effect, acceptBeforeAndAfter, reason, by, on } = change;
  const accepted = acceptBeforeAndAfter || saysAccepted ? { accept_before_and_after: acceptBeforeAndAfter } : {};
  return Object.entries({ effect, ...accepted, reason, by, on }).reduce<Outcome<string>>(
    (so, [field, value]) => (so.ok
      ? setField(so.value, [section, index], field, value, { after: ['line', 'included', 'effect'], file }) : so),
    { ok: true, value: text },
  );
}
