import { chunkAt, RUN_OUTPUTS, type RunOutput, type RunPlan } from './run';
import type { Column } from '../uncertainty/percentiles';

/** What a run has found so far. */
export interface RunResults {
  readonly plan: RunPlan;
  /** Draws of the chunks that have come in. */
  readonly done: number;
  readonly complete: boolean;
  /** One output of one option over the draws done, replicate by replicate. */
  readonly column: (option: string, output: RunOutput) => Column;
  /** The same, a column for each replicate; all of one length. */
  readonly replicates: (option: string, output: RunOutput) => readonly Column[];
}

/** Gathers the chunks of a run, in whatever order they come. Throws on a chunk that comes twice or has another size. */
export interface RunGatherer {
  readonly add: (chunk: number, values: Float64Array) => void;
  readonly results: () => RunResults;
}

export function gathererOf(plan: RunPlan): RunGatherer {
  const { options, replicates, drawsEach } = plan;
  const columns = options.map(() => RUN_OUTPUTS.map(() => new Float64Array(plan.settings.draws)));
  const come = new Set<number>();
  let done = 0;
  const add = (chunk: number, values: Float64Array): void => {
    const { replicate, from, to } = chunkAt(plan, chunk);
    const draws = to - from;
    if (come.has(chunk)) throw new RangeError(`chunk ${chunk} has come before`);
    if (values.length !== options.length * RUN_OUTPUTS.length * draws) throw new RangeError(`chunk ${chunk} has another size`);
    columns.forEach((outputs, option) => {
      outputs.forEach((column, output) => {
        const start = (option * RUN_OUTPUTS.length + output) * draws;
        column.set(values.subarray(start, start + draws), replicate * drawsEach + from);
      });
    });
    come.add(chunk);
    done += draws;
  };
  /** Draws at the head of every replicate that have all come. */
  const ready = (): number => {
    let rounds = 0;
    while (Array.from({ length: replicates }, (_, replicate) => rounds * replicates + replicate).every((chunk) => come.has(chunk))) rounds += 1;
    return rounds === 0 ? 0 : chunkAt(plan, (rounds - 1) * replicates).to;
  };
  return { add, results: () => resultsOf(plan, columns, ready(), done) };
}

/** `each`: draws at the head of every replicate that can be read. */
function resultsOf(plan: RunPlan, columns: readonly (readonly Column[])[], each: number, done: number): RunResults {
  const whole = (option: string, output: RunOutput): Column => {
    const column = columns[plan.options.indexOf(option)]?.[RUN_OUTPUTS.indexOf(output)];
    if (!column) throw new RangeError(`no ${output} of option ${option}`);
    return column;
  };
  const replicates = (option: string, output: RunOutput): readonly Column[] => Array.from({ length: plan.replicates }, (_, replicate) =>
    whole(option, output).subarray(replicate * plan.drawsEach, replicate * plan.drawsEach + each));
  const column = (option: string, output: RunOutput): Column => {
    if (each === plan.drawsEach) return whole(option, output);
    const joined = new Float64Array(each * plan.replicates);
    replicates(option, output).forEach((part, replicate) => { joined.set(part, replicate * each); });
    return joined;
  };
  return { plan, done: each * plan.replicates, complete: done === plan.settings.draws, column, replicates };
}
