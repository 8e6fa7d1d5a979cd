import type { Outcome, Problem } from '../quantities/problem';
import { clashOf } from './correlation-clash';
import { choleskyFactor, matrixOf, pairKey } from './correlation-matrix';

/** A wanted rank correlation (Spearman's) between two parameters. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  readonly rank: number;
}

/** Parameters that hang together, in id order, with the lower triangle L of their normal correlations, row by row. */
export interface CorrelatedGroup {
  readonly ids: readonly string[];
  /** Element [row × size + column]; L Lᵀ is the matrix of correlations. */
  readonly factor: Float64Array;
}

/**
 * Groups of correlated parameters, ready for the copula. Pairs that are not stated are independent. Refused: a
 * correlation outside −1 to 1, one with itself or with a parameter that is not drawn, a pair stated twice, and
 * correlations that no set of figures can have together, for which the smallest set of parameters that clash is named.
 */
export function correlatedGroups(
  correlations: readonly Correlation[], drawn: ReadonlySet<string>, place: { readonly file: string; readonly path: string },
): Outcome<readonly CorrelatedGroup[]> {
  const problems = correlations.flatMap((each, index): Problem[] => {
    const fault = pairFault(each, correlations.slice(0, index), drawn);
    return fault === null ? [] : [{ file: place.file, path: `${place.path}[${index}]`, ...fault }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const { groups, faults } = groupsOf(correlations);
  return faults.length > 0 ? { ok: false, problems: faults.map((fault) => ({ ...place, ...fault })) } : { ok: true, value: groups };
}

/** Sound pairs that no set of figures can have together, a fault for each smallest set of parameters that clash. */
export function correlationClashes(correlations: readonly Correlation[]): readonly Fault[] {
  return groupsOf(correlations).faults;
}

function groupsOf(correlations: readonly Correlation[]): { groups: CorrelatedGroup[]; faults: Fault[] } {
  const rankOf = new Map(correlations.flatMap(({ a, b, rank }) => [[pairKey(a, b), rank], [pairKey(b, a), rank]]));
  const groups: CorrelatedGroup[] = [];
  const faults: Fault[] = [];
  for (const ids of connected(correlations)) {
    const factor = choleskyFactor(matrixOf(ids, rankOf), ids.length);
    if (factor === null) faults.push(clashOf(ids, rankOf));
    else groups.push({ ids, factor });
  }
  return { groups, faults };
}

type Fault = Pick<Problem, 'what' | 'why' | 'remedy'>;

/** What is wrong with one pair, `before` being those stated ahead of it and `drawn` the ids with a spread; null where nothing is. */
export function pairFault({ a, b, rank }: Correlation, before: readonly Correlation[], drawn: ReadonlySet<string>): Fault | null {
  if (!(rank >= -1 && rank <= 1)) {
    return { what: `The correlation of ${a} and ${b} is ${rank}.`, why: 'A correlation lies between −1 and 1.', remedy: 'Correct it.' };
  }
  if (a === b) {
    return { what: `${a} is correlated with itself.`, why: 'That is always 1 and says nothing.', remedy: 'Name another parameter.' };
  }
  const unknown = [a, b].find((id) => !drawn.has(id));
  if (unknown !== undefined) {
    return { what: `${unknown} is not drawn.`, why: 'Only parameters with a spread can move together.', remedy: `Give ${unknown} a spread, or leave the pair out.` };
  }
  if (before.some((other) => pairKey(a, b) === pairKey(other.a, other.b) || pairKey(a, b) === pairKey(other.b, other.a))) {
    return { what: `The correlation of ${a} and ${b} is stated twice.`, why: 'It is unclear which holds.', remedy: 'Keep one.' };
  }
  return null;
}

/** Sets of ids that pairs join, each in id order, first id first. */
function connected(correlations: readonly Correlation[]): readonly (readonly string[])[] {
  const sets: Set<string>[] = [];
  for (const { a, b } of correlations) {
    const joined = new Set([a, b]);
    for (const set of sets.filter((each) => each.has(a) || each.has(b))) {
      set.forEach((id) => joined.add(id));
      sets.splice(sets.indexOf(set), 1);
    }
    sets.push(joined);
  }
  const inOrder = sets.map((set) => [...set].sort());
  return inOrder.sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
}
