import type { AgencyRecord } from '../evidence/agency';
import type { AuthorityRecord, ForceRecord } from '../evidence/area';
import type { Comparison } from '../evidence/effect';
import type { ContractRecord } from '../evidence/framework';
import type { NotMonetisedRecord } from '../evidence/lines';
import type { ParameterKind, RangeShape } from '../evidence/parameter';
import type { Quality } from '../evidence/quality';
import type { Source } from '../evidence/source';
import type { RunsRecord, ThresholdRecord } from './certainty-format';
import type { AgreementRecord, FinancialSettings } from './funding-format';
import type { AttackRecord } from './stress-format';
import type { Denominator, Prong, ScheduleName, ValueKind } from '../economics/inputs';
import type { CostDriver, SizedBy } from '../rollout/inputs';

/** A scenario with every layer applied and every id known: plain data, no file, no function. */
export interface ResolvedScenario {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly author: string;
  readonly note: string | null;
  readonly file: string;
  /** Format the file is written in, and what was changed to read it. */
  readonly format: number;
  readonly migrationChanges: readonly string[];
  readonly force: ResolvedForce | null;
  readonly layers: readonly LayerEdition[];
  readonly period: ResolvedPeriod;
  /** The pounds that results are expressed in, such as `2025-26`. */
  readonly priceBaseYear: string;
  readonly discounting: Readonly<Record<ScheduleName, string>>;
  readonly baseline: string;
  readonly teams: readonly ResolvedTeam[];
  readonly options: readonly ResolvedOption[];
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  /** Central values by parameter id, expressions worked out. */
  readonly values: ReadonlyMap<string, number>;
  /** Ids of expressions in an order in which each comes after those it names. */
  readonly derivedOrder: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly effects: ReadonlyMap<string, ResolvedEffect>;
  readonly roles: readonly ResolvedRole[];
  readonly costLines: readonly ResolvedCostLine[];
  readonly benefitLines: readonly ResolvedBenefitLine[];
  /** Parameter id of the optimism bias of each confidence grade. */
  readonly optimismBias: ReadonlyMap<number, string>;
  /** Pairs of uncertain parameters that move together; empty where none are stated. */
  readonly correlations: readonly ResolvedCorrelation[];
  /** How it is run; empty where that is left as usual. */
  readonly runs: RunsRecord;
  /** Lines of the reader's own; empty where none are stated. */
  readonly thresholds: readonly ThresholdRecord[];
  /** Attacks of the reader's own; empty where none are stated. */
  readonly attacks: readonly AttackRecord[];
  readonly schedules: ReadonlyMap<string, ResolvedSchedule>;
  readonly deflators: ResolvedDeflators;
  readonly contracts: readonly ContractRecord[];
  readonly notMonetised: readonly NotMonetisedRecord[];
  readonly agencies: readonly AgencyRecord[];
  readonly agencySplits: readonly ResolvedAgencySplit[];
  /** Agreements as the file states them; empty where it states none. */
  readonly funding: readonly AgreementRecord[];
  readonly financial: FinancialSettings;
  /** Every authority of the force named, whether or not a team covers it, and any other that a team covers. */
  readonly authorities: readonly ResolvedAuthority[];
}

/** What of a party's pounds, or of one line's, falls on which agencies. Shares are parameter ids; null has the rest. */
export interface ResolvedAgencySplit {
  readonly id: string;
  readonly party: string | null;
  readonly line: string | null;
  readonly note: string | null;
  readonly to: readonly { readonly agency: string; readonly share: string | null }[];
}

export interface LayerEdition {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly file: string;
}

export interface ResolvedPeriod {
  /** Year 0 of discounting, such as `2027-28`; month 0 is its April. */
  readonly baseYear: string;
  /** Calendar year of month 0. */
  readonly startYear: number;
  readonly deliveryYears: number;
  readonly tailYears: number;
}

export interface ResolvedRange {
  readonly low: number;
  readonly high: number;
  readonly shape: RangeShape;
  /** Low and high are limits, not the 5th and 95th percentile. */
  readonly bounds: boolean;
  /** Of a discrete range: what can occur, ascending. */
  readonly possible?: readonly { readonly value: number; readonly probability: number }[];
}

/** A wanted rank correlation of two parameters. An override or edit may have left one of them without a spread. */
export interface ResolvedCorrelation {
  readonly a: string;
  readonly b: string;
  readonly rank: number;
  readonly reason: string;
  readonly quality: Quality;
  readonly sourceId: string | null;
}

