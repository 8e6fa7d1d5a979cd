import { describe, expect, it } from 'vitest';
import { writeDiscountFactors } from '../../models/economics/discounting';
import { benefitUplift, costUplift } from '../../models/economics/optimism-bias';
import { atPriceBase } from '../../models/economics/price-base';
import { everyMonth, factors, lineOf, pounds, priceOf } from './plain';

it('brings money to the price base year: £200 at 80 is £250 at 100, and £160 at 64', () => {
  expect(atPriceBase(pounds(200, 80), 100)).toBe(250);
  expect(atPriceBase(pounds(200, 80), 64)).toBe(160);
  expect(atPriceBase(pounds(200, 80), 80)).toBe(200);
});

describe('discounting', () => {
  const schedule = [{ fromYear: 0, rate: 0.25 }, { fromYear: 2, rate: 1 }];

  it('uses the rate of the last step that has begun and leaves year 0 whole: 1, 1/1.25, /2, /2', () => {
    const into = factors(9, 9, 9, 9);
    writeDiscountFactors(schedule, into);
    expect([...into]).toEqual([1, 0.8, 0.4, 0.2]);
  });
});

describe('optimism bias', () => {
  it('adds to a cost', () => { expect(costUplift(0.2)).toBe(1.2); });

  it('takes from a benefit, adds to a harm done and leaves nothing as nothing', () => {
    expect([0.5, -0.5, 0].map((effect) => benefitUplift(0.25, effect))).toEqual([0.75, 1.25, 1]);
  });
});

describe('a line', () => {
  it('is summed by year, discounted, and cut at the end of delivery, with its optimism bias', () => {
    // £10 a month, then £5: years of £120 and £60 × 1.5; at 0.5 in year 1, £45.
    const line = lineOf([...everyMonth(12, 10), ...everyMonth(12, 5)], 'line', priceOf(1, 0, 1.5));
    expect([...line.byYear]).toEqual([180, 90]);
    // Of £225 after an uplift of half, £75 is uplift.
    expect(line).toMatchObject({ presentValue: 225, presentWithinDelivery: 180, undiscounted: 270, optimismBias: 75 });
  });

  it('shows what optimism bias took even where it took everything', () => {
    expect(lineOf(everyMonth(12, 10), 'line', priceOf(1, 0, 0, 1))).toMatchObject({ presentValue: 0, optimismBias: -120 });
  });
});
