/** Edits (insert, drop, replace, swap neighbours) that turn one text into another: optimal string alignment. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1);
      current.push(fewest);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** The known name closest to a mistyped one, or null where none is close enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const longest = 80;
  if (name === '' || name.length > longest) return null;
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

/** “Did you mean X?”, or else the fallback advice. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const match = nearest(name, known);
  return match === null ? otherwise : `Did you mean “${match}”?`;
}
