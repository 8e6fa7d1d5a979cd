import type {
  BenefitLineInputs, CostLineInputs, DiscountStep, Inputs, PricedAmount, RoleInputs,
} from '../economics/inputs';
import type { AuthorityInputs, ExistingService, OptionInputs, TeamInputs } from '../rollout/inputs';
import { binderOf, type Binder, type Binding } from './binder';
import type {
  ResolvedAuthority, ResolvedBenefitLine, ResolvedCostLine, ResolvedExisting, ResolvedOption, ResolvedRole,
  ResolvedScenario, ResolvedTeam,
} from './resolved';
import { slotsOf, type Slots } from './slots';
import {
  writeAdultWomen, writeAuthority, writeBenefitLine, writeCaseload, writeCostTerms, writeDemand, writeEffect, writeMaracCases, writeNeed, writePay,
  writePeople, writePriced, writeShare, writeSizing, writeStep, writeWorkforce,
} from './write-records';

/** Inputs with zeros for numbers, and what writes each of their records. */
export interface BoundInputs {
  readonly inputs: Inputs;
  readonly bindings: readonly Binding[];
}

/**
 * Scenario → what the equations need: plain numbers in canonical (id) order, months rounded half up, lines that are
 * left out gone. `values` are central unless others (see `valuesWith`) are given. Pounds keep their own price year with
 * its deflator.
 * Throws on a missing value, which a resolved scenario cannot have.
 */
export function inputsOf(scenario: ResolvedScenario, values: ReadonlyMap<string, number> = scenario.values): Inputs {
  const slots = slotsOf(values);
  const { inputs, bindings } = bindInputs(scenario, slots);
  const series = slots.series();
  for (const { write } of bindings) write(series);
  return inputs;
}

/** The inputs of a scenario before their numbers are written: see `inputsOf`. */
export function bindInputs(scenario: ResolvedScenario, slots: Slots): BoundInputs {
  const binder = binderOf(scenario, slots);
  const teams = byId(scenario.teams);
  const authorities = byId(scenario.authorities).map((authority) => authorityInputs(authority, binder));
  const included = new Set([
    ...scenario.roles.filter(isIncluded).map(({ lineId }) => lineId),
    ...scenario.costLines.filter(isIncluded).map(({ id }) => id),
  ]);
  const inputs: Inputs = {
    period: { deliveryYears: scenario.period.deliveryYears, tailYears: scenario.period.tailYears },
    ...beliefs(binder),
    authorities,
    teams: teams.map((team) => teamInputs(team, authorities)),
    roles: byId(scenario.roles.filter(isIncluded)).map((role) => roleInputs(role, binder)),
    costLines: byId(scenario.costLines.filter(isIncluded)).map((line) => costLineInputs(line, included, binder)),
    benefitLines: byId(scenario.benefitLines.filter(isIncluded)).map((line) => benefitLineInputs(line, binder)),
    discounting: {
      standard: steps(scenario.discounting.standard, binder),
      health: steps(scenario.discounting.health, binder),
    },
    priceBaseIndex: priceIndex(scenario.priceBaseYear, scenario),
    options: byId(scenario.options).map((option) => optionInputs(option, teams)),
  };
  return { inputs, bindings: binder.bindings };
}

function beliefs(
  { numbers }: Binder,
): Pick<Inputs, 'demand' | 'workforce' | 'caseload' | 'pay' | 'effect' | 'people' | 'need'> {
  return {
    demand: numbers({
      maracCasesPer10000AdultWomen: 'marac_cases_per_10000_adult_women',
      adultWomenShare: 'adult_women_share',
      maracRepeatShare: 'marac_repeat_share',
      pairsPerPerpetrator: 'pairs_per_perpetrator',
      referralShare: 'referral_share',
      acceptanceShare: 'acceptance_share',
      demandGrowth: 'demand_growth',
      waitingLapseShare: 'waiting_lapse_share',
      referralRampMonths: 'referral_ramp_months',
    }, writeDemand),
    workforce: numbers({
      caseloadPerCaseManager: 'caseload_per_case_manager',
      fteStep: 'fte_step',
      annualTurnoverShare: 'annual_turnover_share',
      mobilisationMonths: 'mobilisation_months',
      monthsToHire: 'months_to_hire',
      inductionMonths: 'induction_months',
    }, writeWorkforce),
    caseload: numbers({ monthlyEarlyClosure: 'monthly_early_closure', interventionMonths: 'intervention_months' }, writeCaseload),
    pay: numbers({
      vacancyCoverShare: 'vacancy_cover_share',
      onCostShare: 'on_cost_share',
      overheadShare: 'overhead_share',
      realPayGrowth: 'real_pay_growth',
    }, writePay),
    effect: numbers({
      earlyClosureEffectShare: 'early_closure_effect_share',
      usualCareCessation: 'usual_care_cessation_per_month',
      buildMonths: 'effect_build_months',
      persistenceMonths: 'effect_persistence_months',
      fadeMonths: 'effect_fade_months',
    }, writeEffect),
    people: numbers({ victimsPerPerpetrator: 'victims_per_perpetrator', childrenPerPerpetrator: 'children_per_perpetrator' }, writePeople),
    need: numbers({ idvaReferralsPerPost: 'idva_referrals_per_post', maracCasesPerAdministrator: 'marac_cases_per_administrator' }, writeNeed),
  };
}

function teamInputs(team: ResolvedTeam, authorities: readonly AuthorityInputs[]): TeamInputs {
  const areas = team.authorities.map((id) => {
    const authority = authorities.find((area) => area.id === id);
    if (authority === undefined) throw new RangeError(`no authority ${id}`);
    return authority;
  });
  return {
    id: team.id,
    authorities: byId(areas),
    existing: team.existing === null ? null : existingInputs(team.existing),
    openingWaiting: team.openingWaiting,
  };
}

