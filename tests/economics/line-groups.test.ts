import { describe, expect, it } from 'vitest';
import { groupLines, poolPrices, sumGroups, writeGroup, type Grouped } from '../../models/economics/line-groups';
import { emptyLinePrice, writePrices, type LinePrice } from '../../models/economics/line-price';
import { emptySeries, type RealByYear } from '../../models/quantities/series';
import { everyMonth, factors, yearsOf } from './plain';

/** A line that asks `price`, growing by a tenth, for each of its volumes. */
function line(price: number, uplift: number, ...volumes: readonly number[]): LinePrice {
  const own = emptyLinePrice('line', volumes, 2);
  for (const part of own.parts) writePrices(price, 0.1, part.price);
  own.uplift = uplift;
  return own;
}

const [standard, health] = [factors(1, 0.5), factors(1, 0.8)];
const volumes = [yearsOf([...everyMonth(12, 1), ...everyMonth(12, 2)]), yearsOf([...everyMonth(12, 0), 5])];
const grouped = (...lines: readonly Grouped<boolean>[]) => groupLines(lines, 2, emptySeries);

describe('lines that count alike and are discounted alike', () => {
  const groups = grouped(
    { line: line(100, 1.2, 0), countsAs: true, factors: standard },
    { line: line(10, 1, 1), countsAs: false, factors: standard },
    { line: line(1, 2, 0, 1), countsAs: true, factors: standard },
    { line: line(7, 1, 0), countsAs: true, factors: health },
  );
  const byYear = groups.map((group) => {
    const into = emptySeries<RealByYear>(2).fill(9);
    poolPrices(group);
    poolPrices(group);
    writeGroup(group, volumes, into);
    return into;
  });

  it('are a group, in the order of the first of each', () => {
    expect(groups.map(({ countsAs, factors: own }) => [countsAs, own === health])).toEqual([[true, false], [false, false], [true, true]]);
  });

  it('pool what they ask for a unit of one volume, with optimism bias: 100 × 1.2 + 1 × 2, and 1.1 times as much a year later', () => {
    const [{ pools }] = [groups[0]!];
    expect(pools.map(({ volume }) => volume)).toEqual([0, 1]);
    [122, 134.2].forEach((price, year) => { expect(pools[0]!.price[year]).toBeCloseTo(price, 9); });
    expect(pools[1]!.price[0]).toBe(2);
  });

  it('come to volume × price: 12 × 122, then 24 × 134.2 + 5 × 2.2', () => {
    [1_464, 3_231.8].forEach((pounds, year) => { expect(byYear[0]![year]).toBeCloseTo(pounds, 9); });
    [0, 55].forEach((pounds, year) => { expect(byYear[1]![year]).toBeCloseTo(pounds, 9); });
    [84, 184.8].forEach((pounds, year) => { expect(byYear[2]![year]).toBeCloseTo(pounds, 9); });
  });

  it('add up to their side', () => {
    const all = emptySeries<RealByYear>(2).fill(9);
    sumGroups(byYear, all);
    [1_548, 3_471.6].forEach((pounds, year) => { expect(all[year]).toBeCloseTo(pounds, 9); });
  });
});
