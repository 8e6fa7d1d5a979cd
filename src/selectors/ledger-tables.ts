import { bestPlaced, type Account, type AgencyAccount, type Counting, type LabelledGain, type PoundKind, type Pounds, type WhoPays } from '../../models/index';
import { figureText, financialYearText, monthsText, percentText, poundsText } from '../format';
import type { Answered } from './answered';
import type { FigureCell } from './figure-cells';
import type { Amount } from './line-table';
import { partyInWords } from './party-words';

/** How the pounds of the ledger are shown. */
export type Worth = 'undiscounted' | 'present';

/** Which side of the ledger a table by year shows. */
export type LedgerSide = 'pays' | 'gains' | 'net';

export interface LedgerView {
  readonly counting: Counting;
  readonly worth: Worth;
}

export interface LedgerRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Amount[];
  /** The same amounts as figures that can be asked about; null for one that cannot. */
  readonly asked?: readonly (FigureCell | null)[];
}

/** Rows and their sum, with what stands over the columns. */
export interface LedgerTable {
  readonly columns: readonly string[];
  readonly rows: readonly LedgerRow[];
  readonly whole: LedgerRow;
}

export function amountOf(value: number): Amount {
  return { value, text: poundsText(value) };
}

export function agencyName({ id, label }: Pick<AgencyAccount, 'id' | 'label'>): string {
  return label ?? partyInWords(id);
}

/** The sum of all years as it is to be shown. */
export function sumOf(pounds: Pounds, worth: Worth): number {
  return worth === 'undiscounted' ? pounds.undiscounted : pounds.presentValue;
}

/** The pounds of one side, all of them or cash alone. */
export function sideOf(account: Account, side: LedgerSide, counting: Counting): Pounds {
  if (side === 'pays') return account.pays;
  if (side === 'gains') return counting === 'all' ? account.gains : account.cashable;
  return counting === 'all' ? account.net : account.netCash;
}

/** “Undiscounted, 2025-26 prices, 2027-28 to 2036-37”: unit, price year and horizon of a table or picture. */
export function ledgerBasis({ resolved }: Answered, { ledger }: WhoPays, { worth }: LedgerView): string {
  const { priceBaseYear, period: { baseYear, startYear } } = resolved;
  const money = worth === 'undiscounted' ? `£ undiscounted, ${priceBaseYear} prices` : `£ present value at ${baseYear}, ${priceBaseYear} prices`;
  return `${money}, ${baseYear} to ${financialYearText(startYear + ledger.years - 1)}`;
}

/** One side by agency and year, with the sum of all years last. Sums are the model's. */
export function ledgerByYear({ resolved }: Answered, who: WhoPays, side: LedgerSide, { counting, worth }: LedgerView): LedgerTable {
  const rowOf = (id: string, label: string, account: Account): LedgerRow => {
    const pounds = sideOf(account, side, counting);
    const byYear = worth === 'undiscounted' ? pounds.byYear : pounds.presentByYear;
    return { id, label, cells: [...byYear.map(amountOf), amountOf(sumOf(pounds, worth))] };
  };
  return {
    columns: [...Array.from({ length: who.ledger.years }, (_, year) => financialYearText(resolved.period.startYear + year)), 'All years'],
    rows: who.agencies.map((agency) => rowOf(agency.id, agencyName(agency), agency)),
    whole: rowOf('all', 'All agencies', who.whole),
  };
}

/** Whose ledger is shown, so that its figures can be asked about: against a baseline, or (null) the option whole. */
export interface LedgerAsked {
  readonly option: string;
  readonly baseline: string | null;
}

