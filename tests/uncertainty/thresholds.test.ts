import { describe, expect, it } from 'vitest';
import { chanceAbove, chanceBenefitsExceedCosts, oddsOf, thresholdChances } from '../../models/uncertainty/thresholds';

const of = (...values: number[]): Float64Array => Float64Array.from(values);

describe('thresholds', () => {
  it('count the draws in which benefits exceed costs; equal is not more', () => {
    expect(chanceBenefitsExceedCosts(of(2, 1, 5, 3), of(1, 1, 6, 2))).toEqual({ times: 2, draws: 4, share: 0.5 });
    expect(chanceAbove(of(-1, 0, 1, 2)).times).toBe(2);
  });

  it('hold one by one and together', () => {
    const { each, all } = thresholdChances([
      { id: 'npsv', output: of(1, 2, -1, 4), side: 'above', value: 0 },
      { id: 'peak', output: of(9, 12, 8, 10), side: 'at most', value: 10 },
    ]);
    expect(each.get('npsv')?.times).toBe(3);
    expect(each.get('peak')?.times).toBe(3);
    expect(all).toEqual({ times: 2, draws: 4, share: 0.5 });
    expect(thresholdChances([]).all).toBeNull();
  });

  it('refuse a line that is no number, no draws and columns of different runs', () => {
    expect(() => thresholdChances([{ id: 'x', output: of(1), side: 'above', value: NaN }])).toThrow(/threshold x is no number/);
    expect(() => chanceAbove(of())).toThrow(/no draws/);
    expect(() => chanceBenefitsExceedCosts(of(1), of(1, 2))).toThrow(/1 draws of one output and 2/);
  });

  it.each([
    [0, { kind: 'never' }], [8_192, { kind: 'always' }], [10, { kind: 'less than', times: 1, of: 100 }],
    [8_190, { kind: 'more than', times: 99, of: 100 }], [205, { kind: 'about', times: 3, of: 100 }], [7_946, { kind: 'about', times: 97, of: 100 }],
    [5_700, { kind: 'about', times: 7, of: 10 }], [410, { kind: 'about', times: 1, of: 10 }],
  ])('%d of 8 192 are said as %o', (times, odds) => {
    expect(oddsOf({ times, draws: 8_192, share: times / 8_192 })).toEqual(odds);
  });
});
