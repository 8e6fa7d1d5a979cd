import { describe, expect, it } from 'vitest';
import { monthsBeforeTurn, presentValueOfCash } from '../../models/economics/cashable';
import { benefitLine, everyMonth, factors, priceOf, yearsOf } from './plain';

const months = [...everyMonth(12, 100), ...everyMonth(12, 50)];

/** What is felt in the first months of each year, the others nothing. */
const early = (count: number): number[] => months.map((felt, month) => (month % 12 < count ? felt : 0));

describe('cash', () => {
  const cash = (lag: number, share = 0.5, uplift = 1) => presentValueOfCash(
    benefitLine({ value: 'fiscal', cashableShare: share, cashableLagMonths: lag }), priceOf(1, 0, uplift),
    { whole: yearsOf(months), early: yearsOf(early(monthsBeforeTurn(lag))) }, factors(1, 0.5),
  );

  it('is its share of a benefit in the month: (1,200 + 600 × 0.5) × 0.5', () => { expect(cash(0)).toBe(750); });

  it('comes later and is discounted from then: six months at 1 and six at 0.5, then six of £50', () => {
    // (6 × 100 + 6 × 100 × 0.5 + 6 × 50 × 0.5) × 0.5
    expect(cash(6)).toBe(525);
  });

  it('does not count what would come after the period', () => {
    expect(cash(12)).toBe(300);
    expect(cash(23)).toBe(25);
    expect(cash(24)).toBe(0);
    expect(cash(99)).toBe(0);
  });

  it('is less for optimism bias, and nothing where nothing can be banked', () => {
    expect(cash(0, 0.5, 0.8)).toBe(600);
    expect(cash(0, 0)).toBe(0);
  });

  it('of the first months of a year comes a year earlier than that of the rest', () => {
    expect([0, 1, 6, 11, 12, 13].map(monthsBeforeTurn)).toEqual([12, 11, 6, 1, 12, 11]);
  });
});
