import { CERTAINTIES, isCounted, type Agreement, type Certainty } from './agreement';
import { offeredByMonth, outsideItsMonths, type OutsideItsMonths } from './agreement-months';
import { afterMatch, sharesOfCost } from './funding-available';
import { cellsOf, type CostCell } from './funding-cells';
import { spend, type CostGroup } from './funding-flow';
import { explainGaps, strandedMoney, type Gap } from './funding-gap';
import type { NominalCost } from './nominal-cost';
import { apportion } from '../quantities/pence';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** One agreement in one year. offered + carriedIn = lostToMatch + used + carriedOut + surplus. Whole pence. */
export interface AgreementYear {
  readonly agreement: Agreement;
  readonly offered: number;
  readonly carriedIn: number;
  readonly lostToMatch: number;
  readonly used: number;
  readonly carriedOut: number;
  readonly surplus: number;
  /** Of the surplus: what would pay for a gap of its months if its ring-fence let it. */
  readonly stranded: number;
}

/** What one agreement pays of one cost in a year. Whole pence. */
export interface Payment {
  readonly agreement: Agreement;
  readonly cost: NominalCost;
  readonly pence: number;
}

/** One year: Σ (used + surplus) + gap − Σ surplus = cost. Whole pence. */
export interface FundedYear {
  readonly cost: number;
  readonly gap: number;
  readonly surplus: number;
  readonly agreements: readonly AgreementYear[];
  readonly payments: readonly Payment[];
  readonly gaps: readonly Gap[];
}

/** The order in which money is drawn on: the surest first, then what cannot be carried forward; ids settle the rest. */
function drawingOrder(one: Agreement, other: Agreement): number {
  return CERTAINTIES.indexOf(one.certainty) - CERTAINTIES.indexOf(other.certainty)
    || Number(one.carryForward !== null) - Number(other.carryForward !== null) || (one.id < other.id ? -1 : 1);
}

/**
 * Puts money to costs, year by year: each agreement pays in its months what its ring-fence lets it, as far as its money of
 * the year, so far as others match it, and what it carried forward go. Agreements less sure than `counts` bring nothing and
 * explain gaps.
 */
export function fundingByYear(costs: readonly NominalCost[], stated: readonly Agreement[], counts: Certainty, years: number): FundedYear[] {
  const settled = settledYears(costs, stated, counts, years);
  const outside = (settled[0]?.own.agreements ?? []).map((agreement) => outsideItsMonths(agreement, years));
  return settled.map((year, index) => explained(year, outside.map((each) => each[index]!)));
}

/** The sums of `fundingByYear` without who pays for what and why there is a gap. Whole pence. */
export function fundingSums(
  costs: readonly NominalCost[], stated: readonly Agreement[], counts: Certainty, years: number,
): Pick<FundedYear, 'cost' | 'gap' | 'surplus'>[] {
  return settledYears(costs, stated, counts, years).map(({ cost, gap, surplus }) => ({ cost, gap, surplus }));
}

/** What a year is settled on. */
interface Year {
  readonly year: number;
  readonly years: number;
  readonly costs: readonly NominalCost[];
  readonly agreements: readonly Agreement[];
  readonly counts: Certainty;
  readonly cells: readonly CostCell[];
  readonly offered: readonly Float64Array[];
  readonly carried: readonly number[];
}

/** A year whose money is spent on groups of costs: `paid[agreement][group]`. Whole pence. */
interface SettledYear extends Pick<FundedYear, 'cost' | 'gap' | 'surplus'> {
  readonly own: Year;
  readonly groups: readonly Group[];
  readonly paid: readonly (readonly number[])[];
  /** Of a counted agreement what want of a match takes away, of another all it would bring. */
  readonly missing: readonly number[];
  readonly byAgreement: readonly Omit<AgreementYear, 'stranded'>[];
}

function settledYears(costs: readonly NominalCost[], stated: readonly Agreement[], counts: Certainty, years: number): SettledYear[] {
  const agreements = [...stated].sort(drawingOrder);
  const offered = agreements.map((agreement) => offeredByMonth(agreement, years * MONTHS_PER_YEAR));
  let carried = agreements.map(() => 0);
  return Array.from({ length: years }, (_, year) => {
    const cells = cellsOf(year, costs, agreements);
    const settled = settle({ year, years, costs, agreements, counts, cells, offered, carried });
    carried = settled.byAgreement.map(({ carriedOut }) => carriedOut);
    return settled;
  });
}

