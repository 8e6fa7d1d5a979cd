import { meanOf, type Column } from './percentiles';
import { requireSameDraws } from './thresholds';

/** One draw: what an option costs more, and what harm it avoids more, than the baseline. £ at year 0. */
export interface PlanePoint {
  readonly draw: number;
  readonly cost: number;
  readonly benefit: number;
}

/** The plane of costs (across) against benefits (up). */
export interface CostBenefitPlane {
  /** Enough draws to show the shape. */
  readonly points: readonly PlanePoint[];
  readonly mean: { readonly cost: number; readonly benefit: number };
  /** Over all draws, how many fall in each quarter; a draw on an axis counts as no dearer, or as avoiding no more. */
  readonly quarters: {
    readonly dearerAndBetter: number;
    readonly dearerAndNoBetter: number;
    readonly cheaperAndBetter: number;
    readonly cheaperAndNoBetter: number;
  };
  readonly draws: number;
}

const mostPoints = 500;

/**
 * Points for drawing: the first draws, at most `most` of them. A Sobol or Latin hypercube design is evenly spread over its
 * first draws, whereas every k-th draw of a Sobol design lies in one corner of it. Throws on unequal lengths or no draws.
 */
export function costBenefitPlane(costs: Column, benefits: Column, most = mostPoints): CostBenefitPlane {
  requireSameDraws([costs, benefits]);
  const quarters = { dearerAndBetter: 0, dearerAndNoBetter: 0, cheaperAndBetter: 0, cheaperAndNoBetter: 0 };
  for (let draw = 0; draw < costs.length; draw += 1) {
    const better = benefits[draw]! > 0;
    if (costs[draw]! > 0) quarters[better ? 'dearerAndBetter' : 'dearerAndNoBetter'] += 1;
    else quarters[better ? 'cheaperAndBetter' : 'cheaperAndNoBetter'] += 1;
  }
  const points = Array.from({ length: Math.min(most, costs.length) }, (_, draw) => (
    { draw, cost: costs[draw]!, benefit: benefits[draw]! }
  ));
  return { points, mean: { cost: meanOf(costs), benefit: meanOf(benefits) }, quarters, draws: costs.length };
}
