import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../models/uncertainty/evppi-bins';
import { chiSquared } from '../../models/uncertainty/evppi-effect';
import { solveSymmetric } from '../../models/uncertainty/evppi-least-squares';
import { expectedValueOfPerfectInformation, valueOfInformation, type Learned } from '../../models/uncertainty/value-of-information';
import { halton, normal, normalValue, plain } from './test-draws';

const draws = 8_192;
const [u, v, w] = [halton(draws, 2, 0.137), halton(draws, 3, 0.71), halton(draws, 5, 0.4)];
const none = new Float64Array(draws);
const by = (of: (draw: number) => number): Float64Array => Float64Array.from({ length: draws }, (_, draw) => of(draw));
const valueIn = (learned: readonly Learned[], id: string): number => learned.find((each) => each.id === id)!.value;

describe('perfect information', () => {
  it('is worth 350 in the example of Wikipedia’s “Expected value of perfect information”', () => {
    // Stocks 1 500, 300, −800; a fund 900, 600, −200; a deposit 500: up, level and down with chances 0.5, 0.3 and 0.2.
    const [stocks, fund, deposit] = [[1500, 1500, 1500, 1500, 1500, 300, 300, 300, -800, -800],
      [900, 900, 900, 900, 900, 600, 600, 600, -200, -200], Array.from({ length: 10 }, () => 500)].map((each) => Float64Array.from(each));
    expect(expectedValueOfPerfectInformation([stocks!, fund!, deposit!])).toBeCloseTo(350, 9);
  });

  it('is worth nothing where one option is best in every draw, or there is one option', () => {
    expect(valueOfInformation([none, u], [{ id: 'u', positions: u }])).toMatchObject({ best: 1, evpi: 0, chanceWrong: 0, parameters: [{ value: 0, share: 0 }] });
    expect(expectedValueOfPerfectInformation([u])).toBe(0);
  });
});

