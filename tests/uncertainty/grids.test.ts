import { describe, expect, it } from 'vitest';
import { oneWayCurve } from '../../models/uncertainty/one-way';
import { tornado } from '../../models/uncertainty/tornado';
import { breakEvenLine, emptyTwoWay, fillTwoWay } from '../../models/uncertainty/two-way';

describe('the tornado', () => {
  it('has its bars widest first, with the values they belong to and which way they lean', () => {
    const outputs: Record<string, (x: number) => number> = { a: (x) => 10 + x, b: (x) => 10 - 8 * x, c: (x) => 10 + x * x, d: () => 10 };
    const rows = tornado(['a', 'b', 'c', 'd'].map((id) => ({ id, low: -2, high: 3 })), 10, (id, x) => outputs[id]!(x));
    expect(rows.map(({ id, leans, turnsAnswer, width }) => [id, leans, turnsAnswer, width])).toEqual([
      ['b', 'down', true, 40], ['a', 'up', false, 5], ['c', 'both', false, 5], ['d', 'neither', false, 0],
    ]);
    expect(rows[0]).toMatchObject({ low: -2, high: 3, atLow: 26, atHigh: -14 });
  });
});

describe('a one-way curve', () => {
  it('runs from low to high, both included', () => {
    const { values, outputs } = oneWayCurve({ id: 'x', low: 0.1, high: 0.7 }, (x) => 2 * x, 7);
    expect([values[0], values[6], outputs[6]]).toEqual([0.1, 0.7, 1.4]);
    expect([...values].map((value) => value.toFixed(2))).toEqual(['0.10', '0.20', '0.30', '0.40', '0.50', '0.60', '0.70']);
  });

  it('keeps to whole months where months are whole', () => {
    expect([...oneWayCurve({ id: 'x', low: 6, high: 10, whole: true }, (x) => x).values]).toEqual([6, 7, 8, 9, 10]);
    const long = [...oneWayCurve({ id: 'x', low: 0, high: 600, whole: true }, (x) => x).values];
    expect(long).toHaveLength(41);
    expect(long.every(Number.isInteger)).toBe(true);
  });

  it('refuses a range without width and an output that is no number', () => {
    expect(() => oneWayCurve({ id: 'x', low: 1, high: 1 }, (x) => x)).toThrow(/x: no curve from 1 to 1/);
    expect(() => oneWayCurve({ id: 'x', low: 0, high: 1 }, () => NaN)).toThrow(/x: an output/);
  });
});

describe('the two-way grid', () => {
  const sides = [{ id: 'x', low: 0, high: 4 }, { id: 'y', low: 10, high: 30 }] as const;

  it('is 41 × 41, row by row, the first parameter across', () => {
    const grid = emptyTwoWay(...sides);
    expect(fillTwoWay(grid, (x, y) => 100 * y + x, 0, Infinity)).toBe(41 * 41);
    expect([grid.values[0], grid.values[40], grid.values[41], grid.values[41 * 41 - 1]]).toEqual([1000, 1004, 1050, 3004]);
  });

  it('can be left at any point: what was not run is empty, and going on gives the same', () => {
    const [parts, whole] = [emptyTwoWay(...sides), emptyTwoWay(...sides)];
    const evaluate = (x: number, y: number): number => Math.sin(x * y);
    let next = fillTwoWay(parts, evaluate, 0, 100);
    expect(next).toBe(100);
    expect(parts.values.filter(Number.isNaN)).toHaveLength(41 * 41 - 100);
    while (next < parts.values.length) next = fillTwoWay(parts, evaluate, next, 100);
    fillTwoWay(whole, evaluate, 0, 41 * 41);
    expect(parts.values).toEqual(whole.values);
  });

  it('knows where the output passes zero', () => {
    const grid = emptyTwoWay({ id: 'x', low: 0, high: 4 }, { id: 'y', low: 0, high: 2 }, 5);
    fillTwoWay(grid, (x, y) => x - y - 0.5, 0, 25);
    expect(breakEvenLine(grid)).toEqual([0, 0.5, 1, 1.5, 2].map((down) => ({ across: down + 0.5, down })));
  });

  it('refuses sides without width, silly sizes and outputs that are no numbers', () => {
    expect(() => emptyTwoWay({ id: 'x', low: 1, high: 1 }, sides[1])).toThrow(/x: no range from 1 to 1/);
    expect(() => emptyTwoWay(...sides, 1)).toThrow(/at least 2 points/);
    expect(() => fillTwoWay(emptyTwoWay(...sides), () => Infinity, 0, 5)).toThrow(/element 0 is not a finite number/);
  });
});
