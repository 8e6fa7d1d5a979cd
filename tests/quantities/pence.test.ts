import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, evenly, toPence, toPounds, writePence } from '../../models/quantities/pence';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const pence = fc.integer({ min: 0, max: 1e11 });

describe('whole pence', () => {
  it('are read and written', () => {
    expect([toPence(0.1 + 0.2), toPence(1.005 * 100), toPounds(30)]).toEqual([30, 10_050, 0.3]);
  });

  it('go to the largest remainders first', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(10, [5, 3, 2])).toEqual([5, 3, 2]);
    expect(apportion(5, [1, 0, 1])).toEqual([3, 0, 2]);
    expect(apportion(7, [0, 0])).toEqual([0, 0]);
  });

  it('are shared out exactly, and never beyond a weight that covers them', () => {
    fc.assert(fc.property(fc.array(pence, { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
      const total = Math.floor(sum(weights) * part);
      const parts = apportion(total, weights);
      expect(sum(parts)).toBe(total);
      parts.forEach((each, index) => {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(weights[index]!);
      });
    }));
  });

  it('fall evenly on months, and on years of them', () => {
    expect(evenly(500_000, 60).slice(0, 12).reduce((all, each) => all + each, 0)).toBe(100_000);
    fc.assert(fc.property(pence, fc.integer({ min: 1, max: 600 }), (total, count) => {
      const parts = evenly(total, count);
      expect(sum(parts)).toBe(total);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }));
  });

  it('of a running sum are never further off than half a penny', () => {
    const into = new Float64Array(3);
    expect(writePence(Float64Array.of(0.004, 0.004, 0.004), 0, into)).toBeCloseTo(0.012, 12);
    expect([...into]).toEqual([0, 1, 0]);
  });
});
