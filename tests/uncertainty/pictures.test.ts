import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptabilityCurve, chancesBest, usualWorth } from '../../models/uncertainty/acceptability';
import { costBenefitPlane } from '../../models/uncertainty/cost-benefit-plane';
import { histogramOf, roundStep } from '../../models/uncertainty/histogram';
import { halton, normal, Phi } from './test-draws';

const of = (...values: number[]): Float64Array => Float64Array.from(values);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('the histogram', () => {
  it('has round edges, zero among them, and every draw in or beside it', () => {
    const column = halton(8_192, 2, 0.3).map((u) => 400_000 + 700_000 * normal(u));
    const { edges, counts, below, above } = histogramOf(column);
    expect(edges).toContain(0);
    expect(edges[1]! - edges[0]!).toBe(100_000);
    expect(sum(counts) + below + above).toBe(8_192);
    expect(below + above).toBeLessThanOrEqual(2 * 0.0025 * 8_192 + 2);
    const peak = counts.indexOf(Math.max(...counts));
    expect(Math.abs(edges[peak]! - 400_000)).toBeLessThanOrEqual(200_000);
  });

  it('counts every draw whatever they are', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 }), (values) => {
      const { edges, counts, below, above } = histogramOf(Float64Array.from(values));
      expect(sum(counts) + below + above).toBe(values.length);
      expect(counts.length).toBe(edges.length - 1);
      expect(counts.length).toBeLessThanOrEqual(50);
      const [first, last] = [edges[0]!, edges.at(-1)!];
      expect(values.filter((value) => value < first).length).toBe(below);
      expect(values.filter((value) => value > last).length).toBe(above);
    }));
  });

  it('puts draws that are all alike into one bin', () => {
    expect(histogramOf(of(5, 5, 5))).toEqual({ edges: [5, 5], counts: [3], below: 0, above: 0 });
    expect(histogramOf(of(0, Number.MIN_VALUE))).toEqual({ edges: [0, Number.MIN_VALUE], counts: [2], below: 0, above: 0 });
  });

  it('rounds up to 1, 2, 2.5, 5 or 10 times a power of ten', () => {
    expect([0.011, 1, 1.1, 2.2, 26, 51].map(roundStep)).toEqual([0.02, 1, 2, 2.5, 50, 100]);
    for (const bad of [0, -1, NaN, Infinity]) expect(() => roundStep(bad)).toThrow(/no round number/);
  });
});

describe('the cost–benefit plane', () => {
  it('shows at most 500 draws, always the same, and counts them all', () => {
    const [costs, benefits] = [halton(8_192, 2).map((u) => u - 0.25), halton(8_192, 3).map((u) => u - 0.5)];
    const plane = costBenefitPlane(costs, benefits);
    expect(plane.points).toHaveLength(500);
    expect(plane).toEqual(costBenefitPlane(costs, benefits));
    expect(sum(Object.values(plane.quarters))).toBe(8_192);
    expect(plane.quarters.dearerAndBetter / 8_192).toBeCloseTo(0.375, 2);
    expect(plane.quarters.cheaperAndNoBetter / 8_192).toBeCloseTo(0.125, 2);
    expect(plane.mean.cost).toBeCloseTo(0.25, 3);
    const shown = plane.points.filter(({ cost, benefit }) => cost > 0 && benefit > 0).length / 500;
    expect(shown).toBeCloseTo(0.375, 1);
  });
});

describe('acceptability', () => {
  const [u, v] = [halton(8_192, 2), halton(8_192, 3)];
  const costs = u.map((each) => 8 + normal(each));
  const benefits = v.map((each) => 10 + 3 * normal(each));

  it('follows the closed form for normal costs and benefits', () => {
    for (const { worth, chance } of acceptabilityCurve(costs, benefits)) {
      expect(Math.abs(chance - Phi((worth * 10 - 8) / Math.sqrt((worth * 3) ** 2 + 1)))).toBeLessThan(0.01);
    }
    expect(usualWorth[20]).toBe(1);
  });

  it('shares chances between options so that they add up to one, ties shared equally', () => {
    const zero = new Float64Array(8_192);
    const best = chancesBest([
      { id: 'none', costs: zero, benefits: zero }, { id: 'same', costs: zero, benefits: zero }, { id: 'drive', costs, benefits },
    ]);
    const curve = acceptabilityCurve(costs, benefits);
    usualWorth.forEach((_, at) => {
      expect(best.get('none')![at]!.chance + best.get('same')![at]!.chance + best.get('drive')![at]!.chance).toBeCloseTo(1, 9);
      expect(best.get('none')![at]!.chance).toBe(best.get('same')![at]!.chance);
      expect(best.get('drive')![at]!.chance).toBeCloseTo(curve[at]!.chance, 9);
    });
  });

  it('refuses a negative worth and no draws', () => {
    expect(() => acceptabilityCurve(costs, benefits, [-1])).toThrow(/0 or more, not -1/);
    expect(() => acceptabilityCurve(of(), of())).toThrow(/no draws/);
    expect(() => chancesBest([])).toThrow(/no draws/);
  });
});
