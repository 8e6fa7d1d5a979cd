import { appraise, compare, optionFlow, planRollOut, type Appraisal } from '../appraise';
import type { Increment } from '../economics/increment';
import type { Inputs } from '../economics/inputs';
import type { Outcome, Problem } from '../quantities/problem';
import type { OptionPlan } from '../rollout/plan';
import { moneyFigures, type MoneyFigures } from '../money/money-figures';
import type { CertaintyOutput, ThresholdRecord } from '../scenario/certainty-format';
import { inputsOf } from '../scenario/inputs';
import { moneyInputsOf } from '../scenario/money-inputs';
import type { OpenOptions } from '../scenario/open';
import { layStress, stressTarget, type StressTarget } from '../scenario/stress-apply';
import type { StressOverlay } from '../scenario/stress-read';
import type { StressRecords } from '../scenario/stress-records';
import type { ResolvedScenario } from '../scenario/resolved';

/** Which answer is put under stress. */
export interface StressQuestion {
  readonly option: string;
  readonly baseline: string;
  /**
   * `sized anew`: posts that an option leaves open follow the beliefs of the attack, as when its overrides are written into
   * the scenario by hand. `held`: they stay what they were before it.
   */
  readonly posts: 'sized anew' | 'held';
}

/** The answer under some attacks. £ at year 0, option − baseline. */
export interface StressAnswer {
  readonly netPresentSocialValue: number;
  /** Answer under attack − answer without. */
  readonly change: number;
  /** People worked with over the period, option − baseline: under attack − without. */
  readonly startsChange: number;
  /** `flips`: it pays without the attack and not with it, or the other way round. */
  readonly verdict: 'survives' | 'flips';
  /** Of the option itself, baseline or not, for a budget of the reader's own. £ real. */
  readonly peakYearCost: number;
  readonly increment: Increment;
  /** Cost and gap of the option itself, £ of the day; null where the scenario states no agreements. */
  readonly money: MoneyFigures | null;
  /** Ids of the lines that the scenario states and that do not hold. */
  readonly brokenLines: readonly string[];
}

/** One attack, and what became of the answer; or why the attack cannot be laid on this scenario. */
export type StressRow =
  | { readonly kind: 'ran'; readonly overlay: StressOverlay; readonly answer: StressAnswer; readonly records: StressRecords }
  | { readonly kind: 'refused'; readonly overlay: StressOverlay; readonly problems: readonly Problem[] };

/** Two attacks at once. */
export interface StressPair {
  readonly overlays: readonly [StressOverlay, StressOverlay];
  readonly answer: StressAnswer;
  /** Each alone left the answer as it was, and both together turn it. */
  readonly onlyTogether: boolean;
}

export interface StressPack {
  /** Without any attack. £ at year 0, option − baseline. */
  readonly netPresentSocialValue: number;
  readonly money: MoneyFigures | null;
  readonly rows: readonly StressRow[];
  /** Every pair of the attacks that ran, in their order, one at each step: the caller may rest or give up in between. */
  readonly pairs: () => Generator<StressPair, void, undefined>;
}

/** The same with its rows one at each step as well. Pairs are those of the rows that were taken. */
export interface StressSteps extends Omit<StressPack, 'rows'> {
  readonly rows: () => Generator<StressRow, void, undefined>;
}

/**
 * Lays each attack over a scenario and appraises it. Every row reproduces by writing its `records` into the scenario and
 * opening that. Problems are those of the scenario itself; an attack that does not fit it is a row that says so.
 * Throws where an id of the question names no option.
 */
export function stressPack(text: string, open: OpenOptions, overlays: readonly StressOverlay[], question: StressQuestion): Outcome<StressPack> {
  const steps = stressSteps(text, open, overlays, question);
  return steps.ok ? { ok: true, value: { ...steps.value, rows: [...steps.value.rows()] } } : steps;
}

/** `stressPack` for a caller who rests between the attacks. */
export function stressSteps(text: string, open: OpenOptions, overlays: readonly StressOverlay[], question: StressQuestion): Outcome<StressSteps> {
  const opened = stressTarget(text, open);
  if (!opened.ok) return opened;
  const { value: target } = opened;
  const ask = answerer(target, question);
  const ran: { overlay: StressOverlay; target: StressTarget; answer: StressAnswer }[] = [];
  function* rows(): Generator<StressRow, void, undefined> {
    for (const overlay of overlays) {
      const laid = layStress(target, overlay);
      if (!laid.ok) { yield { kind: 'refused', overlay, problems: laid.problems }; continue; }
      const answer = ask.under(laid.value.target);
      ran.push({ overlay, target: laid.value.target, answer });
      yield { kind: 'ran', overlay, answer, records: laid.value.records };
    }
  }
  function* pairs(): Generator<StressPair, void, undefined> {
    for (const [index, first] of ran.entries()) {
      for (const second of ran.slice(index + 1)) {
        const both = layStress(first.target, second.overlay);
        // Two attacks of a user's own may contradict each other; then there is no answer to give.
        if (!both.ok) continue;
        const answer = ask.under(both.value.target);
        const alone = first.answer.verdict === 'flips' || second.answer.verdict === 'flips';
        yield { overlays: [first.overlay, second.overlay], answer, onlyTogether: !alone && answer.verdict === 'flips' };
      }
    }
  }
  return { ok: true, value: { netPresentSocialValue: ask.without, money: ask.money, rows, pairs } };
}