function settle(own: Year): SettledYear {
  const { agreements, counts, cells, carried } = own;
  const isIn = agreements.map((agreement) => isCounted(agreement, counts));
  const promised = promisedIn(own, isIn);
  const offered = promised.map((pence, place) => (isIn[place] ? pence : 0));
  const matched = afterMatch(agreements, offered);
  const available = matched.map((pence, place) => pence + carried[place]!);
  const groups = groupsOf(cells);
  const paid = spend(available, groups);
  const used = paid.map((row) => sum(row, (pence) => pence));
  const byAgreement = agreements.map((agreement, place) => {
    const unspent = available[place]! - used[place]!;
    const carriedOut = carriedFrom(agreement, unspent, matched[place]!, own);
    return {
      agreement, offered: offered[place]!, carriedIn: carried[place]!, lostToMatch: offered[place]! - matched[place]!,
      used: used[place]!, carriedOut, surplus: unspent - carriedOut,
    };
  });
  const cost = sum(cells, ({ pence }) => pence);
  return {
    own, groups, paid, byAgreement, missing: promised.map((pence, place) => (isIn[place] ? pence - matched[place]! : pence)),
    cost, gap: cost - sum(used, (pence) => pence), surplus: sum(byAgreement, ({ surplus }) => surplus),
  };
}

function explained(settled: SettledYear, outside: readonly OutsideItsMonths[]): FundedYear {
  const { own: { costs, agreements, counts, cells }, cost, gap, surplus, missing, byAgreement } = settled;
  const { payments, left } = paymentsOf(settled);
  const stranded = strandedMoney(cells, left, byAgreement);
  return {
    cost, gap, surplus, payments,
    agreements: byAgreement.map((each, place) => ({ ...each, stranded: stranded[place]! })),
    gaps: gap === 0 ? [] : explainGaps(cells, left, costs, { agreements, counts, missing, outside }),
  };
}

/** What each agreement, counted or not, is for in a year: its months' money, or its share of the cost it may pay. Whole pence. */
function promisedIn({ year, agreements, cells, offered }: Year, isIn: readonly boolean[]): number[] {
  const shares = [true, false].map((counted) => (
    sharesOfCost(agreements.map((each, place) => (isIn[place] === counted ? each : { ...each, share: null })), cells)
  ));
  return agreements.map(({ share }, place) => (share !== null ? shares[isIn[place] ? 0 : 1]![place]!
    : offered[place]!.subarray(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR).reduce((all, each) => all + each, 0)));
}

/**
 * What goes into the next year, where the agreement still runs: min(unspent, limit, share × what it brought for the year
 * and others matched). A share of cost has nothing to carry. Whole pence.
 */
function carriedFrom({ carryForward, share, last }: Agreement, unspent: number, brought: number, { year, years }: Year): number {
  if (carryForward === null || share !== null || year + 1 >= years || last < (year + 1) * MONTHS_PER_YEAR) return 0;
  const { mostShare, mostPence } = carryForward;
  return Math.min(unspent, mostPence ?? unspent, mostShare === null ? unspent : Math.round(mostShare * brought));
}

/** What each agreement pays of each cost: its money for a group is shared over the cells of it. What is left, by cell. */
function paymentsOf({ own: { costs, agreements, cells }, groups, paid }: SettledYear): { readonly payments: Payment[]; readonly left: number[] } {
  const left = cells.map(({ pence }) => pence);
  const payments = groups.flatMap((group, at) => agreements.flatMap((agreement, place) => {
    if (paid[place]![at] === 0) return [];
    const parts = apportion(paid[place]![at]!, group.cells.map((cell) => left[cell]!));
    return group.cells.flatMap((cell, index): Payment[] => {
      const pence = parts[index]!;
      left[cell]! -= pence;
      return pence > 0 ? [{ agreement, cost: costs[cells[cell]!.cost]!, pence }] : [];
    });
  }));
  return { payments, left };
}

interface Group extends CostGroup {
  readonly cells: readonly number[];
}

/** Cells that the same agreements may pay, together. */
function groupsOf(cells: readonly CostCell[]): Group[] {
  const places = new Map<string, number[]>();
  cells.forEach(({ payable }, index) => {
    const own = places.get(payable.join());
    if (own) own.push(index);
    else places.set(payable.join(), [index]);
  });
  return [...places.values()].map((own) => (
    { payable: cells[own[0]!]!.payable, pence: sum(own, (cell) => cells[cell]!.pence), cells: own }
  ));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}
