import { certaintyOf, outputOver, worthFindingOut, type Certainty } from './certainty';
import { moneyCertainty, type MoneyCertainty } from '../money/money-certainty';
import { lineChances, type LineChances } from './own-lines';
import type { Outcome } from '../quantities/problem';
import { planRun, runnerOf, type RunPlan } from './run';
import type { RunSettings } from './run-settings';
import { gathererOf, type RunResults } from './run-results';
import { CERTAINTY_OUTPUTS, type CertaintyOutput } from '../scenario/certainty-format';
import type { OpenOptions } from '../scenario/open';
import type { ResolvedScenario } from '../scenario/resolved';
import type { StressOverlay } from '../scenario/stress-read';
import { sizedSwitchingValues, type SizedSwitchingValue } from './sized-switching';
import { stressPack, worstPairs, type StressPack, type WorstPairs } from './stress';
import { outputSpreadOf, type OutputSpread } from '../uncertainty/percentiles';
import type { Chance } from '../uncertainty/thresholds';
import type { TornadoRow } from '../uncertainty/tornado';
import type { ValueOfInformation } from '../uncertainty/value-of-information';
import { tornadoOf } from './what-if';

/** The attacks, and the text they are laid on. */
export interface StressAsked {
  readonly text: string;
  readonly open: OpenOptions;
  readonly overlays: readonly StressOverlay[];
}

/** How wrong could we be: which of the answers are wanted, for which options. */
export interface CertaintyAsked {
  readonly options: readonly string[];
  readonly baseline: string;
  /** Null where nothing is to be drawn. */
  readonly settings: RunSettings | null;
  readonly tornado: boolean;
  readonly switching: boolean;
  readonly stress: StressAsked | null;
  /** The most that the dearest year of an option may cost. £ real at the price base year. */
  readonly budget: number | null;
}

/** What the draws say of one option. */
export interface RunAnswer {
  readonly option: string;
  /** Of the net present social value. */
  readonly certainty: Certainty;
  readonly spreads: Readonly<Record<CertaintyOutput, OutputSpread>>;
  /** Of the lines that the scenario states. */
  readonly lines: LineChances;
  /** Of its money, from the first draws of each repetition; null where the scenario states no agreements. */
  readonly money: MoneyCertainty | null;
  /** Null without a budget. `both`: in one and the same draw benefits exceed costs, too. */
  readonly budget: { readonly within: Chance; readonly both: Chance } | null;
}

export interface RunAnswers {
  readonly plan: RunPlan;
  readonly options: readonly RunAnswer[];
  readonly worth: ValueOfInformation;
}

export interface StressAnswers extends WorstPairs {
  readonly option: string;
  readonly pack: StressPack;
}

/** Null for what was not asked. */
export interface CertaintyAnswers {
  readonly asked: CertaintyAsked;
  readonly run: RunAnswers | null;
  readonly tornado: readonly { readonly option: string; readonly rows: readonly TornadoRow[] }[] | null;
  readonly switching: readonly { readonly option: string; readonly values: readonly SizedSwitchingValue[] }[] | null;
  readonly stress: readonly StressAnswers[] | null;
}

/** Every draw of a run, one chunk after another. */
export function completeRun(scenario: ResolvedScenario, plan: RunPlan): RunResults {
  const gatherer = gathererOf(plan);
  const work = runnerOf(scenario, plan);
  for (let chunk = 0; chunk < plan.chunks; chunk += 1) gatherer.add(chunk, work(chunk));
  return gatherer.results();
}

/**
 * All that was asked, worked out at once by the functions that the app uses, or every problem of the run and of the text
 * under stress. Throws on an option that the scenario does not have.
 */
export function certaintyAnswers(scenario: ResolvedScenario, asked: CertaintyAsked): Outcome<CertaintyAnswers> {
  const { options, baseline } = asked;
  const plan = asked.settings === null ? null : planRun(scenario, asked.settings);
  if (plan !== null && !plan.ok) return plan;
  const stress = asked.stress === null ? null : stressAnswers(asked.stress, asked);
  if (stress !== null && !stress.ok) return stress;
  return {
    ok: true,
    value: {
      asked,
      run: plan === null ? null : runAnswers(scenario, plan.value, asked),
      tornado: asked.tornado ? options.map((option) => ({ option, rows: tornadoOf(scenario, { option, baseline, output: 'npsv' }) })) : null,
      switching: asked.switching ? options.map((option) => ({ option, values: sizedSwitchingValues(scenario, option, baseline) })) : null,
      stress: stress === null ? null : stress.value,
    },
  };
}

function runAnswers(scenario: ResolvedScenario, plan: RunPlan, { options, baseline, budget }: CertaintyAsked): RunAnswers {
  const results = completeRun(scenario, plan);
  return {
    plan,
    worth: worthFindingOut(results),
    options: options.map((option) => ({
      option,
      certainty: certaintyOf(results, { option, baseline, output: 'npsv' }),
      spreads: spreadsOf(results, option, baseline),
      money: moneyCertainty(scenario, plan, option),
      lines: lineChances(results, { option, baseline }, scenario.thresholds),
      budget: budget === null ? null : budgetChances(results, { option, baseline, budget }),
    })),
  };
}

function spreadsOf(results: RunResults, option: string, baseline: string): RunAnswer['spreads'] {
  const spread = (output: CertaintyOutput): OutputSpread => outputSpreadOf(outputOver(results, { option, baseline, output }));
  return Object.fromEntries(CERTAINTY_OUTPUTS.map((output) => [output, spread(output)])) as Record<CertaintyOutput, OutputSpread>;
}

function budgetChances(
  results: RunResults, { option, baseline, budget }: { readonly option: string; readonly baseline: string; readonly budget: number },
): NonNullable<RunAnswer['budget']> {
  const { each, all } = lineChances(results, { option, baseline }, [
    { id: 'budget', output: 'peak_year_cost', side: 'at_most', value: budget }, { id: 'pays', output: 'npsv', side: 'above', value: 0 },
  ]);
  return { within: each.get('budget')!, both: all! };
}

function stressAnswers({ text, open, overlays }: StressAsked, { options, baseline }: CertaintyAsked): Outcome<StressAnswers[]> {
  const answers: StressAnswers[] = [];
  for (const option of options) {
    const pack = stressPack(text, open, overlays, { option, baseline, posts: 'sized anew' });
    if (!pack.ok) return pack;
    answers.push({ option, pack: pack.value, ...worstPairs(pack.value.pairs()) });
  }
  return { ok: true, value: answers };
}
