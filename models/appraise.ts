import { priceBenefit, valuePerCaseMonth } from './economics/benefit-lines';
import { writeDriverVolumes } from './economics/cost-drivers';
import { isShareLine, priceDriven, priceRole, priceShare } from './economics/cost-lines';
import { writeDiscountFactors, writeMonthlyFactors } from './economics/discounting';
import { effectLasts, writeEffectPerStart, writeFeltCaseMonths } from './economics/effect-felt';
import { against, type Increment, type LineTerms } from './economics/increment';
import { costTermsAt, type Inputs, type ScheduleName, type ShareCostLine } from './economics/inputs';
import { closeLine, type LineFlow } from './economics/line-flow';
import { benefitUplift, costUplift } from './economics/optimism-bias';
import { emptyOptionFlow, type OptionFlow } from './economics/option-flow';
import { summarise } from './economics/summarise';
import { seriesMaker } from './quantities/series';
import { MONTHS_PER_YEAR, sumByYear } from './quantities/time';
import { writeSurvival } from './rollout/caseload';
import { coverageByAuthority, maracNeed, type AuthorityCoverage, type MaracNeed } from './rollout/coverage';
import { measureForceSpan } from './rollout/force-span';
import type { OptionInputs } from './rollout/inputs';
import { planOption, teamAt, type OptionPlan } from './rollout/plan';
import { writeRolePosts } from './rollout/roles';
import { endOfDelivery } from './rollout/schedule';
import { emptyTeamFlow, runTeam, type TeamFlow } from './rollout/team-flow';

/** Every option of a scenario appraised on the same inputs. */
export interface Appraisal {
  readonly inputs: Inputs;
  readonly plans: readonly OptionPlan[];
  readonly options: readonly OptionFlow[];
  readonly need: MaracNeed;
}

/** Appraises every option. Posts that an option leaves open are sized here, once, unless the plans are given. */
export function appraise(inputs: Inputs, plans: readonly OptionPlan[] = planRollOut(inputs)): Appraisal {
  const options = inputs.options.map((option, index) => {
    const plan = plans[index];
    if (!plan) throw new RangeError(`no plan for option ${option.id}`);
    const flow = spaceFor(inputs, option);
    appraiseOption(inputs, plan, flow);
    assertFinite(flow);
    return flow;
  });
  return { inputs, plans, options, need: maracNeed(inputs.authorities, inputs.demand, inputs.need) };
}

/** The posts every option chooses. */
export function planRollOut(inputs: Inputs): OptionPlan[] {
  return inputs.options.map((option) => planOption(option, inputs));
}

/** Space for one option: the teams it chooses, and the existing services it leaves out and so closes. */
export function spaceFor(inputs: Inputs, option: OptionInputs): OptionFlow {
  const months = (inputs.period.deliveryYears + inputs.period.tailYears) * MONTHS_PER_YEAR;
  const make = seriesMaker();
  const chosen = new Set(option.teams.map(({ team }) => team));
  const teams: TeamFlow[] = option.teams.map((choice) => {
    const team = teamAt(inputs.teams, choice.team);
    return emptyTeamFlow({ team, index: choice.team, choice }, months, make);
  });
  inputs.teams.forEach((team, index) => {
    if (team.existing && !chosen.has(index)) teams.push(emptyTeamFlow({ team, index, choice: null }, months, make));
  });
  return emptyOptionFlow(inputs, option, teams, make);
}

/** The whole model for one option, in the order of the specification. Writes into `flow` and allocates no series. */
export function appraiseOption(inputs: Inputs, plan: OptionPlan, flow: OptionFlow): void {
  runRollOut(inputs, plan, flow);
  feelEffect(inputs, flow);
  sumVolumes(inputs, flow);
  writeFactors(inputs, flow, 'standard');
  writeFactors(inputs, flow, 'health');
  costRollOut(inputs, flow);
  valueAvoidedHarm(inputs, flow);
  summarise(inputs, flow);
}

/** Demand → workforce → caseload of every team, then the posts of the other roles and the volume of every driver. */
function runRollOut(inputs: Inputs, plan: OptionPlan, flow: OptionFlow): void {
  const { demand, workforce, caseload, roles } = inputs;
  writeSurvival(caseload, flow.survival);
  const terms = { demand, workforce, caseload, survival: flow.survival };
  for (let index = 0; index < flow.teams.length; index += 1) {
    const team = flow.teams[index]!;
    runTeam(team, teamAt(inputs.teams, team.index), terms, plan.posts[index] ?? 0);
  }
  measureForceSpan(flow.teams, flow.span);
  const sizing = { fteStep: workforce.fteStep, interventionMonths: caseload.interventionMonths, span: flow.span };
  for (let index = 0; index < roles.length; index += 1) writeRolePosts(roles[index]!, flow.teams, sizing, flow.posts[index]!);
  writeDriverVolumes(flow.teams, flow.span, flow.volumes);
}

