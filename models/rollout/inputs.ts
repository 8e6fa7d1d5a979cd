/** What the roll-out equations need: plain numbers, no parameter ids, no files, no sources. */

/** Section 1 of the model: how long delivery lasts and how long its tail is followed. */
export interface Period {
  /** Y, financial years of delivery. */
  readonly deliveryYears: number;
  /** Z, financial years of run-off and remaining effect after delivery. */
  readonly tailYears: number;
}

export interface DemandInputs {
  /** MARAC cases a year per 10 000 adult women. */
  maracCasesPer10000AdultWomen: number;
  /** Adult women as a share of the population aged 16 and over, where an authority has no count of its own. */
  adultWomenShare: number;
  maracRepeatShare: number;
  pairsPerPerpetrator: number;
  referralShare: number;
  acceptanceShare: number;
  /** Real growth of demand a year. */
  demandGrowth: number;
  referralRampMonths: number;
  /** Share of those still waiting who lapse each month. */
  waitingLapseShare: number;
}

export interface WorkforceInputs {
  caseloadPerCaseManager: number;
  /** Smallest step in which a post can be advertised; 0 for no rounding. */
  fteStep: number;
  mobilisationMonths: number;
  monthsToHire: number;
  /** Share of posts left in a year. */
  annualTurnoverShare: number;
  inductionMonths: number;
}

export interface CaseloadInputs {
  /** L, months. */
  interventionMonths: number;
  /** h, share of open cases closed early each month. */
  monthlyEarlyClosure: number;
}

/** Planning rules for the whole MARAC caseload, shown beside the roll-out. */
export interface NeedInputs {
  /** Referrals one Idva post serves a year. */
  idvaReferralsPerPost: number;
  maracCasesPerAdministrator: number;
}

export interface AuthorityInputs {
  readonly id: string;
  population16plus: number;
  /** Null where only the population is known. */
  adultWomen: number | null;
  /** The authority's own MARAC count a year; null where the rate is used. */
  maracCasesPerYear: number | null;
  travelLossShare: number;
}

export interface ExistingService {
  posts: number;
  /** Element j−1: cases open at month 0 that started j months before; those from j = L on have ended and are not counted. */
  readonly openBySinceStart: Float64Array;
  waiting: number;
}

export interface TeamInputs {
  readonly id: string;
  /** The same records as in `Inputs.authorities`. */
  readonly authorities: readonly AuthorityInputs[];
  readonly existing: ExistingService | null;
  /** Waiting list of a new team at its go-live. */
  openingWaiting: number;
}

/** What an option decides for one team. Months are whole, counted from month 0. */
export interface TeamChoice {
  /** Index into `Inputs.teams`. */
  readonly team: number;
  /** s */
  readonly goLive: number;
  /** e, first month without new referrals. */
  readonly referralsClose: number;
  /** Case manager posts; null where they are sized from demand. */
  readonly posts: number | null;
}

export interface OptionInputs {
  readonly id: string;
  readonly teams: readonly TeamChoice[];
}

/** What sizes a role: the case managers themselves, or something that follows from them. */
export type SizedBy = 'case_manager' | 'case_manager_post' | 'planned_starts' | 'area' | 'force';

export interface RoleSizing {
  readonly id: string;
  readonly sizedBy: SizedBy;
  /** Posts per case manager post, per team or per force; people to serve per planned start. */
  ratio: number;
  /** People one post can serve a year; used when sized by planned starts. */
  startsPerPost: number;
  /** Where rounding up to `fteStep` happens. */
  readonly roundedOver: 'team' | 'force';
}

/** What there is more of when a roll-out is larger or longer: what costs are driven by. */
export type CostDriver =
  | 'start' | 'open_case_month' | 'case_manager_recruited'
  | 'area_set_up' | 'force_set_up'
  | 'area_month_set_up' | 'area_month_live' | 'force_month';
