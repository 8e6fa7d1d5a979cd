import { meanOf, percentileOf, sorted, type Column } from './percentiles';

/** A figure with the error that the number of draws leaves in it. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** Whether a run has been long enough. */
export interface Convergence {
  readonly mean: Estimate;
  /** Chance that the output is above zero. */
  readonly chance: Estimate;
  /** P5 to P95 of all draws together. */
  readonly spread: number;
  /** |mean| in standard errors: below 3 the sign of the mean, and so the better option, is not settled. Infinity without error. */
  readonly margin: number;
  readonly verdict: 'enough' | 'run more';
  /** Draws that should do, from an error that falls at least as 1/√n: the present number where it is enough. */
  readonly drawsAdvised: number;
}

/** The largest errors left standing: one percentage point of the chance, 1 % of the P5–P95 spread, a third of the mean. */
const limits = { chance: 0.01, meanOfSpread: 0.01, margin: 3 };

/**
 * Error from independent scrambles (Owen 1997): each replicate is a whole design of its own, so the estimates of the
 * replicates are independent and s.e. = their standard deviation / √R. s/√n would overstate the error of a quasi-random
 * design many times.
 */
export function estimateFrom(replicates: readonly number[]): Estimate {
  if (replicates.length < 2) throw new RangeError('an error needs at least two independent replicates');
  const column = Float64Array.from(replicates);
  const value = meanOf(column);
  const squares = column.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return { value, standardError: Math.sqrt(squares / (replicates.length - 1) / replicates.length) };
}

const shareAbove = (column: Column): number => {
  let times = 0;
  for (let draw = 0; draw < column.length; draw += 1) if (column[draw]! > 0) times += 1;
  return times / column.length;
};

/**
 * “Enough” where all three hold, else “run more”:
 * s.e. of the chance that the output is above zero ≤ 1 percentage point;
 * s.e. of the mean ≤ 1 % of P5–P95 (or no spread at all);
 * the mean is at least 3 of its standard errors from zero, so that more draws will not turn the decision, or within 1 % of
 * P5–P95 of zero, where the two options are level for any purpose.
 * `replicates`: one column of the output for each independent scramble, of equal length. Throws on fewer than two.
 */
export function convergenceOf(replicates: readonly Column[]): Convergence {
  const [first] = replicates;
  if (first === undefined || replicates.some(({ length }) => length !== first.length)) {
    throw new RangeError('replicates have the same number of draws');
  }
  const mean = estimateFrom(replicates.map((column) => meanOf(column)));
  const chance = estimateFrom(replicates.map(shareAbove));
  const all = new Float64Array(first.length * replicates.length);
  replicates.forEach((column, index) => { all.set(column, index * first.length); });
  const ascending = sorted(all);
  const spread = percentileOf(ascending, 0.95) - percentileOf(ascending, 0.05);
  const margin = mean.standardError === 0 ? Infinity : Math.abs(mean.value) / mean.standardError;
  const short = Math.max(chance.standardError / limits.chance, tooWide(mean, spread), undecided(mean, spread, margin));
  return {
    mean, chance, spread, margin,
    verdict: short <= 1 ? 'enough' : 'run more',
    drawsAdvised: all.length * (short <= 1 ? 1 : 2 ** Math.ceil(Math.log2(short ** 2))),
  };
}

/** How many times the s.e. of the mean is above its limit. */
function tooWide({ standardError }: Estimate, spread: number): number {
  return spread === 0 ? 0 : standardError / (limits.meanOfSpread * spread);
}

/** How many times too large the s.e. is for the sign of the mean; 0 where the mean is as good as zero. */
function undecided({ value }: Estimate, spread: number, margin: number): number {
  return margin >= limits.margin || Math.abs(value) <= limits.meanOfSpread * spread ? 0 : limits.margin / margin;
}
