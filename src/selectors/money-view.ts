import {
  agreementRows, gapCauseRows, gapRows, missingForMoney, moneyInputsOf, moneyOf, rowOf, yearsRow,
  type AgreementSide, type GapCause, type Money, type MoneyInputs, type MoneyYearSum, type YearRow,
} from '../../models/index';
import { exactPoundsText, financialYearText, percentText, poundsText } from '../format';
import { optionLabel, type Answered } from './answered';
import type { TwinCell, TwinRow, TwinTable } from './certainty-tables';
import { countingInWords, counts } from './counted-words';
import { partyInWords } from './party-words';

/** The financial view of an option with what it rests on. */
export interface MoneyView {
  readonly inputs: MoneyInputs;
  readonly money: Money;
  /** Financial years to the last with any cost or money. */
  readonly years: readonly string[];
  /** “£ of the day, 2027-28 to 2036-37” with the name of the option. */
  readonly basis: string;
}

/** The financial view, or the ids of the figures that it lacks. */
export function moneyView(answered: Answered, option: string): MoneyView | { readonly missing: readonly string[] } {
  const { resolved, appraisal } = answered;
  const inputs = moneyInputsOf(resolved);
  if (inputs === null) return { missing: missingForMoney(resolved) };
  const money = moneyOf(appraisal, inputs, option);
  const all = money.years.map((_, year) => financialYearText(inputs.startYear + year));
  const last = money.years.findLastIndex(({ cost, funding }, year) => cost !== 0 || funding !== 0 || money.receivedByYear[year] !== 0);
  const years = all.slice(0, Math.max(1, last + 1));
  const span = `${all[0] ?? ''} to ${all.at(-1) ?? ''}`;
  const rest = years.length < all.length ? `; after ${years.at(-1) ?? ''} there is neither cost nor money` : '';
  return { inputs, money, years, basis: `${optionLabel(resolved, option)}, whole. £ of the day (nominal), not discounted, financial years ${span}${rest}` };
}

export function cellOf(value: number): TwinCell {
  return { value, text: poundsText(value) };
}

export function rowIn(id: string, heading: string, { byYear, total }: YearRow): TwinRow {
  return { id, heading, cells: [...byYear, total].map(cellOf) };
}

/** A table by year: cells of later years than those shown are nought and left out; the last cell is the sum of all. */
export function tableBy(years: readonly string[], caption: string, first: string, rows: readonly TwinRow[]): TwinTable {
  return { caption, columns: [first, ...years, 'All years'], rows: rows.map((row) => (
    { ...row, cells: [...row.cells.slice(0, years.length), ...row.cells.slice(-1)] })) };
}

const sides: readonly (readonly [MoneyYearSum, string])[] = [
  ['cost', 'Cost'], ['recurring', '– of which recurring'], ['oneOff', '– of which one-off (setting up)'],
  ['funding', 'Money there'], ['fundingInCash', '– of which in cash'], ['fundingInKind', '– of which in kind'],
  ['gap', 'Gap: cost that nobody’s money pays'], ['surplus', 'Surplus: money beyond what it may pay for'],
];

/** Cost beside money, gap and surplus; cash as it comes in; share of police funding. */
export function yearsTable({ money, years }: MoneyView): TwinTable {
  const rows = sides.map(([side, words]) => rowIn(side, words, yearsRow(money.years, side)));
  const received = rowIn('received', 'Cash that comes in from sums of money', rowOf(money.receivedByYear));
  const share = money.shareOfPoliceFunding;
  const police = share === null ? [] : [{
    id: 'police', heading: 'Real cost as a share of the force’s police funding',
    cells: [...share.map((value): TwinCell => ({ value, text: percentText(value) })), { value: null, text: '–' }],
  }];
  return tableBy(years, 'Cost, money, gap and surplus by year', '£ of the day', [...rows, received, ...police]);
}

const causes: Readonly<Record<GapCause, (funder: string) => string>> = {
  no_agreement: () => 'No agreement',
  not_started: (funder) => `Money from ${funder} has not started`,
  ended: (funder) => `Money from ${funder} has ended`,
  ring_fenced: () => 'The money there may not be spent on it',
  match_not_met: (funder) => `Money from ${funder} is not matched`,
  not_agreed: (funder) => `Money from ${funder} is not sure enough to count`,
  too_small: () => 'The money there is too little',
};

