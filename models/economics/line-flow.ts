import type { LinePrice } from './line-price';
import {
  emptySeries, type CountByMonth, type CountByYear, type FactorByYear, type MakeSeries, type RealByMonth, type RealByYear,
} from '../quantities/series';
import { yearOf } from '../quantities/time';

/** The atom of a result: one cost or benefit line. Every total is a sum over lines. £ positive. */
export interface LineFlow {
  readonly id: string;
  readonly byYear: RealByYear;
  /** £ present value, whole period. */
  presentValue: number;
  presentWithinDelivery: number;
  /** £ real, undiscounted. */
  undiscounted: number;
  /** £ present value that optimism bias adds to a cost (positive) or takes off a benefit (negative). */
  optimismBias: number;
}

export function emptyLineFlow(id: string, years: number, make: MakeSeries = emptySeries): LineFlow {
  return { id, byYear: make<RealByYear>(years), presentValue: 0, presentWithinDelivery: 0, undiscounted: 0, optimismBias: 0 };
}

/** Σ over the parts of volume × price, before optimism bias: the months of a year share one price. Unit: £ real a year. */
function writeAmounts(parts: LinePrice['parts'], volumes: readonly CountByYear[], into: RealByYear): void {
  into.fill(0);
  for (let index = 0; index < parts.length; index += 1) {
    const { price } = parts[index]!;
    const volume = volumes[parts[index]!.volume]!;
    for (let year = 0; year < into.length; year += 1) into[year]! += volume[year]! * price[year]!;
  }
}

/** What every line of an option is worked out from. */
export interface LineTerms {
  readonly volumes: readonly CountByYear[];
  readonly deliveryYears: number;
}

/** A line by year with its optimism bias, summed and discounted (model, sections 5 to 7). Units: £ real; £ at year 0. */
export function writeLine(line: LineFlow, { parts, uplift }: LinePrice, factors: FactorByYear, { volumes, deliveryYears }: LineTerms): void {
  const { byYear } = line;
  writeAmounts(parts, volumes, byYear);
  let undiscounted = 0;
  let present = 0;
  let within = 0;
  for (let year = 0; year < byYear.length; year += 1) {
    const before = byYear[year]!;
    const amount = before * uplift;
    byYear[year] = amount;
    undiscounted += amount;
    present += before * factors[year]!;
    if (year < deliveryYears) within = present;
  }
  line.undiscounted = undiscounted;
  line.presentValue = present * uplift;
  line.presentWithinDelivery = within * uplift;
  line.optimismBias = present * (uplift - 1);
}

/** The same line by month, written into a series of the caller where one is given; `volumes` are by month. Unit: £ real a month. */
export function lineByMonth(
  { parts, uplift }: LinePrice, volumes: readonly CountByMonth[], into: RealByMonth = emptySeries<RealByMonth>(volumes[0]?.length ?? 0),
): RealByMonth {
  into.fill(0);
  for (const { volume, price } of parts) {
    const counts = volumes[volume]!;
    for (let month = 0; month < into.length; month += 1) into[month]! += counts[month]! * price[yearOf(month)]! * uplift;
  }
  return into;
}