/** What one layer, override or edit says of a parameter. */
export interface ParameterVersion {
  /** Layer id, scenario id, `override` or `edit`. */
  readonly setBy: string;
  readonly file: string;
  /** Path of the record in that file. */
  readonly path: string;
  /** Null for an expression of the past that gives no finite value any more. */
  readonly value: number | null;
  readonly expression: string | null;
  readonly priceYear: string | null;
  readonly range: ResolvedRange | null;
  readonly quality: Quality;
  readonly sourceId: string | null;
  readonly locator: string | null;
  readonly note: string | null;
  readonly reviewed: string | null;
  /** Of overrides: why, by whom and when. */
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

export interface ResolvedParameter extends Omit<ParameterVersion, 'value'> {
  readonly id: string;
  /** Central value. */
  readonly value: number;
  readonly label: string;
  readonly kind: ParameterKind;
  readonly unit: string;
  /** The value left the inherited range, which therefore no longer holds. */
  readonly rangeDropped: boolean;
  /** What lower layers said, lowest first. */
  readonly history: readonly ParameterVersion[];
}

export interface ResolvedEffect {
  readonly id: string;
  readonly label: string;
  readonly measure: string;
  readonly population: string;
  readonly denominator: Denominator;
  readonly comparison: Comparison;
  readonly design: string;
  /** Parameter id. */
  readonly size: string;
  readonly grade: number;
  readonly note: string | null;
}

/** A reasoned change to a line, printed with every result. */
export interface LineChange {
  readonly included: boolean | null;
  readonly effect: string | null;
  readonly acceptBeforeAndAfter: boolean;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

interface ResolvedLine {
  readonly id: string;
  readonly label: string;
  readonly included: boolean;
  readonly grade: number;
  readonly note: string | null;
  readonly change: LineChange | null;
}

interface CostTerms extends ResolvedLine {
  readonly prong: Prong;
  readonly payer: string;
  readonly public: boolean;
  readonly provider: boolean;
}

/** Names of parameters, not their values, except where a field is plainly a number. */
export interface ResolvedRole extends CostTerms {
  /** `role.<id>`, under which costs and line overrides know it. */
  readonly lineId: string;
  readonly sizedBy: SizedBy;
  readonly ratio: string | null;
  readonly startsPerPost: string | null;
  readonly roundedOver: 'team' | 'force';
  readonly salary: string;
}

export interface ResolvedCostLine extends CostTerms {
  readonly driver: CostDriver | 'share_of_lines';
  readonly unitCost: string | null;
  readonly share: string | null;
  readonly of: readonly string[];
  readonly realGrowth: string | null;
}

export interface ResolvedBenefitLine extends ResolvedLine {
  readonly category: string;
  readonly outcome: string;
  readonly spine: string;
  readonly annualCostPerVictim: string;
  readonly severity: string;
  readonly value: ValueKind;
  readonly bearer: string;
  /** The effect in force, after any line override. */
  readonly effect: string;
  readonly cashableShare: string | null;
  readonly cashableLagMonths: string | null;
  readonly displacementShare: string | null;
  readonly deadweightShare: string | null;
  readonly realGrowth: string | null;
  readonly discounting: ScheduleName;
  readonly bridge: string;
  /** The worse of the value's grade and the effect's; `grade` is the value's own. */
  readonly lineGrade: number;
}

export interface ResolvedSchedule {
  readonly id: string;
  readonly label: string;
  readonly edition: string;
  readonly testOnly: boolean;
  readonly steps: readonly { readonly fromYear: number; readonly rate: string }[];
}

export interface ResolvedDeflators {
  readonly id: string;
  readonly edition: string;
  readonly sourceId: string | null;
  readonly quality: Quality;
  readonly index: ReadonlyMap<string, number>;
}

export interface ResolvedForce extends Omit<ForceRecord, 'parameters'> {
  readonly layer: string;
}

export interface ResolvedAuthority extends AuthorityRecord {
  readonly layer: string;
  readonly forceId: string;
}

export interface ResolvedTeam {
  readonly id: string;
  readonly label: string;
  readonly authorities: readonly string[];
  readonly openingWaiting: number;
  readonly existing: ResolvedExisting | null;
  readonly note: string | null;
}

export interface ResolvedExisting {
  readonly posts: number;
  /** Element j: open at month 0, started j + 1 months before. */
  readonly openCases: readonly number[];
  readonly waiting: number;
  readonly quality: Quality;
  readonly sourceId: string | null;
  readonly note: string | null;
}

export interface ResolvedOption {
  readonly id: string;
  readonly label: string;
  readonly summary: string | null;
  readonly note: string | null;
  readonly teams: readonly ResolvedTeamChoice[];
}

/** Months are counted from month 0. */
export interface ResolvedTeamChoice {
  readonly team: string;
  readonly goLive: number;
  readonly referralsClose: number;
  /** Null where posts are sized from demand. */
  readonly posts: number | null;
}