describe('partial perfect information', () => {
  // Jackson, voi 1.0.2, “package overview”: net benefit k × p1 − p2 against nothing, p1 ~ N(1, 1), p2 ~ N(0, 2²), 10 000
  // draws. It prints EVPI 0.4798107 (exact, k = 1) and the EVPPI of p1 by a generalised additive model, ± 0.007 at k = 1.
  const published = [
    { k: 1, evpi: 0.4798107, p1: 0.08210074, p2: 0.39029827 },
    { k: 2, evpi: 0.4028003, p1: 0.17052564 },
    { k: 3, evpi: 0.4174207, p1: 0.25895085 },
  ];

  it.each(published)('agrees with the worked example of the R package voi at k = $k', ({ k, ...printed }) => {
    const drive = by((draw) => k * (1 + normal(u[draw]!)) - 2 * normal(v[draw]!));
    const { evpi, parameters, groups } = valueOfInformation(
      [none, drive], [{ id: 'p1', positions: u }, { id: 'p2', positions: v }], [{ id: 'both', members: ['p1', 'p2'] }],
    );
    expect(Math.abs(evpi - printed.evpi)).toBeLessThan(k === 1 ? 0.002 : 0.01);
    expect(Math.abs(valueIn(parameters, 'p1') - printed.p1)).toBeLessThan(0.012);
    if (printed.p2 !== undefined) expect(Math.abs(valueIn(parameters, 'p2') - printed.p2)).toBeLessThan(0.012);
    expect(Math.abs(valueIn(groups, 'both') - evpi)).toBeLessThan(0.005);
    // Closed form: an increment of N(k, k² + 4), of which a parameter settles k² or 4.
    expect(Math.abs(evpi - normalValue(k, Math.sqrt(k * k + 4)))).toBeLessThan(0.001);
    expect(Math.abs(valueIn(parameters, 'p1') - normalValue(k, k))).toBeLessThan(0.004);
    expect(Math.abs(valueIn(parameters, 'p2') - normalValue(k, 2))).toBeLessThan(0.006);
  });

  it('agrees with the closed form for plain draws too, within what they can tell', () => {
    const [a, b] = [plain(draws, 1), plain(draws, 2)];
    const drive = by((draw) => 300_000 + 400_000 * normal(a[draw]!) + 900_000 * normal(b[draw]!));
    const { evpi, parameters } = valueOfInformation([none, drive], [{ id: 'a', positions: a }, { id: 'b', positions: b }]);
    expect(evpi / normalValue(300_000, Math.hypot(400_000, 900_000))).toBeCloseTo(1, 1);
    expect(valueIn(parameters, 'a') / normalValue(300_000, 400_000)).toBeCloseTo(1, 0.7);
    expect(valueIn(parameters, 'b') / normalValue(300_000, 900_000)).toBeCloseTo(1, 1);
  });

  it('finds what only a pair is worth: a product of two, each of which alone says nothing', () => {
    const drive = by((draw) => normal(u[draw]!) * normal(v[draw]!) + 0.3 * normal(w[draw]!));
    const { parameters, groups, evpi } = valueOfInformation(
      [none, drive], [{ id: 'u', positions: u }, { id: 'v', positions: v }, { id: 'w', positions: w }],
      [{ id: 'pair', members: ['u', 'v'] }, { id: 'one', members: ['w'] }],
    );
    expect(valueIn(parameters, 'u')).toBe(0);
    // E[max(0, XY)] of two standard normals is 1/π.
    expect(valueIn(groups, 'pair')).toBeGreaterThan(0.8 / Math.PI);
    expect(valueIn(groups, 'pair')).toBeLessThanOrEqual(evpi);
    expect(valueIn(groups, 'one')).toBe(valueIn(parameters, 'w'));
  });

  it('sees a parameter that works in one step', () => {
    const drive = by((draw) => (u[draw]! < 0.8 ? -1 : 4) + normal(v[draw]!));
    const { parameters } = valueOfInformation([none, drive], [{ id: 'u', positions: u }, { id: 'v', positions: v }]);
    expect(valueIn(parameters, 'u')).toBeCloseTo(0.8, 1);
  });

  it('gives irrelevant parameters nothing, at the point where the two options are level and noise is worth most', () => {
    const irrelevant = Array.from({ length: 70 }, (_, index) => ({ id: `i${index}`, positions: plain(draws, 500 + index) }));
    const drive = by((draw) => normal(u[draw]!));
    const { parameters, evpi } = valueOfInformation([none, drive], [{ id: 'u', positions: u }, ...irrelevant]);
    const noise = parameters.filter(({ id }) => id !== 'u').map(({ value }) => value);
    expect(noise.filter((value) => value > 0).length).toBeLessThanOrEqual(2);
    expect(Math.max(...noise)).toBeLessThan(0.04 * evpi);
    expect(parameters[0]).toMatchObject({ id: 'u' });
  });

  it('is never above perfect information, of a group or of one, and never negative', () => {
    const level = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(level, level, level), { minLength: 2, maxLength: 4 }), fc.integer({ min: 1, max: 1e6 }), (options, seed) => {
      const columns = [plain(512, seed), plain(512, seed + 1)];
      const benefits = options.map(([mean, a, b]) => columns[0]!.map((x, draw) => mean + a * x + b * x * columns[1]![draw]!));
      const { evpi, parameters, groups } = valueOfInformation(
        benefits, columns.map((positions, index) => ({ id: String(index), positions })), [{ id: 'both', members: ['0', '1'] }],
      );
      for (const { value } of [...parameters, ...groups]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(evpi);
      }
      for (const { value } of parameters) expect(groups[0]!.value).toBeGreaterThanOrEqual(value);
    }), { numRuns: 60 });
  });

  it('of a group is most of perfect information where the group settles a sum or a product, however many idle along', () => {
    const idle = Array.from({ length: 12 }, (_, index) => ({ id: `i${index}`, positions: plain(draws, 900 + index) }));
    const drive = by((draw) => Math.exp(0.3 * normal(u[draw]!) + 0.3 * normal(v[draw]!)) - 1.1 + 0.1 * normal(w[draw]!));
    const all = [{ id: 'u', positions: u }, { id: 'v', positions: v }, { id: 'w', positions: w }, ...idle];
    const { evpi, groups } = valueOfInformation([none, drive], all, [
      { id: 'all', members: all.map(({ id }) => id) }, { id: 'product', members: ['u', 'v', 'u'] }, { id: 'idle', members: idle.map(({ id }) => id) },
    ]);
    const product = expectedValueOfPerfectInformation([none, by((draw) => Math.exp(0.3 * normal(u[draw]!) + 0.3 * normal(v[draw]!)) - 1.1)]);
    expect(Math.abs(valueIn(groups, 'all') / evpi - 1)).toBeLessThan(0.03);
    expect(Math.abs(valueIn(groups, 'product') / product - 1)).toBeLessThan(0.03);
    expect(valueIn(groups, 'idle')).toBeLessThan(0.03 * evpi);
  });

  it('is worth nothing where there are no more draws than a regression needs', () => {
    const few = u.slice(0, 6);
    expect(valueOfInformation([few.map(() => 0.5), few], [{ id: 'u', positions: few }]).parameters[0]!.value).toBe(0);
  });

  it('does not hang on the order of options, nor on what all of them gain alike', () => {
    const drive = by((draw) => 1 + normal(u[draw]!) + normal(v[draw]!));
    const parameters = [{ id: 'u', positions: u }];
    const one = valueOfInformation([none, drive], parameters);
    const other = valueOfInformation([drive.map((value) => value + 7), none.map(() => 7)], parameters);
    expect(other.evpi).toBeCloseTo(one.evpi, 9);
    expect(other.parameters[0]!.value).toBeCloseTo(one.parameters[0]!.value, 9);
    expect([one.best, other.best]).toEqual([1, 0]);
  });

  it('refuses positions outside 0 to 1, columns of different runs, unknown members, and numbers that are none', () => {
    expect(() => valueOfInformation([none, u], [{ id: 'x', positions: u.map((each) => each + 1) }])).toThrow(/between 0 and 1/);
    expect(() => valueOfInformation([none, u], [{ id: 'x', positions: u.slice(1) }])).toThrow(/8192 draws of one output and 8191/);
    expect(() => valueOfInformation([none, u], [], [{ id: 'g', members: ['y'] }])).toThrow(/no draws of y/);
    expect(() => valueOfInformation([none, u.map(() => NaN)], [])).toThrow(/not a finite number/);
    expect(() => valueOfInformation([], [])).toThrow(/no options/);
  });
});

describe('the sums behind it', () => {
  it('place values in their own sample, equal ones together', () => {
    expect([...positionsOf(Float64Array.of(30, 10, 20, 20))]).toEqual([0.875, 0.125, 0.5, 0.5]);
    expect(() => positionsOf(Float64Array.of(1, NaN))).toThrow(/not a number/);
  });

  it('know χ² (NIST tables: 22.458 at 6 and 149.449 at 100 freedoms, 99.9 %)', () => {
    expect(Math.abs(chiSquared(6, 3.090232306167813) / 22.458 - 1)).toBeLessThan(0.01);
    expect(Math.abs(chiSquared(100, 3.090232306167813) / 149.449 - 1)).toBeLessThan(0.001);
  });

  it('solve equations, and set aside a feature that repeats another', () => {
    const right = Float64Array.of(2, 7);
    solveSymmetric(Float64Array.of(2, 0, 1, 3), right);
    expect([...right].map((each) => Number(each.toFixed(12)))).toEqual([-0.2, 2.4]);
    const repeated = Float64Array.of(3, 3);
    solveSymmetric(Float64Array.of(1, 0, 1, 1), repeated);
    expect([...repeated]).toEqual([3, 0]);
  });
});
