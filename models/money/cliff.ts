import type { Appraisal } from '../appraise';
import { isCounted, isFor, type Agreement } from '../economics/agreement';
import { fundingByYear, fundingSums, type FundedYear } from '../economics/funding-by-year';
import { underFate, type CliffFate } from '../economics/grant-cliff';
import type { MoneyInputs } from '../economics/money-inputs';
import type { NominalCost } from '../economics/nominal-cost';
import { costsOf } from './money';
import { toPounds } from '../quantities/pence';
import {
  endingOf, isOwn, runOffOf, standingOn, windDownOf, type Ending, type RunOff, type Standing, type WindDown,
} from './service-ending';

/** “What if this grant stops?” */
export interface CliffQuestion {
  readonly option: string;
  readonly agreement: string;
  /** First month without its money, from month 0; left out, or later: the month after its last. */
  readonly stop?: number;
  readonly reducedBy: number;
  readonly localFunder: string;
}

/** What one fate of the agreement leaves unpaid while the option is delivered as planned. £ of the day by year. */
export interface CliffOutcome {
  readonly fate: CliffFate;
  readonly gapByYear: readonly number[];
  readonly gap: number;
  /** What it pays of the gap that a stop leaves: nothing where it stops. */
  readonly fillsByYear: readonly number[];
}

/** What an agreement pays before its stop of the service that it may serve, beside all that this costs meanwhile. £ of the day. */
export interface PartPaid {
  readonly paid: number;
  readonly cost: number;
}

export interface Cliff {
  readonly agreement: string;
  readonly funder: string;
  readonly stop: number;
  /** What ends with the money is the whole service; this is how much of it the money pays. */
  readonly part: PartPaid;
  readonly outcomes: readonly CliffOutcome[];
  /** Who is left with the gap where it stops. £ of the day by year. */
  readonly gapByPayer: readonly { readonly payer: string; readonly byYear: readonly number[] }[];
  readonly runOff: RunOff;
  readonly windDown: WindDown;
  readonly ending: Ending;
}

const FATES: readonly CliffFate[] = ['stops', 'renewed', 'reduced', 'local_takes_over'];

/**
 * What happens where an agreement stops: the gap if everything else goes on, beside its renewal, a smaller renewal and local
 * money; the run-off; the last safe month; and what ending costs. Throws where an id names nothing.
 */
export function cliffOf(appraisal: Appraisal, money: MoneyInputs, question: CliffQuestion): Cliff {
  const own = money.agreements.find(({ id }) => id === question.agreement);
  if (!own) throw new RangeError(`no agreement ${question.agreement}`);
  const standing = standingOn(appraisal, money, own, question.option);
  const stop = Math.min(Math.max(0, Math.min(question.stop ?? own.last + 1, own.last + 1)), standing.flow.months);
  return {
    agreement: own.id, funder: own.funder, stop,
    ...outcomesOf(standing, own, { ...question, stop }),
    runOff: runOffOf(standing, stop), windDown: windDownOf(standing, stop), ending: endingOf(standing, own, stop),
  };
}

/** Outcomes of all fates, who is left with the gap of a stop, and what the agreement pays before it. */
function outcomesOf(standing: Standing, own: Agreement, question: CliffQuestion & { readonly stop: number }): Pick<Cliff, 'outcomes' | 'gapByPayer' | 'part'> {
  const { appraisal, money, flow } = standing;
  const costs = costsOf(appraisal, money, flow);
  const agreements = money.agreements.filter((agreement) => isFor(agreement, flow.option.id));
  // A bid can be asked about as well; then money that is as sure as it is counts.
  const counts = isCounted(own, money.counts) ? money.counts : own.certainty;
  const under = (fate: CliffFate): Agreement[] => underFate(agreements, own, fate, { ...question, end: flow.months });
  const stopped = fundingByYear(costs, under('stops'), counts, flow.years);
  return {
    outcomes: FATES.map((fate) => outcome(fate, fate === 'stops' ? stopped : fundingSums(costs, under(fate), counts, flow.years), stopped)),
    gapByPayer: byPayer(stopped), part: partPaid(costs.filter((cost) => isOwn(standing, cost)), own, stopped, question.stop),
  };
}

/** Σ payments of the agreement, beside the cost of what stands on it from its first month to the stop. £ of the day. */
function partPaid(costs: readonly NominalCost[], own: Agreement, years: readonly FundedYear[], stop: number): PartPaid {
  const paid = years.reduce((sum, { payments }) => payments.reduce((so, { agreement, pence }) => (agreement.id === own.id ? so + pence : so), sum), 0);
  const cost = costs.reduce((sum, { byMonth }) => byMonth.reduce((so, pence, month) => (month >= own.first && month < stop ? so + pence : so), sum), 0);
  return { paid: toPounds(paid), cost: toPounds(cost) };
}

type Gaps = readonly Pick<FundedYear, 'gap'>[];

function outcome(fate: CliffFate, years: Gaps, stopped: Gaps): CliffOutcome {
  return {
    fate,
    gapByYear: years.map(({ gap }) => toPounds(gap)), gap: toPounds(years.reduce((sum, { gap }) => sum + gap, 0)),
    fillsByYear: years.map(({ gap }, year) => toPounds(stopped[year]!.gap - gap)),
  };
}

function byPayer(years: readonly FundedYear[]): Cliff['gapByPayer'] {
  const payers = [...new Set(years.flatMap(({ gaps }) => gaps.map(({ payer }) => payer)))].sort();
  return payers.map((payer) => ({
    payer, byYear: years.map(({ gaps }) => toPounds(gaps.reduce((sum, gap) => (gap.payer === payer ? sum + gap.pence : sum), 0))),
  }));
}
