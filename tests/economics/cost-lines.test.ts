import { describe, expect, it } from 'vitest';
import { isShareLine, monthlyPostCost, priceDriven, priceRole, priceShare } from '../../models/economics/cost-lines';
import { lineByMonth } from '../../models/economics/line-flow';
import { emptyLinePrice, writePrices } from '../../models/economics/line-price';
import { emptySeries, type CountByMonth } from '../../models/quantities/series';
import { drivenLine, everyMonth, lineOf, pounds, priceOf, prices, role, shareLine } from './plain';

const counts = (months: readonly number[]): CountByMonth => {
  const series = emptySeries<CountByMonth>(months.length);
  series.set(months);
  return series;
};

const pay = { vacancyCoverShare: 0, onCostShare: 0, overheadShare: 0, realPayGrowth: 0 };

it('grows a price once a year, from year 0: 2, then 3, then 4.5', () => {
  const into = prices(3);
  writePrices(2, 0.5, into);
  expect([...into]).toEqual([2, 3, 4.5]);
});

it('makes a line of the months of its volume at the price of their year', () => {
  const price = priceOf(10, 0.1);
  const months = [...everyMonth(12, 3), ...everyMonth(12, 5)];
  const line = lineOf(months, 'line', price);
  // 36 × 10 and 60 × 11
  expect([...line.byYear]).toEqual([360, 660]);
  expect([...lineByMonth(price, [counts(months)])]).toEqual([...everyMonth(12, 30), ...everyMonth(12, 55)]);
  expect([line.presentValue, line.presentWithinDelivery, line.undiscounted]).toEqual([690, 360, 1_020]);
});

describe('a post a month', () => {
  it('is its salary over twelve, with on-costs and overheads: 24,000 × 1.25 × 1.2 / 12 = 3,000', () => {
    expect(monthlyPostCost(role(), { ...pay, onCostShare: 0.25, overheadShare: 0.2 }, 0, 100)).toBeCloseTo(3_000, 9);
  });

  it('is unpaid while it stands empty, but for what is covered: of a fifth empty, a quarter covered, 0.85 × 2,000', () => {
    expect(monthlyPostCost(role(), pay, 0.2, 100)).toBeCloseTo(1_600, 9);
    expect(monthlyPostCost(role(), { ...pay, vacancyCoverShare: 0.25 }, 0.2, 100)).toBeCloseTo(1_700, 9);
    expect(monthlyPostCost(role(), { ...pay, vacancyCoverShare: 1 }, 0.2, 100)).toBe(2_000);
  });

  it('is in the prices of the base year: £24,000 at 80 is £30,000 at 100', () => {
    expect(monthlyPostCost(role({ salary: pounds(24_000, 80) }), pay, 0, 100)).toBe(2_500);
  });
});

it('prices a post-month with pay growth: 2,000, then × 1.02', () => {
  const into = prices(2);
  priceRole(role({ optimismBias: 0.1 }), { pay: { ...pay, realPayGrowth: 0.02 }, priceBaseIndex: 100 }, { vacancyShare: 0 }, into);
  expect(into[0]).toBeCloseTo(2_000, 9);
  expect(into[1]).toBeCloseTo(2_040, 9);
});

it('prices a driven line: £10 at 80 = £12.50, then × 1.5', () => {
  const into = prices(2);
  priceDriven(drivenLine('force_month', { unitCost: pounds(10, 80), optimismBias: 0.2, realGrowth: 0.5 }), { priceBaseIndex: 100 }, into);
  expect(into[0]).toBeCloseTo(12.5, 9);
  expect(into[1]).toBeCloseTo(18.75, 9);
});

describe('a share of lines', () => {
  it('is taken before the uplift of the lines it names, and has its own: (100 + 50) × 0.1 × 1.5 = 22.5', () => {
    const share = emptyLinePrice('share', [0, 1], 1);
    // One unit of each line named, at £100 and at £50.
    share.parts.forEach(({ price }, part) => { priceShare(shareLine(0.1), priceOf([100, 50][part]!, 0, 1.2, 1).parts[0]!.price, price); });
    share.uplift = 1.5;
    expect(lineByMonth(share, [counts([1]), counts([1])])[0]).toBeCloseTo(22.5, 9);
  });

  it('is told from a driven line by its driver', () => {
    expect([shareLine(0.1), drivenLine('start')].map(isShareLine)).toEqual([true, false]);
  });
});
