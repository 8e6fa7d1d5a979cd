import { presentValueOver, writePresentValues } from './discounting';
import { partFromUplift } from './optimism-bias';
import { partsByMonth, type LinePart, type Volume } from '../quantities/priced-volume';
import {
  emptySeries, total, type FactorByYear, type MakeSeries, type PresentByYear, type PriceByYear, type RealByMonth, type RealByYear,
} from '../quantities/series';

/** The atom of a result: one cost or benefit line. Every total is a sum over lines. £ positive. */
export interface LineFlow {
  readonly id: string;
  readonly parts: readonly LinePart[];
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

export function emptyLineFlow(id: string, volumes: readonly Volume[], years: number, make: MakeSeries = emptySeries): LineFlow {
  return {
    id,
    parts: volumes.map((volume) => ({ volume, price: make<PriceByYear>(years) })),
    byYear: make<RealByYear>(years),
    presentByYear: make<PresentByYear>(years),
    presentValue: 0,
    presentWithinDelivery: 0,
    undiscounted: 0,
    optimismBias: 0,
  };
}

/** A price that grows once a year, counted from year 0: price × (1 + growth)^y. Unit: £ real a unit of volume. */
export function writePrices(price: number, growth: number, into: PriceByYear): void {
  let grown = price;
  for (let year = 0; year < into.length; year += 1) {
    into[year] = grown;
    grown *= 1 + growth;
  }
}

/** Σ over the parts of volume × price in one year: the months of a year share one price. Unit: £ real a year. */
function amountInYear(parts: readonly LinePart[], year: number): number {
  let sum = 0;
  for (let index = 0; index < parts.length; index += 1) sum += parts[index]!.volume.byYear[year]! * parts[index]!.price[year]!;
  return sum;
}

/** The same line by month. Unit: £ real a month. */
export function lineByMonth(line: LineFlow): RealByMonth {
  return partsByMonth(line.parts);
}

/** Sums a priced line by year and discounts it; `uplift` is the optimism factor already in its prices. */
export function closeLine(line: LineFlow, factors: FactorByYear, deliveryYears: number, uplift: number): void {
  const { byYear, presentByYear } = line;
  for (let year = 0; year < byYear.length; year += 1) byYear[year] = amountInYear(line.parts, year);
  writePresentValues(byYear, factors, presentByYear);
  line.undiscounted = total(byYear);
  line.presentValue = presentValueOver(presentByYear, presentByYear.length);
  line.presentWithinDelivery = presentValueOver(presentByYear, deliveryYears);
  line.optimismBias = partFromUplift(line.presentValue, uplift);
}
