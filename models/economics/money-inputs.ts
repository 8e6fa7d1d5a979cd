import type { Agreement, Certainty } from './agreement';
import type { PricedAmount } from './inputs';

/** Prices in the pounds of the day, by financial year of the period: 1 in the price base year. */
export type IndexByYear = readonly number[];

/** Employer National Insurance: a share of pay above a threshold that is fixed in pounds of the day for some years. */
export interface EmployerNationalInsurance {
  /** Rate that the on-costs of the appraisal hold. */
  readonly rateInOnCosts: number;
  /** Rate that employers will pay. */
  readonly rate: number;
  /** £ a post a year, at the price base. */
  readonly thresholdAtPriceBase: number;
  /** £ a post a year, of the day. */
  readonly thresholdByYear: readonly number[];
}

/** Tax that a commissioner pays on what a provider charges and does not get back. */
export interface ValueAddedTax {
  readonly rate: number;
  /** Share of providers' charges on which it is paid and not recovered. */
  readonly irrecoverableShare: number;
}

/** What ending a service costs, beside its run-off. */
export interface ClosureTerms {
  /** Redundancy pay, in months of a post's pay. */
  readonly redundancyMonths: number;
  /** Notice that staff are owed, in months. */
  readonly staffNoticeMonths: number;
  /** Buying a service anew, £ a force. */
  readonly reprocurement: PricedAmount;
}

/** What a force has to spend in all, £ of the day of one year, and its index of prices. */
export interface PoliceFunding {
  readonly year: string;
  readonly grant: PricedAmount;
  readonly precept: PricedAmount | null;
}

/** What the financial view needs beside the appraisal. */
export interface MoneyInputs {
  /** Calendar year in which month 0 lies. */
  readonly startYear: number;
  readonly priceBaseYear: string;
  /** General inflation since the price base year. */
  readonly prices: IndexByYear;
  /** Pay awards since the price base year. */
  readonly pay: IndexByYear;
  /** First year (from year 0) whose prices follow the rule for years without a published deflator; null where all are published. */
  readonly pricesAssumedFrom: number | null;
  readonly nationalInsurance: EmployerNationalInsurance;
  readonly valueAddedTax: ValueAddedTax;
  readonly closure: ClosureTerms;
  readonly agreements: readonly Agreement[];
  /** Money less sure than this is left out of the sums. */
  readonly counts: Certainty;
  readonly policeFunding: PoliceFunding | null;
}
