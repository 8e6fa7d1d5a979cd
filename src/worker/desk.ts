import {
  centralOutput, certaintyOf, curveOf, finished, gathererOf, gridOf, groupWorthSteps, lineChances, moneyRunnerOf, moneyStress, planRun, runnerOf, sizedSwitchingSteps, tornadoOf, worthSteps,
  type ResolvedScenario, type RunGatherer, type RunPlan,
} from '../../models/index';
import type { Input, Output, Reply, Request, TaskName } from './protocol';

/** Work in steps, between which whoever does it may rest. */
type Steps<Result> = Generator<void, Result, void>;

type Desk = { readonly [Name in TaskName]: (input: Input<Name>) => Output<Name> | Steps<Output<Name>> };

/** Points of a grid worked out before a rest. */
const gridStep = 32;

interface KeptRun {
  readonly work: (chunk: number) => Float64Array;
  /** Null where another worker gathers. */
  readonly gatherer: RunGatherer | null;
  readonly money: (option: string) => ReturnType<typeof moneyRunnerOf>;
}

/** Made for an option when it is first asked about. */
function keptMoney(resolved: ResolvedScenario, plan: RunPlan): KeptRun['money'] {
  const made = new Map<string, ReturnType<typeof moneyRunnerOf>>();
  return (option) => {
    const run = made.has(option) ? made.get(option) ?? null : moneyRunnerOf(resolved, plan, option);
    made.set(option, run);
    return run;
  };
}

/** Where tasks are done, in a worker or on the page itself: it knows the model and nothing of who asks. */
export function deskOf(): (request: Request) => Reply {
  const answer = steppedDesk();
  return (request) => finished(answer(request));
}

/** The same in steps, for whoever has other things to do in between. */
export function steppedDesk(): (request: Request) => Steps<Reply> {
  const desk = newDesk();
  return function* answer(request) {
    try {
      return { id: request.id, ok: true, value: yield* perform(desk, request) };
    } catch (error) {
      return { id: request.id, ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

function* perform<Name extends TaskName>(desk: Desk, { task, input }: Request<Name>): Steps<Output<Name>> {
  const made = desk[task](input);
  return isSteps(made) ? yield* made : made;
}

function isSteps<Result>(made: Result | Steps<Result>): made is Steps<Result> {
  return typeof made === 'object' && made !== null && 'next' in made;
}

function newDesk(): Desk {
  const runs = new Map<number, KeptRun>();
  const kept = (run: number): KeptRun => {
    const found = runs.get(run);
    if (!found) throw new Error('The run is no longer kept.');
    return found;
  };
  const gathererIn = (run: number): RunGatherer => {
    const { gatherer } = kept(run);
    if (!gatherer) throw new Error('The run is gathered elsewhere.');
    return gatherer;
  };
  const begin = (run: number, resolved: ResolvedScenario, plan: RunPlan, gathers: boolean): void => {
    runs.set(run, { work: runnerOf(resolved, plan), gatherer: gathers ? gathererOf(plan) : null, money: keptMoney(resolved, plan) });
  };
  const gather = (run: number, chunk: number, values: Float64Array): number => {
    const gatherer = gathererIn(run);
    gatherer.add(chunk, values);
    return gatherer.results().done;
  };
  return {
    plan: ({ run, resolved, settings }) => {
      const plan = planRun(resolved, settings);
      if (plan.ok) begin(run, resolved, plan.value, true);
      return plan;
    },
    join: ({ run, resolved, plan }) => {
      begin(run, resolved, plan, false);
      return null;
    },
    work: ({ run, chunk }) => kept(run).work(chunk),
    keep: ({ run, chunk }) => gather(run, chunk, kept(run).work(chunk)),
    gather: ({ run, chunk, values }) => gather(run, chunk, values),
    certainty: ({ run, question }) => certaintyOf(gathererIn(run).results(), question),
    thresholds: ({ run, thresholds, ...pair }) => lineChances(gathererIn(run).results(), pair, thresholds),
    worth: ({ run, groups }) => worthSteps(gathererIn(run).results(), groups),
    groupWorth: ({ run, group }) => groupWorthSteps(gathererIn(run).results(), group),
    money: ({ run, option, part }) => kept(run).money(option)?.(part) ?? null,
    moneyStress: ({ resolved, option }) => moneyStress(resolved, option),
    drop: ({ run }) => {
      runs.delete(run);
      return null;
    },
    tornado: ({ resolved, question }) => ({ central: centralOutput(resolved, question), rows: tornadoOf(resolved, question) }),
    switching: ({ resolved, option, baseline }) => sizedSwitchingSteps(resolved, option, baseline),
    curve: ({ resolved, question, id }) => curveOf(resolved, question, id),
    grid: function* fill({ resolved, question, across, down }) {
      const { grid, step } = gridOf(resolved, question, across, down);
      while (!step(gridStep)) yield;
      return grid;
    },
  };
}
