import { readFileSync } from 'node:fs';
import type { CostLineInputs, Inputs, PricedAmount, RoleInputs } from '../../models/economics/inputs';
import type { TeamChoice } from '../../models/rollout/inputs';

/** The worked case as it is stored: neutral inputs, and what an independent implementation gives for them. */
export interface WorkedExample {
  readonly inputs: NeutralInputs;
  readonly expected: Readonly<Record<string, ExpectedOption>>;
}

interface NeutralInputs {
  price_base_year: string;
  deflators: Record<string, number>;
  delivery_years: number;
  tail_years: number;
  parameters: Record<string, number>;
  teams: {
    id: string;
    members: { id: string; adult_women?: number; marac_cases_per_year?: number; travel_loss_share?: number }[];
    existing?: { posts: number; open_by_age: number[]; waiting: number };
    opening_waiting?: number;
  }[];
  roles: {
    id: string; sized_by: string; per: number; multiplier_value?: number; scope?: 'team' | 'force';
    salary: number; price_year: string; optimism_bias?: number;
  }[];
  cost_lines: {
    id: string; driver: string; unit_cost?: number; price_year: string; optimism_bias?: number; real_growth?: number;
    public?: boolean; share?: number; lines?: string[];
  }[];
  benefit_lines: {
    id: string; value: string; annual_cost_per_victim: number; price_year: string; severity: number; net_effect: number;
    denominator: string; optimism_bias: number; discounting?: string; real_growth?: number; cashable_share?: number;
    cashable_lag_months?: number; displacement_share?: number;
  }[];
  discount: Record<'standard' | 'health', [number, number][]>;
  options: {
    id: string; go_live: Record<string, number>;
    case_manager_posts?: Record<string, number>; referrals_close?: Record<string, number>;
  }[];
}

export interface ExpectedOption {
  readonly teams: Record<string, Record<string, number | number[]>>;
  readonly volumes: Record<string, number[]>;
  readonly fte: Record<string, number[]>;
  readonly theta: Record<'started' | 'completed', number[]>;
  readonly felt_case_months: Record<'started' | 'completed', number[]>;
  readonly cost_by_month: Record<string, number[]>;
  readonly benefit_by_month: Record<string, number[]>;
  readonly cost_by_year: Record<string, number[]>;
  readonly benefit_by_year: Record<string, number[]>;
  readonly summary: Record<string, number | null>;
  readonly against_first_option?: Record<string, number | null>;
}

export function readWorkedExample(): WorkedExample {
  return JSON.parse(readFileSync('tests/reference/worked-example.json', 'utf8')) as WorkedExample;
}

/** Reads a named number; a name the case does not hold is a mistake in this adapter. */
function named(record: Record<string, number>, name: string): number {
  const value = record[name];
  if (value === undefined) throw new Error(`the worked case has no ${name}`);
  return value;
}

