/** Money that must add up to the penny is counted in whole pence; a number holds every amount here exactly. */

const PENCE_PER_POUND = 100;

/** £ → whole pence, rounded half up. */
export function toPence(pounds: number): number {
  return Math.round(pounds * PENCE_PER_POUND);
}

/** Whole pence → £. */
export function toPounds(pence: number): number {
  return pence / PENCE_PER_POUND;
}

/**
 * Splits whole pence in proportion to weights by largest remainder: every part is its quota rounded down or up, the parts
 * sum to `total`, and of equal remainders the earlier part gets the penny. Without any weight every part is 0, whatever
 * the total. Weights are not negative; no part exceeds its weight where `total` does not exceed their sum and weights are whole.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const parts = quotas.map(Math.floor);
  let left = total - parts.reduce((so, part) => so + part, 0);
  const byRemainder = quotas.map((_, index) => index)
    .sort((one, other) => (quotas[other]! - parts[other]!) - (quotas[one]! - parts[one]!) || one - other);
  for (const index of byRemainder) {
    if (left <= 0) break;
    if (weights[index] === 0) continue;
    parts[index]! += 1;
    left -= 1;
  }
  return parts;
}

/**
 * Splits whole pence into `count` parts as equal as pence allow: each is the quota rounded down or up, they sum to `total`, and
 * any run of them from the first on is within half a penny of its exact sum, so that a year of months is right as well.
 */
export function evenly(total: number, count: number): number[] {
  const upTo = (part: number): number => Math.round((total * part) / count);
  return Array.from({ length: count }, (_, part) => upTo(part + 1) - upTo(part));
}

/**
 * Rounds amounts in £ to whole pence so that any run of them from the first on is within half a penny of its exact sum:
 * each is the rounded running total less the one before. Writes into `into`, from `carried` £ of earlier amounts on;
 * returns the running total.
 */
export function writePence(pounds: Float64Array, carried: number, into: Float64Array): number {
  let running = carried;
  let before = toPence(running);
  for (let index = 0; index < pounds.length; index += 1) {
    running += pounds[index]!;
    const after = toPence(running);
    into[index] = after - before;
    before = after;
  }
  return running;
}
