import type { CertaintyOutput } from '../scenario/certainty-format';
import { finished } from '../quantities/steps';
import { drawsOfReplicate, type RunPlan } from './run';
import type { RunResults } from './run-results';
import { acceptabilityCurve, chancesBest, type AcceptabilityPoint } from '../uncertainty/acceptability';
import { convergenceOf, type Convergence } from '../uncertainty/convergence';
import { costBenefitPlane, type CostBenefitPlane } from '../uncertainty/cost-benefit-plane';
import { histogramOf, type Histogram } from '../uncertainty/histogram';
import { differenceOf, outputSpreadOf, type Column, type OutputSpread } from '../uncertainty/percentiles';
import { chanceBenefitsExceedCosts, type Chance } from '../uncertainty/thresholds';
import { learningSteps, type LearnableParameter, type Learned, type ParameterGroup, type ValueOfInformation } from '../uncertainty/value-of-information';

export interface CertaintyQuestion {
  readonly option: string;
  readonly baseline: string;
  readonly output: CertaintyOutput;
}

/** What the draws say of an option against a baseline. */
export interface Certainty {
  readonly draws: number;
  /** Chance that benefits exceed costs, whatever the output asked for. */
  readonly chance: Chance;
  readonly spread: OutputSpread;
  readonly histogram: Histogram;
  readonly plane: CostBenefitPlane;
  readonly acceptability: readonly AcceptabilityPoint[];
  /** For every option, how often it is the best of all, by what a pound of benefit is worth. */
  readonly best: ReadonlyMap<string, readonly AcceptabilityPoint[]>;
  /** Of the output asked for; null where the run is too short to repeat its design. */
  readonly convergence: Convergence | null;
}

/** One output, option − baseline, draw by draw. */
function outputColumn({ column }: Pick<RunResults, 'column'>, { option, baseline, output }: CertaintyQuestion): Column {
  const difference = (figure: Parameters<RunResults['column']>[1]): Column => differenceOf(column(option, figure), column(baseline, figure));
  switch (output) {
    case 'npsv': return differenceOf(difference('pvBenefit'), difference('pvCost'));
    case 'pv_cost': return difference('pvCost');
    case 'pv_benefit': return difference('pvBenefit');
    case 'net_public_cost': return difference('netPublicCost');
    case 'peak_year_cost': return difference('peakYearCost');
  }
}

/** What a run says so far. Throws on an option that is not in it, and before the first draws have come. */
export function certaintyOf(results: RunResults, question: CertaintyQuestion): Certainty {
  const { option, baseline } = question;
  const costs = outputColumn(results, { ...question, output: 'pv_cost' });
  const benefits = outputColumn(results, { ...question, output: 'pv_benefit' });
  const output = outputColumn(results, question);
  const options = results.plan.options.map((id) => ({ id, costs: results.column(id, 'pvCost'), benefits: results.column(id, 'pvBenefit') }));
  return {
    draws: results.done,
    chance: chanceBenefitsExceedCosts(benefits, costs),
    spread: outputSpreadOf(output),
    histogram: histogramOf(output),
    plane: costBenefitPlane(costs, benefits),
    acceptability: acceptabilityCurve(costs, benefits),
    best: chancesBest(options),
    convergence: results.plan.replicates < 2 || option === baseline ? null : convergenceOf(byReplicate(results, question)),
  };
}

function byReplicate(results: RunResults, question: CertaintyQuestion): Column[] {
  return Array.from({ length: results.plan.replicates }, (_, replicate) =>
    outputColumn({ column: (option, output) => results.replicates(option, output)[replicate]! }, question));
}

/** One output over the draws, for thresholds of a reader's own. */
export function outputOver(results: RunResults, question: CertaintyQuestion): Column {
  return outputColumn(results, question);
}

/** Draws beyond these add nothing that a reader could see, and would not fit beside the run. */
const MOST_LEARNT_FROM = 65_536;

/**
 * What it would be worth to know a parameter, or a group of them, before choosing between all options. Taken from the
 * draws of a complete run; of a long one from the head of each replicate. Unit: £ at year 0.
 */
export function worthFindingOut(results: RunResults, groups: readonly ParameterGroup[] = []): ValueOfInformation {
  return finished(worthSteps(results, groups));
}

/** `worthFindingOut` for a caller who rests in between. */
export function* worthSteps(results: RunResults, groups: readonly ParameterGroup[]): Generator<void, ValueOfInformation, void> {
  const { net, parameters } = yield* learntFrom(results);
  return yield* learningSteps(net, parameters, groups);
}

/** What it would be worth to know the members of one group together, as `worthFindingOut` says it; nothing else is worked out. */
export function* groupWorthSteps(results: RunResults, group: ParameterGroup): Generator<void, Learned, void> {
  const { net, parameters } = yield* learntFrom(results);
  const { groups } = yield* learningSteps(net, parameters.filter(({ id }) => group.members.includes(id)), [group]);
  return groups[0]!;
}

/** Net benefit of every option and where every parameter was drawn, a column each. */
function* learntFrom(results: RunResults): Generator<void, { readonly net: Column[]; readonly parameters: LearnableParameter[] }, void> {
  const { plan } = results;
  const each = Math.min(results.done, MOST_LEARNT_FROM) / plan.replicates;
  const net = plan.options.map((id) => joined(plan, each, (replicate) =>
    differenceOf(results.replicates(id, 'pvBenefit')[replicate]!.subarray(0, each), results.replicates(id, 'pvCost')[replicate]!.subarray(0, each))));
  yield;
  const positions = positionsOf(plan, each);
  yield;
  return { net, parameters: plan.parameters.map(({ id }, column) => ({ id, positions: positions[column]! })) };
}

function joined({ replicates }: RunPlan, each: number, part: (replicate: number) => Column): Column {
  const whole = new Float64Array(each * replicates);
  for (let replicate = 0; replicate < replicates; replicate += 1) whole.set(part(replicate), replicate * each);
  return whole;
}

/** Where in its own spread every parameter was drawn, a column each. */
function positionsOf(plan: RunPlan, each: number): Column[] {
  const columns = plan.parameters.map(() => new Float64Array(each * plan.replicates));
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    drawsOfReplicate(plan, replicate).fillUniforms(0, each, columns.map((column) => column.subarray(replicate * each, (replicate + 1) * each)));
  }
  return columns;
}
