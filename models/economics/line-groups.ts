import type { LinePrice, PricedPart } from './line-price';
import type { CountByYear, FactorByYear, MakeSeries, PriceByYear, RealByYear } from '../quantities/series';

/** One volume, and what all lines of a group together ask for a unit of it. */
export interface PricePool {
  /** Place of the volume in `Volumes.all`. */
  readonly volume: number;
  /** £ real a unit of volume, by year, with optimism bias. */
  readonly price: PriceByYear;
  readonly asked: readonly { readonly line: LinePrice; readonly part: PricedPart }[];
}

/** Lines that are counted and discounted alike, so that their prices can be added up before volumes are priced. */
export interface LineGroup<Count> {
  /** What they count as: public or not, or the kind of value. */
  readonly countsAs: Count;
  readonly factors: FactorByYear;
  readonly pools: readonly PricePool[];
}

/** A line, and the group that it belongs to. */
export interface Grouped<Count> extends Pick<LineGroup<Count>, 'countsAs' | 'factors'> {
  readonly line: LinePrice;
}

/** Lines by what they count as and how they are discounted, in the order of the first line of each group. */
export function groupLines<Count>(lines: readonly Grouped<Count>[], years: number, make: MakeSeries): LineGroup<Count>[] {
  const isAlike = (one: Grouped<Count>, other: Grouped<Count>): boolean => one.countsAs === other.countsAs && one.factors === other.factors;
  const firsts = lines.filter((line, index) => lines.findIndex((each) => isAlike(each, line)) === index);
  return firsts.map((first) => {
    const asked = lines.filter((line) => isAlike(line, first)).flatMap(({ line }) => line.parts.map((part) => ({ line, part })));
    const volumes = [...new Set(asked.map(({ part }) => part.volume))];
    const pools = volumes.map((volume) => ({ volume, price: make<PriceByYear>(years), asked: asked.filter(({ part }) => part.volume === volume) }));
    return { countsAs: first.countsAs, factors: first.factors, pools };
  });
}

/** Price of a pool: Σ over its lines of price × optimism bias. Unit: £ real a unit of volume. */
export function poolPrices({ pools }: Pick<LineGroup<unknown>, 'pools'>): void {
  for (let index = 0; index < pools.length; index += 1) {
    const { price, asked } = pools[index]!;
    price.fill(0);
    for (let each = 0; each < asked.length; each += 1) {
      const { line: { uplift }, part: { price: own } } = asked[each]!;
      for (let year = 0; year < price.length; year += 1) price[year]! += own[year]! * uplift;
    }
  }
}

/** Σ over the pools of a group of volume × price. Unit: £ real a year. */
export function writeGroup({ pools }: Pick<LineGroup<unknown>, 'pools'>, volumes: readonly CountByYear[], into: RealByYear): void {
  into.fill(0);
  for (let index = 0; index < pools.length; index += 1) {
    const { price } = pools[index]!;
    const volume = volumes[pools[index]!.volume]!;
    for (let year = 0; year < into.length; year += 1) into[year]! += volume[year]! * price[year]!;
  }
}

/** Σ of the groups of one side. Unit: £ real a year. */
export function sumGroups(groups: readonly RealByYear[], into: RealByYear): void {
  into.fill(0);
  for (let index = 0; index < groups.length; index += 1) {
    const own = groups[index]!;
    for (let year = 0; year < into.length; year += 1) into[year]! += own[year]!;
  }
}
