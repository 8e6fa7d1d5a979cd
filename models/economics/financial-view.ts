import type { Agreement } from './agreement';
import type { AgreementYear, FundedYear } from './funding-by-year';
import type { Gap, GapCause } from './funding-gap';
import type { NominalCost } from './nominal-cost';
import { toPounds } from '../quantities/pence';
import { MONTHS_PER_YEAR } from '../quantities/time';

/** One agreement in one year. offered + carriedIn = lostToMatch + used + carriedOut + surplus. £ of the day. */
export interface AgreementInYear extends Omit<AgreementYear, 'agreement'> {
  readonly id: string;
  readonly label: string;
  readonly funder: string;
  readonly kind: Agreement['kind'];
}

/** What is left unpaid, for one payer and one cause. £ of the day. */
export interface GapInYear {
  /** Who pays the lines today, and so is left with them. */
  readonly payer: string;
  readonly cause: GapCause;
  readonly funder: string | null;
  readonly amount: number;
}

/** One financial year. funding + gap − surplus = cost, to the penny. £ of the day. */
export interface MoneyYear {
  readonly cost: number;
  readonly oneOff: number;
  readonly recurring: number;
  /** Money there for the year: offered and carried in, less what is lost for want of a match or carried out. */
  readonly funding: number;
  readonly fundingInCash: number;
  readonly fundingInKind: number;
  readonly surplus: number;
  readonly gap: number;
  readonly agreements: readonly AgreementInYear[];
  readonly gaps: readonly GapInYear[];
}

/** A row of a table by year. £ of the day. */
export interface YearRow {
  readonly byYear: readonly number[];
  readonly total: number;
}

/** What one line costs. */
export interface LineRow extends YearRow {
  readonly line: string;
  readonly payer: string;
  readonly prong: NominalCost['prong'];
  readonly oneOff: boolean;
}

/** What one funder pays of one line; funder null for what nobody pays. */
export interface FunderLineRow extends YearRow {
  readonly funder: string | null;
  readonly line: string;
}

/** One financial year out of its pence. */
export function moneyYear({ cost, gap, surplus, agreements, gaps }: FundedYear, oneOff: number): MoneyYear {
  const funding = (kind: Agreement['kind']): number => agreements.reduce((sum, each) => (
    each.agreement.kind === kind ? sum + each.used + each.surplus : sum
  ), 0);
  return {
    cost: toPounds(cost), oneOff: toPounds(oneOff), recurring: toPounds(cost - oneOff),
    funding: toPounds(funding('cash') + funding('in_kind')), fundingInCash: toPounds(funding('cash')), fundingInKind: toPounds(funding('in_kind')),
    surplus: toPounds(surplus), gap: toPounds(gap),
    agreements: agreements.map(agreementInYear), gaps: gapsTogether(gaps),
  };
}

function agreementInYear({ agreement: { id, label, funder, kind }, ...money }: AgreementYear): AgreementInYear {
  const { offered, carriedIn, lostToMatch, used, carriedOut, surplus, stranded } = money;
  return {
    id, label, funder, kind, offered: toPounds(offered), carriedIn: toPounds(carriedIn), lostToMatch: toPounds(lostToMatch),
    used: toPounds(used), carriedOut: toPounds(carriedOut), surplus: toPounds(surplus), stranded: toPounds(stranded),
  };
}

/** Gaps of one payer, cause and funder together, in the order in which the first of each comes. */
function gapsTogether(gaps: readonly Gap[]): GapInYear[] {
  const together = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = [gap.payer, gap.cause, gap.funder].join(' ');
    together.set(key, { ...gap, pence: gap.pence + (together.get(key)?.pence ?? 0) });
  }
  return [...together.values()].map(({ payer, cause, funder, pence }) => ({ payer, cause, funder, amount: toPounds(pence) }));
}

/** Pence by year as a row in £. */
function row(byYear: readonly number[]): YearRow {
  return { byYear: byYear.map(toPounds), total: toPounds(byYear.reduce((sum, each) => sum + each, 0)) };
}

/** Pence of months by year. */
export function byYear(byMonth: Float64Array): number[] {
  return Array.from({ length: byMonth.length / MONTHS_PER_YEAR }, (_, year) => (
    byMonth.subarray(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR).reduce((sum, each) => sum + each, 0)
  ));
}

/** Each line over all teams, in the order of the costs. £ of the day. */
export function lineRows(costs: readonly NominalCost[]): LineRow[] {
  return together(costs, ({ line }) => line).map((own) => {
    const { line, payer, prong, oneOff } = own[0]!;
    const years = own.map(({ byMonth }) => byYear(byMonth));
    return { line, payer, prong, oneOff, ...row(years[0]!.map((_, year) => years.reduce((sum, each) => sum + each[year]!, 0))) };
  });
}

/** What each funder pays of each line, and what nobody does: the rows of a line sum to its cost. £ of the day. */
export function funderLineRows(years: readonly FundedYear[]): FunderLineRow[] {
  const entries = years.flatMap(({ payments, gaps }, year) => [
    ...payments.map(({ agreement, cost, pence }) => ({ funder: agreement.funder, line: cost.line, year, pence })),
    ...gaps.map(({ line, pence }) => ({ funder: null, line, year, pence })),
  ]);
  return together(entries, ({ funder, line }) => `${funder ?? ''} ${line}`).map((own) => {
    const { funder, line } = own[0]!;
    return { funder, line, ...row(years.map((_, year) => own.reduce((sum, each) => (each.year === year ? sum + each.pence : sum), 0))) };
  });
}

function together<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own) own.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
