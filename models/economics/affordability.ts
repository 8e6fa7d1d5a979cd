import type { DecisionFigures } from './figures';
import { costTermsAt, type Inputs } from './inputs';
import type { LineFlow } from './line-flow';
import type { RealByYear } from '../quantities/series';
import type { Stretches } from '../quantities/time';
import { costUplift } from './optimism-bias';

/** Largest undiscounted yearly cost, and its (first) year. Units: £ real; year counted from year 0. */
export function peakYear(costByYear: RealByYear, into: Pick<DecisionFigures, 'peakYear' | 'peakYearCost'>): void {
  let dearest = 0;
  let cost = 0;
  for (let year = 0; year < costByYear.length; year += 1) {
    if (costByYear[year]! <= cost) continue;
    cost = costByYear[year]!;
    dearest = year;
  }
  into.peakYear = dearest;
  into.peakYearCost = cost;
}

/** Most posts of all roles together, from their stretches, and the first month with so many. */
export function peakPosts({ count, from }: Stretches, posts: Float64Array): { readonly month: number; readonly posts: number } {
  let peak = 0;
  let peakMonth = 0;
  for (let stretch = 0; stretch < count; stretch += 1) {
    if (posts[stretch]! <= peak) continue;
    peak = posts[stretch]!;
    peakMonth = from[stretch]!;
  }
  return { month: peakMonth, posts: peak };
}

/**
 * Undiscounted cost that a provider contract would cover, without optimism bias, so that it can stand beside published
 * contracts. Unit: £ real.
 */
export function providerCost(terms: Pick<Inputs, 'roles' | 'costLines'>, costs: readonly LineFlow[]): number {
  let sum = 0;
  for (let index = 0; index < costs.length; index += 1) {
    const { provider, optimismBias } = costTermsAt(terms, index);
    if (provider) sum += costs[index]!.undiscounted / costUplift(optimismBias);
  }
  return sum;
}
