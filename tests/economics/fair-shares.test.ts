import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShares, losers, type FairShares, type Partner, type Proposal, type ShareRule } from '../../models/economics/fair-shares';
import { fill } from '../../models/economics/water-filling';

const partner = (id: string, gainByYear: readonly number[], paysByYear = gainByYear.map(() => 0), mostAYear: number | null = null): Partner => (
  { id, gainByYear, paysByYear, mostAYear });

function proposal(result: FairShares): Proposal {
  if (!result.isDefined) throw new Error(result.why);
  return result.proposal;
}

const byId = ({ contributions }: Proposal): object => Object.fromEntries(contributions.map(({ id, byYear }) => [id, byYear]));

describe('filling vessels', () => {
  it('shares in proportion where there is room', () => {
    expect(fill(90, [{ weight: 2, room: null }, { weight: 1, room: null }])).toEqual({ taken: [60, 30], left: 0 });
  });

  it('passes on what one cannot hold, and again', () => {
    // 100 by 2 : 1 : 1 would be 50, 25, 25; the first holds 20, so 80 by 1 : 1 is 40 each; the second holds 30.
    expect(fill(100, [{ weight: 2, room: 20 }, { weight: 1, room: 30 }, { weight: 1, room: null }])).toEqual({ taken: [20, 30, 50], left: 0 });
  });

  it('says what nobody can hold', () => {
    expect(fill(100, [{ weight: 1, room: 20 }, { weight: 3, room: 30 }])).toEqual({ taken: [20, 30], left: 50 });
    expect(fill(100, [{ weight: 0, room: 500 }])).toEqual({ taken: [0], left: 100 });
  });
});

describe('in proportion to gain', () => {
  const partners = [partner('police', [0, 100], [80, 40]), partner('nhs', [150, 150]), partner('courts', [-20, 10])];

  it('shares each year by the gain of the whole period; nobody pays for a loss', () => {
    // Gains 100 and 300 of 400; courts lose 10.
    const found = proposal(fairShares([80, 40], partners, { kind: 'in_proportion' }));
    expect(byId(found)).toEqual({ police: [20, 10], nhs: [60, 30], courts: [0, 0] });
    expect(found.contributions.map(({ net }) => net)).toEqual([70, 210, -10]);
    expect([found.cost, found.gains]).toEqual([120, 390]);
    expect(losers(found).map(({ id }) => id)).toEqual(['courts']);
  });

  it('is not defined where nobody gains or nothing costs', () => {
    expect(fairShares([80], [partner('police', [0])], { kind: 'in_proportion' })).toEqual({ isDefined: false, why: 'nobody gains' });
    expect(fairShares([0], [partner('police', [5])], { kind: 'in_proportion' })).toEqual({ isDefined: false, why: 'no cost' });
  });
});

describe('break-even by a year', () => {
  it('leaves a payer what its own gains cover and moves the rest to those with room', () => {
    const partners = [partner('police', [60, 0], [100, 0]), partner('nhs', [60, 20]), partner('legal_aid', [20, 0])];
    const found = proposal(fairShares([100, 10], partners, { kind: 'break_even', by: 0 }));
    // 40 of the 100 moves, by the room of 60 and 20; the same shares hold in the second year.
    expect(byId(found)).toEqual({ police: [60, 6], nhs: [30, 3], legal_aid: [10, 1] });
    expect(found.contributions.map(({ netByThen }) => netByThen)).toEqual([0, 30, 10]);
    expect(found.unmet).toBe(0);
  });

  it('changes nothing where all break even today', () => {
    const partners = [partner('police', [500, 0], [70, 30]), partner('nhs', [500, 0], [30, 70])];
    expect(byId(proposal(fairShares([100, 100], partners, { kind: 'break_even', by: 1 })))).toEqual({ police: [50, 50], nhs: [50, 50] });
  });

  it('leaves with today’s payers what all gains by then do not cover, and says how much', () => {
    const partners = [partner('police', [10, 200], [75, 0]), partner('nhs', [40, 200], [25, 0])];
    const found = proposal(fairShares([100, 0], partners, { kind: 'break_even', by: 0 }));
    expect(found.unmet).toBe(50);
    // NHS: 25 kept, 15 moved to it, a quarter of 50 back; police: 10 kept, three quarters of 50 back.
    expect(byId(found)).toEqual({ police: [47.5, 0], nhs: [52.5, 0] });
  });
});

describe('capped', () => {
  it('fills each year up to the limits', () => {
    const partners = [partner('police', [300, 0], [], 30), partner('nhs', [100, 0], [], null)];
    expect(byId(proposal(fairShares([100, 20], partners, { kind: 'capped' })))).toEqual({ police: [30, 15], nhs: [70, 5] });
  });

  it('names the gap of each year that limits leave', () => {
    const partners = [partner('police', [300, 0], [], 30), partner('nhs', [100, 0], [], 20)];
    const found = proposal(fairShares([100, 20], partners, { kind: 'capped' }));
    expect(found.gapByYear).toEqual([50, 0]);
    expect(found.gap).toBe(50);
  });
});

const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 4, maxLength: 4 });
const anyPartner = fc.record({
  id: fc.constantFrom('a', 'b'), paysByYear: amounts, mostAYear: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  gainByYear: fc.array(fc.integer({ min: -1_000_000, max: 10_000_000 }), { minLength: 4, maxLength: 4 }),
});
const anyRule: fc.Arbitrary<ShareRule> = fc.oneof(
  fc.constant({ kind: 'in_proportion' as const }), fc.constant({ kind: 'capped' as const }),
  fc.nat(3).map((by) => ({ kind: 'break_even' as const, by })),
);

it('pays the cost of every year, but for the gap, and never less than nothing', () => {
  fc.assert(fc.property(amounts, fc.array(anyPartner, { minLength: 1, maxLength: 6 }), anyRule, (cost, partners, rule) => {
    const result = fairShares(cost, partners, rule);
    if (!result.isDefined) return;
    const { contributions, gapByYear } = result.proposal;
    cost.forEach((whole, year) => {
      const paid = contributions.reduce((sum, { byYear }) => sum + byYear[year]!, 0);
      expect(Math.abs(paid + gapByYear[year]! - whole)).toBeLessThan(1e-6 * Math.max(1, whole));
    });
    contributions.forEach(({ byYear }, index) => {
      const most = rule.kind === 'capped' ? partners[index]!.mostAYear ?? Infinity : Infinity;
      for (const pounds of byYear) expect(pounds >= 0 && pounds <= most).toBe(true);
    });
  }), { seed: 2026, numRuns: 300 });
});

it('lets everybody break even by the year where all gains by then cover the cost', () => {
  const cover = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
  fc.assert(fc.property(amounts, cover, fc.double({ min: 1, max: 3, noNaN: true }), (cost, weights, factor) => {
    const all = cost.reduce((sum, value) => sum + value, 0);
    if (all < 1) return;
    const weight = weights.reduce((sum, value) => sum + value, 0);
    const partners = weights.map((own, index) => partner(String(index), [(all * factor * own) / weight, 0, 0, 0], index === 0 ? cost : [0, 0, 0, 0]));
    const { contributions, unmet } = proposal(fairShares(cost, partners, { kind: 'break_even', by: 3 }));
    expect(unmet).toBeLessThan(1e-6 * all);
    for (const { netByThen } of contributions) expect(netByThen).toBeGreaterThan(-1e-6 * all);
  }), { seed: 2026, numRuns: 200 });
});
