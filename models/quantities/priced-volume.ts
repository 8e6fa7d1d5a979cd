import { emptySeries, type CountByMonth, type CountByYear, type PriceByYear, type RealByMonth } from './series';
import { yearOf } from './time';

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

/** Σ over parts of volume × the price of the month's year, written into a series of the caller where one is given. Unit: £ real a month. */
export function partsByMonth(
  parts: readonly LinePart[], into: RealByMonth = emptySeries<RealByMonth>(parts[0]?.volume.byMonth.length ?? 0),
): RealByMonth {
  into.fill(0);
  for (const { volume, price } of parts) {
    for (let month = 0; month < into.length; month += 1) into[month]! += volume.byMonth[month]! * price[yearOf(month)]!;
  }
  return into;
}
