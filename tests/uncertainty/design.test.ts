import { describe, expect, it } from 'vitest';
import { uniformColumn } from '../../models/uncertainty/design';
import { designNames, type DesignName } from '../../models/uncertainty/methods';
import { permutation } from '../../models/uncertainty/latin-hypercube';
import { sobolPlaces } from '../../models/uncertainty/sobol-places';
import { fraction, streamWord } from '../../models/uncertainty/streams';
import { deviationOf, meanOf, rankCorrelation } from './made';

/** Two with a dimension of the Sobol sequence and two without. */
const ids = ['effect_marac_appearances', 'harm_severity', 'figure_of_our_own', 'another_of_ours'];

function draw(design: DesignName, id: string, count: number, seed = 1, replicate = 0): Float64Array {
  const column = new Float64Array(count);
  uniformColumn(design, { seed, replicate }, id, count)(0, count, column);
  return column;
}

describe.each(designNames)('a %s design', (design) => {
  it('gives the same bytes whatever the chunks', () => {
    for (const id of ids) {
      const whole = draw(design, id, 5000);
      const fill = uniformColumn(design, { seed: 1, replicate: 0 }, id, 5000);
      const pieces = [0, 1, 1023, 1024, 1025, 2048, 4097, 5000].flatMap((from, at, all) => {
        const piece = new Float64Array((all[at + 1] ?? 5000) - from);
        fill(from, from + piece.length, piece);
        return [...piece];
      });
      expect(pieces).toEqual([...whole]);
    }
  });

  it('stays strictly between 0 and 1, evenly', () => {
    for (const id of ids) {
      const column = draw(design, id, 8192);
      expect(column.every((u) => u > 0 && u < 1)).toBe(true);
      expect(meanOf(column)).toBeCloseTo(0.5, 1.5);
      expect(deviationOf(column)).toBeCloseTo(Math.sqrt(1 / 12), 1.5);
    }
  });

  it('gives every parameter, seed and replicate draws of its own', () => {
    const columns = [...ids.map((id) => draw(design, id, 4096)), draw(design, ids[0]!, 4096, 2), draw(design, ids[0]!, 4096, 1, 1)];
    expect(new Set(columns.map((column) => column[0])).size).toBe(columns.length);
  });

  it('draws parameters independently of one another', () => {
    const names = [...ids, 'a', 'b', 'c', 'd', 'caseload_per_case_manager', 'idva_salary'];
    const columns = names.map((id) => draw(design, id, 4096));
    // One standard error is 1/√4096 = 0.016 for independent draws; 45 pairs.
    const worst = Math.max(...columns.flatMap((one, at) => columns.slice(0, at).map((other) => Math.abs(rankCorrelation(one, other)))));
    expect(worst).toBeLessThan(4.5 / 64);
  });

  it('has a mean of a smooth sum of 40 parameters whose variance is far below that of plain draws', () => {
    if (design === 'plain') return;
    const means = (name: DesignName): number[] => Array.from({ length: 24 }, (_, seed) => {
      let sum = 0;
      for (let k = 0; k < 40; k += 1) sum += meanOf(draw(name, k < 20 ? `figure_${k}` : sobolPlaces[k]!, 8192, seed).map((u) => Math.exp(u)));
      return sum;
    });
    expect(deviationOf(means('plain')) ** 2 / deviationOf(means(design)) ** 2).toBeGreaterThan(4);
  }, 60_000);
});

describe('a Latin hypercube', () => {
  it.each([1, 2, 7, 1000, 8192])('has one draw in each stratum over %i draws', (count) => {
    const strata = draw('latin_hypercube', 'x', count).map((u) => Math.floor(u * count));
    expect([...strata].sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, at) => at));
  });

  it('orders the strata by chance: neighbours are no nearer than others', () => {
    const order = Float64Array.from({ length: 8192 }, (_, at) => at).map(permutation(8192, 0x12345678));
    expect(Math.abs(rankCorrelation(order.slice(0, -1), order.slice(1)))).toBeLessThan(4 / Math.sqrt(8191));
    expect(Math.abs(rankCorrelation(order, Float64Array.from(order.keys())))).toBeLessThan(4 / Math.sqrt(8191));
  });
});

describe('a Sobol design', () => {
  it('is even in pairs of parameters, so that a product is averaged better than by a Latin hypercube', () => {
    const errors = (name: DesignName): number[] => Array.from({ length: 24 }, (_, seed) => {
      const [one, other] = [draw(name, 'harm_severity', 4096, seed), draw(name, 'services_severity', 4096, seed)];
      return meanOf(one.map((u, at) => (u - 0.5) * (other[at]! - 0.5)));
    });
    expect(deviationOf(errors('latin_hypercube')) / deviationOf(errors('sobol'))).toBeGreaterThan(10);
  });
});

describe('a stream', () => {
  it('never reaches 0 or 1', () => {
    expect(fraction(0)).toBe(2 ** -33);
    expect(fraction(-1)).toBe(1 - 2 ** -33);
  });

  it('is named by seed, replicate, id and purpose together', () => {
    const words = [
      streamWord({ seed: 1, replicate: 0 }, 'a', 'order'), streamWord({ seed: 2, replicate: 0 }, 'a', 'order'),
      streamWord({ seed: 1, replicate: 1 }, 'a', 'order'), streamWord({ seed: 1, replicate: 0 }, 'b', 'order'),
      streamWord({ seed: 1, replicate: 0 }, 'a', 'place'), streamWord({ seed: 10, replicate: 0 }, 'a', 'order'),
    ];
    expect(new Set(words).size).toBe(words.length);
  });
});