/** The neutral inputs as the model's own `Inputs`. */
export function inputsOfWorkedExample(neutral: NeutralInputs): Inputs {
  const p = (name: string): number => named(neutral.parameters, name);
  const priced = (amount: number, year: string): PricedAmount => ({ amount, priceIndex: named(neutral.deflators, year) });
  const costTerms = (line: { public?: boolean; optimism_bias?: number; real_growth?: number }) => ({
    realGrowth: line.real_growth ?? 0, optimismBias: line.optimism_bias ?? 0, public: line.public ?? true,
    provider: true, prong: 'perpetrator' as const, payer: 'commissioner',
  });
  const teams = neutral.teams.map((team) => ({
    id: team.id,
    authorities: team.members.map((member) => ({
      id: member.id, population16plus: 0, adultWomen: member.adult_women ?? null,
      maracCasesPerYear: member.marac_cases_per_year ?? null, travelLossShare: member.travel_loss_share ?? 0,
    })),
    existing: team.existing
      ? { posts: team.existing.posts, openBySinceStart: Float64Array.from(team.existing.open_by_age), waiting: team.existing.waiting }
      : null,
    openingWaiting: team.opening_waiting ?? 0,
  }));
  const choice = (option: NeutralInputs['options'][number], id: string): TeamChoice => ({
    team: neutral.teams.findIndex((team) => team.id === id),
    goLive: named(option.go_live, id),
    referralsClose: option.referrals_close?.[id] ?? neutral.delivery_years * 12,
    posts: option.case_manager_posts?.[id] ?? null,
  });
  return {
    period: { deliveryYears: neutral.delivery_years, tailYears: neutral.tail_years },
    demand: {
      maracCasesPer10000AdultWomen: p('marac_cases_per_10000_adult_women'), adultWomenShare: 0.5,
      maracRepeatShare: p('marac_repeat_share'), pairsPerPerpetrator: p('pairs_per_perpetrator'),
      referralShare: p('referral_share'), acceptanceShare: p('acceptance_share'), demandGrowth: p('demand_growth'),
      referralRampMonths: p('referral_ramp_months'), waitingLapseShare: p('waiting_lapse_share'),
    },
    workforce: {
      caseloadPerCaseManager: p('caseload_per_case_manager'), fteStep: p('fte_step'),
      mobilisationMonths: p('mobilisation_months'), monthsToHire: p('months_to_hire'),
      annualTurnoverShare: p('annual_turnover_share'), inductionMonths: p('induction_months'),
    },
    caseload: { interventionMonths: p('intervention_months'), monthlyEarlyClosure: p('monthly_early_closure') },
    pay: {
      vacancyCoverShare: p('vacancy_cover_share'), onCostShare: p('on_cost_share'), overheadShare: p('overhead_share'),
      realPayGrowth: p('real_pay_growth'),
    },
    effect: {
      buildMonths: p('effect_build_months'), persistenceMonths: p('effect_persistence_months'),
      fadeMonths: p('effect_fade_months'), earlyClosureEffectShare: p('early_closure_effect_share'),
      usualCareCessation: p('usual_care_cessation_per_month'),
    },
    people: { victimsPerPerpetrator: p('victims_per_perpetrator'), childrenPerPerpetrator: p('children_per_perpetrator') },
    need: { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 },
    authorities: teams.flatMap((team) => team.authorities),
    teams,
    roles: neutral.roles.map((role): RoleInputs => ({
      ...costTerms(role), id: role.id,
      sizedBy: role.id === 'case_manager' ? 'case_manager' : role.sized_by as RoleInputs['sizedBy'],
      ratio: role.multiplier_value ?? role.per, startsPerPost: role.per, roundedOver: role.scope ?? 'team',
      salary: priced(role.salary, role.price_year),
    })),
    costLines: neutral.cost_lines.map((line): CostLineInputs => line.driver === 'share_of_lines'
      ? { ...costTerms(line), id: line.id, driver: 'share_of_lines', share: line.share ?? NaN, of: line.lines ?? [] }
      : {
        ...costTerms(line), id: line.id, driver: line.driver as Exclude<CostLineInputs['driver'], 'share_of_lines'>,
        unitCost: priced(line.unit_cost ?? NaN, line.price_year),
      }),
    benefitLines: neutral.benefit_lines.map((line) => ({
      id: line.id, value: line.value as 'fiscal', bearer: '', severity: line.severity, netEffect: line.net_effect,
      annualCostPerVictim: priced(line.annual_cost_per_victim, line.price_year),
      denominator: line.denominator as 'started', displacementShare: line.displacement_share ?? 0,
      realGrowth: line.real_growth ?? 0, optimismBias: line.optimism_bias, cashableShare: line.cashable_share ?? 0,
      cashableLagMonths: line.cashable_lag_months ?? 0, discounting: (line.discounting ?? 'standard') as 'standard',
    })),
    discounting: {
      standard: neutral.discount.standard.map(([fromYear, rate]) => ({ fromYear, rate })),
      health: neutral.discount.health.map(([fromYear, rate]) => ({ fromYear, rate })),
    },
    priceBaseIndex: named(neutral.deflators, neutral.price_base_year),
    options: neutral.options.map((option) => ({
      id: option.id, teams: Object.keys(option.go_live).map((id) => choice(option, id)),
    })),
  };
}
