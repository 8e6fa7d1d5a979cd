import { describe, expect, it } from 'vitest';
import { logSlope, median, medianRatio, quantile } from './timing';

describe('what the benchmark reports', () => {
  it('is the middle of its rounds', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([9, 1, 2, 4])).toBe(3);
  });

  it('is a percentile that so many values do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(hundred, 0.5), quantile(hundred, 0.95), quantile(hundred, 1), quantile([7], 0.95)]).toEqual([50, 95, 100, 7]);
    expect(quantile([], 0.95)).toBeNaN();
  });

  it('is a ratio within rounds, whatever slowed a round', () => {
    expect(medianRatio([20, 200, 20], [10, 100, 1])).toBe(2);
  });

  it('is a slope of 1 for cost in proportion, 2 for its square and 0 for none', () => {
    const sizes = [1, 2, 4, 8];
    expect(logSlope(sizes, sizes.map((size) => 3 * size))).toBeCloseTo(1, 9);
    expect(logSlope(sizes, sizes.map((size) => 3 * size ** 2))).toBeCloseTo(2, 9);
    expect(logSlope(sizes, [5, 5, 5, 5])).toBeCloseTo(0, 9);
  });
});
