import type { CertaintyQuestion, ParameterGroup, ResolvedScenario, RunSettings } from '../../models/index';
import type { Hands, MakeHands } from './hand';
import { runAll, type RunNews } from './one-run';
import type { Input, Output, TaskName } from './protocol';

/** What somebody would like to see run. */
export interface Wanted {
  readonly resolved: ResolvedScenario;
  readonly settings: RunSettings;
  readonly question: () => CertaintyQuestion;
  readonly groups: readonly ParameterGroup[];
}

/** News of the last run that was wanted, and of no other. `run` is its number. */
export type Told = (run: number, news: RunNews | { readonly kind: 'started' } | { readonly kind: 'failed'; readonly reason: string }) => void;

export interface Scheduler {
  /** Runs this instead of whatever was running. Wishes that follow closely are one. Returns the number of the run. */
  readonly want: (wanted: Wanted) => number;
  /** Stops the run; nothing more is told of it. */
  readonly cancel: () => void;
  /** Asks beside the runs. Rejects where it cannot be answered. */
  readonly ask: <Name extends TaskName>(task: Name, input: Input<Name>) => Promise<Output<Name>>;
}

/** Long enough that a moving slider asks for one run, not for one at every step. */
const restMilliseconds = 120;

/** One run at a time over hands that are made when first needed, and made anew after a breakdown. */
export function schedulerOf(makeHands: MakeHands, tell: Told, rest = restMilliseconds): Scheduler {
  let team: Promise<Hands> | null = null;
  let current = 0;
  let kept: number | null = null;
  let lastWish = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hands = (): Promise<Hands> => {
    team ??= makeHands();
    return team;
  };
  const dismiss = (): void => {
    void team?.then(({ hands: all }) => { all.forEach((hand) => { hand.close(); }); }, () => undefined);
    team = null;
    kept = null;
  };
  const forget = async (run: number): Promise<void> => {
    const { hands: all } = await hands();
    await Promise.all(all.map((hand) => hand.call('drop', { run })));
  };
  const start = async (run: number, wanted: Wanted): Promise<void> => {
    const isCancelled = (): boolean => run !== current;
    if (isCancelled()) return;
    tell(run, { kind: 'started' });
    try {
      if (kept !== null) await forget(kept);
      kept = run;
      await runAll(await hands(), { ...wanted, run, isCancelled, tell: (news) => { tell(run, news); } });
    } catch (error) {
      if (isCancelled()) return;
      dismiss();
      tell(run, { kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    want: (wanted) => {
      current += 1;
      const run = current;
      const now = performance.now();
      const wait = now - lastWish < rest ? rest : 0;
      lastWish = now;
      clearTimeout(timer);
      timer = setTimeout(() => { void start(run, wanted); }, wait);
      return run;
    },
    cancel: () => {
      clearTimeout(timer);
      current += 1;
    },
    ask: async (task, input) => {
      const { hands: [first] } = await hands();
      return first.call(task, input);
    },
  };
}
