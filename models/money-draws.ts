import { planRollOut, runModel, spaceFor } from './appraise';
import { MONEY_OUTPUTS, moneyFigures, type MoneyOutput } from './money-figures';
import { chunkAt, drawsOfReplicate, type RunPlan } from './run';
import { moneyInputsOf } from './scenario/money-inputs';
import { movingInputs } from './scenario/moving-inputs';
import type { ResolvedScenario } from './scenario/resolved';
import { valuesWith } from './scenario/values';
import type { Column } from './uncertainty/percentiles';

/** Outputs of the financial view over the draws of one chunk of a run. £ of the day. */
export type MoneyColumns = Readonly<Record<MoneyOutput, Column>>;

/**
 * Works out any chunk of a run for the financial view of one option: the draws are those of the economic outputs, posts are
 * held at central values, and agreements stay what they are. Null where the scenario has no financial view. Throws where an
 * id names no option.
 */
export function moneyRunnerOf(scenario: ResolvedScenario, plan: RunPlan, optionId: string): ((chunk: number) => MoneyColumns) | null {
  if (moneyInputsOf(scenario) === null) return null;
  const ids = plan.parameters.map(({ id }) => id);
  const { inputs: all, move } = movingInputs(scenario, ids);
  const inputs = { ...all, options: all.options.filter(({ id }) => id === optionId) };
  const space = spaceFor(inputs, planRollOut(inputs));
  const [flow] = space.options;
  if (!flow) throw new RangeError(`no option ${optionId}`);
  return (chunk) => {
    const { replicate, from, to } = chunkAt(plan, chunk);
    const drawn = ids.map(() => new Float64Array(to - from));
    drawsOfReplicate(plan, replicate).fill(from, to, drawn);
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

/** One output over several chunks, in their order. £ of the day. */
export function moneyColumn(chunks: readonly MoneyColumns[], output: MoneyOutput): Column {
  return Float64Array.from(chunks.flatMap((chunk) => [...chunk[output]]));
}
