import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { designNames } from '../../models/uncertainty/methods';
import { drawsOf, type Draws, type DrawsRequest } from '../../models/uncertainty/draws';
import { quantileOf } from '../../models/uncertainty/quantile';
import { meanOfSpread } from '../../models/uncertainty/shape-mean';
import { leaning, meanOf, rankCorrelation, spread } from './made';

const parameters = [
  { id: 'harm_severity', spread: leaning },
  { id: 'services_severity', spread: spread(100, { low: 50, high: 150, shape: 'normal' }) },
  { id: 'ours', spread: spread(Math.sqrt(8), { low: 1, high: 8, shape: 'lognormal' }) },
  { id: 'usual_care_cessation_per_month', spread: spread(0.1, { low: 0, high: 0.3, shape: 'triangular', bounds: true }) },
  { id: 'certain', spread: { shape: 'fixed', value: 4 } as const },
];

const request = (changes: Partial<DrawsRequest> = {}): DrawsRequest =>
  ({ parameters, design: 'sobol', seed: 7, replicate: 0, draws: 8192, correlations: [], ...changes });

function made(changes: Partial<DrawsRequest> = {}): Draws {
  const outcome = drawsOf(request(changes));
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

function filled(draws: Draws, what: 'fill' | 'fillUniforms' = 'fill', from = 0, to = draws.count): ReadonlyMap<string, Float64Array> {
  const columns = draws.ids.map(() => new Float64Array(to - from));
  draws[what](from, to, columns);
  return new Map(draws.ids.map((id, at) => [id, columns[at]!]));
}

const pairs = [
  { a: 'harm_severity', b: 'services_severity', rank: 0.7 }, { a: 'ours', b: 'services_severity', rank: -0.3 },
];

describe.each(designNames)('draws of a %s design', (design) => {
  it('have the spread of each parameter', () => {
    const columns = filled(made({ design }));
    for (const { id, spread: own } of parameters) {
      const column = columns.get(id)!.toSorted();
      const scale = quantileOf(own, 0.95) - quantileOf(own, 0.05) || 1;
      expect(Math.abs(meanOf(column) - meanOfSpread(own)) / scale, id).toBeLessThan(0.02);
      expect(Math.abs(column[Math.floor(0.95 * 8192)]! - quantileOf(own, 0.95)) / scale, id).toBeLessThan(0.03);
    }
  });

  it('are the same bytes in any chunks, correlated or not', () => {
    const draws = made({ design, draws: 3000, correlations: pairs });
    const whole = filled(draws);
    const chunks = [[0, 1], [1, 1500], [1500, 2999], [2999, 3000]].map(([from, to]) => filled(draws, 'fill', from, to));
    for (const id of draws.ids) expect(chunks.flatMap((chunk) => [...chunk.get(id)!])).toEqual([...whole.get(id)!]);
  });

  it('of a parameter do not change when others are added, removed or put in another order', () => {
    const alone = filled(made({ design, parameters: [parameters[2]!, parameters[0]!] }));
    const more = filled(made({ design, parameters: [...parameters, { id: 'one_more', spread: leaning }, { id: 'caseload_per_case_manager', spread: leaning }] }));
    expect(more.get('ours')).toEqual(alone.get('ours'));
    expect(more.get('harm_severity')).toEqual(alone.get('harm_severity'));
  });

  it('have the rank correlations that were asked for, within 0.02, and leave all other columns alone', () => {
    const free = filled(made({ design }));
    const joined = filled(made({ design, correlations: pairs }));
    const between = (a: string, b: string): number => rankCorrelation(joined.get(a)!, joined.get(b)!);
    expect(Math.abs(between('harm_severity', 'services_severity') - 0.7)).toBeLessThan(0.02);
    expect(Math.abs(between('ours', 'services_severity') + 0.3)).toBeLessThan(0.02);
    expect(Math.abs(between('ours', 'harm_severity'))).toBeLessThan(0.02);
    for (const id of ['harm_severity', 'usual_care_cessation_per_month', 'certain']) expect(joined.get(id)).toEqual(free.get(id));
    expect(joined.get('services_severity')).not.toEqual(free.get('services_severity'));
  });

  it('differ between seeds and between repetitions', () => {
    const first = (changes: Partial<DrawsRequest>): number => filled(made({ design, ...changes }), 'fill', 0, 1).get('ours')![0]!;
    expect(new Set([first({}), first({ seed: 8 }), first({ replicate: 1 }), first({ replicate: 2 })]).size).toBe(4);
    expect(first({})).toBe(first({}));
  });
});

describe.each(designNames)('a correlation under a %s design', (design) => {
  it.each([-1, -0.9, -0.5, 0.2, 0.8, 0.95, 1])('of %f is met within 0.02 whatever the seed', (rank) => {
    const correlations = [{ a: 'harm_severity', b: 'ours', rank }];
    for (let seed = 1; seed <= 8; seed += 1) {
      const columns = filled(made({ design, seed, correlations }), 'fillUniforms');
      expect(Math.abs(rankCorrelation(columns.get('harm_severity')!, columns.get('ours')!) - rank)).toBeLessThan(0.02);
      expect(meanOf(columns.get('ours')!)).toBeCloseTo(0.5, 1.5);
    }
  });

  it('holds above 65 536 draws too, and does no harm to a handful', () => {
    const correlations = [{ a: 'harm_severity', b: 'ours', rank: 0.6 }];
    const columns = filled(made({ design, draws: 100_000, correlations }), 'fillUniforms');
    expect(Math.abs(rankCorrelation(columns.get('harm_severity')!, columns.get('ours')!) - 0.6)).toBeLessThan(0.02);
    const few = filled(made({ design, draws: 3, correlations }));
    expect([...few.get('ours')!].every(Number.isFinite)).toBe(true);
  });
});

describe('draws', () => {
  it.each([['plain', '8c09af029b62994a'], ['latin_hypercube', 'a0433a2e9f83dfd0'], ['sobol', 'c133c44a9cecd1c4']] as const)('of a %s design are the bytes they have always been, on any machine', (design, digest) => {
    const shapes = [...parameters, { id: 'b', spread: spread(0.3928, { low: 0.2, high: 0.6, shape: 'beta' }) }, { id: 'g', spread: spread(4.963, { low: 2, high: 9, shape: 'gamma' }) }];
    const hash = createHash('sha256');
    filled(made({ design, parameters: shapes, correlations: pairs, draws: 1024 })).forEach((column) => hash.update(column));
    expect(hash.digest('hex').slice(0, 16)).toBe(digest);
  });

  it('can be had as probabilities, which their spreads turn into the values', () => {
    const draws = made({ draws: 64 });
    const [uniforms, values] = [filled(draws, 'fillUniforms'), filled(draws)];
    uniforms.get('harm_severity')!.forEach((p, at) => {
      expect(Math.abs(quantileOf(leaning, p) - values.get('harm_severity')![at]!)).toBeLessThan(1e-6 * 0.4);
    });
  });

  it('are refused where the request is not one', () => {
    const what = (changes: Partial<DrawsRequest>): readonly string[] => {
      const outcome = drawsOf(request(changes));
      return outcome.ok ? [] : outcome.problems.map(({ path }) => path);
    };
    expect(what({ draws: 0 })).toEqual(['draws']);
    expect(what({ draws: 10.5, seed: NaN, replicate: -1 })).toEqual(['draws', 'seed', 'replicate']);
    expect(what({ parameters: [...parameters, parameters[0]!] })).toEqual(['parameters']);
    expect(what({ correlations: [{ a: 'certain', b: 'ours', rank: 0.5 }] })).toEqual(['correlations[0]']);
    expect(what({ correlations: [{ a: 'ours', b: 'harm_severity', rank: 1.3 }] })).toEqual(['correlations[0]']);
  });

  it('throw on a chunk or columns that do not fit', () => {
    const draws = made({ draws: 10 });
    const columns = draws.ids.map(() => new Float64Array(4));
    expect(() => draws.fill(8, 12, columns)).toThrow(RangeError);
    expect(() => draws.fill(4, 2, columns)).toThrow(RangeError);
    expect(() => draws.fill(0, 5, columns)).toThrow(RangeError);
    expect(() => draws.fill(0, 4, columns.slice(1))).toThrow(RangeError);
  });
});
