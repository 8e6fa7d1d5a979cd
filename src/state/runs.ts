import { create } from 'zustand';
import {
  ENGINE_VERSION, fingerprintOf, settingsOf, type Certainty, type CertaintyOutput, type CertaintyQuestion, type ParameterGroup, type Problem,
  type ResolvedScenario, type RunPlan, type RunSettings, type ValueOfInformation,
} from '../../models/index';
import type { MakeHands } from '../worker/hand';
import type { Input, Output, TaskName } from '../worker/protocol';
import { schedulerOf, type Scheduler } from '../worker/scheduler';

/** How the run that was last wanted stands. */
export type RunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly run: number; readonly done: number }
  | { readonly kind: 'complete'; readonly run: number; readonly plan: RunPlan }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Whether a run came to nothing, so that it begins again only once it is asked for. */
export const hasStopped = ({ kind }: RunState): boolean => kind === 'cancelled' || kind === 'failed' || kind === 'refused';

/** What draws have said, and of what: it is history once the scenario or the question is another. */
export interface Picture {
  readonly resolved: ResolvedScenario;
  readonly settings: RunSettings;
  readonly question: CertaintyQuestion;
  readonly certainty: Certainty;
  readonly complete: boolean;
}

/** What it would be worth to know more, between the options named, in their order. */
export interface Worth {
  readonly resolved: ResolvedScenario;
  readonly options: readonly string[];
  readonly value: ValueOfInformation;
}

export interface Runs {
  readonly output: CertaintyOutput;
  /** What was last wanted; null before. */
  readonly wanted: { readonly resolved: ResolvedScenario; readonly settings: RunSettings } | null;
  readonly state: RunState;
  readonly picture: Picture | null;
  /** Of the last complete run. */
  readonly worth: Worth | null;
  /** Runs the scenario as it asks to be run, unless just that is running or done. */
  readonly want: (resolved: ResolvedScenario, question: CertaintyQuestion, groups: readonly ParameterGroup[]) => void;
  readonly cancel: () => void;
  /** Lets a run that was cancelled or failed begin again. */
  readonly again: () => void;
  readonly show: (output: CertaintyOutput) => void;
  readonly ask: <Name extends TaskName>(task: Name, input: Input<Name>) => Promise<Output<Name>>;
}

export const isSameQuestion = (one: CertaintyQuestion, other: CertaintyQuestion): boolean => (
  one.option === other.option && one.baseline === other.baseline && one.output === other.output
);

/** Whether two scenarios have the same runs: an attack, a line of the reader's own or a word changes no draw. */
function isSameRun(one: ResolvedScenario, other: ResolvedScenario): boolean {
  if (one === other) return true;
  const isMoved = [...one.values].some(([id, value]) => other.values.get(id) !== value);
  return !isMoved && fingerprintOf(one, ENGINE_VERSION).inputs === fingerprintOf(other, ENGINE_VERSION).inputs;
}

/** A step of progress that can be seen. */
const visible = 0.01;

const nothingAsked: CertaintyQuestion = { option: '', baseline: '', output: 'npsv' };

/** The runs of one workbench. */
export function createRuns(makeHands: MakeHands, rest?: number) {
  return create<Runs>()((set, get) => {
    let question = nothingAsked;
    const scheduler: Scheduler = schedulerOf(makeHands, (run, news) => {
      const { wanted, state } = get();
      if (wanted === null) return;
      switch (news.kind) {
        case 'started': set({ state: { kind: 'running', run, done: 0 } }); return;
        case 'progress': {
          const shown = state.kind === 'running' ? state.done : 0;
          if (news.done - shown >= visible * news.total) set({ state: { kind: 'running', run, done: news.done } });
          return;
        }
        case 'picture': set({ picture: { ...wanted, question: news.question, certainty: news.certainty, complete: false } }); return;
        case 'complete':
          set({
            state: { kind: 'complete', run, plan: news.plan },
            picture: { ...wanted, question: news.question, certainty: news.certainty, complete: true },
            worth: { resolved: wanted.resolved, options: news.plan.options, value: news.worth },
          });
          if (!isSameQuestion(news.question, question)) void lookAgain();
          return;
        case 'refused': set({ state: { kind: 'refused', problems: news.problems }, picture: null, worth: null }); return;
        case 'failed': set({ state: { kind: 'failed', reason: news.reason }, picture: null, worth: null });
      }
    }, rest);
    /** The same draws, asked about something else. */
    const lookAgain = async (): Promise<void> => {
      const { state, wanted } = get();
      if (state.kind !== 'complete' || wanted === null) return;
      const asked = question;
      try {
        const certainty = await scheduler.ask('certainty', { run: state.run, question: asked });
        const now = get();
        if (now.state === state && now.wanted !== null && asked === question) set({ picture: { ...now.wanted, question: asked, certainty, complete: true } });
      } catch (error) {
        if (get().state === state) set({ state: { kind: 'failed', reason: error instanceof Error ? error.message : String(error) } });
      }
    };
    return {
      output: 'npsv', wanted: null, state: { kind: 'none' }, picture: null, worth: null,
      want: (resolved, asked, groups) => {
        const { wanted, state, picture, worth } = get();
        const isNew = !isSameQuestion(asked, question);
        if (isNew) question = asked;
        if (wanted !== null && state.kind !== 'none' && isSameRun(wanted.resolved, resolved)) {
          const held = <Of extends { readonly resolved: ResolvedScenario }>(of: Of | null): Of | null => (
            of?.resolved === wanted.resolved ? { ...of, resolved } : of
          );
          if (wanted.resolved !== resolved) set({ wanted: { ...wanted, resolved }, picture: held(picture), worth: held(worth) });
          if (isNew) void lookAgain();
          return;
        }
        const settings = settingsOf(resolved);
        const run = scheduler.want({ resolved, settings, question: () => question, groups });
        set({ wanted: { resolved, settings }, state: { kind: 'running', run, done: 0 } });
      },
      cancel: () => {
        scheduler.cancel();
        // What had come of it is no answer.
        set({ state: { kind: 'cancelled' }, picture: null, worth: null });
      },
      again: () => { set({ state: { kind: 'none' }, wanted: null }); },
      show: (output) => { set({ output }); },
      ask: (task, input) => scheduler.ask(task, input),
    };
  });
}

export type UseRuns = ReturnType<typeof createRuns>;
