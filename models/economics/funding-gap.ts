import { isCounted, isInForce, type Agreement, type Certainty } from './agreement';
import { mayPay, type CostCell } from './funding-cells';
import type { OutsideItsMonths } from './agreement-months';
import type { NominalCost } from './nominal-cost';
import { apportion } from '../quantities/pence';

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
  /** By agreement. */
  readonly outside: readonly OutsideItsMonths[];
}

/** Money that is not there, why, and the cells that it would have paid for. */
interface Absent {
  readonly cause: GapCause;
  readonly agreement: Agreement;
  /** Whole pence; null for a share of what those cells cost. */
  readonly pence: number | null;
  readonly wouldPay: (cell: CostCell) => boolean;
}

/** Money that is not matched or not sure, then what has ended (the latest first), then what has not begun (the earliest first). */
function absentMoney(costs: readonly NominalCost[], { agreements, counts, missing, outside }: GapContext): Absent[] {
  const isPaying = (cell: CostCell, { funder }: Agreement): boolean => cell.payable.some((place) => agreements[place]!.funder === funder && isCounted(agreements[place]!, counts));
  const counted = agreements.flatMap((agreement, place) => (isCounted(agreement, counts) ? [{ agreement, ...outside[place]! }] : []));
  const another = (agreement: Agreement, pence: number, cause: GapCause, isThen: (month: number) => boolean): Absent => ({
    cause, agreement, pence: agreement.share === null ? pence : null,
    wouldPay: (cell) => isThen(cell.month) && mayPay(agreement, costs[cell.cost]!) && !isPaying(cell, agreement),
  });
  return [
    ...agreements.map((agreement, place): Absent => ({
      cause: isCounted(agreement, counts) ? 'match_not_met' : 'not_agreed', agreement, pence: missing[place]!, wouldPay: ({ payable }) => payable.includes(place),
    })),
    ...counted.map(({ agreement, ended }) => another(agreement, ended, 'ended', (month) => month > agreement.last))
      .sort((one, other) => other.agreement.last - one.agreement.last),
    ...counted.map(({ agreement, notStarted }) => another(agreement, notStarted, 'not_started', (month) => month < agreement.first))
      .sort((one, other) => one.agreement.first - other.agreement.first),
  ];
}

/**
 * Explains what is left of the cells of a year, `left[cell]` in whole pence: money that is not there explains as much of it as
 * it would have paid, shared over its cells in proportion, and the rest has a cause without a funder. The gaps sum to what is left.
 */
export function explainGaps(cells: readonly CostCell[], left: readonly number[], costs: readonly NominalCost[], context: GapContext): Gap[] {
  const rest = [...left];
  const gapOf = (cell: number, cause: GapCause, funder: string | null, pence: number): Gap => {
    const { line, team, payer } = costs[cells[cell]!.cost]!;
    rest[cell]! -= pence;
    return { line, team, payer, cause, funder, pence };
  };
  const open = cells.flatMap((_, cell) => (left[cell]! > 0 ? [cell] : []));
  const named = absentMoney(costs, context).flatMap(({ cause, agreement: { funder, share }, pence, wouldPay }) => {
    const own = pence === 0 ? [] : open.filter((cell) => rest[cell]! > 0 && wouldPay(cells[cell]!));
    // A penny that a share is rounded down by has ended with it.
    const most = own.map((cell) => (pence === null ? Math.min(rest[cell]!, Math.ceil((share ?? 0) * cells[cell]!.pence)) : rest[cell]!));
    const all = most.reduce((sum, each) => sum + each, 0);
    return apportion(Math.min(pence ?? all, all), most).flatMap((part, index) => (part > 0 ? [gapOf(own[index]!, cause, funder, part)] : []));
  });
  return [...named, ...open.flatMap((cell) => (rest[cell]! > 0 ? [gapOf(cell, restCause(cells[cell]!, context), null, rest[cell]!)] : []))];
}

/** Why a cost has no money that no absent money would have paid. */
function restCause({ month, payable }: CostCell, { agreements, counts }: GapContext): GapCause {
  if (payable.some((place) => isCounted(agreements[place]!, counts))) return 'too_small';
  return agreements.some((agreement) => isCounted(agreement, counts) && isInForce(agreement, month)) ? 'ring_fenced' : 'no_agreement';
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
