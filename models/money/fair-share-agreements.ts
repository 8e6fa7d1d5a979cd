import type { Proposal } from '../economics/fair-shares';
import { financialYear } from '../quantities/financial-year';
import { monthText } from '../quantities/month';
import { MONTHS_PER_YEAR } from '../quantities/time';
import type { NewAgreement } from '../scenario/edit-funding';
import type { WhoPays } from './who-pays';

/** What agreements are called and for which option they are. */
export interface AgreementTerms {
  readonly option: string;
  readonly optionLabel: string;
  /** Calendar year of month 0. */
  readonly startYear: number;
  readonly labelOf: (agency: string) => string;
}

/** Ids of the agreements that a proposal for an option becomes start with this. */
export function fairShareStem(option: string): string {
  return `fair_share_${option}_`;
}

/** Digits of a share in the text of a scenario: a penny in a million pounds. */
const DIGITS = 8;
const rounded = (share: number): number => Number(share.toFixed(DIGITS));

/**
 * Shares of cost by partner and year, contribution ÷ cost, in the digits a file has. In a year without a gap they add up to
 * 1: the largest has what the others leave. Pure numbers.
 */
function sharesByYear({ contributions, gapByYear }: Proposal, costByYear: readonly number[]): number[][] {
  const shares = contributions.map(({ byYear }) => costByYear.map((cost, year) => (cost > 0 ? rounded(byYear[year]! / cost) : 0)));
  costByYear.forEach((cost, year) => {
    if (cost <= 0 || gapByYear[year]! > 1e-6 * cost) return;
    const column = shares.map((own) => own[year]!);
    const largest = column.indexOf(Math.max(...column));
    const others = column.reduce((sum, share, index) => (index === largest ? sum : sum + share), 0);
    shares[largest]![year] = rounded(1 - others);
  });
  return shares;
}

/** Years in a row of one share. */
interface Run {
  readonly share: number;
  readonly first: number;
  readonly last: number;
}

/** A year without cost belongs to the run it lies in: a share of nothing is nothing. */
function runsOf(shares: readonly number[], costByYear: readonly number[]): Run[] {
  const runs: Run[] = [];
  shares.forEach((share, year) => {
    if (costByYear[year]! <= 0) return;
    const run = runs.at(-1);
    if (run?.share === share) runs[runs.length - 1] = { ...run, last: year };
    else runs.push({ share, first: year, last: year });
  });
  return runs.filter(({ share }) => share > 0);
}

/**
 * A proposal as agreements of the scenario: each partner pays its share of the cost of the day, as money hoped for. A share
 * that differs by year becomes an agreement for each stretch of years.
 */
export function agreementsOf({ whole }: Pick<WhoPays, 'whole'>, proposal: Proposal, terms: AgreementTerms): NewAgreement[] {
  const { option, optionLabel, startYear, labelOf } = terms;
  const costByYear = whole.pays.byYear;
  const shares = sharesByYear(proposal, costByYear);
  return proposal.contributions.flatMap(({ id }, index) => {
    const runs = runsOf(shares[index]!, costByYear);
    return runs.map(({ share, first, last }): NewAgreement => ({
      id: `${fairShareStem(option)}${id}`,
      label: `Proposed share of ${labelOf(id)}${runs.length > 1 ? `, ${financialYear(startYear + first)} on` : ''}`,
      funder: id, share,
      first_month: monthText(first * MONTHS_PER_YEAR, startYear),
      last_month: monthText((last + 1) * MONTHS_PER_YEAR - 1, startYear),
      certainty: 'hoped_for', options: [option],
      note: `A proposal for ${optionLabel}, not agreed with anybody.`,
    }));
  });
}
