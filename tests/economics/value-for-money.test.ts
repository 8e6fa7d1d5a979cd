import { describe, expect, it } from 'vitest';
import { peakPosts, peakYear, providerCost } from '../../models/economics/affordability';
import { benefitCostRatio, costPerStart, equivalentAnnualCost, netPresentSocialValue, paybackMonth } from '../../models/economics/value-for-money';
import { emptySeries, type CountByMonth, type RealByYear } from '../../models/quantities/series';
import { drivenLine, factors, lineOf, role } from './plain';

it('nets costs off benefits', () => { expect(netPresentSocialValue(300, 450)).toBe(-150); });

describe('a benefit–cost ratio', () => {
  it('is benefit over cost where an option costs more, even where it loses benefit', () => {
    expect(benefitCostRatio(300, 200)).toEqual({ kind: 'ratio', value: 1.5 });
    expect(benefitCostRatio(-300, 200)).toEqual({ kind: 'ratio', value: -1.5 });
    expect(benefitCostRatio(0, 200)).toEqual({ kind: 'ratio', value: 0 });
  });

  it('is named where an option saves money', () => {
    expect(benefitCostRatio(300, -200)).toEqual({ kind: 'saves money and avoids harm' });
    expect(benefitCostRatio(0, -200)).toEqual({ kind: 'saves money and avoids harm' });
    expect(benefitCostRatio(-300, -200)).toEqual({ kind: 'saves money, loses benefit' });
  });

  it('is not defined where an option costs nothing', () => {
    expect(benefitCostRatio(300, 0)).toEqual({ kind: 'not defined' });
    expect(benefitCostRatio(0, 0)).toEqual({ kind: 'not defined' });
  });
});

describe('payback', () => {
  const payback = (...months: number[]) => paybackMonth(Float64Array.from(months));

  it('is the first month from which the running total stays at or above nothing', () => {
    // −10, −6, −2, 2
    expect(payback(-10, 4, 4, 4)).toBe(3);
    expect(payback(-10, 4, 6, 4)).toBe(2);
  });

  it('does not count a month after which it falls below again', () => {
    // −10, 2, −3, 1
    expect(payback(-10, 12, -5, 4)).toBe(3);
  });

  it('is never, where the total ends below nothing', () => {
    expect(payback(-10, 4, 4)).toBeNull();
    expect(payback(-10, 12, -5)).toBeNull();
  });

  it('is at once where nothing is ever owed', () => {
    expect(payback(5, -5, 1)).toBe(0);
    expect(payback(0, 0, 3)).toBe(0);
  });

  it('is none where nothing changes, for nothing is to be paid back', () => {
    expect(payback(0, 0, 0)).toBeNull();
    expect(payback()).toBeNull();
  });
});

it('spreads a present cost over the delivery years: 270 / (1 + 0.8) = 150 a year', () => {
  expect(equivalentAnnualCost(270, factors(1, 0.8, 0.6), 2)).toBe(150);
});

it('costs each start its part, and nobody nothing', () => {
  expect(costPerStart(600, 40)).toBe(15);
  expect(costPerStart(600, 0)).toBeNull();
});

describe('affordability', () => {
  const years = (...values: number[]): RealByYear => {
    const series = emptySeries<RealByYear>(values.length);
    series.set(values);
    return series;
  };

  it('peaks in the first of the dearest years', () => {
    const into = { peakYear: 5, peakYearCost: 5 };
    peakYear(years(5, 9, 9, 1), into);
    expect(into).toEqual({ peakYear: 1, peakYearCost: 9 });
    peakYear(years(0, 0), into);
    expect(into).toEqual({ peakYear: 0, peakYearCost: 0 });
  });

  it('peaks in the first month of most posts', () => {
    const posts = emptySeries<CountByMonth>(4);
    posts.set([2, 4, 5, 5]);
    const stretches = { count: 4, from: Int32Array.of(0, 3, 7, 8, 9), values: posts };
    expect(peakPosts(stretches, posts)).toEqual({ month: 7, posts: 5 });
    expect(peakPosts(stretches, emptySeries<CountByMonth>(4))).toEqual({ month: 0, posts: 0 });
  });

  it('takes provider lines without optimism bias: 120 / 1.2 + 50, and not the third', () => {
    const costs = [120, 50, 70].map((undiscounted) => ({ ...lineOf([]), undiscounted }));
    const terms = {
      roles: [role({ optimismBias: 0.2 })],
      costLines: [drivenLine('start'), drivenLine('start', { provider: false })],
    };
    expect(providerCost(terms, costs)).toBe(150);
  });
});
