import type { FactorByYear, PresentByYear, RealByMonth, RealByYear } from '../quantities/series';
import { emptySeries, total } from '../quantities/series';
import { sumByYear } from '../quantities/time';
import { presentValueOver, writePresentValues } from './discounting';
import { partFromUplift } from './optimism-bias';

/** The atom of a result: one cost or benefit line by month and year. Every total is a sum over lines. £ positive. */
export interface LineFlow {
  readonly id: string;
  readonly byMonth: RealByMonth;
  readonly byYear: RealByYear;
  readonly presentByYear: PresentByYear;
  /** £ present value, whole period. */
  presentValue: number;
  presentWithinDelivery: number;
  /** £ real, undiscounted. */
  undiscounted: number;
  /** £ present value that optimism bias adds to a cost (positive) or takes off a benefit (negative). */
  optimismBias: number;
}

export function emptyLineFlow(id: string, years: number, months: number): LineFlow {
  return {
    id,
    byMonth: emptySeries<RealByMonth>(months),
    byYear: emptySeries<RealByYear>(years),
    presentByYear: emptySeries<PresentByYear>(years),
    presentValue: 0,
    presentWithinDelivery: 0,
    undiscounted: 0,
    optimismBias: 0,
  };
}

/** Sums a line by year and discounts it; `uplift` is the optimism factor already in its months. */
export function closeLine(line: LineFlow, factors: FactorByYear, deliveryYears: number, uplift: number): void {
  sumByYear(line.byMonth, line.byYear);
  writePresentValues(line.byYear, factors, line.presentByYear);
  line.presentValue = presentValueOver(line.presentByYear, line.presentByYear.length);
  line.presentWithinDelivery = presentValueOver(line.presentByYear, deliveryYears);
  line.undiscounted = total(line.byYear);
  line.optimismBias = partFromUplift(line.presentValue, uplift);
}
