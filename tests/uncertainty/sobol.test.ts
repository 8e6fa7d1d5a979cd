import { describe, expect, it } from 'vitest';
import { reversed, scrambledReversed } from '../../models/uncertainty/scramble';
import { directionsOf, fillPadded, fillSobol, SOBOL_DIMENSIONS, sobolWord } from '../../models/uncertainty/sobol';
import { sobolPlace, sobolPlaces } from '../../models/uncertainty/sobol-places';
import { openScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readyScenarios } from '../golden/ready';
import { sobol } from './fixtures/read';

const column = (dimension: number, seed: number, count: number): Float64Array => {
  const points = new Float64Array(count);
  fillSobol(directionsOf(dimension).map(reversed), seed, 0, count, points);
  return points;
};

describe('the Sobol sequence', () => {
  it('has at least 128 dimensions', () => {
    expect(SOBOL_DIMENSIONS).toBe(200);
    expect(() => directionsOf(SOBOL_DIMENSIONS)).toThrow(RangeError);
  });

  it('is the sequence of SciPy: 64 points in 20 dimensions, and three far points in all', () => {
    sobol.first.forEach((point, index) => {
      expect(point.map((_, dimension) => sobolWord(directionsOf(dimension), index))).toEqual(point);
    });
    for (const [index, words] of sobol.further) {
      expect(words.map((_, dimension) => sobolWord(directionsOf(dimension), index))).toEqual(words);
    }
  });

  it('begins 0, 1/2, 3/4, 1/4 in its first dimension', () => {
    expect([0, 1, 2, 3].map((index) => sobolWord(directionsOf(0), index) / 2 ** 32)).toEqual([0, 0.5, 0.75, 0.25]);
  });
});

describe('scrambling', () => {
  it('reverses bits', () => {
    expect(reversed(1) >>> 0).toBe(0x80000000);
    expect(reversed(0x12345678) >>> 0).toBe(0x1e6a2c48);
  });

  it('keeps words with equal leading bits together, and is one to one', () => {
    const scrambled = (word: number): number => reversed(scrambledReversed(reversed(word), 99)) >>> 0;
    for (let bits = 1; bits < 32; bits += 1) {
      const [one, other] = [scrambled(0x9e3779b9), scrambled(0x9e3779b9 ^ (1 << (31 - bits)))];
      expect(Math.clz32(one ^ other)).toBe(bits);
    }
  });

  it.each([0, 1, 7, 60])('leaves one point of dimension %i in each of 1 024 strata, and one of each pair of neighbours in each rectangle', (dimension) => {
    const [one, next] = [column(dimension, 5, 1024), column(dimension + 1, 6, 1024)];
    expect(new Set(one.map((u) => Math.floor(u * 1024))).size).toBe(1024);
    if (dimension > 0) return;
    const cells = [...one].map((u, at) => `${Math.floor(u * 32)} ${Math.floor(next[at]! * 32)}`);
    expect(new Set(cells).size).toBe(1024);
  });

  it('places a point anywhere with equal chance: the mean of one point over 4 000 seeds is one half', () => {
    const points = Array.from({ length: 4000 }, (_, seed) => {
      const one = new Float64Array(1);
      fillSobol(directionsOf(3).map(reversed), Math.imul(seed, 0x9e3779b1) >>> 0, 5, 6, one);
      return one[0]!;
    });
    expect(points.reduce((sum, u) => sum + u, 0) / 4000).toBeCloseTo(0.5, 1);
    const counts = Array<number>(16).fill(0);
    points.forEach((u) => { counts[Math.floor(u * 16)]! += 1; });
    // χ² with 15 degrees of freedom: beyond 37.7 once in a thousand times.
    expect(counts.reduce((sum, count) => sum + (count - 250) ** 2 / 250, 0)).toBeLessThan(37.7);
  });

  it('in an order of its own leaves one point in each stratum too', () => {
    const padded = new Float64Array(1024);
    fillPadded(12345, 678, 1024, 2048, padded);
    expect(new Set(padded.map((u) => Math.floor(u * 1024))).size).toBe(1024);
  });
});

describe('the places of parameters', () => {
  it('are one each, and within the published dimensions', () => {
    expect(new Set(sobolPlaces).size).toBe(sobolPlaces.length);
    expect(sobolPlaces.length).toBeLessThanOrEqual(SOBOL_DIMENSIONS);
    expect(sobolPlaces.map(sobolPlace)).toEqual(sobolPlaces.map((_, place) => place));
    expect(sobolPlace('somebody_elses_figure')).toBeNull();
  });

  it('never change: a new one goes to the end', () => {
    const digest = createHash('sha256').update(sobolPlaces.slice(0, 85).join(' ')).digest('hex');
    expect(digest).toBe('a2f40578d4c8713e05a071e21dd87c074ec090d9bd055db6aecba0c046f66ed1');
  });

  it('are there for every parameter with a range in the ready scenarios', () => {
    const without = readyScenarios.flatMap(({ file }) => {
      const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary() });
      if (!outcome.ok) throw new Error(`${file} does not open`);
      return [...outcome.value.parameters.values()].filter(({ id, range }) => range !== null && sobolPlace(id) === null).map(({ id }) => id);
    });
    expect(without).toEqual([]);
  });
});
