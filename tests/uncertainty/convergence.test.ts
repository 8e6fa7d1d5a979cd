import { describe, expect, it } from 'vitest';
import { convergenceOf, estimateFrom } from '../../models/uncertainty/convergence';
import { halton, normal, plain } from './test-draws';

const replicates = (count: number, draw: (index: number) => Float64Array): Float64Array[] => Array.from({ length: count }, (_, index) => draw(index));

describe('convergence', () => {
  it('takes the error from independent replicates', () => {
    expect(estimateFrom([1, 2, 3, 4])).toEqual({ value: 2.5, standardError: Math.sqrt(5 / 3 / 4) });
    expect(() => estimateFrom([1])).toThrow(/two independent replicates/);
  });

  it('is near s/√n for plain draws, whose error that is', () => {
    const { mean } = convergenceOf(replicates(32, (seed) => plain(1_024, seed + 1).map(normal)));
    expect(mean.standardError * Math.sqrt(32 * 1_024)).toBeGreaterThan(0.6);
    expect(mean.standardError * Math.sqrt(32 * 1_024)).toBeLessThan(1.4);
  });

  it('says “run more” for few plain draws, with the draws it would take, and “enough” for an even design', () => {
    const few = convergenceOf(replicates(4, (seed) => plain(64, seed + 1).map((u) => 0.5 + normal(u))));
    expect(few.verdict).toBe('run more');
    expect(few.drawsAdvised).toBeGreaterThan(256);
    const even = convergenceOf(replicates(8, (index) => halton(1_024, 2, index * 0.37).map((u) => 0.5 + normal(u))));
    expect(even).toMatchObject({ verdict: 'enough', drawsAdvised: 8_192 });
    expect(even.chance.value).toBeCloseTo(0.6915, 2);
    expect(even.spread).toBeCloseTo(3.29, 1);
  });

  it('asks for more while the sign of the mean is open, however narrow the error', () => {
    const near = convergenceOf([Float64Array.from([-100, 100, 13]), Float64Array.from([-100, 100, 15.4])]);
    expect(near.mean.standardError / near.spread).toBeLessThan(0.01);
    expect(near.margin).toBeGreaterThan(3);
    const open = convergenceOf([Float64Array.from([-100, 100, 6.3]), Float64Array.from([-100, 100, 17.7])]);
    expect(open.mean.standardError / open.spread).toBeLessThan(0.01);
    expect(open).toMatchObject({ verdict: 'run more' });
  });

  it('is content with an output that does not vary', () => {
    expect(convergenceOf([Float64Array.of(5, 5), Float64Array.of(5, 5)])).toMatchObject({ verdict: 'enough', margin: Infinity });
  });

  it('refuses replicates of different length', () => {
    expect(() => convergenceOf([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(/same number of draws/);
    expect(() => convergenceOf([])).toThrow(/same number of draws/);
  });
});
