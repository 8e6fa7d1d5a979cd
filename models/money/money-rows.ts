import type { AgreementInYear, GapInYear, MoneyYear, YearRow } from '../economics/financial-view';
import { toPence, toPounds } from '../quantities/pence';

/** Rows of a financial view that are sums over its years. £ of the day. */
export type MoneyYearSum = 'cost' | 'oneOff' | 'recurring' | 'funding' | 'fundingInCash' | 'fundingInKind' | 'surplus' | 'gap';

/** One side of the years as a row. Summed in whole pence. */
export function yearsRow(years: readonly MoneyYear[], of: MoneyYearSum): YearRow {
  return rowOf(years.map((year) => year[of]));
}

/** A row out of pounds by year, with their sum in whole pence. £. */
export function rowOf(byYear: readonly number[]): YearRow {
  return { byYear, total: toPounds(byYear.reduce((sum, each) => sum + toPence(each), 0)) };
}

/** What has no money, for one payer, one cause and one funder. */
export type GapRow = YearRow & Omit<GapInYear, 'amount'>;

/** Gaps of all years by payer, cause and funder, in the order in which the first of each comes. The rows sum to the gap. £ of the day. */
export function gapRows(years: readonly MoneyYear[]): GapRow[] {
  return gapsBy(years, ({ payer, cause, funder }) => [payer, cause, funder].join(' ')).map(({ own: { payer, cause, funder }, row }) => ({ payer, cause, funder, ...row }));
}

/** Gaps of one key together, in the order in which the first of each comes. £ of the day, summed in whole pence. */
function gapsBy(years: readonly MoneyYear[], keyOf: (gap: GapInYear) => string): { readonly own: GapInYear; readonly row: YearRow }[] {
  const kinds = new Map(years.flatMap(({ gaps }) => gaps.map((gap) => [keyOf(gap), gap] as const)));
  return [...kinds].map(([key, own]) => ({
    own, row: rowOf(years.map(({ gaps }) => rowOf(gaps.filter((gap) => keyOf(gap) === key).map(({ amount }) => amount)).total)),
  }));
}

/** What has no money for one cause and one funder, whoever it falls on. */
export type GapCauseRow = YearRow & Pick<GapRow, 'cause' | 'funder'>;

/** `gapRows` with those of one cause and funder in one, in the order in which the first of each comes. The rows sum to the gap. £ of the day. */
export function gapCauseRows(years: readonly MoneyYear[]): GapCauseRow[] {
  return gapsBy(years, ({ cause, funder }) => [cause, funder].join(' ')).map(({ own: { cause, funder }, row }) => ({ cause, funder, ...row }));
}

/** What becomes of the money of one agreement. */
export type AgreementSide = 'used' | 'surplus' | 'stranded' | 'lostToMatch' | 'carriedOut';

export type AgreementRow = YearRow & Pick<AgreementInYear, 'id' | 'label' | 'funder' | 'kind'> & { readonly side: AgreementSide };

/** What each agreement pays, and where there is any: what is left over, what a match takes away, what is carried forward. £ of the day. */
export function agreementRows(years: readonly MoneyYear[]): AgreementRow[] {
  const first = years[0]?.agreements ?? [];
  return first.flatMap(({ id, label, funder, kind }) => (['used', 'surplus', 'stranded', 'lostToMatch', 'carriedOut'] as const).flatMap((side) => {
    const row = rowOf(years.map(({ agreements }) => agreements.find((each) => each.id === id)?.[side] ?? 0));
    return side === 'used' || row.total !== 0 ? [{ id, label, funder, kind, side, ...row }] : [];
  }));
}
