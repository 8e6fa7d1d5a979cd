import { isCounted, isInForce, type Agreement, type Certainty } from './agreement';
import { mayPay, type CostCell } from './funding-cells';
import type { NominalCost } from './nominal-cost';

/** Why a cost has no money. */
export type GapCause =
  | 'no_agreement' | 'not_started' | 'ended' | 'ring_fenced' | 'match_not_met' | 'not_agreed' | 'too_small';

/** Cost of a year that nobody's money pays. Whole pence. */
export interface Gap extends Pick<NominalCost, 'line' | 'team' | 'payer'> {
  readonly cause: GapCause;
  /** Whose money it is that has ended, is not sure or is not matched; null where it is nobody's in particular. */
  readonly funder: string | null;
  readonly pence: number;
}

/** What causes are found from: the agreements for an option, in the order of the cells, and money of theirs that cannot be spent. */
export interface GapContext {
  readonly agreements: readonly Agreement[];
  readonly counts: Certainty;
  /** Whole pence by agreement: of a counted one what want of a match takes away, of another all it would bring. */
  readonly missing: readonly number[];
}

/** Explains what is left of the cells of a year: `left[cell]` in whole pence. The parts of a cell's gap sum to it. */
export function explainGaps(cells: readonly CostCell[], left: readonly number[], costs: readonly NominalCost[], context: GapContext): Gap[] {
  const missing = [...context.missing];
  return cells.flatMap((cell, index) => {
    const cost = costs[cell.cost]!;
    let rest = left[index]!;
    const named: Gap[] = [];
    const add = (cause: GapCause, funder: string | null, pence: number): void => {
      if (pence > 0) named.push({ line: cost.line, team: cost.team, payer: cost.payer, cause, funder, pence });
      rest -= pence;
    };
    for (const place of cell.payable) {
      const agreement = context.agreements[place]!;
      const taken = Math.min(rest, missing[place]!);
      missing[place]! -= taken;
      add(isCounted(agreement, context.counts) ? 'match_not_met' : 'not_agreed', agreement.funder, taken);
    }
    const { cause, funder } = remainingCause(cell, cost, context);
    add(cause, funder, rest);
    return named;
  });
}

/** Why what is left of a cell has no money, by the agreements that might have paid it at another time. */
function remainingCause({ month, payable }: CostCell, cost: NominalCost, { agreements, counts }: GapContext): Pick<Gap, 'cause' | 'funder'> {
  const counted = agreements.filter((agreement) => isCounted(agreement, counts));
  const paying = payable.map((place) => agreements[place]!).filter((agreement) => isCounted(agreement, counts));
  const others = counted.filter((agreement) => mayPay(agreement, cost) && !paying.some(({ funder }) => funder === agreement.funder));
  const ended = others.filter(({ last }) => last < month).sort((one, other) => other.last - one.last)[0];
  if (ended) return { cause: 'ended', funder: ended.funder };
  const later = others.filter(({ first }) => first > month).sort((one, other) => one.first - other.first)[0];
  if (later) return { cause: 'not_started', funder: later.funder };
  if (paying.length > 0) return { cause: 'too_small', funder: null };
  return { cause: counted.some((agreement) => isInForce(agreement, month)) ? 'ring_fenced' : 'no_agreement', funder: null };
}

/**
 * What of each agreement's surplus a gap of its months would take if its ring-fence let it; a gap takes it once. `left[cell]`
 * and the result, by agreement, in whole pence.
 */
export function strandedMoney(
  cells: readonly CostCell[], left: readonly number[], money: readonly { readonly agreement: Agreement; readonly surplus: number }[],
): number[] {
  const open = [...left];
  return money.map(({ agreement, surplus }, place) => {
    let stranded = 0;
    cells.forEach(({ month, payable }, cell) => {
      if (payable.includes(place) || !isInForce(agreement, month)) return;
      const taken = Math.min(surplus - stranded, open[cell]!);
      open[cell]! -= taken;
      stranded += taken;
    });
    return stranded;
  });
}
