import { describe, expect, it } from 'vitest';
import { designNames, type DesignName } from '../../models/uncertainty/methods';
import { drawsOf, type DrawnParameter } from '../../models/uncertainty/draws';
import type { Correlation } from '../../models/uncertainty/correlation';
import { meanOf, varianceOf } from '../../models/uncertainty/percentiles';
import type { Spread } from '../../models/uncertainty/shapes';

/** A spread with the mean and variance that a textbook gives for it, and what one unit of it is worth. */
interface Term {
  readonly id: string;
  readonly spread: Spread;
  readonly mean: number;
  readonly variance: number;
  readonly worth: number;
}

const admitted = { least: -Infinity, most: Infinity };
const terms: readonly Term[] = [
  { id: 'uniform', spread: { shape: 'uniform', least: 2, most: 8, admitted }, mean: 5, variance: 36 / 12, worth: 3 },
  // (a + b + c) / 3 and (a² + b² + c² − ab − ac − bc) / 18
  { id: 'triangular', spread: { shape: 'triangular', least: 0, mode: 3, most: 9, admitted }, mean: 4, variance: (81 + 9 - 27) / 18, worth: -2 },
  // (a + 4m + b) / 6 and (μ − a)(b − μ) / 7
  { id: 'pert', spread: { shape: 'pert', least: 1, mode: 3, most: 11, admitted }, mean: 4, variance: 3 * 7 / 7, worth: 4 },
  { id: 'normal', spread: { shape: 'normal', mean: 10, deviation: 2, admitted }, mean: 10, variance: 4, worth: 1.5 },
  { id: 'other_normal', spread: { shape: 'normal', mean: -3, deviation: 1, admitted }, mean: -3, variance: 1, worth: 2 },
  { id: 'gamma', spread: { shape: 'gamma', form: 4, scale: 0.5, admitted }, mean: 2, variance: 1, worth: 1 },
  { id: 'beta', spread: { shape: 'beta', alpha: 2, beta: 6, admitted }, mean: 0.25, variance: 12 / (64 * 9), worth: 10 },
  {
    id: 'discrete', worth: -5, mean: 0.6, variance: 0.2 + 0.2 * 4 - 0.36,
    spread: { shape: 'discrete', possible: [{ value: 0, probability: 0.6 }, { value: 1, probability: 0.2 }, { value: 2, probability: 0.2 }] },
  },
];

const replicates = 8;
const each = 8_192;

/** The linear toy, Σ worth × value, over independent repetitions of a design, as a run has them. */
function toy(parameters: readonly DrawnParameter[], design: DesignName, correlations: readonly Correlation[] = []): Float64Array {
  const sums = new Float64Array(replicates * each);
  const columns = parameters.map(() => new Float64Array(each));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const made = drawsOf({ parameters, design, seed: 3, replicate, draws: each, correlations });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    made.value.fill(0, each, columns);
    terms.forEach(({ worth }, column) => {
      for (let draw = 0; draw < each; draw += 1) sums[replicate * each + draw]! += worth * columns[column]![draw]!;
    });
  }
  return sums;
}

const sumOf = (read: (term: Term) => number): number => terms.reduce((sum, term) => sum + read(term), 0);
const mean = sumOf((term) => term.worth * term.mean);
const variance = sumOf((term) => term.worth ** 2 * term.variance);

describe('a sum of spreads', () => {
  /** Errors of the mean in standard deviations of the sum, and of the variance as a share: a few times what each design leaves. */
  const left = { plain: [4 / Math.sqrt(replicates * each), 0.02], latin_hypercube: [0.0005, 0.02], sobol: [0.0005, 0.02] } as const;

  it.each(designNames)('has the mean and variance that algebra gives (%s)', (design) => {
    const column = toy(terms, design);
    const [ofMean, ofVariance] = left[design];
    expect(Math.abs(meanOf(column) - mean) / Math.sqrt(variance)).toBeLessThan(ofMean);
    expect(Math.abs(varianceOf(column) / variance - 1)).toBeLessThan(ofVariance);
  });

  it.each([0.7, -0.7])('has 2ab Cov more variance where two normals move together by %d, and the same mean', (rank) => {
    const [one, other] = [terms[3]!, terms[4]!];
    // Normals whose ranks correlate by r correlate by 2 sin(π r / 6) themselves.
    const together = 2 * one.worth * other.worth * 2 * Math.sin(Math.PI * rank / 6) * Math.sqrt(one.variance * other.variance);
    const column = toy(terms, 'sobol', [{ a: one.id, b: other.id, rank }]);
    expect(Math.abs(meanOf(column) - mean) / Math.sqrt(variance)).toBeLessThan(0.0005);
    expect(Math.abs(varianceOf(column) / (variance + together) - 1)).toBeLessThan(0.02);
    expect(Math.abs(together / variance)).toBeGreaterThan(0.05);
  });
});
