import { describe, expect, it } from 'vitest';
import { previewOf } from '../../models/uncertainty/shape-preview';
import type { RangeShape } from '../../models/evidence/parameter';
import { leaning, spread } from './made';

/** Area under the curve, by trapezia. */
function area({ curve }: ReturnType<typeof previewOf>): number {
  return curve.slice(1).reduce((sum, { value, density }, at) => sum + (value - curve[at]!.value) * (density + curve[at]!.density) / 2, 0);
}

describe('the preview of a spread', () => {
  it.each<[RangeShape, number]>([
    ['pert', 0.35], ['triangular', 0.35], ['uniform', 0.4], ['normal', 0.4], ['lognormal', Math.sqrt(0.12)], ['beta', 0.3928], ['gamma', 0.376],
  ])('of %s shape holds all that can happen, and the percentiles that were asked for', (shape, central) => {
    const preview = previewOf(spread(central, { low: 0.2, high: 0.6, shape }));
    expect(preview.curve.length).toBeGreaterThan(59);
    expect(area(preview)).toBeCloseTo(1, 2);
    expect(preview.p5).toBeCloseTo(0.2, 9);
    expect(preview.p95).toBeCloseTo(0.6, 9);
    expect(preview.mean).toBeGreaterThan(preview.p5);
    expect(preview.possible).toEqual([]);
  });

  it('shows the peak where the central value is', () => {
    const { curve } = previewOf(leaning);
    const highest = curve.reduce((best, point) => (point.density > best.density ? point : best));
    expect(highest.value).toBe(0.35);
  });

  it('shows the probability that a limit of the unit collects', () => {
    const preview = previewOf(spread(0.46, { low: 0.35, high: 0.8 }, 'share'));
    expect(preview.curve.at(-1)!.value).toBe(1);
    expect(preview.possible).toHaveLength(1);
    expect(preview.possible[0]!.value).toBe(1);
    expect(preview.possible[0]!.probability + area(preview)).toBeCloseTo(1, 2);
  });

  it('shows bars for possible values and one for a fixed value', () => {
    const possible = [{ value: 3, probability: 0.75 }, { value: 7, probability: 0.25 }];
    expect(previewOf(spread(3, { low: 3, high: 7, shape: 'discrete', possible })))
      .toEqual({ curve: [], possible, p5: 3, p50: 3, p95: 7, mean: 4 });
    expect(previewOf(spread(5, { low: 3, high: 7, shape: 'fixed' })).possible).toEqual([{ value: 5, probability: 1 }]);
  });
});
