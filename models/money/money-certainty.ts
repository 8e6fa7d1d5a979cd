import { moneyColumn, moneyParts, moneyRunnerOf, type MoneyColumns } from './money-draws';
import { MONEY_OUTPUTS, type MoneyOutput } from './money-figures';
import type { RunPlan } from '../certainty/run';
import type { ResolvedScenario } from '../scenario/resolved';
import { outputSpreadOf, type OutputSpread } from '../uncertainty/percentiles';
import { thresholdChances, type Chance } from '../uncertainty/thresholds';

/** What draws say of the money of one option. £ of the day. */
export interface MoneyCertainty {
  readonly draws: number;
  /** How often the agreements that count leave nothing unpaid. */
  readonly paid: Chance;
  readonly spreads: Readonly<Record<MoneyOutput, OutputSpread>>;
}

/** Taken from any parts of a run. Throws where there is none. */
export function moneyCertaintyOf(parts: readonly MoneyColumns[]): MoneyCertainty {
  const gap = moneyColumn(parts, 'gap');
  const { all } = thresholdChances([{ id: 'paid', output: gap, side: 'at most', value: 0 }]);
  const spreads = Object.fromEntries(MONEY_OUTPUTS.map((output) => [output, outputSpreadOf(moneyColumn(parts, output))]));
  return { draws: gap.length, paid: all!, spreads: spreads as MoneyCertainty['spreads'] };
}

/** All parts of a run, one after another. Null where the scenario states no agreements or has no financial view. */
export function moneyCertainty(scenario: ResolvedScenario, plan: RunPlan, option: string): MoneyCertainty | null {
  const run = scenario.funding.length === 0 ? null : moneyRunnerOf(scenario, plan, option);
  return run === null ? null : moneyCertaintyOf(moneyParts(plan).map(run));
}
