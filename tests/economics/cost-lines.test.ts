import { describe, expect, it } from 'vitest';
import { emptyDriverVolumes } from '../../models/economics/cost-drivers';
import { addShareCost, isShareLine, monthlyPostCost, writeDrivenCost, writeGrowing, writeRoleCost } from '../../models/economics/cost-lines';
import { emptySeries, type CountByMonth } from '../../models/quantities/series';
import { drivenLine, everyMonth, lineOf, pounds, role, shareLine } from './plain';

const pay = { vacancyCoverShare: 0, onCostShare: 0, overheadShare: 0, realPayGrowth: 0 };
const nothing = everyMonth(36, 0);

it('grows a price once a year, from year 0: 2, then 3, then 4.5', () => {
  const into = new Float64Array(36);
  writeGrowing(new Float64Array(36).fill(1), 2, 0.5, into);
  expect([0, 11, 12, 23, 24, 35].map((month) => into[month])).toEqual([2, 2, 3, 3, 4.5, 4.5]);
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

it('costs a role its posts, with pay growth and optimism bias: 1.5 × 2,000 × 1.1, then × 1.02', () => {
  const into = lineOf(nothing);
  const posts = emptySeries<CountByMonth>(36).fill(1.5);
  writeRoleCost(role({ optimismBias: 0.1 }), posts, { pay: { ...pay, realPayGrowth: 0.02 }, vacancyShare: 0, priceBaseIndex: 100 }, into);
  expect(into.byMonth[0]).toBeCloseTo(3_300, 9);
  expect(into.byMonth[12]).toBeCloseTo(3_366, 9);
});

it('costs a line the volume of its own driver: 7 × £10 at 80 × 1.2 = £105', () => {
  const volumes = emptyDriverVolumes(36);
  volumes.start.fill(99);
  volumes.force_month.fill(7);
  const into = lineOf(nothing);
  writeDrivenCost(drivenLine('force_month', { unitCost: pounds(10, 80), optimismBias: 0.2, realGrowth: 0.5 }), volumes, 100, into);
  expect(into.byMonth[0]).toBeCloseTo(105, 9);
  expect(into.byMonth[12]).toBeCloseTo(157.5, 9);
});

describe('a share of lines', () => {
  it('is taken before the uplift of the lines it names, and has its own: (120 / 1.2 + 50) × 0.1 × 1.5 = 22.5', () => {
    const into = lineOf(everyMonth(12, 0));
    const line = shareLine(0.1, { optimismBias: 0.5 });
    addShareCost(line, lineOf(everyMonth(12, 120)), 0.2, into);
    addShareCost(line, lineOf(everyMonth(12, 50)), 0, into);
    expect(into.byMonth[11]).toBeCloseTo(22.5, 9);
  });

  it('is told from a driven line by its driver', () => {
    expect([shareLine(0.1), drivenLine('start')].map(isShareLine)).toEqual([true, false]);
  });
});
