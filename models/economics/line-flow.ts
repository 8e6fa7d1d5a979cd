import { partFromUplift } from './optimism-bias';
import { presentValueOver, writePresentValues } from './discounting';
import {
  emptySeries, total,
  type CountByMonth, type CountByYear, type FactorByYear, type PresentByYear, type PriceByYear, type RealByMonth, type RealByYear,
} from '../quantities/series';
import { yearOf } from '../quantities/time';

/** A volume that lines are priced by, with its yearly sums. */
export interface Volume {
  readonly byMonth: CountByMonth;
  readonly byYear: CountByYear;
}

/** Volume × price: what a line is made of. A line that is a share of others has a part for each of them. */
export interface LinePart {
  readonly volume: Volume;
  /** £ real a unit of volume, by year. */
  readonly price: PriceByYear;
}

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
export function lineByMonth({ parts }: LineFlow): RealByMonth {
  const byMonth = emptySeries<RealByMonth>(parts[0]?.volume.byMonth.length ?? 0);
  for (const { volume, price } of parts) {
    for (let month = 0; month < byMonth.length; month += 1) byMonth[month]! += volume.byMonth[month]! * price[yearOf(month)]!;
  }
  return byMonth;
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
