import { describe, expect, it } from 'vitest';
import { exponential, logarithm, logarithmOfOnePlus, sine } from '../../models/uncertainty/elementary';

const relative = (ours: number, theirs: number): number => (ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs));
const steps = Array.from({ length: 20_001 }, (_, at) => at / 10_000 - 1);

/** The machine's own functions are right to a unit or two in the last place; they only may not be used in a draw. */
describe('elementary functions agree with the machine to the last digits', () => {
  it('e^x', () => {
    for (const step of steps) expect(relative(exponential(700 * step), Math.exp(700 * step)), String(step)).toBeLessThan(5e-16);
    expect([0, 1, -800, 800, NaN, Infinity, -Infinity].map(exponential)).toEqual([1, expect.closeTo(Math.E, 14), 0, Infinity, NaN, Infinity, 0]);
    expect(exponential(-744)).toBe(Math.exp(-744));
  });

  it('ln x', () => {
    for (const step of steps) {
      const x = Math.exp(700 * step);
      expect(relative(logarithm(x), Math.log(x)), String(x)).toBeLessThan(5e-16);
      if (step > -1) expect(relative(logarithm(1 + step / 2), Math.log(1 + step / 2)), String(step)).toBeLessThan(5e-16);
    }
    expect([1, 0, -1, NaN, Infinity].map(logarithm)).toEqual([0, -Infinity, NaN, NaN, Infinity]);
    expect(relative(logarithm(5e-324), Math.log(5e-324))).toBeLessThan(5e-16);
  });

  it('ln(1 + x)', () => {
    for (const step of steps.slice(1)) for (const x of [step, step * 1e-9]) expect(relative(logarithmOfOnePlus(x), Math.log1p(x)), String(x)).toBeLessThan(1e-15);
    expect([0, -1, 1e-300].map(logarithmOfOnePlus)).toEqual([0, -Infinity, 1e-300]);
  });

  it('sin x', () => {
    for (const step of steps) expect(Math.abs(sine(1.57 * step) - Math.sin(1.57 * step))).toBeLessThan(4e-16);
  });
});
