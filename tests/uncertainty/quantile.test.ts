import { describe, expect, it, test } from 'vitest';
import { logGamma } from '../../models/uncertainty/log-gamma';
import { normalProbability, normalQuantile } from '../../models/uncertainty/normal';
import { quantileOf } from '../../models/uncertainty/quantile';
import { densityOf } from '../../models/uncertainty/shape-density';
import { meanOfSpread } from '../../models/uncertainty/shape-mean';
import { cases, nameOf, special } from './fixtures/read';
import { spread } from './made';

describe('special functions agree with SciPy', () => {
  const relative = (ours: number, theirs: number): number => Math.abs(ours - theirs) / (Math.abs(theirs) || 1);

  test('normal quantile', () => {
    for (const [p, z] of special.normalQuantile) expect(relative(normalQuantile(p), z), String(p)).toBeLessThan(2e-15);
    expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  });

  test('normal probability', () => {
    for (const [z, p] of special.normalProbability) {
      expect(Math.abs(normalProbability(z) - p), String(z)).toBeLessThan(3e-16);
      expect(relative(normalProbability(z), p), String(z)).toBeLessThan(1e-8);
    }
    expect([-40, 40].map(normalProbability)).toEqual([0, 1]);
  });

  test('ln Γ', () => {
    for (const [x, value] of special.logGamma) expect(relative(logGamma(x), value), String(x)).toBeLessThan(1e-14);
  });
});

describe.each(cases.map((each) => [nameOf(each), each] as const))('%s', (_, { range, value, unit, mean, quantiles, densities }) => {
  const made = spread(value, range, unit);
  const width = range.high - range.low;

  it('has the quantiles that SciPy finds from low, central and high, to 1e-9', () => {
    for (const [p, expected] of quantiles) {
      expect(Math.abs(quantileOf(made, p) - expected) / Math.max(width, Math.abs(expected)), String(p)).toBeLessThan(1e-9);
    }
  });

  it('has their mean and density', () => {
    expect(Math.abs(meanOfSpread(made) - mean) / width).toBeLessThan(1e-9);
    if (made.shape === 'fixed' || made.shape === 'discrete') throw new Error('these have no density');
    for (const [x, expected] of densities) expect(densityOf(made, x) / expected, String(x)).toBeCloseTo(1, 8);
  });
});
