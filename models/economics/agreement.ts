import type { Prong } from './inputs';

/** How sure the money is. Surest first. */
export type Certainty = 'agreed' | 'bid' | 'hoped_for';

export const CERTAINTIES: readonly Certainty[] = ['agreed', 'bid', 'hoped_for'];

/** Whole pence that fall in equal parts on the months from `first` to `last`; a milestone has one month. */
export interface Instalment {
  readonly first: number;
  readonly last: number;
  readonly pence: number;
}

/** What money may be spent on; null where anything goes. */
export interface RingFence {
  readonly prongs: readonly Prong[] | null;
  /** Team ids. What the force has in common belongs to no team. */
  readonly teams: readonly string[] | null;
  /** Authority ids. A team's cost falls on its authorities in proportion to their high-risk cases. */
  readonly authorities: readonly string[] | null;
  readonly payers: readonly string[] | null;
}

/** How much of what is left in March may be spent in the next year; the rest lapses. Null for no limit of that kind. */
export interface CarryForward {
  /** Share of what the agreement brought for the year and others matched. */
  readonly mostShare: number | null;
  readonly mostPence: number | null;
}

/** This much of others' money, brought for the same year, for each £ of the agreement. */
export interface Match {
  readonly perPound: number;
  readonly inKindCounts: boolean;
}

/** A promise of money over time. Months are whole, counted from month 0; they may lie outside the period. */
export interface Agreement {
  readonly id: string;
  readonly label: string;
  readonly funder: string;
  readonly kind: 'cash' | 'in_kind';
  readonly certainty: Certainty;
  readonly first: number;
  readonly last: number;
  /** The share of the cost it may be spent on that it pays; null where it is a sum of money. */
  readonly share: number | null;
  /** A sum of money in time, £ of the day; empty where it is a share. */
  readonly instalments: readonly Instalment[];
  /** Months by which money comes after the month it is for. */
  readonly arrearsMonths: number;
  readonly match: Match | null;
  readonly ringFence: RingFence;
  /** What is left in March may be spent in the next year, while the agreement lasts; null where it lapses. */
  readonly carryForward: CarryForward | null;
  readonly noticeMonths: number;
  /** Options it is for; null where it is there whatever is chosen. */
  readonly options: readonly string[] | null;
}

/** All of a sum of money, in whole pence; null for a share, whose sum hangs on the cost. */
function wholeAmount({ share, instalments }: Agreement): number | null {
  return share === null ? instalments.reduce((sum, { pence }) => sum + pence, 0) : null;
}

/** What some agreements promise together, in whole pence: cash and in kind apart. Shares of cost are left out. */
export function amountsPromised(agreements: readonly Agreement[]): { readonly cash: number; readonly inKind: number; readonly total: number } {
  const sumOf = (kind: Agreement['kind']): number => agreements
    .reduce((sum, agreement) => sum + (agreement.kind === kind ? wholeAmount(agreement) ?? 0 : 0), 0);
  const [cash, inKind] = [sumOf('cash'), sumOf('in_kind')];
  return { cash, inKind, total: cash + inKind };
}

/** Whether an agreement is counted when only those at least as sure as `least` are. */
export function isCounted({ certainty }: Agreement, least: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(least);
}

export function isFor({ options }: Agreement, option: string): boolean {
  return options === null || options.includes(option);
}

/** Whether an agreement runs in a month. */
export function isInForce({ first, last }: Agreement, month: number): boolean {
  return month >= first && month <= last;
}
