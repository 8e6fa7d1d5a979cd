import type { Problem } from '../quantities/problem';
import { choleskyFactor, matrixOf, pairKey, type RankOf } from './correlation-matrix';

const isPossible = (ids: readonly string[], rankOf: RankOf): boolean => choleskyFactor(matrixOf(ids, rankOf), ids.length) !== null;

/** Above this many sets of one size the search for the very smallest stops at one from which nobody can be left out. */
const MOST_SETS = 100_000;

/** The smallest set of ids whose correlations are impossible together; the first in id order of several. */
function smallestClash(ids: readonly string[], rankOf: RankOf): readonly string[] {
  let clashing = ids;
  for (const id of ids) {
    const without = clashing.filter((each) => each !== id);
    if (!isPossible(without, rankOf)) clashing = without;
  }
  for (let size = 3; size < clashing.length && countOfSets(ids.length, size) <= MOST_SETS; size += 1) {
    for (const set of setsOf(ids, size)) if (!isPossible(set, rankOf)) return set;
  }
  return clashing;
}

function countOfSets(from: number, size: number): number {
  let count = 1;
  for (let k = 0; k < size; k += 1) count *= (from - k) / (k + 1);
  return count;
}

/** Every subset of one size, in order. */
function* setsOf(ids: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  for (let first = 0; size > 0 && first <= ids.length - size; first += 1) {
    for (const rest of setsOf(ids.slice(first + 1), size - 1)) yield [ids[first]!, ...rest];
  }
}

/** What to say of correlations that no set of figures can have together: the smallest set of parameters that clash. */
export function clashOf(ids: readonly string[], rankOf: RankOf): Pick<Problem, 'what' | 'why' | 'remedy'> {
  const clashing = smallestClash(ids, rankOf);
  const pairs = [...setsOf(clashing, 2)].map(([a = '', b = '']) => `${a} and ${b}: ${rankOf.get(pairKey(a, b)) ?? '0, as none is stated'}`);
  return {
    what: `The correlations of ${clashing.join(', ')} are impossible together (${pairs.join('; ')}).`,
    why: 'Where two figures both move with a third, they cannot move freely of each other.',
    remedy: 'Bring one of these correlations nearer to 0, or state the missing one.',
  };
}
