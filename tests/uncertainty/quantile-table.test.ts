import { describe, expect, it, test } from 'vitest';
import { quantileOf, shapeQuantile } from '../../models/uncertainty/quantile';
import { cellOf, CELLS, nodeProbabilities } from '../../models/uncertainty/quantile-nodes';
import { columnQuantile } from '../../models/uncertainty/quantile-column';
import type { Continuous } from '../../models/uncertainty/shapes';
import { cases, nameOf } from './fixtures/read';
import { leaning, spread } from './made';

/** Probabilities in every octave of both halves, down to 2⁻³³ of either end, none of them a node. */
const probabilities = Array.from({ length: 700 }, (_, at) => 2 ** -(1.001 + 31.99 * at / 699)).flatMap((p) => [p, 1 - p]);

const shapes = [
  ...cases.map((each) => [nameOf(each), spread(each.value, each.range, each.unit)] as const),
  ...[0, 0.01, 0.5, 1].map((at) => [`pert with its mode at ${at}`, spread(at, { shape: 'pert' })] as const),
  ['pert with its mode on a limit', spread(1, { shape: 'pert', bounds: true })] as const,
];

test('the cell of a probability starts at the last node not above it', () => {
  nodeProbabilities.forEach((start, node) => {
    if (node < CELLS) expect(cellOf(start)).toBe(node);
    if (node < CELLS) expect(cellOf((start + nodeProbabilities[node + 1]!) / 2)).toBe(node);
  });
});

describe.each(shapes)('the column inverse of %s', (_, made) => {
  const exact = probabilities.map((p) => quantileOf(made, p));
  const width = shapeQuantile(made as Continuous, 0.95) - shapeQuantile(made as Continuous, 0.05);

  it('is within 1e-6 of the 5–95 range of the exact quantile, ten times nearer than asked for', () => {
    const column = Float64Array.from(probabilities);
    columnQuantile(made)(column, 0, column.length);
    expect(Math.max(...column.map((value, at) => Math.abs(value - exact[at]!))) / width).toBeLessThan(1e-6);
  });

  it('never falls as the probability rises', () => {
    const column = Float64Array.from({ length: 20_000 }, (__, at) => (at + 0.5) / 20_000);
    columnQuantile(made)(column, 0, column.length);
    expect(column.every((value, at) => at === 0 || value >= column[at - 1]!)).toBe(true);
  });
});

describe('a column inverse', () => {
  const at = (made: typeof leaning, ...ps: readonly number[]): number[] => {
    const column = Float64Array.from(ps);
    columnQuantile(made)(column, 0, column.length);
    return [...column];
  };

  it('is made once for a spread', () => {
    expect(columnQuantile(leaning)).toBe(columnQuantile(leaning));
  });

  it('touches only its part of the column', () => {
    const column = Float64Array.from([0.3, 0.3, 0.3, 0.3]);
    columnQuantile(leaning)(column, 1, 3);
    expect([column[0], column[3]]).toEqual([0.3, 0.3]);
    expect(column[1]).toBe(column[2]);
    expect(column[1]).not.toBe(0.3);
  });

  it('gives the median in the middle and finite values at the very ends', () => {
    expect(at(leaning, 0.5)[0]).toBeCloseTo(shapeQuantile(leaning as Continuous, 0.5), 8);
    expect(at(spread(1, { low: 0.5, high: 1.5, shape: 'normal' }), 0, 1e-300, 1 - 1e-16, 1).every(Number.isFinite)).toBe(true);
  });

  it('draws the possible values of a discrete spread by their probability, and a fixed one always', () => {
    const possible = [{ value: 7, probability: 0.25 }, { value: 3, probability: 0.75 }];
    expect(at(spread(3, { low: 3, high: 7, shape: 'discrete', possible }), 0.01, 0.75, 0.76, 0.99)).toEqual([3, 3, 7, 7]);
    expect(at(spread(5, { low: 3, high: 7, shape: 'fixed' }), 0.01, 0.99)).toEqual([5, 5]);
  });
});
