import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../models/index';
import { quantileOf } from '../../models/uncertainty/quantile';
import { meanOfSpread } from '../../models/uncertainty/shape-mean';
import { spreadOf } from '../../models/uncertainty/shape-spread';
import type { Spread } from '../../models/uncertainty/shapes';
import { readLibrary } from '../../src/cli/library';
import { readyScenarios } from '../golden/ready';
import { spread, uncertain } from './made';

const ends = (made: Spread): number[] => [quantileOf(made, 0.05), quantileOf(made, 0.95)];

describe('a spread', () => {
  it.each(['pert', 'triangular'] as const)('of %s shape has its percentiles at low and high and its mode at the central value, wherever that is', (shape) => {
    for (const mode of [10, 10.01, 12, 17, 29.9, 30]) {
      const made = spread(mode, { low: 10, high: 30, shape });
      expect(made).toMatchObject({ shape, mode });
      expect(ends(made)[0]).toBeCloseTo(10, 10);
      expect(ends(made)[1]).toBeCloseTo(30, 10);
    }
  });

  it('of limits ends at them', () => {
    expect(spread(4, { low: 1, high: 9, shape: 'pert', bounds: true }, 'month')).toMatchObject({ least: 1, mode: 4, most: 9 });
    expect(spread(5, { low: 1, high: 9, shape: 'uniform', bounds: true }, 'month')).toMatchObject({ least: 1, most: 9 });
  });

  it('of a parameter without range is fixed, as is one of that shape', () => {
    expect(spreadOf({ ...uncertain(5, {}), range: null })).toEqual({ ok: true, value: { shape: 'fixed', value: 5 } });
    expect(spread(5, { low: 1, high: 9, shape: 'fixed' })).toEqual({ shape: 'fixed', value: 5 });
  });

  it('moves what the unit does not admit to its limit, and the percentiles stay', () => {
    const made = spread(2000, { low: 500, high: 5000 }, 'GBP/team/month');
    expect(made).toMatchObject({ admitted: { least: 0, most: Infinity } });
    expect((made as { least: number }).least).toBeLessThan(0);
    expect(quantileOf(made, 1e-6)).toBe(0);
    expect(ends(made)[0]).toBeCloseTo(500, 8);
    const free = meanOfSpread(spread(2000, { low: 500, high: 5000 }));
    const values = Array.from({ length: 4000 }, (_, at) => quantileOf(made, (at + 0.5) / 4000));
    expect(meanOfSpread(made)).toBeGreaterThan(free);
    expect(meanOfSpread(made)).toBeCloseTo(values.reduce((sum, each) => sum + each, 0) / 4000, 1);
  });

  it('of possible values keeps them in order, with probabilities that add up to one', () => {
    const probability = 0.3333333;
    const made = spread(2, { low: 1, high: 4, shape: 'discrete', possible: [2, 1, 4].map((value) => ({ value, probability })) });
    expect(made).toMatchObject({ shape: 'discrete', possible: [{ value: 1 }, { value: 2 }, { value: 4 }] });
    expect(meanOfSpread(made)).toBeCloseTo(7 / 3, 12);
  });
});

describe('a refusal', () => {
  it.each([
    ['normal', 1698.65, 1700.07], ['lognormal', 233_158, 234_007], ['beta', 0.33, 0.333], ['gamma', 2, 9], ['uniform', 5, 5.001],
  ] as const)('of a %s shape names a central value that is then taken', (shape, low, high) => {
    const refused = spreadOf(uncertain(low, { low, high, shape }));
    if (refused.ok) throw new Error('it was taken');
    const advised = /Make the central value ([\d.]+),/.exec(refused.problems[0]!.remedy)?.[1];
    expect(spreadOf(uncertain(Number(advised), { low, high, shape })).ok).toBe(true);
  });
});

describe('the ready scenarios', () => {
  it.each(readyScenarios.map(({ name, file }) => [name, file] as const))('%s have ranges that make spreads', (_, file) => {
    const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary() });
    if (!outcome.ok) throw new Error(`${file} does not open`);
    const problems = [...outcome.value.parameters.values()].map(spreadOf).flatMap((made) => (made.ok ? [] : made.problems));
    expect(problems).toEqual([]);
  });
});