/** Each agency over all years: what it puts in, what it gains by kind of pound, the difference, and the gain for each £1. */
export function ledgerInAll(who: WhoPays, { counting, worth }: LedgerView, asked: LedgerAsked | null = null): LedgerTable {
  const kinds = counting === 'all' ? ['cashable', 'capacity', 'social', 'gains'] as const : ['cashable'] as const;
  const sides = ['pays', ...kinds, counting === 'all' ? 'net' : 'netCash'] as const;
  const gains = counting === 'all' ? ['Cashable', 'Capacity released', 'Social', 'All gains'] : ['Cashable'];
  const columns = ['Puts in', ...gains, 'Gains less puts in', 'Gains per £1, PV'];
  const rowOf = (id: string, label: string, account: Account): LedgerRow => {
    const sums = sides.map((side) => amountOf(sumOf(account[side], worth)));
    const figures = asked === null ? {} : { asked: sums.map((sum, index): FigureCell => (
      { ...asked, ...sum, figure: `ledger.${id}.${sides[index] ?? ''}.${worth}`, label: `${columns[index] ?? ''}, ${label}` })) };
    return { id, label, cells: [...sums, perPoundCell(account, counting)], ...figures };
  };
  return { columns, rows: who.agencies.map((agency) => rowOf(agency.id, agencyName(agency), agency)), whole: rowOf('all', 'All agencies', who.whole) };
}

function perPoundCell({ perPound, cashPerPound }: Account, counting: Counting): Amount {
  const rate = counting === 'all' ? perPound : cashPerPound;
  return rate === null ? { value: 0, text: 'puts nothing in' } : { value: rate, text: rateText(rate) };
}

/** £26.10, £0.11. */
function rateText(rate: number): string {
  return Math.abs(rate) < 100 ? `${rate < 0 ? '−' : ''}£${figureText(Math.abs(rate), 'ratio', { baseYear: 0 })}` : poundsText(rate);
}

/** Who is best placed, in sentences: rates at present values, sums as the ledger shows them. */
export function bestPlacedInWords(who: WhoPays, { counting, worth }: LedgerView): readonly string[] {
  const { most, withoutPaying } = bestPlaced(who, counting);
  const what = counting === 'all' ? 'gains' : 'cash';
  const rate = most === null ? null : counting === 'all' ? most.perPound : most.cashPerPound;
  const first = most === null || rate === null
    ? `Nobody who puts money or time in has any ${what} to show for it.`
    : `${agencyName(most)} gains most for each £1 it puts in: ${rateText(rate)}${counting === 'all' ? '' : ' of cash'}, at present values.`;
  if (withoutPaying.length === 0) return [first];
  const names = withoutPaying.map((agency) => `${agencyName(agency)} (${poundsText(sumOf(sideOf(agency, 'gains', counting), worth))})`);
  return [first, `Gain and put nothing in, ${worth === 'undiscounted' ? 'undiscounted' : 'at present values'}: ${listed(names)}.`];
}

/** “a, b and c”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export const kindWords: Readonly<Record<PoundKind, string>> = { cashable: 'Cashable', capacity: 'Capacity released', social: 'Social' };

/** One line's pounds of one kind for one agency, in words. */
export interface LabelledRow {
  readonly key: string;
  readonly line: string;
  readonly agency: string;
  readonly kind: string;
  readonly share: string;
  readonly lag: string;
  readonly amount: Amount;
}

/** Every gained pound with its label; parts of nothing are left out. */
export function labelledRows({ resolved }: Answered, who: WhoPays, { counting, worth }: LedgerView): readonly LabelledRow[] {
  const lineLabel = new Map(resolved.benefitLines.map(({ id, label }) => [id, label]));
  const agencies = new Map(who.agencies.map((agency) => [agency.id, agencyName(agency)]));
  const counted = who.gains.filter(({ kind, account }) => (counting === 'all' || kind === 'cashable') && account.gains.undiscounted !== 0);
  return counted.map((gain) => ({
    key: `${gain.line} ${gain.agency} ${gain.kind}`,
    line: lineLabel.get(gain.line) ?? gain.line,
    agency: agencies.get(gain.agency) ?? gain.agency,
    kind: kindWords[gain.kind],
    ...cashTerms(gain),
    amount: amountOf(sumOf(gain.account.gains, worth)),
  }));
}

function cashTerms({ kind, cashableShare, lagMonths }: LabelledGain): { readonly share: string; readonly lag: string } {
  if (cashableShare === null || lagMonths === null) return { share: 'in no budget', lag: '–' };
  return kind === 'cashable' ? { share: percentText(cashableShare), lag: monthsText(lagMonths) } : { share: '–', lag: '–' };
}
