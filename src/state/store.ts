import { create } from 'zustand';
import type { Problem } from '../../models/index';
import type { ReadyScenario } from '../library';
import type { Basis, Look } from '../selectors/answered';
import type { FigureCell } from '../selectors/figure-cells';
import { answerWith, noEdits, openReady, type Answer, type Edits, type Opened } from './session';

/** A scenario on the table, with its edits, its answer and what the reader looks at. */
export interface Document {
  readonly kind: 'open';
  readonly opened: Opened;
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

interface Workbench {
  readonly document: Document | Unopened;
  /** The number being asked about. */
  readonly question: FigureCell | null;
  readonly choose: (ready: ReadyScenario) => void;
  readonly edit: (parameter: string, value: number) => void;
  readonly reset: (parameter: string) => void;
  readonly resetAll: () => void;
  readonly lookAt: (change: { option?: string; baseline?: string; basis?: Basis }) => void;
  readonly ask: (question: FigureCell | null) => void;
}

function open(ready: ReadyScenario): Document | Unopened {
  const outcome = openReady(ready);
  if (!outcome.ok) return { kind: 'unopened', ready, problems: outcome.problems };
  const opened = outcome.value;
  const answer = answerWith(opened, noEdits);
  if (!answer.ok) return { kind: 'unopened', ready, problems: answer.problems };
  const look: Look = { option: opened.firstOption, baseline: opened.resolved.baseline, basis: 'against' };
  return { kind: 'open', opened, edits: noEdits, answer: answer.value, look, refused: new Map() };
}

/** The document with other edits; where they are refused, the one before with the reasons beside the input. */
function withEdits(document: Document, edits: Edits, parameter: string | null): Document {
  const answer = answerWith(document.opened, edits);
  if (answer.ok) return { ...document, edits, answer: answer.value, refused: new Map() };
  return parameter === null ? document : { ...document, refused: new Map([[parameter, answer.problems]]) };
}

/** Adds an edit, or drops it where it brings the value of the file back. */
function edited({ opened, edits }: Document, parameter: string, value: number | null): Edits {
  const next = new Map(edits);
  if (value === null || value === opened.resolved.values.get(parameter)) next.delete(parameter);
  else next.set(parameter, value);
  return next;
}

/** The state of the workbench, starting with one scenario open. */
export function createWorkbench(first: ReadyScenario) {
  return create<Workbench>()((set) => {
    const change = (how: (document: Document) => Document): void => {
      set(({ document }) => (document.kind === 'open' ? { document: how(document) } : {}));
    };
    return {
      document: open(first),
      question: null,
      choose: (ready) => { set({ document: open(ready), question: null }); },
      edit: (parameter, value) => { change((document) => withEdits(document, edited(document, parameter, value), parameter)); },
      reset: (parameter) => { change((document) => withEdits(document, edited(document, parameter, null), parameter)); },
      resetAll: () => { change((document) => withEdits(document, noEdits, null)); },
      lookAt: (look) => { change((document) => ({ ...document, look: { ...document.look, ...look } })); },
      ask: (question) => { set({ question }); },
    };
  });
}

export type UseWorkbench = ReturnType<typeof createWorkbench>;