/** The gap by cause and funder. */
export function gapCausesTable({ money, years }: MoneyView): TwinTable {
  const rows = gapCauseRows(money.years).map(({ cause, funder, ...row }) => rowIn([cause, funder].join(' '), causes[cause](partyInWords(funder ?? '')), row));
  return tableBy(years, 'Gap by cause and funder', 'Why there is no money', rows);
}

/** The gap by cause and funder, and by who pays the cost today. */
export function gapsTable({ money, years }: MoneyView): TwinTable {
  const rows = gapRows(money.years).map(({ payer, cause, funder, ...row }) => (
    rowIn([payer, cause, funder].join(' '), `${causes[cause](partyInWords(funder ?? ''))}: falls on ${partyInWords(payer)}`, row)
  ));
  return tableBy(years, 'Gap by cause, funder and payer', 'Why there is no money', rows);
}

const sideWords: Readonly<Record<AgreementSide, string>> = {
  used: 'paid', surplus: 'left over (surplus)', stranded: '– of which its ring-fence keeps from a gap', lostToMatch: 'lost for want of a match', carriedOut: 'carried into the next year',
};

/** What becomes of each agreement's money. */
export function agreementsTable({ money, years }: MoneyView): TwinTable {
  const rows = agreementRows(money.years).map(({ id, label, kind, side, ...row }) => (
    rowIn(`${id} ${side}`, `${label}${kind === 'in_kind' ? ' (in kind)' : ''}: ${sideWords[side]}`, row)
  ));
  return tableBy(years, 'What each agreement pays, by year', 'Agreement', rows);
}

export type LineGrouping = 'line' | 'funder';

/** Costs line by line, or by who pays for them. */
export function linesTable({ resolved }: Answered, { money, years }: MoneyView, by: LineGrouping): TwinTable {
  const roles = resolved.roles.map(({ lineId, label }) => [lineId, label] as const);
  const labels = new Map([...roles, ...resolved.costLines.map(({ id, label }) => [id, label] as const)]);
  const name = (line: string): string => labels.get(line) ?? partyInWords(line);
  const rows = by === 'line'
    ? money.lines.map(({ line, payer, oneOff, ...row }) => rowIn(line, `${name(line)} (${partyInWords(payer)}${oneOff ? ', one-off' : ''})`, row))
    : money.funders.map(({ funder, line, ...row }) => (
      rowIn(`${funder ?? ''} ${line}`, `${funder === null ? 'Nobody' : partyInWords(funder)}: ${name(line)}`, row)));
  return tableBy(years, by === 'line' ? 'Costs by line and year' : 'Costs by funder, line and year', by === 'line' ? 'Line (who pays today)' : 'Funder and line', rows);
}

/** The largest gap, and the year that costs most, in sentences. */
export function moneyInWords({ money, inputs, years }: MoneyView, hasAgreements: boolean): readonly string[] {
  const { cost, gap, surplus, peakYear, largestGap } = money;
  const dearest = `The dearest year is ${years[peakYear.year] ?? ''}: ${poundsText(peakYear.cost)}.`;
  if (!hasAgreements) return [`No agreement yet: the whole cost of ${poundsText(cost)} is a gap.`, dearest];
  const most = largestGap === null ? '' : ` The gap is largest in ${years[largestGap.year] ?? ''}: ${poundsText(largestGap.gap)}.`;
  const counting = countingInWords(inputs, money.option);
  const left = gap === 0 ? `Every pound of cost has money${counting}: £0 is left.` : `${poundsText(gap)} of ${poundsText(cost)} has no money${counting}.${most}`;
  const over = surplus === 0 ? [] : [`${poundsText(surplus)} of the money is more than the cost it may pay for in its year: a surplus.`];
  const { cash, inKind, total } = money.promised;
  const promised = total === 0 ? [] : [`Sums stated over the whole life of all agreements, whether agreed, bid for or hoped for: ${exactPoundsText(cash)} in cash, ${exactPoundsText(inKind)} in kind.`];
  const uncounted = inputs.agreements.filter((agreement) => !counts(agreement, inputs)).length;
  const waiting = uncounted === 0 ? [] : [`${uncounted === 1 ? '1 agreement is' : `${uncounted} agreements are`} not sure enough to count.`];
  return [left, ...over, ...waiting, dearest, ...promised];
}
