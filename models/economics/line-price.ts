import { emptySeries, type MakeSeries, type PriceByYear } from '../quantities/series';

/** One volume of a line and its price. A line that is a share of others has a part for each of them. */
export interface PricedPart {
  /** Place of the volume in `Volumes.all`. */
  readonly volume: number;
  /** £ real a unit of volume, by year, before optimism bias. */
  readonly price: PriceByYear;
  /** Of a share line: place of the cost line that this is a share of; −1 of others. */
  readonly line: number;
}

/** The price of a cost or benefit line: the same for every option. */
export interface LinePrice {
  readonly id: string;
  readonly parts: readonly PricedPart[];
  /** Optimism bias as a factor: above 1 on a cost, below 1 on a benefit. */
  uplift: number;
}

/** Space for the price of a line of these volumes; `named` are the lines that a share line names, in the same order. */
export function emptyLinePrice(
  id: string, volumes: readonly number[], years: number, make: MakeSeries = emptySeries, named: readonly number[] = [],
): LinePrice {
  return { id, parts: volumes.map((volume, part) => ({ volume, price: make<PriceByYear>(years), line: named[part] ?? -1 })), uplift: 1 };
}

/** A price that grows once a year, counted from year 0: price × (1 + growth)^y. Unit: £ real a unit of volume. */
export function writePrices(price: number, growth: number, into: PriceByYear): void {
  let grown = price;
  for (let year = 0; year < into.length; year += 1) {
    into[year] = grown;
    grown *= 1 + growth;
  }
}
