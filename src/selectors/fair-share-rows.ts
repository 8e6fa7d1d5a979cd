import { losers, type FairShares, type Proposal, type WhoPays } from '../../models/index';
import { financialYearText, poundsText } from '../format';
import type { Answered } from './answered';
import { agencyName, amountOf, listed } from './ledger-tables';
import type { Amount } from './line-table';

/** What one partner would pay under a proposal. */
export interface ShareRow {
  readonly id: string;
  readonly label: string;
  readonly byYear: readonly Amount[];
  readonly today: Amount;
  readonly pays: Amount;
  readonly gains: Amount;
  readonly net: Amount;
  readonly netByThen: Amount;
}

/** A proposal as a table: years in which there is a cost, partners, and what no limit leaves room for. */
export interface ShareTable {
  readonly years: readonly string[];
  readonly rows: readonly ShareRow[];
  readonly cost: readonly Amount[];
  readonly all: Amount;
  /** Null where every year is covered. */
  readonly gap: { readonly byYear: readonly Amount[]; readonly all: Amount } | null;
}

function yearsWithCost({ whole }: WhoPays): number {
  return whole.pays.byYear.findLastIndex((cost) => cost > 0) + 1;
}

/** The years that a partner can be asked to break even by. */
export function breakEvenYears({ resolved }: Answered, who: WhoPays): readonly { readonly year: number; readonly text: string }[] {
  return Array.from({ length: who.ledger.years }, (_, year) => ({ year, text: financialYearText(resolved.period.startYear + year) }));
}

export function shareTable({ resolved }: Answered, who: WhoPays, proposal: Proposal): ShareTable {
  const years = yearsWithCost(who);
  const amounts = (values: readonly number[]): readonly Amount[] => values.slice(0, years).map(amountOf);
  return {
    years: Array.from({ length: years }, (_, year) => financialYearText(resolved.period.startYear + year)),
    rows: proposal.contributions.flatMap(({ id, byYear, pays, gains, net, netByThen }): ShareRow[] => {
      const agency = who.agencies.find((each) => each.id === id);
      return agency === undefined ? [] : [{
        id, label: agencyName(agency), byYear: amounts(byYear), today: amountOf(agency.pays.undiscounted), pays: amountOf(pays),
        gains: amountOf(gains), net: amountOf(net), netByThen: amountOf(netByThen),
      }];
    }),
    cost: amounts(who.whole.pays.byYear),
    all: amountOf(who.whole.pays.undiscounted),
    gap: proposal.gap < 0.5 ? null : { byYear: amounts(proposal.gapByYear), all: amountOf(proposal.gap) },
  };
}

/** Who still loses under a proposal and by how much, and what it leaves open, in sentences. */
export function proposalInWords(who: WhoPays, proposal: Proposal, words: { readonly gain: string; readonly by: string | null }): readonly string[] {
  const nameOf = (id: string): string => agencyName(who.agencies.find((agency) => agency.id === id) ?? { id, label: null });
  const losing = losers(proposal).map(({ id, net }) => `${nameOf(id)} (${poundsText(-net)})`);
  return [
    losing.length === 0
      ? `Nobody would pay more than its ${words.gain} over the whole period.`
      : `Would still pay more than ${words.gain} over the whole period: ${listed(losing)}.`,
    ...(proposal.gains < proposal.cost ? [
      `All their ${words.gain} together are ${poundsText(proposal.gains)} and all costs ${poundsText(proposal.cost)}, so no way of sharing leaves everybody better off.`] : []),
    ...(proposal.unmet >= 0.5 && words.by !== null ? [
      `Not everybody can break even by the end of ${words.by}: all their ${words.gain} by then are ${poundsText(proposal.unmet)} less than the cost. `
      + 'That part is left with those who pay today.'] : []),
    ...(proposal.gap >= 0.5 ? [`The limits leave ${poundsText(proposal.gap)} of the cost that nobody pays.`] : []),
  ];
}

const undefinedWords = {
  'nobody gains': 'None of those who may be asked to pay gains anything, so the cost cannot be shared by gain.',
  'no cost': 'There is no cost to share in those years.',
} as const;

export function undefinedInWords(shares: Extract<FairShares, { isDefined: false }>): string {
  return undefinedWords[shares.why];
}
