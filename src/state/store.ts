import { create } from 'zustand';
import type { Outcome, Problem } from '../../models/index';
import type { ReadyScenario } from '../library';
import type { FigureCell } from '../selectors/figure-cells';
import { atVersion, edited, openDocument, versionOf, type Document, type LookChange, type Unopened } from './document';
import { noHistory, noProblems, redone, stepped, undone, type History, type Version } from './history';
import { withOverrides, type Standing } from './keep-edits';
import { noEdits, type Edits } from './session';

export type { Document, Unopened } from './document';

/** A file that was not opened, with all that is wrong with it. What was on the table before stays there. */
export interface Refusal {
  readonly name: string;
  /** What its problems call it. */
  readonly file: string;
  readonly problems: readonly Problem[];
  /** What the file says, so that the lines with problems can be shown. */
  readonly text: string | null;
}

export interface Actions {
  /** Opens another scenario; the one before can be had back by undo. Returns every problem where it cannot be opened. */
  readonly choose: (ready: ReadyScenario, edits?: Edits) => readonly Problem[];
  /** Changes the text if the outcome is a sound scenario, as one step; returns the problems where it is not. */
  readonly changeText: (transform: (text: string) => Outcome<string>) => readonly Problem[];
  /** Replaces the text, sound or not. With `coalesce`, changes that follow closely are one step. */
  readonly setText: (text: string, how?: { readonly coalesce: boolean }) => void;
  readonly edit: (parameter: string, value: number) => void;
  readonly reset: (parameter: string) => void;
  readonly resetAll: () => void;
  /** Trial edits become overrides of the text. */
  readonly keepEdits: (standing: Standing) => readonly Problem[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly lookAt: (change: LookChange) => void;
  readonly ask: (question: FigureCell | null) => void;
  readonly goTo: (room: string) => void;
  /** Leads to the place of a problem in the text; null once it was reached. */
  readonly seek: (problem: Problem | null) => void;
  /** Shows or clears why something could not be opened. */
  readonly refuse: (refusal: Refusal | null) => void;
  /** The reader keeps a self-contained scenario, by its id, on its own evidence, or (null) asks again how that differs. */
  readonly settle: (ready: string | null) => void;
  /** Says that something was done which the page does not show by itself, such as a file saved. */
  readonly say: (notice: string | null) => void;
}

export interface Workbench extends Actions {
  readonly document: Document | Unopened;
  readonly history: History;
  /** The number being asked about. */
  readonly question: FigureCell | null;
  readonly refusal: Refusal | null;
  readonly notice: string | null;
  /** The scenario that stays on the evidence it brought along; null while that was not decided. */
  readonly settled: string | null;
  /** The problem whose place in the text the reader asked for. */
  readonly sought: Problem | null;
  readonly room: string;
}

type Change = Partial<Omit<Workbench, keyof Actions>>;

function isSame(one: Edits, other: Edits): boolean {
  return one.size === other.size && [...one].every(([parameter, value]) => other.get(parameter) === value);
}

/** The document with other trial edits, as one step; where they are refused, the one before with the reasons beside the input. */
function withEdits({ document, history }: Workbench, edits: Edits, parameter: string | null, what: string | null): Change {
  if (document.kind !== 'open') return {};
  if (isSame(edits, document.edits)) return document.refused.size > 0 ? { document: { ...document, refused: new Map() } } : {};
  const before = versionOf(document);
  const next = atVersion(document, { ...before, edits });
  // An edit is refused where the last sound text gives no answer with it.
  if (parameter !== null && next.answer === document.answer) {
    return { document: { ...document, refused: new Map([[parameter, next.problems]]) } };
  }
  return { document: next, history: stepped(history, before, what, Date.now()) };
}

function moved(state: Workbench, move: typeof undone): Change {
  const { document, history } = state;
  const step = document.kind === 'open' ? move(history, versionOf(document)) : null;
  if (!step || document.kind !== 'open') return {};
  return { document: atVersion(document, step.version), history: step.history, question: null };
}

/** The state of the workbench, starting with one scenario open. */
export function createWorkbench(first: ReadyScenario, edits: Edits = noEdits) {
  return create<Workbench>()((set, get) => {
    /** Goes to a version if it is sound, as one step of its own; otherwise says what is wrong and leaves all as it was. */
    const goSound = (document: Document, version: Version): readonly Problem[] => {
      const next = atVersion(document, version);
      if (next.problems.length > 0) return next.problems;
      set(({ history }) => ({ document: next, history: stepped(history, versionOf(document), null, Date.now()), question: null }));
      return noProblems;
    };
    const changeTo = (how: (document: Document) => Outcome<Version>): readonly Problem[] => {
      const { document } = get();
      if (document.kind !== 'open') return document.problems;
      const outcome = how(document);
      return outcome.ok ? goSound(document, outcome.value) : outcome.problems;
    };
    return {
      document: openDocument(first, edits),
      history: noHistory,
      question: null,
      refusal: null,
      notice: null,
      settled: null,
      sought: null,
      room: 'summary',
      choose: (ready, chosenEdits = noEdits) => {
        const next = openDocument(ready, chosenEdits);
        const { document, history } = get();
        const stays = document.kind === 'open';
        if (next.kind === 'unopened' && stays) {
          set({ refusal: { name: ready.name, file: ready.file, problems: next.problems, text: ready.text }, notice: null });
          return next.problems;
        }
        const after = stays ? stepped(history, versionOf(document), null, Date.now()) : noHistory;
        set({ document: next, history: after, question: null, refusal: null, notice: null, settled: null });
        return next.kind === 'open' ? noProblems : next.problems;
      },
      changeText: (transform) => changeTo((document) => {
        const outcome = transform(document.text);
        return outcome.ok ? { ok: true, value: { ...versionOf(document), text: outcome.value } } : outcome;
      }),
      setText: (text, how) => {
        const { document, history } = get();
        if (document.kind !== 'open' || document.text === text) return;
        const before = versionOf(document);
        const after = stepped(history, before, how?.coalesce === true ? 'text' : null, Date.now());
        set({ document: atVersion(document, { ...before, text }), history: after });
      },
      edit: (parameter, value) => {
        set((state) => (state.document.kind === 'open'
          ? withEdits(state, edited(state.document, parameter, value), parameter, `edit ${parameter}`) : {}));
      },
      reset: (parameter) => {
        set((state) => (state.document.kind === 'open' ? withEdits(state, edited(state.document, parameter, null), parameter, null) : {}));
      },
      resetAll: () => { set((state) => withEdits(state, noEdits, null, null)); },
      keepEdits: (standing) => changeTo((document) => {
        const outcome = withOverrides(document.text, document.edits, document.answer.resolved, standing);
        return outcome.ok ? { ok: true, value: { ...versionOf(document), text: outcome.value, edits: noEdits } } : outcome;
      }),
      undo: () => { set((state) => moved(state, undone)); },
      redo: () => { set((state) => moved(state, redone)); },
      lookAt: (look) => {
        set(({ document }) => (document.kind === 'open' ? { document: { ...document, look: { ...document.look, ...look } } } : {}));
      },
      ask: (question) => { set({ question }); },
      goTo: (room) => { set({ room, question: null }); },
      seek: (sought) => { set(sought === null ? { sought } : { sought, room: 'text', question: null }); },
      refuse: (refusal) => { set({ refusal }); },
      settle: (settled) => { set({ settled }); },
      say: (notice) => { set({ notice }); },
    };
  });
}

export type UseWorkbench = ReturnType<typeof createWorkbench>;