/** Yearly sums of what lines are priced by; nothing is counted once the last team has run off and the last effect has faded. */
function sumVolumes({ caseload, effect, period }: Inputs, flow: OptionFlow): void {
  const faded = endOfDelivery(period.deliveryYears) + effectLasts(caseload.interventionMonths, effect);
  const end = Math.min(flow.months, Math.max(flow.span.end, faded));
  for (let index = 0; index < flow.counted.length; index += 1) sumByYear(flow.counted[index]!.byMonth, flow.counted[index]!.byYear, end);
}

function writeFactors({ discounting }: Inputs, flow: OptionFlow, schedule: ScheduleName): void {
  writeDiscountFactors(discounting[schedule], flow.discountFactors[schedule]);
  writeMonthlyFactors(flow.discountFactors[schedule], flow.discountFactorsByMonth[schedule]);
}

/** Effect felt by month since each start, and its sum over all starts. */
function feelEffect({ caseload, effect, period }: Inputs, flow: OptionFlow): void {
  const lasts = effectLasts(caseload.interventionMonths, effect);
  const span = { startsEnd: endOfDelivery(period.deliveryYears), lasts };
  writeEffectPerStart(effect, caseload.interventionMonths, flow.survival, flow.effectPerStart);
  for (const denominator of flow.denominators) {
    writeFeltCaseMonths(flow.volumes.start, flow.effectPerStart[denominator], span, flow.feltCaseMonths[denominator]);
  }
}

/** Cost lines: posts, then what is driven by volume, then shares of the lines before; each summed and discounted. */
function costRollOut(inputs: Inputs, flow: OptionFlow): void {
  const { roles, costLines, pay, priceBaseIndex, period } = inputs;
  const { costs, discountFactors } = flow;
  const pricing = { pay, vacancyShare: flow.teams[0]?.vacancyShare ?? 0, priceBaseIndex };
  for (let index = 0; index < roles.length; index += 1) priceRole(roles[index]!, pricing, costs[index]!.parts[0]!.price);
  for (let index = 0; index < costLines.length; index += 1) {
    const line = costLines[index]!;
    if (!isShareLine(line)) priceDriven(line, priceBaseIndex, costs[roles.length + index]!.parts[0]!.price);
  }
  for (let index = 0; index < costLines.length; index += 1) {
    const line = costLines[index]!;
    if (isShareLine(line)) priceShareOfLines(inputs, line, flow, costs[roles.length + index]!);
  }
  for (let index = 0; index < costs.length; index += 1) {
    const uplift = costUplift(costTermsAt(inputs, index).optimismBias);
    closeLine(costs[index]!, discountFactors.standard, period.deliveryYears, uplift);
  }
}

/** share × Σ of the named lines before their uplift × (1 + own uplift): one part for each named line. */
function priceShareOfLines(inputs: Inputs, line: ShareCostLine, flow: OptionFlow, into: LineFlow): void {
  for (let part = 0; part < line.of.length; part += 1) {
    const named = flow.costs.findIndex((cost) => cost.id === line.of[part]);
    priceShare(line, flow.costs[named]!.parts[0]!, costTermsAt(inputs, named).optimismBias, into.parts[part]!.price);
  }
}

/** Benefit lines: felt case-months × their value, summed and discounted each on its own schedule. */
function valueAvoidedHarm(inputs: Inputs, flow: OptionFlow): void {
  const { people, benefitLines, priceBaseIndex, period } = inputs;
  for (let index = 0; index < benefitLines.length; index += 1) {
    const line = benefitLines[index]!;
    const into = flow.benefits[index]!;
    priceBenefit(line, valuePerCaseMonth(line, people.victimsPerPerpetrator, priceBaseIndex), into.parts[0]!.price);
    const uplift = benefitUplift(line.optimismBias, line.netEffect);
    closeLine(into, flow.discountFactors[line.discounting], period.deliveryYears, uplift);
  }
}

/** An option against any baseline. Throws where an id names no option. */
export function compare(appraisal: Appraisal, optionId: string, baselineId: string): Increment {
  const { roles, costLines, benefitLines } = appraisal.inputs;
  const terms: LineTerms = { costs: [...roles, ...costLines], benefits: benefitLines };
  return against(optionFlow(appraisal, optionId), optionFlow(appraisal, baselineId), terms);
}

export function optionFlow(appraisal: Appraisal, optionId: string): OptionFlow {
  const flow = appraisal.options.find(({ option }) => option.id === optionId);
  if (!flow) throw new RangeError(`no option ${optionId}`);
  return flow;
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
