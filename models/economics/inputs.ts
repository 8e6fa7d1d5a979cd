import type {
  AuthorityInputs, CaseloadInputs, CostDriver, DemandInputs, NeedInputs, OptionInputs, Period, RoleSizing, TeamInputs, WorkforceInputs,
} from '../rollout/inputs';

/** Who a cost or benefit is for, in the words of the Green Book and of Drive. */
export type Prong = 'perpetrator' | 'victim' | 'disruption' | 'coordination';
export type ValueKind = 'fiscal' | 'economic' | 'social';
export type ScheduleName = 'standard' | 'health';
export type Denominator = 'started' | 'completed';

/** Money in the prices of a year: real £ = amount × price base index ÷ price index. */
export interface PricedAmount {
  amount: number;
  /** Deflator of the amount's own price year. */
  priceIndex: number;
}

export interface CostTerms {
  /** Real growth a year, counted from year 0. */
  realGrowth: number;
  /** Optimism bias: the share added to the cost. */
  optimismBias: number;
  readonly public: boolean;
  /** Within what a published provider contract covers. */
  readonly provider: boolean;
  readonly prong: Prong;
  readonly payer: string;
}

export interface RoleInputs extends RoleSizing, CostTerms {
  /** £ a post a year before on-costs. */
  readonly salary: PricedAmount;
}

export interface DrivenCostLine extends CostTerms {
  readonly id: string;
  readonly driver: CostDriver;
  readonly unitCost: PricedAmount;
}

/** A cost that is a share of other lines before their uplift; such a line may not name another of its kind. */
export interface ShareCostLine extends CostTerms {
  readonly id: string;
  readonly driver: 'share_of_lines';
  share: number;
  /** Line ids; a role's line is `role.<id>`. */
  readonly of: readonly string[];
}

export type CostLineInputs = DrivenCostLine | ShareCostLine;

export interface PayInputs {
  /** Share of a vacancy that agency or overtime covers. */
  vacancyCoverShare: number;
  onCostShare: number;
  overheadShare: number;
  realPayGrowth: number;
}

export interface EffectInputs {
  /** B, months until the effect is whole. */
  buildMonths: number;
  /** P, months it then persists after the intervention. */
  persistenceMonths: number;
  /** F, months over which it fades. */
  fadeMonths: number;
  /** q, share of the effect that an early closure keeps. */
  earlyClosureEffectShare: number;
  /** c, share of cases a month whose abuse would have ended under usual care. */
  usualCareCessation: number;
}

export interface PeopleInputs {
  victimsPerPerpetrator: number;
  childrenPerPerpetrator: number;
}

export interface BenefitLineInputs {
  readonly id: string;
  readonly value: ValueKind;
  readonly bearer: string;
  /** £ a victim a year. */
  readonly annualCostPerVictim: PricedAmount;
  /** How much worse a high-risk victim's cost is than the average victim's. */
  severity: number;
  /** Net proportional fall in the outcome; may be zero or negative. */
  netEffect: number;
  readonly denominator: Denominator;
  displacementShare: number;
  realGrowth: number;
  optimismBias: number;
  cashableShare: number;
  cashableLagMonths: number;
  readonly discounting: ScheduleName;
}

/** From year `fromYear` on, the rate in force. Steps ascend and the first starts at year 0. */
export interface DiscountStep {
  readonly fromYear: number;
  rate: number;
}

export type DiscountSchedules = Readonly<Record<ScheduleName, readonly DiscountStep[]>>;

/** Everything one appraisal needs. Lists are in canonical (id) order, so that order in a file is irrelevant. */
export interface Inputs {
  readonly period: Period;
  readonly demand: DemandInputs;
  readonly workforce: WorkforceInputs;
  readonly caseload: CaseloadInputs;
  readonly pay: PayInputs;
  readonly effect: EffectInputs;
  readonly people: PeopleInputs;
  readonly need: NeedInputs;
  /** Every authority of the area, whether or not a team covers it. */
  readonly authorities: readonly AuthorityInputs[];
  readonly teams: readonly TeamInputs[];
  readonly roles: readonly RoleInputs[];
  readonly costLines: readonly CostLineInputs[];
  readonly benefitLines: readonly BenefitLineInputs[];
  readonly discounting: DiscountSchedules;
  /** Deflator of the price base year. */
  readonly priceBaseIndex: number;
  readonly options: readonly OptionInputs[];
}

/** Terms of the cost line at `index` of an option's flow: roles first, then cost lines. */
export function costTermsAt(inputs: Pick<Inputs, 'roles' | 'costLines'>, index: number): RoleInputs | CostLineInputs {
  const { roles, costLines } = inputs;
  const terms = index < roles.length ? roles[index] : costLines[index - roles.length];
  if (!terms) throw new RangeError(`no cost line ${index}`);
  return terms;
}