function authorityInputs({ id, rural_urban: setting }: ResolvedAuthority, { scenario, bind }: Binder): AuthorityInputs {
  const own = (fact: string): string | null => (scenario.values.has(`${id}_${fact}`) ? `${id}_${fact}` : null);
  const authority: AuthorityInputs = { id, population16plus: 0, adultWomen: null, maracCasesPerYear: null, travelLossShare: 0 };
  const [adultWomen, maracCasesPerYear] = [own('adult_women'), own('marac_cases_per_year')];
  if (adultWomen !== null) bind(authority, { adultWomen }, writeAdultWomen);
  if (maracCasesPerYear !== null) bind(authority, { maracCasesPerYear }, writeMaracCases);
  const travelLossShare = own('travel_loss_share') ?? `travel_loss_share_${setting}`;
  return bind(authority, { population16plus: `${id}_population_16plus`, travelLossShare }, writeAuthority);
}

function existingInputs({ posts, openCases, waiting }: ResolvedExisting): ExistingService {
  return { posts, openBySinceStart: Float64Array.from(openCases), waiting };
}

/** What every cost line has, besides its optimism bias. */
function costTerms({ prong, payer, provider, public: isPublic }: ResolvedRole | ResolvedCostLine) {
  return { public: isPublic, provider, prong, payer };
}

function roleInputs(role: ResolvedRole, binder: Binder): RoleInputs {
  const { id, sizedBy, roundedOver, ratio, startsPerPost } = role;
  const into: RoleInputs = {
    id, sizedBy, roundedOver, ratio: 1, startsPerPost: 1, salary: priced(role.salary, binder), realGrowth: 0, optimismBias: 0, ...costTerms(role),
  };
  binder.bind(into, { ratio, startsPerPost }, writeSizing, 1);
  return binder.bind(into, { realGrowth: 'real_pay_growth', optimismBias: optimismBias(role.grade, binder) }, writeCostTerms);
}

function costLineInputs(line: ResolvedCostLine, included: ReadonlySet<string>, binder: Binder): CostLineInputs {
  const { id, driver, share, unitCost, realGrowth } = line;
  const terms = { realGrowth, optimismBias: optimismBias(line.grade, binder) };
  const common = { id, realGrowth: 0, optimismBias: 0, ...costTerms(line) };
  if (driver === 'share_of_lines') {
    if (share === null) throw new Error(`the line ${id} has no share`);
    const of = line.of.filter((named) => included.has(named)).sort();
    return binder.bind(binder.bind({ ...common, driver, of, share: 0 }, { share }, writeShare), terms, writeCostTerms);
  }
  if (unitCost === null) throw new Error(`the line ${id} has no unit cost`);
  return binder.bind({ ...common, driver, unitCost: priced(unitCost, binder) }, terms, writeCostTerms);
}

function benefitLineInputs(line: ResolvedBenefitLine, binder: Binder): BenefitLineInputs {
  const effect = binder.scenario.effects.get(line.effect);
  if (effect === undefined) throw new RangeError(`no effect ${line.effect}`);
  const { id, value, bearer, discounting, severity, displacementShare, realGrowth, cashableShare, cashableLagMonths } = line;
  // A net effect holds no deadweight; one before and after does until it is taken off.
  const deadweight = effect.comparison === 'before_and_after' ? line.deadweightShare : null;
  const into: BenefitLineInputs = {
    id, value, bearer, discounting, annualCostPerVictim: priced(line.annualCostPerVictim, binder), severity: 0, netEffect: 0,
    denominator: effect.denominator, displacementShare: 0, realGrowth: 0, optimismBias: 0, cashableShare: 0, cashableLagMonths: 0,
  };
  return binder.bind(into, {
    severity, displacementShare, realGrowth, cashableShare, cashableLagMonths, size: effect.size, deadweight,
    optimismBias: optimismBias(line.lineGrade, binder),
  }, writeBenefitLine);
}

function optionInputs(option: ResolvedOption, teams: readonly ResolvedTeam[]): OptionInputs {
  const choices = option.teams.map(({ team, goLive, referralsClose, posts }) => (
    { team: teams.findIndex(({ id }) => id === team), goLive, referralsClose, posts }
  ));
  return { id: option.id, teams: choices.sort((one, other) => one.team - other.team) };
}

function steps(schedule: string, { scenario, bind }: Binder): readonly DiscountStep[] {
  const found = scenario.schedules.get(schedule);
  if (found === undefined) throw new RangeError(`no discount schedule ${schedule}`);
  return found.steps.map(({ fromYear, rate }) => bind({ fromYear, rate: 0 }, { rate }, writeStep));
}

function optimismBias(grade: number, { scenario }: Binder): string {
  const uplift = scenario.optimismBias.get(grade);
  if (uplift === undefined) throw new RangeError(`no optimism bias for grade ${grade}`);
  return uplift;
}

function priced(id: string, { scenario, bind }: Binder): PricedAmount {
  const year = scenario.parameters.get(id)?.priceYear ?? null;
  if (year === null) throw new Error(`${id} has no price year`);
  return bind({ amount: 0, priceIndex: priceIndex(year, scenario) }, { amount: id }, writePriced);
}

function priceIndex(year: string, { deflators }: ResolvedScenario): number {
  const index = deflators.index.get(year);
  if (index === undefined) throw new RangeError(`no deflator for ${year}`);
  return index;
}

function isIncluded(line: { readonly included: boolean }): boolean {
  return line.included;
}

/** In the order of ids, so that the order of a file makes no difference. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
