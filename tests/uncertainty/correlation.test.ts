import { describe, expect, it } from 'vitest';
import { correlatedGroups, type Correlation } from '../../models/uncertainty/correlation';
import { choleskyFactor, normalCorrelation } from '../../models/uncertainty/correlation-matrix';

const place = { file: 'a.yaml', path: 'correlations' };
const drawn = new Set('abcdefghijklmnopqrst'.split(''));
const pair = (a: string, b: string, rank: number): Correlation => ({ a, b, rank });

function groups(...pairs: readonly Correlation[]) {
  const outcome = correlatedGroups(pairs, drawn, place);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

function refusal(...pairs: readonly Correlation[]): readonly string[] {
  const outcome = correlatedGroups(pairs, drawn, place);
  return outcome.ok ? [] : outcome.problems.map(({ path, what }) => `${path}: ${what}`);
}

describe('correlated groups', () => {
  it('join what pairs join, in id order, whatever the order of the pairs', () => {
    const one = groups(pair('c', 'b', 0.3), pair('q', 'p', 0.5), pair('a', 'b', 0.2));
    expect(one.map(({ ids }) => ids)).toEqual([['a', 'b', 'c'], ['p', 'q']]);
    expect(groups(pair('b', 'a', 0.2), pair('p', 'q', 0.5), pair('b', 'c', 0.3))).toEqual(one);
  });

  it('hold a factor that gives the matrix back, with 2 sin(π r / 6) for a rank correlation of r', () => {
    const [{ factor } = { factor: new Float64Array() }] = groups(pair('a', 'b', 0.5), pair('b', 'c', -0.4));
    const product = (row: number, column: number): number => [0, 1, 2].reduce((sum, k) => sum + factor[row * 3 + k]! * factor[column * 3 + k]!, 0);
    expect(product(1, 0)).toBeCloseTo(2 * Math.sin(Math.PI / 12), 14);
    expect(product(2, 1)).toBeCloseTo(-2 * Math.sin(Math.PI * 0.4 / 6), 14);
    expect(product(2, 0)).toBeCloseTo(0, 14);
    expect([0, 1, 2].map((row) => product(row, row))).toEqual([1, expect.closeTo(1, 14), expect.closeTo(1, 14)]);
    expect([-1, 0, 1].map(normalCorrelation)).toEqual([expect.closeTo(-1, 14), 0, expect.closeTo(1, 14)]);
  });

  it('may move fully together', () => {
    expect(groups(pair('a', 'b', 1), pair('a', 'c', 0.5), pair('b', 'c', 0.5))).toHaveLength(1);
    expect(choleskyFactor(Float64Array.from([1, -1, -1, 1]), 2)).toEqual(Float64Array.from([1, 0, -1, 0]));
  });

  it.each([1.3, -1.01, NaN])('refuse a correlation of %f', (rank) => {
    expect(refusal(pair('a', 'b', rank))).toEqual([`correlations[0]: The correlation of a and b is ${rank}.`]);
  });

  it('refuse one with itself, with what is not drawn, and one stated twice', () => {
    expect(refusal(pair('a', 'a', 0.5), pair('a', 'zz', 0.5), pair('a', 'b', 0.5), pair('b', 'a', 0.4))).toEqual([
      'correlations[0]: a is correlated with itself.', 'correlations[1]: zz is not drawn.',
      'correlations[3]: The correlation of b and a is stated twice.',
    ]);
  });

  it('name the smallest set that clashes, among many that do not', () => {
    const others = [pair('a', 'b', 0.3), pair('b', 'd', 0.2), pair('d', 'm', 0.1), pair('m', 't', 0.4), pair('c', 'a', 0.1)];
    const problems = refusal(...others, pair('m', 'k', 0.9), pair('k', 'f', 0.9), pair('m', 'f', -0.9));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('The correlations of f, k, m are impossible together');
    expect(problems[0]).toContain('f and m: -0.9');
  });

  it('name four where no three of them clash, and say which pair was not stated', () => {
    const rank = -0.4;
    const problems = refusal(...[['a', 'b'], ['a', 'c'], ['a', 'd'], ['b', 'c'], ['b', 'd'], ['c', 'd']].map(([a, b]) => pair(a!, b!, rank)));
    expect(problems[0]).toContain('The correlations of a, b, c, d are impossible together');
    expect(refusal(pair('a', 'b', 0.8), pair('b', 'c', 0.8))[0]).toContain('a and c: 0, as none is stated');
  });
});
