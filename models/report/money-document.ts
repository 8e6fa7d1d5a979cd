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

/** A value with the name of every field, at any depth, in lower case with underscores: the manner of every document. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), named(held)]));
}

/** The money of one option as a plain document: £ of the day, not discounted, of the whole option, by financial year from year 0. */
export function moneyDocument({ counts, money, nextCliff }: Funded): unknown {
  const { cost, funding, gap, surplus, promised, peakYear, largestGap, receivedByYear, shareOfPoliceFunding, years } = money;
  return named({ counts, cost, funding, gap, surplus, promised, peakYear, largestGap, receivedByYear, shareOfPoliceFunding, years, nextCliff });
}
