import type { Problem } from '../../models/index';
import type { ReadyScenario } from '../library';
import type { Basis, Look } from '../selectors/answered';
import { noProblems, type Version } from './history';
import { answerWith, noEdits, openReady, type Answer, type Edits, type Opened } from './session';

/** A scenario on the table: its text, its trial edits, the answer and what the reader looks at. */
export interface Document {
  readonly kind: 'open';
  /** The last text that was sound, and what follows from it. */
  readonly opened: Opened;
  /** The present text. While `problems` says what is wrong with it, the answer stays that of the last sound text. */
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly edits: Edits;
  readonly answer: Answer;
  readonly look: Look;
  /** Why the last edit was refused, by parameter id; the value before it stays in force. */
  readonly refused: ReadonlyMap<string, readonly Problem[]>;
}

/** A scenario that could not be opened; nothing of it is used. */
export interface Unopened {
  readonly kind: 'unopened';
  readonly ready: ReadyScenario;
  readonly problems: readonly Problem[];
}

export type LookChange = Partial<Readonly<{ option: string; baseline: string; basis: Basis }>>;

const noneRefused: Document['refused'] = new Map();

/** Opens a scenario afresh. */
export function openDocument(ready: ReadyScenario, edits: Edits = noEdits): Document | Unopened {
  const outcome = openReady(ready);
  if (!outcome.ok) return { kind: 'unopened', ready, problems: outcome.problems };
  const opened = outcome.value;
  const answer = answerWith(opened, edits);
  if (!answer.ok) return { kind: 'unopened', ready, problems: answer.problems };
  const look: Look = { option: opened.firstOption, baseline: opened.resolved.baseline, basis: 'against' };
  return { kind: 'open', opened, text: ready.text, problems: noProblems, edits, answer: answer.value, look, refused: noneRefused };
}

/** The state of the document that can be gone back to. */
export function versionOf({ opened, text, edits }: Document): Version {
  const { id, name, file, text: sound } = opened.ready;
  return { id, name, file, text, sound, edits };
}

/** The document at another version. Where that version has problems, they are kept beside the last sound answer. */
export function atVersion(document: Document, version: Version): Document {
  const { id, name, file, text, edits } = version;
  const { ready } = document.opened;
  if (ready.id !== id || ready.file !== file) return elsewhere(document, version);
  const opened = text === ready.text
    ? { ok: true as const, value: document.opened }
    : openReady({ id, name, file, text }, document.opened);
  const sound = opened.ok ? opened.value : document.opened;
  const answer = answerWith(sound, edits);
  const problems = opened.ok ? (answer.ok ? noProblems : answer.problems) : opened.problems;
  const changed = { ...document, text, edits, problems, refused: noneRefused };
  if (!answer.ok) return changed;
  return { ...changed, opened: sound, answer: answer.value, look: opened.ok ? lookIn(sound, document) : document.look };
}

/** A version of another scenario. Its last sound text gives the answer, whatever its present text is like. */
function elsewhere(document: Document, version: Version): Document {
  const { id, name, file, text, sound, edits } = version;
  const other = openDocument({ id, name, file, text: sound }, edits);
  if (other.kind === 'unopened') return { ...document, problems: other.problems };
  return text === sound ? other : atVersion(other, version);
}

/** What the reader looked at, as far as it is still there; a baseline that followed the scenario's own follows it on. */
function lookIn({ resolved, firstOption }: Opened, { look, opened }: Document): Look {
  const ids = new Set(resolved.options.map(({ id }) => id));
  const ownBaseline = look.baseline === opened.resolved.baseline || !ids.has(look.baseline);
  const option = ids.has(look.option) ? look.option : firstOption;
  const baseline = ownBaseline ? resolved.baseline : look.baseline;
  return option === look.option && baseline === look.baseline ? look : { ...look, option, baseline };
}

/** Adds an edit, or drops it where it brings the value of the file back. */
export function edited({ opened, edits }: Document, parameter: string, value: number | null): Edits {
  const next = new Map(edits);
  if (value === null || value === opened.resolved.values.get(parameter)) next.delete(parameter);
  else next.set(parameter, value);
  return next;
}
