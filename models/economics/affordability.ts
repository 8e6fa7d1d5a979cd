import { costTermsAt, type Inputs } from './inputs';
import type { LineFlow } from './line-flow';
import type { RealByYear } from '../quantities/series';
import { costUplift } from './optimism-bias';

/** The year of largest undiscounted cost. Units: £ real; year counted from year 0. */
export interface PeakYear {
  readonly year: number;
  readonly cost: number;
}

/** Σ over lines of each year, undiscounted. Unit: £ real a year. */
export function writeTotalByYear(lines: readonly LineFlow[], into: RealByYear): void {
  for (let year = 0; year < into.length; year += 1) {
    let sum = 0;
    for (let index = 0; index < lines.length; index += 1) sum += lines[index]!.byYear[year]!;
    into[year] = sum;
  }
}

/** Largest undiscounted yearly cost, and its (first) year. */
export function peakYear(costByYear: RealByYear): PeakYear {
  let peak: PeakYear = { year: 0, cost: 0 };
  for (let year = 0; year < costByYear.length; year += 1) {
    if (costByYear[year]! > peak.cost) peak = { year, cost: costByYear[year]! };
  }
  return peak;
}

/** Largest month of all posts together, and that (first) month. */
export function peakPosts(posts: readonly Float64Array[], months: number): { readonly month: number; readonly posts: number } {
  let peak = { month: 0, posts: 0 };
  for (let month = 0; month < months; month += 1) {
    let sum = 0;
    for (const role of posts) sum += role[month]!;
    if (sum > peak.posts) peak = { month, posts: sum };
  }
  return peak;
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
