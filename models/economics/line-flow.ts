import { partFromUplift } from './optimism-bias';
import { presentValueOver, writePresentValues } from './discounting';
import { partsByMonth, type LinePart, type Volume } from '../quantities/priced-volume';
import {
  emptySeries, total, type FactorByYear, type PresentByYear, type PriceByYear, type RealByMonth, type RealByYear,
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

export function emptyLineFlow(id: string, volumes: readonly Volume[], years: number): LineFlow {
  return {
    id,
    parts: volumes.map((volume) => ({ volume, price: emptySeries<PriceByYear>(years) })),
    byYear: emptySeries<RealByYear>(years),
    presentByYear: emptySeries<PresentByYear>(years),
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

/** Σ over the parts of volume × price in each year: months of a year share one price. Unit: £ real a year. */
function writeByYear({ parts, byYear }: LineFlow): void {
  byYear.fill(0);
  for (let index = 0; index < parts.length; index += 1) {
    const { volume, price } = parts[index]!;
    for (let year = 0; year < byYear.length; year += 1) byYear[year]! += volume.byYear[year]! * price[year]!;
  }
}

/** The same line by month. Unit: £ real a month. */
export function lineByMonth(line: LineFlow): RealByMonth {
  return partsByMonth(line.parts);
}

/** Sums a priced line by year and discounts it; `uplift` is the optimism factor already in its prices. */
export function closeLine(line: LineFlow, factors: FactorByYear, deliveryYears: number, uplift: number): void {
  writeByYear(line);
  writePresentValues(line.byYear, factors, line.presentByYear);
  line.presentValue = presentValueOver(line.presentByYear, line.presentByYear.length);
  line.presentWithinDelivery = presentValueOver(line.presentByYear, deliveryYears);
  line.undiscounted = total(line.byYear);
  line.optimismBias = partFromUplift(line.presentValue, uplift);
}
