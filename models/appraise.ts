import { detailFigures, writeLines } from './economics/detail';
import { writeFeltByYear } from './economics/effect-felt';
import { against, differenceOf, type Difference, type Increment, type Side } from './economics/increment';
import type { Inputs } from './economics/inputs';
import { lineByMonth } from './economics/line-flow';
import { sumGroups, writeGroup } from './economics/line-groups';
import type { LinePrice } from './economics/line-price';
import { emptyOptionFlow, type DeliveredTeam, type OptionFlow } from './economics/option-flow';
import { summarise } from './economics/summarise';
import { emptyTerms, writeTerms, type Terms } from './economics/terms';
import { emptyVolumes, sumVolumes, type Volumes } from './economics/volumes';
import { monthsOf } from './months';
import { seriesMaker, type CountByMonth, type CountByYear, type MakeSeries, type RealByMonth } from './quantities/series';
import { addStretchesToYears, addToMonths, MONTHS_PER_YEAR } from './quantities/time';
import { coverageByAuthority, maracNeed, type AuthorityCoverage, type MaracNeed } from './rollout/coverage';
import { writeDepartures, writeSurvival } from './rollout/caseload';
import { emptyTeamDemand, measureDemand, type TeamDemand } from './rollout/demand';
import { addForceDrivers, writeTeamDrivers } from './rollout/driver-volumes';
import { emptyForceStretches, findForceStretches, measureForceSpan } from './rollout/force-span';
import type { OptionInputs } from './rollout/inputs';
import { planOption, teamAt, type OptionPlan } from './rollout/plan';
import { postsInService } from './rollout/posts';
import { addTeamPosts, isForForce, writeAllPosts, writeRolePosts } from './rollout/roles';
import { emptyTeamFlow, runTeam, type TeamPlan } from './rollout/team-flow';
import { writePostShares } from './rollout/workforce';

/** Every option of a scenario appraised on the same inputs. */
export interface Appraisal {
  readonly inputs: Inputs;
  readonly plans: readonly OptionPlan[];
  readonly terms: Terms;
  readonly options: readonly OptionFlow[];
  readonly need: MaracNeed;
}

/** What a run of the model writes into; the next run writes into it afresh. */
export interface Space {
  readonly terms: Terms;
  /** Demand of each team of the inputs, whatever an option chooses. */
  readonly demands: readonly TeamDemand[];
  /** Every team under every choice that an option makes for it, once. */
  readonly teams: readonly DeliveredTeam[];
  /** Space for the volumes of one team, by name. */
  readonly ofTeam: Volumes<CountByYear>;
  readonly options: readonly OptionFlow[];
}

/** Appraises every option. Posts that an option leaves open are sized here, once, unless the plans are given. */
export function appraise(inputs: Inputs, plans: readonly OptionPlan[] = planRollOut(inputs)): Appraisal {
  const space = spaceFor(inputs, plans);
  const { terms, options } = space;
  runModel(inputs, space);
  addDetail(inputs, space);
  for (const flow of options) assertFinite(flow);
  return { inputs, plans, terms, options, need: maracNeed(inputs.authorities, inputs.demand, inputs.need) };
}

/** The posts every option chooses. */
export function planRollOut(inputs: Inputs): OptionPlan[] {
  return inputs.options.map((option) => planOption(option, inputs));
}

/** Space for every option. A team that two options plan alike is run once. */
export function spaceFor(inputs: Inputs, plans: readonly OptionPlan[]): Space {
  const make = seriesMaker();
  const terms = emptyTerms(inputs, make);
  const months = (inputs.period.deliveryYears + inputs.period.tailYears) * MONTHS_PER_YEAR;
  const ofTeam = emptyVolumes<CountByYear>(inputs.roles.length, months / MONTHS_PER_YEAR, make);
  const demands = inputs.teams.map(emptyTeamDemand);
  const known = new Map<string, DeliveredTeam>();
  const shared = (plan: TeamPlan): DeliveredTeam => {
    const key = [plan.index, plan.choice?.goLive, plan.choice?.referralsClose, plan.plannedPosts].join();
    const delivered = known.get(key) ?? emptyTeam(plan, demands[plan.index]!, ofTeam.block.length, months, make);
    known.set(key, delivered);
    return delivered;
  };
  const options = inputs.options.map((option, index) => {
    const plan = plans[index];
    if (!plan) throw new RangeError(`no plan for option ${option.id}`);
    const teams = teamPlans(inputs, option, plan).map(shared);
    return emptyOptionFlow(inputs, terms, { option, teams, stretches: emptyForceStretches(months, make) }, make);
  });
  return { terms, demands, teams: [...known.values()], ofTeam, options };
}

