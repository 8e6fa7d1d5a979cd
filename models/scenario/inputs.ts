import type {
  BenefitLineInputs, CostLineInputs, DiscountStep, Inputs, PricedAmount, RoleInputs,
} from '../economics/inputs';
import { wholeMonths } from '../quantities/rounding';
import type { AuthorityInputs, ExistingService, OptionInputs, TeamInputs } from '../rollout/inputs';
import type {
  ResolvedAuthority, ResolvedBenefitLine, ResolvedCostLine, ResolvedExisting, ResolvedOption, ResolvedRole,
  ResolvedScenario, ResolvedTeam,
} from './resolved';

/** Reads the values of one scenario by parameter id. */
interface Reader {
  readonly scenario: ResolvedScenario;
  readonly value: (id: string) => number;
  readonly months: (id: string) => number;
}

/**
 * Scenario → what the equations need: plain numbers in canonical (id) order, months rounded half up, lines that are
 * left out gone. `values` are central unless others (see `valuesWith`) are given. Pounds keep their own price year with
 * its deflator.
 * Throws on a missing value, which a resolved scenario cannot have.
 */
export function inputsOf(scenario: ResolvedScenario, values: ReadonlyMap<string, number> = scenario.values): Inputs {
  const value = (id: string): number => {
    const found = values.get(id);
    if (found === undefined) throw new RangeError(`no value for ${id}`);
    return found;
  };
  const reader: Reader = { scenario, value, months: (id) => wholeMonths(value(id)) };
  const teams = byId(scenario.teams);
  const included = new Set([
    ...scenario.roles.filter(isIncluded).map(({ lineId }) => lineId),
    ...scenario.costLines.filter(isIncluded).map(({ id }) => id),
  ]);
  return {
    period: { deliveryYears: scenario.period.deliveryYears, tailYears: scenario.period.tailYears },
    ...beliefs(reader),
    need: {
      idvaReferralsPerPost: value('idva_referrals_per_post'),
      maracCasesPerAdministrator: value('marac_cases_per_administrator'),
    },
    authorities: byId(scenario.authorities).map((authority) => authorityInputs(authority, reader)),
    teams: teams.map((team) => teamInputs(team, reader)),
    roles: byId(scenario.roles.filter(isIncluded)).map((role) => roleInputs(role, reader)),
    costLines: byId(scenario.costLines.filter(isIncluded)).map((line) => costLineInputs(line, included, reader)),
    benefitLines: byId(scenario.benefitLines.filter(isIncluded)).map((line) => benefitLineInputs(line, reader)),
    discounting: {
      standard: steps(scenario.discounting.standard, reader),
      health: steps(scenario.discounting.health, reader),
    },
    priceBaseIndex: priceIndex(scenario.priceBaseYear, scenario),
    options: byId(scenario.options).map((option) => optionInputs(option, teams)),
  };
}

function beliefs(
  { value, months }: Reader,
): Pick<Inputs, 'demand' | 'workforce' | 'caseload' | 'pay' | 'effect' | 'people'> {
  return {
    demand: {
      maracCasesPer10000AdultWomen: value('marac_cases_per_10000_adult_women'),
      adultWomenShare: value('adult_women_share'),
      maracRepeatShare: value('marac_repeat_share'),
      pairsPerPerpetrator: value('pairs_per_perpetrator'),
      referralShare: value('referral_share'),
      acceptanceShare: value('acceptance_share'),
      demandGrowth: value('demand_growth'),
      referralRampMonths: months('referral_ramp_months'),
      waitingLapseShare: value('waiting_lapse_share'),
    },
    workforce: {
      caseloadPerCaseManager: value('caseload_per_case_manager'),
      fteStep: value('fte_step'),
      mobilisationMonths: months('mobilisation_months'),
      monthsToHire: months('months_to_hire'),
      annualTurnoverShare: value('annual_turnover_share'),
      inductionMonths: months('induction_months'),
    },
    caseload: {
      interventionMonths: months('intervention_months'),
      monthlyEarlyClosure: value('monthly_early_closure'),
    },
    pay: {
      vacancyCoverShare: value('vacancy_cover_share'),
      onCostShare: value('on_cost_share'),
      overheadShare: value('overhead_share'),
      realPayGrowth: value('real_pay_growth'),
    },
    effect: {
      buildMonths: months('effect_build_months'),
      persistenceMonths: months('effect_persistence_months'),
      fadeMonths: months('effect_fade_months'),
      earlyClosureEffectShare: value('early_closure_effect_share'),
      usualCareCessation: value('usual_care_cessation_per_month'),
    },
    people: {
      victimsPerPerpetrator: value('victims_per_perpetrator'),
      childrenPerPerpetrator: value('children_per_perpetrator'),
    },
  };
}

function teamInputs(team: ResolvedTeam, reader: Reader): TeamInputs {
  const areas = team.authorities.map((id) => {
    const authority = reader.scenario.authorities.find((area) => area.id === id);
    if (authority === undefined) throw new RangeError(`no authority ${id}`);
    return authorityInputs(authority, reader);
  });
  return {
    id: team.id,
    authorities: byId(areas),
    existing: team.existing === null ? null : existingInputs(team.existing, reader),
    openingWaiting: team.openingWaiting,
  };
}

