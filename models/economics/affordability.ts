import { costTermsAt, type Inputs } from './inputs';
import type { LineFlow } from './line-flow';
import type { CountByMonth, RealByYear } from '../quantities/series';
import { costUplift } from './optimism-bias';

/** The year of largest undiscounted cost. Units: £ real; year counted from year 0. */
export interface PeakYear {
  readonly year: number;
  readonly cost: number;
}

/** Largest undiscounted yearly cost, and its (first) year. */
export function peakYear(costByYear: RealByYear): PeakYear {
  let dearest = 0;
  let cost = 0;
  for (let year = 0; year < costByYear.length; year += 1) {
    if (costByYear[year]! <= cost) continue;
    cost = costByYear[year]!;
    dearest = year;
  }
  return { year: dearest, cost };
}

/** Largest month of all posts together, and that (first) month. */
export function peakPosts(posts: CountByMonth, months: number): { readonly month: number; readonly posts: number } {
  let peak = 0;
  let peakMonth = 0;
  for (let month = 0; month < months; month += 1) {
    if (posts[month]! <= peak) continue;
    peak = posts[month]!;
    peakMonth = month;
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