function emptyTeam(plan: TeamPlan, demand: TeamDemand, volumes: number, months: number, make: MakeSeries): DeliveredTeam {
  return { flow: emptyTeamFlow(plan, demand, months, make), block: make<CountByYear>(volumes) };
}

/** The teams an option chooses, and the existing services it leaves out and so closes. */
function teamPlans({ teams }: Inputs, option: OptionInputs, { posts }: OptionPlan): TeamPlan[] {
  const chosen = option.teams.map((choice, index): TeamPlan =>
    ({ team: teamAt(teams, choice.team), index: choice.team, choice, plannedPosts: posts[index] ?? 0 }));
  const left = teams.flatMap((team, index): TeamPlan[] =>
    (team.existing && !option.teams.some((choice) => choice.team === index) ? [{ team, index, choice: null, plannedPosts: 0 }] : []));
  return [...chosen, ...left];
}

/**
 * The model, in the order of the specification, up to the figures that a decision turns on: all that a run of many draws
 * needs. Writes into the space and allocates nothing.
 */
export function runModel(inputs: Inputs, { terms, demands, teams, ofTeam, options }: Space): void {
  shareRollOut(inputs, terms.rollOut);
  writeTerms(inputs, terms);
  for (let index = 0; index < demands.length; index += 1) {
    measureDemand(inputs.teams[index]!.authorities, inputs.demand, demands[index]!);
  }
  for (let index = 0; index < teams.length; index += 1) deliver(inputs, terms, ofTeam, teams[index]!);
  for (let index = 0; index < options.length; index += 1) appraiseOption(inputs, terms, options[index]!);
}

/** What every team and every role of a run shares. */
function shareRollOut({ workforce, caseload }: Inputs, { survival, shares, sizing }: Terms['rollOut']): void {
  writeSurvival(caseload, survival);
  writePostShares(workforce, shares);
  sizing.fteStep = workforce.fteStep;
  sizing.interventionMonths = caseload.interventionMonths;
}

/** Workforce → caseload → posts of one team, and what it adds to each volume by year. */
function deliver(inputs: Inputs, { rollOut }: Terms, volumes: Volumes<CountByYear>, { flow, block }: DeliveredTeam): void {
  const { workforce, roles } = inputs;
  runTeam(flow, teamAt(inputs.teams, flow.index), inputs, rollOut);
  volumes.block.fill(0);
  writeTeamDrivers(flow, workforce, volumes.drivers, MONTHS_PER_YEAR);
  addTeamPosts(roles, flow, rollOut.sizing, volumes.posts);
  block.set(volumes.block);
}

/** Volumes of an option's teams together → effect felt → costs and benefits → figures. */
function appraiseOption(inputs: Inputs, terms: Terms, flow: OptionFlow): void {
  measureForceSpan(flow.teams, flow.span);
  sumVolumes(flow.teamVolumes, flow.volumes);
  addForceDrivers(flow.span, flow.volumes.drivers, MONTHS_PER_YEAR);
  staffForce(inputs, terms, flow);
  poolStarts(flow);
  feelEffect(terms, flow);
  valueGroups(terms, flow);
  summarise(inputs, terms, flow);
}

/** What the readers of an appraisal want besides: departures from each queue, every line by itself, the figures of people and staff. */
export function addDetail(inputs: Inputs, { terms, teams, options }: Space): void {
  const { survival, sizing } = terms.rollOut;
  for (const { flow } of teams) writeDepartures(flow, inputs, survival);
  for (const flow of options) {
    writeLines(inputs, terms, flow);
    writeAllPosts(inputs.roles, flow.teams, sizing, flow.span, flow.stretches, flow.allPosts);
    detailFigures(inputs, terms, flow);
  }
}

