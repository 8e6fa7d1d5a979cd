import { describe, expect, it } from 'vitest';
import { presentValueOver, rateInForce, writeDiscountFactors, writePresentValues } from '../../models/economics/discounting';
import { closeLine } from '../../models/economics/line-flow';
import { benefitUplift, costUplift, partFromUplift } from '../../models/economics/optimism-bias';
import { atPriceBase } from '../../models/economics/price-base';
import { emptySeries, type PresentByYear, type RealByYear } from '../../models/quantities/series';
import { everyMonth, factors, lineOf, pounds } from './plain';

it('brings money to the price base year: £200 at 80 is £250 at 100, and £160 at 64', () => {
  expect(atPriceBase(pounds(200, 80), 100)).toBe(250);
  expect(atPriceBase(pounds(200, 80), 64)).toBe(160);
  expect(atPriceBase(pounds(200, 80), 80)).toBe(200);
});

describe('discounting', () => {
  const schedule = [{ fromYear: 0, rate: 0.25 }, { fromYear: 2, rate: 1 }];

  it('uses the rate of the last step that has begun', () => {
    expect([0, 1, 2, 3].map((year) => rateInForce(schedule, year))).toEqual([0.25, 0.25, 1, 1]);
  });

  it('leaves year 0 whole and divides by one year’s rate after another: 1, 1/1.25, /2, /2', () => {
    const into = factors(9, 9, 9, 9);
    writeDiscountFactors(schedule, into);
    expect([...into]).toEqual([1, 0.8, 0.4, 0.2]);
  });

  it('sums present values over as many years as asked for: 100, 80, 40', () => {
    const real = emptySeries<RealByYear>(3).fill(100);
    const present = emptySeries<PresentByYear>(3);
    writePresentValues(real, factors(1, 0.8, 0.4), present);
    expect([...present]).toEqual([100, 80, 40]);
    expect([0, 1, 2, 3].map((years) => presentValueOver(present, years))).toEqual([0, 100, 180, 220]);
  });
});

describe('optimism bias', () => {
  it('adds to a cost', () => { expect(costUplift(0.2)).toBe(1.2); });

  it('takes from a benefit, adds to a harm done and leaves nothing as nothing', () => {
    expect([0.5, -0.5, 0].map((effect) => benefitUplift(0.25, effect))).toEqual([0.75, 1.25, 1]);
  });

  it('shows its part of an amount: of 120 after × 1.2, 20; of 75 after × 0.75, −25', () => {
    expect(partFromUplift(120, 1.2)).toBeCloseTo(20, 9);
    expect(partFromUplift(75, 0.75)).toBe(-25);
    expect(partFromUplift(120, 1)).toBe(0);
  });
});

describe('a line', () => {
  it('is summed by year, discounted, and cut at the end of delivery', () => {
    // £10 a month, then £5: years of £120 and £60; at 0.5 in year 1, £30.
    const line = lineOf([...everyMonth(12, 10), ...everyMonth(12, 5)]);
    closeLine(line, factors(1, 0.5), 1, 1.5);
    expect([...line.byYear]).toEqual([120, 60]);
    expect([...line.presentByYear]).toEqual([120, 30]);
    // Of £150 after an uplift of half, £50 is uplift.
    expect(line).toMatchObject({ presentValue: 150, presentWithinDelivery: 120, undiscounted: 180, optimismBias: 50 });
  });
});
