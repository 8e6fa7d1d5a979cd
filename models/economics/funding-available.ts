import type { Agreement } from './agreement';
import type { CostCell } from './funding-cells';

/** Σ over the cells that an agreement may pay. Whole pence. */
function payableCost(place: number, cells: readonly CostCell[]): number {
  return cells.reduce((sum, { payable, pence }) => (payable.includes(place) ? sum + pence : sum), 0);
}

/** Which cells an agreement may pay, as a word to compare. */
function reach(place: number, cells: readonly CostCell[]): string {
  return cells.flatMap(({ payable }, index) => (payable.includes(place) ? [index] : [])).join();
}

/**
 * Whole pence that shares of cost come to in a year. Shares of the same costs are rounded together, so that shares which
 * make up one come to the whole cost, to the penny. 0 for a sum of money.
 */
export function sharesOfCost(agreements: readonly Agreement[], cells: readonly CostCell[]): number[] {
  const taken = new Map<string, number>();
  return agreements.map(({ share }, place) => {
    if (share === null) return 0;
    const of = reach(place, cells);
    const before = taken.get(of) ?? 0;
    taken.set(of, before + share);
    const cost = payableCost(place, cells);
    return Math.round(cost * (before + share)) - Math.round(cost * before);
  });
}

/**
 * What is left of each agreement's money for a year where it has to be matched: at most others' money for that year ÷ the
 * match per £, found by cutting until nothing more is cut, since cut money matches nobody else's. `offered` is what each
 * brings for the year: money carried in was matched, and did match, in the year it was brought. Money matches whether or not
 * there is a cost that it may pay, since a match is of what is put in. Whole pence, never more than `offered`.
 */
export function afterMatch(agreements: readonly Agreement[], offered: readonly number[]): number[] {
  const left = [...offered];
  for (let cut = true; cut;) {
    cut = false;
    agreements.forEach(({ match }, place) => {
      if (match === null || match.perPound === 0) return;
      const others = agreements.reduce((sum, { kind }, other) => (
        other !== place && (kind === 'cash' || match.inKindCounts) ? sum + left[other]! : sum
      ), 0);
      const most = Math.floor(others / match.perPound);
      if (most >= left[place]!) return;
      left[place] = most;
      cut = true;
    });
  }
  return left;
}
