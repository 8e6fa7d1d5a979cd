/** Costs that the same agreements may pay for, taken together. Whole pence. */
export interface CostGroup {
  /** Places of the agreements that may pay, in the order in which they are drawn on. */
  readonly payable: readonly number[];
  readonly pence: number;
}

/** Who may pay whom, and what is paid so far: `paid[agreement][group]`. */
interface Network {
  readonly groups: readonly CostGroup[];
  readonly left: number[];
  readonly paid: readonly number[][];
}

/** Where the search for a way came from: the group reached, and the agreement that pays it. */
interface Way {
  readonly agreement: number;
  readonly group: number;
  readonly before: Way | null;
}

/**
 * A way on which more of `agreement`'s money can be spent: to a group it may pay that still wants money, or to one that
 * another agreement pays, which then pays another group instead, and so on. Null where there is none.
 */
function findWay({ groups, left, paid }: Network, agreement: number): Way | null {
  const seen = new Set<number>();
  const waiting: { readonly agreement: number; readonly before: Way | null }[] = [{ agreement, before: null }];
  for (const { agreement: payer, before } of waiting) {
    for (const [group, { payable }] of groups.entries()) {
      if (seen.has(group) || !payable.includes(payer)) continue;
      seen.add(group);
      const way = { agreement: payer, group, before };
      if (left[group]! > 0) return way;
      paid.forEach((row, other) => {
        if (other !== payer && row[group]! > 0) waiting.push({ agreement: other, before: way });
      });
    }
  }
  return null;
}

/** Spends up to `most` along a way; returns what was spent. */
function spendAlong({ left, paid }: Network, way: Way, most: number): number {
  let spend = Math.min(most, left[way.group]!);
  for (let step: Way = way; step.before !== null; step = step.before) spend = Math.min(spend, paid[step.agreement]![step.before.group]!);
  left[way.group]! -= spend;
  for (let step: Way | null = way; step !== null; step = step.before) {
    paid[step.agreement]![step.group]! += spend;
    if (step.before !== null) paid[step.agreement]![step.before.group]! -= spend;
  }
  return spend;
}

/**
 * Spends money on costs: agreements in their order each spend as much as they can, the earlier ones making room where they
 * can pay for something else instead, so that nothing goes without money that some order of spending would have paid.
 * Returns `paid[agreement][group]`. Whole pence.
 */
export function spend(available: readonly number[], groups: readonly CostGroup[]): readonly (readonly number[])[] {
  const network = { groups, left: groups.map(({ pence }) => pence), paid: available.map(() => groups.map(() => 0)) };
  available.forEach((money, agreement) => {
    for (let left = money; left > 0;) {
      const way = findWay(network, agreement);
      if (way === null) return;
      left -= spendAlong(network, way, left);
    }
  });
  return network.paid;
}
