import { describe, expect, it } from 'vitest';
import { isShareLine, monthlyPostCost, priceDriven, priceRole, priceShare } from '../../models/economics/cost-lines';
import { closeLine, emptyLineFlow, lineByMonth, writePrices } from '../../models/economics/line-flow';
import { drivenLine, everyMonth, factors, lineOf, pounds, prices, role, shareLine, volumeOf } from './plain';

const pay = { vacancyCoverShare: 0, onCostShare: 0, overheadShare: 0, realPayGrowth: 0 };

it('grows a price once a year, from year 0: 2, then 3, then 4.5', () => {
  const into = prices(3);
  writePrices(2, 0.5, into);
  expect([...into]).toEqual([2, 3, 4.5]);
});

it('makes a line of the months of its volume at the price of their year', () => {
  const line = emptyLineFlow('line', [volumeOf([...everyMonth(12, 3), ...everyMonth(12, 5)])], 2);
  writePrices(10, 0.1, line.parts[0]!.price);
  closeLine(line, factors(1, 0.5), 1, 1);
  // 36 × 10 and 60 × 11
  expect([...line.byYear]).toEqual([360, 660]);
  expect([...lineByMonth(line)]).toEqual([...everyMonth(12, 30), ...everyMonth(12, 55)]);
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

it('prices a post-month with pay growth and optimism bias: 2,000 × 1.1, then × 1.02', () => {
  const into = prices(2);
  priceRole(role({ optimismBias: 0.1 }), { pay: { ...pay, realPayGrowth: 0.02 }, vacancyShare: 0, priceBaseIndex: 100 }, into);
  expect(into[0]).toBeCloseTo(2_200, 9);
  expect(into[1]).toBeCloseTo(2_244, 9);
});

it('prices a driven line: £10 at 80 × 1.2 = £15, then × 1.5', () => {
  const into = prices(2);
  priceDriven(drivenLine('force_month', { unitCost: pounds(10, 80), optimismBias: 0.2, realGrowth: 0.5 }), 100, into);
  expect(into[0]).toBeCloseTo(15, 9);
  expect(into[1]).toBeCloseTo(22.5, 9);
});

describe('a share of lines', () => {
  it('is taken before the uplift of the lines it names, and has its own: (120 / 1.2 + 50) × 0.1 × 1.5 = 22.5', () => {
    const line = shareLine(0.1, { optimismBias: 0.5 });
    const [dear, plain] = [lineOf([120]), lineOf([50])];
    const share = emptyLineFlow('share', [dear.parts[0]!.volume, plain.parts[0]!.volume], 1);
    priceShare(line, dear.parts[0]!, 0.2, share.parts[0]!.price);
    priceShare(line, plain.parts[0]!, 0, share.parts[1]!.price);
    expect(lineByMonth(share)[0]).toBeCloseTo(22.5, 9);
  });

  it('is told from a driven line by its driver', () => {
    expect([shareLine(0.1), drivenLine('start')].map(isShareLine)).toEqual([true, false]);
  });
});