/** The pairs worth showing. */
export interface WorstPairs {
  /** The pair that leaves the answer lowest, whether or not it flips; null where there was no pair. */
  readonly worst: StressPair | null;
  /** Of pairs that turn the answer though neither attack does alone, the most harmful: the pair that turns it soonest. Null where none does. */
  readonly onlyTogether: StressPair | null;
}

/** The most harmful of some pairs; of equal ones the first. */
export function worstPairs(pairs: Iterable<StressPair>): WorstPairs {
  let [worst, onlyTogether]: (StressPair | null)[] = [null, null];
  const lower = (one: StressPair, other: StressPair | null | undefined): boolean => (
    !other || one.answer.netPresentSocialValue < other.answer.netPresentSocialValue
  );
  for (const pair of pairs) {
    if (lower(pair, worst)) worst = pair;
    if (pair.onlyTogether && lower(pair, onlyTogether)) onlyTogether = pair;
  }
  return { worst: worst ?? null, onlyTogether: onlyTogether ?? null };
}

interface Answerer {
  readonly without: number;
  readonly money: MoneyFigures | null;
  readonly under: (target: StressTarget) => StressAnswer;
}

function answerer({ resolved }: StressTarget, { option, baseline, posts }: StressQuestion): Answerer {
  const only = (inputs: Inputs): Inputs => ({ ...inputs, options: inputs.options.filter(({ id }) => id === option || id === baseline) });
  const central = only(inputsOf(resolved));
  const plans = planRollOut(central);
  const unharmed = appraise(central, plans);
  const { netPresentSocialValue: without, starts } = compare(unharmed, option, baseline);
  return {
    without, money: moneyUnder(resolved, unharmed, option, resolved.funding.length > 0),
    under: (target) => {
      const inputs = only(inputsOf(target.resolved));
      const appraisal = appraise(posts === 'held' ? withPosts(inputs, postsByTeam(central, plans)) : inputs);
      const increment = compare(appraisal, option, baseline);
      const { netPresentSocialValue } = increment;
      const verdict = netPresentSocialValue > 0 === without > 0 ? 'survives' : 'flips';
      const { peakYearCost } = optionFlow(appraisal, option).figures;
      const money = moneyUnder(target.resolved, appraisal, option, resolved.funding.length > 0);
      const brokenLines = resolved.thresholds.filter((line) => !lineHolds(line, increment, peakYearCost)).map(({ id }) => id);
      return { netPresentSocialValue, change: netPresentSocialValue - without, startsChange: increment.starts - starts, verdict, peakYearCost, increment, money, brokenLines };
    },
  };
}

/** Whether a line of the reader's own holds. The dearest year is that of the whole option. */
function lineHolds({ output, side, value }: ThresholdRecord, increment: Increment, peakYearCost: number): boolean {
  const figures: Readonly<Record<CertaintyOutput, number>> = {
    npsv: increment.netPresentSocialValue, pv_cost: increment.pvCost, pv_benefit: increment.pvBenefit, net_public_cost: increment.netPublicCost,
    peak_year_cost: peakYearCost,
  };
  return side === 'above' ? figures[output] > value : figures[output] <= value;
}

/** Null where there were no agreements to begin with: an attack may take the last of them away, and then the gap is all the cost. */
function moneyUnder(resolved: ResolvedScenario, appraisal: Appraisal, option: string, hasAgreements: boolean): MoneyFigures | null {
  const money = hasAgreements ? moneyInputsOf(resolved) : null;
  return money === null ? null : moneyFigures(appraisal, money, optionFlow(appraisal, option));
}

/** Posts that were sized or stated before the attack, by option and team: an attack may leave teams out of an option. */
function postsByTeam({ options, teams }: Inputs, plans: readonly OptionPlan[]): ReadonlyMap<string, number> {
  return new Map(options.flatMap((option, index) => option.teams.map((choice, at): [string, number] => (
    [`${option.id} ${teams[choice.team]!.id}`, plans[index]!.posts[at]!]
  ))));
}

/** Posts that the attack leaves open are stated as they were. */
function withPosts(inputs: Inputs, held: ReadonlyMap<string, number>): Inputs {
  return {
    ...inputs,
    options: inputs.options.map((option) => ({
      ...option,
      teams: option.teams.map((choice) => ({ ...choice, posts: choice.posts ?? held.get(`${option.id} ${inputs.teams[choice.team]!.id}`) ?? null })),
    })),
  };
}
