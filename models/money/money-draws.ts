import { planRollOut, runModel, spaceFor } from '../appraise';
import { MONEY_OUTPUTS, moneyFigures, type MoneyOutput } from './money-figures';
import { drawsOfReplicate, type Chunk, type RunPlan } from '../certainty/run';
import { moneyInputsOf } from '../scenario/money-inputs';
import { movingInputs } from '../scenario/moving-inputs';
import type { ResolvedScenario } from '../scenario/resolved';
import { valuesWith } from '../scenario/values';
import type { Draws } from '../uncertainty/draws';
import type { Column } from '../uncertainty/percentiles';

/** A draw of the financial view takes many times as long as one of the economic view, so that the first of a run have to do. */
const MOST_MONEY_DRAWS = 1_024;
/** Draws worked out at a time: short enough that whoever works has a turn for something else. */
const DRAWS_AT_A_TIME = 16;

/** The draws of a run that the financial view takes: the head of each of its repetitions, in parts that can be worked out apart. */
export function moneyParts({ replicates, drawsEach }: RunPlan): Chunk[] {
  const each = Math.min(drawsEach, Math.ceil(MOST_MONEY_DRAWS / replicates));
  const starts = Array.from({ length: Math.ceil(each / DRAWS_AT_A_TIME) }, (_, part) => part * DRAWS_AT_A_TIME);
  return starts.flatMap((from) => Array.from({ length: replicates }, (_, replicate) => (
    { replicate, from, to: Math.min(each, from + DRAWS_AT_A_TIME) })));
}

/** Outputs of the financial view over some draws of a run. £ of the day. */
export type MoneyColumns = Readonly<Record<MoneyOutput, Column>>;

/**
 * Works out any draws of a run for the financial view of one option: the draws are those of the economic outputs, posts are
 * held at central values, and agreements stay what they are. Null where the scenario has no financial view. Throws where an
 * id names no option.
 */
export function moneyRunnerOf(scenario: ResolvedScenario, plan: RunPlan, optionId: string): ((part: Chunk) => MoneyColumns) | null {
  if (moneyInputsOf(scenario) === null) return null;
  const ids = plan.parameters.map(({ id }) => id);
  const { inputs: all, move } = movingInputs(scenario, ids);
  const inputs = { ...all, options: all.options.filter(({ id }) => id === optionId) };
  const space = spaceFor(inputs, planRollOut(inputs));
  const [flow] = space.options;
  if (!flow) throw new RangeError(`no option ${optionId}`);
  const opened = new Map<number, Draws>();
  return ({ replicate, from, to }) => {
    const draws = opened.get(replicate) ?? drawsOfReplicate(plan, replicate);
    opened.set(replicate, draws);
    const drawn = ids.map(() => new Float64Array(to - from));
    draws.fill(from, to, drawn);
    const columns = Object.fromEntries(MONEY_OUTPUTS.map((output) => [output, new Float64Array(to - from)])) as MoneyColumns;
    for (let draw = 0; draw < to - from; draw += 1) {
      const values = drawn.map((column) => column[draw]!);
      move(values);
      runModel(inputs, space);
      const money = moneyInputsOf(scenario, valuesWith(scenario, new Map(ids.map((id, column) => [id, values[column]!]))))!;
      const figures = moneyFigures({ inputs, terms: space.terms }, money, flow);
      for (const output of MONEY_OUTPUTS) columns[output][draw] = figures[output];
    }
    return columns;
  };
}

/** One output over several parts, in their order. £ of the day. */
export function moneyColumn(parts: readonly MoneyColumns[], output: MoneyOutput): Column {
  return Float64Array.from(parts.flatMap((part) => [...part[output]]));
}
