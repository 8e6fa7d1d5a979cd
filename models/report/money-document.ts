import type { Certainty } from '../economics/agreement';
import type { Money } from '../money/money';
import type { NextCliff } from '../money/next-cliff';

/** Who pays for an option, and the next agreement to end with nothing in its place. */
export interface Funded {
  /** How sure an agreement must be to bring anything. */
  readonly counts: Certainty;
  readonly money: Money;
  readonly nextCliff: NextCliff | null;
}

/** The money of one option as a plain document: £ of the day, not discounted, of the whole option, by financial year from year 0. */
export function moneyDocument({ counts, money, nextCliff }: Funded): object {
  const { cost, funding, gap, surplus, promised, peakYear, largestGap, receivedByYear, shareOfPoliceFunding } = money;
  return {
    counts, cost, funding, gap, surplus, promised,
    peak_year: peakYear, largest_gap: largestGap, received_by_year: receivedByYear, share_of_police_funding: shareOfPoliceFunding,
    years: money.years.map(({ oneOff, fundingInCash, fundingInKind, ...year }) => (
      { ...year, one_off: oneOff, funding_in_cash: fundingInCash, funding_in_kind: fundingInKind })),
    next_cliff: nextCliff,
  };
}
