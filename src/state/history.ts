import type { Problem } from '../../models/index';
import type { Edits } from './session';

/** What one step of undo brings back: which scenario, its text and its trial edits. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** The last text that was sound: the present one, unless that has problems. */
  readonly sound: string;
  readonly edits: Edits;
}

/** Versions before and after the present one, nearest last. */
export interface History {
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** What the last step was and when, so that one move of a slider or one burst of typing is one step. */
  readonly last: { readonly what: string; readonly at: number } | null;
}

export const noHistory: History = { past: [], future: [], last: null };
export const noProblems: readonly Problem[] = [];

/** Further back than anyone remembers. */
const longest = 500;

/** Changes of one thing this close together are one step. */
const burstMilliseconds = 1000;

/** The history after a step away from `before`. `what` names a change that may go on, such as one slider; null never joins. */
export function stepped(history: History, before: Version, what: string | null, at: number): History {
  const { past, last } = history;
  const joins = what !== null && last?.what === what && at - last.at < burstMilliseconds && past.length > 0;
  return {
    past: joins ? past : [...past, before].slice(-longest),
    future: [],
    last: what === null ? null : { what, at },
  };
}

export interface Moved {
  readonly version: Version;
  readonly history: History;
}

/** One step back from `present`, or null where there is none. */
export function undone({ past, future }: History, present: Version): Moved | null {
  const version = past.at(-1);
  return version ? { version, history: { past: past.slice(0, -1), future: [...future, present], last: null } } : null;
}

/** One step forward again, or null where nothing was undone. */
export function redone({ past, future }: History, present: Version): Moved | null {
  const version = future.at(-1);
  return version ? { version, history: { past: [...past, present], future: future.slice(0, -1), last: null } } : null;
}