/** Starts of all teams, month by month. */
function poolStarts({ teams, starts }: OptionFlow): void {
  starts.fill(0);
  for (let index = 0; index < teams.length; index += 1) {
    const { queue, schedule } = teams[index]!;
    addToMonths(queue.starts, schedule.referralsClose, starts);
  }
}

/** Posts of the roles that serve the force as a whole, by year. */
function staffForce({ roles }: Inputs, { rollOut: { sizing } }: Terms, flow: OptionFlow): void {
  const { teams, span, stretches, volumes } = flow;
  findForceStretches(teams, span, stretches);
  for (let index = 0; index < roles.length; index += 1) {
    if (!isForForce(roles[index]!)) continue;
    writeRolePosts(roles[index]!, teams, sizing, span, stretches);
    addStretchesToYears(stretches, stretches.values, volumes.posts[index]!);
  }
}

/** Case-months of effect felt, from the starts of all teams. */
function feelEffect(terms: Terms, flow: OptionFlow): void {
  for (let index = 0; index < terms.denominators.length; index += 1) {
    const denominator = terms.denominators[index]!;
    writeFeltByYear(flow.starts, terms.feltInYear[denominator], terms.felt, flow.volumes.felt[denominator]);
  }
}

/** Costs and benefits by year: volumes × prices, group by group. */
function valueGroups({ costGroups, benefitGroups }: Terms, flow: OptionFlow): void {
  const { volumes: { all } } = flow;
  for (let index = 0; index < costGroups.length; index += 1) writeGroup(costGroups[index]!, all, flow.costGroups[index]!);
  for (let index = 0; index < benefitGroups.length; index += 1) writeGroup(benefitGroups[index]!, all, flow.benefitGroups[index]!);
  sumGroups(flow.costGroups, flow.costByYear);
  sumGroups(flow.benefitGroups, flow.benefitByYear);
}

/** An option against any baseline, but for paybacks: quick enough for every move of a slider. Throws where an id names no option. */
export function compareTotals(appraisal: Appraisal, optionId: string, baselineId: string): Difference {
  return differenceOf(optionFlow(appraisal, optionId), optionFlow(appraisal, baselineId));
}

/** An option against any baseline. Throws where an id names no option. */
export function compare(appraisal: Appraisal, optionId: string, baselineId: string): Increment {
  const side = (id: string): Side => {
    const flow = optionFlow(appraisal, id);
    return { flow, months: monthsOf(appraisal, flow) };
  };
  return against(appraisal, side(optionId), side(baselineId));
}

export function optionFlow(appraisal: Appraisal, optionId: string): OptionFlow {
  const flow = appraisal.options.find(({ option }) => option.id === optionId);
  if (!flow) throw new RangeError(`no option ${optionId}`);
  return flow;
}

/** An option by month: its volumes, and each line by its id. Units: those of the volumes; £ real a month. */
export interface OptionMonths {
  readonly volumes: Volumes<CountByMonth>;
  readonly costs: ReadonlyMap<string, RealByMonth>;
  readonly benefits: ReadonlyMap<string, RealByMonth>;
  /** Case manager posts in service, by team in the order of the flow. */
  readonly caseManagers: readonly CountByMonth[];
}

/** An option month by month, for those who read months; a run itself sums by year. */
export function byMonth(appraisal: Appraisal, optionId: string): OptionMonths {
  const flow = optionFlow(appraisal, optionId);
  const volumes = monthsOf(appraisal, flow);
  const lines = (prices: readonly LinePrice[]): Map<string, RealByMonth> =>
    new Map(prices.map((price) => [price.id, lineByMonth(price, volumes.all)]));
  return {
    volumes, costs: lines(appraisal.terms.costs), benefits: lines(appraisal.terms.benefits), caseManagers: flow.teams.map(postsInService),
  };
}

/** Who an option reaches, by authority; every authority of the area is listed. */
export function coverage(appraisal: Appraisal, optionId: string): AuthorityCoverage[] {
  const { authorities, demand, period } = appraisal.inputs;
  return coverageByAuthority(authorities, optionFlow(appraisal, optionId).teams, demand, period.deliveryYears);
}

/** No NaN or Infinity leaves an appraisal; if one would, an invariant of the inputs is broken. */
function assertFinite(flow: OptionFlow): void {
  for (const [name, value] of Object.entries(flow.figures)) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${flow.option.id}: ${name} is not finite`);
  }
}