function authorityInputs(
  { id, rural_urban: setting }: ResolvedAuthority, { scenario, value }: Reader,
): AuthorityInputs {
  const own = (fact: string): number | null => (scenario.values.has(`${id}_${fact}`) ? value(`${id}_${fact}`) : null);
  return {
    id,
    population16plus: value(`${id}_population_16plus`),
    adultWomen: own('adult_women'),
    maracCasesPerYear: own('marac_cases_per_year'),
    travelLossShare: own('travel_loss_share') ?? value(`travel_loss_share_${setting}`),
  };
}

/**
 * L − 1 months of open cases: later entries of the file are zero, entries beyond a shorter drawn intervention have
 * ended.
 */
function existingInputs(existing: ResolvedExisting, reader: Reader): ExistingService {
  const openBySinceStart = new Float64Array(Math.max(0, reader.months('intervention_months') - 1));
  openBySinceStart.set(existing.openCases.slice(0, openBySinceStart.length));
  return { posts: existing.posts, openBySinceStart, waiting: existing.waiting };
}

type CostTerms = Pick<RoleInputs, 'realGrowth' | 'optimismBias' | 'public' | 'provider' | 'prong' | 'payer'>;

function costTerms(line: ResolvedRole | ResolvedCostLine, realGrowth: number, reader: Reader): CostTerms {
  const { prong, payer, provider } = line;
  return { realGrowth, optimismBias: optimismBias(line.grade, reader), public: line.public, provider, prong, payer };
}

function roleInputs(role: ResolvedRole, reader: Reader): RoleInputs {
  const { id, sizedBy, roundedOver } = role;
  return {
    id, sizedBy, roundedOver,
    ratio: role.ratio === null ? 1 : reader.value(role.ratio),
    startsPerPost: role.startsPerPost === null ? 1 : reader.value(role.startsPerPost),
    salary: priced(role.salary, reader),
    ...costTerms(role, reader.value('real_pay_growth'), reader),
  };
}

function costLineInputs(line: ResolvedCostLine, included: ReadonlySet<string>, reader: Reader): CostLineInputs {
  const terms = costTerms(line, line.realGrowth === null ? 0 : reader.value(line.realGrowth), reader);
  if (line.driver === 'share_of_lines') {
    if (line.share === null) throw new Error(`the line ${line.id} has no share`);
    const of = line.of.filter((id) => included.has(id)).sort();
    return { id: line.id, driver: line.driver, share: reader.value(line.share), of, ...terms };
  }
  if (line.unitCost === null) throw new Error(`the line ${line.id} has no unit cost`);
  return { id: line.id, driver: line.driver, unitCost: priced(line.unitCost, reader), ...terms };
}

function benefitLineInputs(line: ResolvedBenefitLine, reader: Reader): BenefitLineInputs {
  const optional = (id: string | null): number => (id === null ? 0 : reader.value(id));
  const effect = reader.scenario.effects.get(line.effect);
  if (effect === undefined) throw new RangeError(`no effect ${line.effect}`);
  // A net effect holds no deadweight; one before and after does until it is taken off.
  const deadweight = effect.comparison === 'before_and_after' ? optional(line.deadweightShare) : 0;
  const { id, value, bearer, discounting } = line;
  return {
    id, value, bearer, discounting,
    annualCostPerVictim: priced(line.annualCostPerVictim, reader),
    severity: reader.value(line.severity),
    netEffect: reader.value(effect.size) * (1 - deadweight),
    denominator: effect.denominator,
    displacementShare: optional(line.displacementShare),
    realGrowth: optional(line.realGrowth),
    optimismBias: optimismBias(line.lineGrade, reader),
    cashableShare: optional(line.cashableShare),
    cashableLagMonths: line.cashableLagMonths === null ? 0 : reader.months(line.cashableLagMonths),
  };
}

function optionInputs(option: ResolvedOption, teams: readonly ResolvedTeam[]): OptionInputs {
  const choices = option.teams.map(({ team, goLive, referralsClose, posts }) => (
    { team: teams.findIndex(({ id }) => id === team), goLive, referralsClose, posts }
  ));
  return { id: option.id, teams: choices.sort((one, other) => one.team - other.team) };
}

function steps(schedule: string, { scenario, value }: Reader): readonly DiscountStep[] {
  const found = scenario.schedules.get(schedule);
  if (found === undefined) throw new RangeError(`no discount schedule ${schedule}`);
  return found.steps.map(({ fromYear, rate }) => ({ fromYear, rate: value(rate) }));
}

function optimismBias(grade: number, { scenario, value }: Reader): number {
  const uplift = scenario.optimismBias.get(grade);
  if (uplift === undefined) throw new RangeError(`no optimism bias for grade ${grade}`);
  return value(uplift);
}

function priced(id: string, { scenario, value }: Reader): PricedAmount {
  const year = scenario.parameters.get(id)?.priceYear ?? null;
  if (year === null) throw new Error(`${id} has no price year`);
  return { amount: value(id), priceIndex: priceIndex(year, scenario) };
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
