/** A vessel that takes water in proportion to its weight, up to its room. */
export interface Vessel {
  readonly weight: number;
  /** Null where it holds any amount. */
  readonly room: number | null;
}

/** What each vessel takes, in their order, and what none of them could. */
export interface Filled {
  readonly taken: readonly number[];
  readonly left: number;
}

/**
 * Shares out an amount in proportion to weights; whoever would get more than its room gets its room, and the rest is shared
 * among the others likewise, until all is placed or every room is full. Σ taken + left = amount. Unit: that of the amount.
 */
export function fill(amount: number, vessels: readonly Vessel[]): Filled {
  const taken = vessels.map(() => 0);
  const open = new Set(vessels.flatMap(({ weight }, index) => (weight > 0 ? [index] : [])));
  let left = Math.max(0, amount);
  while (open.size > 0 && left > 0) {
    const weights = [...open].reduce((sum, index) => sum + vessels[index]!.weight, 0);
    const share = (index: number): number => (left * vessels[index]!.weight) / weights;
    const full = [...open].filter((index) => share(index) > (vessels[index]!.room ?? Infinity));
    if (full.length === 0) {
      for (const index of open) taken[index] = share(index);
      return { taken, left: 0 };
    }
    for (const index of full) {
      taken[index] = vessels[index]!.room ?? 0;
      left -= taken[index];
      open.delete(index);
    }
    left = Math.max(0, left);
  }
  return { taken, left };
}
