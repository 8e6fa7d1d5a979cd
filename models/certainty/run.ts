import type { DecisionFigures } from '../economics/figures';
import type { Outcome, Problem } from '../quantities/problem';
import type { ResolvedScenario } from '../scenario/resolved';
import type { RunSettings } from './run-settings';
import { trialOf } from './trial';
import { drawnParameters } from './uncertain-parameters';
import { drawsOf, type DrawnParameter, type Draws } from '../uncertainty/draws';
import { MOST_RUN_DRAWS } from '../uncertainty/methods';

/** Figures of an option that a run keeps for every draw. */
export const RUN_OUTPUTS = ['pvCost', 'pvBenefit', 'netPublicCost', 'peakYearCost'] as const satisfies readonly (keyof DecisionFigures)[];
export type RunOutput = (typeof RUN_OUTPUTS)[number];

/** Independent repetitions of the design within a run: their differences tell the error of its figures. */
const REPLICATES = 8;
/** A repetition of fewer draws is no design worth repeating. */
const FEWEST_IN_REPLICATE = 16;
/** Draws worked out at a time: short enough that a picture is soon there and a cancel is soon heard. */
const CHUNK = 128;

/** Everything that decides a run: plain data, so that a worker can be given it. Draws come replicate by replicate. */
export interface RunPlan {
  readonly settings: RunSettings;
  readonly parameters: readonly DrawnParameter[];
  /** Option ids in the order of the model. */
  readonly options: readonly string[];
  readonly replicates: number;
  readonly drawsEach: number;
  readonly chunks: number;
}

/** Where a chunk's draws lie. Chunks take turns over the replicates, so that part of a run has part of each. */
export interface Chunk {
  readonly replicate: number;
  /** Draws from `from` up to, not with, `to` of the replicate. */
  readonly from: number;
  readonly to: number;
}

/** What a run will do, or why it cannot: a number of draws that is none, a shape or correlations that cannot be. */
export function planRun(scenario: ResolvedScenario, settings: RunSettings): Outcome<RunPlan> {
  const wrong = drawsProblems(settings);
  const parameters = drawnParameters(scenario);
  if (!parameters.ok || wrong.length > 0) return { ok: false, problems: [...wrong, ...(parameters.ok ? [] : parameters.problems)] };
  const replicates = settings.draws % REPLICATES === 0 && settings.draws >= REPLICATES * FEWEST_IN_REPLICATE ? REPLICATES : 1;
  const drawsEach = settings.draws / replicates;
  const plan: RunPlan = {
    settings, parameters: parameters.value, replicates, drawsEach,
    options: scenario.options.map(({ id }) => id).sort(),
    chunks: replicates * Math.ceil(drawsEach / CHUNK),
  };
  const draws = drawsOf(requestOf(plan, 0));
  return draws.ok ? { ok: true, value: plan } : draws;
}

function drawsProblems({ draws }: RunSettings): Problem[] {
  if (draws <= MOST_RUN_DRAWS) return [];
  return [{
    file: '', path: 'draws', what: `${draws} draws are more than a run takes.`, why: 'Every draw is kept, and they would not fit into memory.',
    remedy: `Take at most ${MOST_RUN_DRAWS}.`,
  }];
}

function requestOf({ settings: { design, seed, correlations }, parameters, drawsEach }: RunPlan, replicate: number) {
  return { parameters, design, seed, replicate, draws: drawsEach, correlations };
}

/** The draws of one replicate. Throws where the plan was not made by `planRun`. */
export function drawsOfReplicate(plan: RunPlan, replicate: number): Draws {
  const draws = drawsOf(requestOf(plan, replicate));
  if (!draws.ok) throw new Error('a run was planned that cannot be drawn');
  return draws.value;
}

export function chunkAt({ replicates, drawsEach }: RunPlan, index: number): Chunk {
  const from = Math.floor(index / replicates) * CHUNK;
  return { replicate: index % replicates, from, to: Math.min(drawsEach, from + CHUNK) };
}

/**
 * Works out any chunk of a run: the same bytes whoever does it, in whatever order. The values of a chunk come option by
 * option, output by output (`RUN_OUTPUTS`), draw by draw. All options of a draw see the same values of every parameter.
 */
export function runnerOf(scenario: ResolvedScenario, plan: RunPlan): (index: number) => Float64Array {
  const trial = trialOf(scenario, plan.parameters.map(({ id }) => id));
  const columns = plan.parameters.map(() => new Float64Array(CHUNK));
  const values = new Float64Array(plan.parameters.length);
  const draws = Array.from({ length: plan.replicates }, (_, replicate) => drawsOfReplicate(plan, replicate));
  return (index) => {
    const { replicate, from, to } = chunkAt(plan, index);
    const results = new Float64Array(plan.options.length * RUN_OUTPUTS.length * (to - from));
    draws[replicate]!.fill(from, to, columns);
    for (let draw = 0; draw < to - from; draw += 1) {
      for (let column = 0; column < columns.length; column += 1) values[column] = columns[column]![draw]!;
      trial.run(values);
      for (let option = 0; option < plan.options.length; option += 1) {
        const { figures } = trial.options[option]!;
        for (let output = 0; output < RUN_OUTPUTS.length; output += 1) {
          results[(option * RUN_OUTPUTS.length + output) * (to - from) + draw] = figures[RUN_OUTPUTS[output]!];
        }
      }
    }
    return results;
  };
}