describe('a spread is refused, with where, what, why and remedy,', () => {
  const chances = (...possible: readonly (readonly [number, number])[]) =>
    ({ low: 0, high: 9, shape: 'discrete' as const, possible: possible.map(([value, probability]) => ({ value, probability })) });

  it.each([
    ['low above high', uncertain(3, { low: 4, high: 2 }), /negative: low \(4\) is above high \(2\)/],
    ['no width', uncertain(2, { low: 2, high: 2 }), /both 2/],
    ['central outside', uncertain(5, { low: 1, high: 4 }), /central value 5 lies outside 1 to 4/],
    ['not a number', uncertain(NaN, { low: 1, high: 4 }), /finite/],
    ['infinite', uncertain(2, { low: 1, high: Infinity }), /finite/],
    ['a share above 1', uncertain(0.5, { low: 0.2, high: 1.2 }, 'share'), /1\.2 is not a value/],
    ['a normal that leans', uncertain(2, { low: 1, high: 9, shape: 'normal' }), /its middle at 5, not at the central value 2/],
    ['a normal with limits', uncertain(5, { low: 1, high: 9, shape: 'normal', bounds: true }), /cannot be given limits/],
    ['a uniform that leans', uncertain(2, { low: 1, high: 9, shape: 'uniform' }), /its middle at 5/],
    ['a lognormal at 0', uncertain(2, { low: 0, high: 9, shape: 'lognormal', bounds: true }), /no values at or below 0/],
    ['a lognormal below 0', uncertain(2, { low: -0.5, high: 9, shape: 'lognormal' }), /no values at or below 0/],
    ['a lognormal with another median', uncertain(5, { low: 1, high: 9, shape: 'lognormal' }), /its median at 3, not/],
    ['a gamma at 0', uncertain(2, { low: 0, high: 9, shape: 'gamma' }), /no values at or below 0/],
    ['a gamma with another mean', uncertain(8, { low: 2, high: 9, shape: 'gamma' }), /its mean at 4\.963, not/],
    ['a gamma that is a spike', uncertain(1000, { low: 999, high: 1001, shape: 'gamma' }), /cannot have 999 and 1001/],
    ['a beta beyond 0 to 1', uncertain(0.5, { low: 0.2, high: 1.2, shape: 'beta' }), /between 0 and 1/],
    ['a beta from 0', uncertain(0.5, { low: 0, high: 0.9, shape: 'beta', bounds: true }), /between 0 and 1/],
    ['a beta with another mean', uncertain(0.3, { low: 0.2, high: 0.8, shape: 'beta' }), /its mean at 0\.5, not/],
    ['a discrete without values', uncertain(2, { low: 0, high: 9, shape: 'discrete' }), /needs its possible values/],
    ['a discrete of one', uncertain(2, chances([2, 1])), /needs its possible values/],
    ['probabilities that do not add up', uncertain(2, chances([2, 0.6], [3, 0.3])), /add up to 0\.9/],
    ['a negative probability', uncertain(2, chances([2, 1.2], [3, -0.2])), /probability of 2 is 1\.2/],
    ['a value twice', uncertain(2, chances([2, 0.5], [2, 0.5])), /2 is listed twice/],
    ['a value outside', uncertain(2, chances([2, 0.5], [12, 0.5])), /12 lies outside 0 to 9/],
    ['a central value that is not likeliest', uncertain(3, chances([2, 0.7], [3, 0.3])), /3 is not the likeliest/],
  ])('for %s', (_, parameter, what) => {
    const outcome = spreadOf(parameter);
    if (outcome.ok) throw new Error('it was taken');
    expect(outcome.problems).toHaveLength(1);
    const [problem] = outcome.problems;
    expect(problem).toMatchObject({ file: 'a.yaml', path: 'parameters[0].range' });
    expect(problem!.what).toMatch(what);
    expect(problem!.why).not.toBe('');
    expect(problem!.remedy).not.toBe('');
  });
});
