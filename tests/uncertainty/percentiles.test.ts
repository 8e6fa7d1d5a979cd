import { describe, expect, it } from 'vitest';
import { differenceOf, meanOf, percentileOf, sorted, outputSpreadOf, varianceOf } from '../../models/uncertainty/percentiles';
import { halton, normal } from './test-draws';

describe('percentiles', () => {
  it('are those of R, numpy and PERCENTILE.INC (type 7)', () => {
    const ascending = sorted(Float64Array.of(15, 50, 20, 40, 35));
    expect([0, 0.05, 0.4, 0.95, 1].map((p) => percentileOf(ascending, p))).toEqual([15, 16, 29, 48, 50]);
  });

  it('say the same of one draw, and refuse none, NaN, Infinity and shares outside 0 to 1', () => {
    expect(outputSpreadOf(Float64Array.of(7))).toEqual({ draws: 1, mean: 7, standardDeviation: 0, p5: 7, p25: 7, median: 7, p75: 7, p95: 7 });
    expect(() => outputSpreadOf(new Float64Array(0))).toThrow(/no draws/);
    for (const bad of [NaN, Infinity, -Infinity]) expect(() => outputSpreadOf(Float64Array.of(1, bad, 2))).toThrow(/not a finite number/);
    for (const p of [-0.1, 1.1, NaN]) expect(() => percentileOf(Float64Array.of(1, 2), p)).toThrow(/between 0 and 1/);
  });

  it('leave the column as it was', () => {
    const column = Float64Array.of(3, 1, 2);
    outputSpreadOf(column);
    expect([...column]).toEqual([3, 1, 2]);
  });

  it('give for a linear output of two normals the mean, variance and percentiles of the closed form', () => {
    const [u, v] = [halton(8_192, 2), halton(8_192, 3)];
    const column = u.map((each, draw) => 100 + 30 * normal(each) - 40 * normal(v[draw]!));
    const { mean, standardDeviation, p5, p95 } = outputSpreadOf(column);
    expect(Math.abs(mean - 100)).toBeLessThan(0.1);
    expect(Math.abs(standardDeviation - 50)).toBeLessThan(0.2);
    expect(Math.abs(p5 - (100 - 50 * 1.6448536269514722))).toBeLessThan(1);
    expect(Math.abs(p95 - (100 + 50 * 1.6448536269514722))).toBeLessThan(1);
    expect(Math.abs(varianceOf(column) / 2_500 - 1)).toBeLessThan(0.01);
  });

  it('lose no digits over a million draws', () => {
    expect(meanOf(new Float64Array(1_048_576).fill(0.1))).toBeCloseTo(0.1, 13);
  });

  it('subtract draw by draw, and only what was drawn together', () => {
    expect([...differenceOf(Float64Array.of(3, 5), Float64Array.of(1, 9))]).toEqual([2, -4]);
    expect(() => differenceOf(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(/1 draws of one and 2/);
  });
});
