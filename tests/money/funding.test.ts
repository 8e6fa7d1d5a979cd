import { describe, expect, it } from 'vitest';
import type { GapCause } from '../../models/economics/funding-gap';
import type { Money } from '../../models/money/money';
import { ENGINE_VERSION } from '../../models/engine-version';
import { fingerprintOf } from '../../models/scenario/fingerprint';
import { opened } from '../scenario/open-text';
import { funded, funding, pence, sussex } from './funded';

const causesIn = ({ years }: Money): Set<GapCause> => new Set(years.flatMap(({ gaps }) => gaps.map(({ cause }) => cause)));

describe('a plan without agreements', () => {
  const money = funded(sussex).of('phased');

  it('has a gap as large as its cost in every year', () => {
    for (const { cost, gap, surplus, funding: there } of money.years) expect([pence(gap), surplus, there]).toEqual([pence(cost), 0, 0]);
    expect(causesIn(money)).toEqual(new Set(['no_agreement']));
  });

  it('leaves each payer with its own lines', () => {
    const [first] = money.years;
    const ofPolice = money.lines.filter(({ payer }) => payer === 'police').reduce((sum, { byYear }) => sum + byYear[0]!, 0);
    expect(first!.gaps.find(({ payer }) => payer === 'police')?.amount).toBeCloseTo(ofPolice, 9);
  });

  it('keeps its fingerprint, whatever it would say of counting', () => {
    const print = (text: string): string => fingerprintOf(opened(text), ENGINE_VERSION).inputs;
    expect(print(`${sussex}\nfunding: []\n`)).toBe(print(sussex));
    expect(print(`${sussex}\n${funding('share: 1')}`)).not.toBe(print(sussex));
  });
});

describe('shares of the cost', () => {
  it.each([
    ['one funder', ['share: 1']],
    ['a quarter and the rest', ['share: 0.25', 'share: 0.75']],
    ['three unequal shares', ['share: 0.1', 'share: 0.2', 'share: 0.7']],
    ['each prong by its own', [
      'share: 1, ring_fence: {prongs: [victim]}', 'share: 1, ring_fence: {prongs: [perpetrator, disruption]}', 'share: 1, ring_fence: {prongs: [coordination]}',
    ]],
  ])('of %s leave nothing', (_, entries) => {
    const money = funded(sussex, funding(...entries.map((entry) => `${entry}, last_month: 2040-03`))).of('phased');
    for (const { gap, surplus, cost, funding: there } of money.years) expect([gap, surplus, pence(there)]).toEqual([0, 0, pence(cost)]);
    expect(money.gap).toBe(0);
  });

  it('of a quarter pay a quarter and leave the rest', () => {
    const money = funded(sussex, funding('funder: council, share: 0.25, last_month: 2040-03')).of('phased');
    for (const { cost, funding: there, gap } of money.years) {
      expect(Math.abs(pence(there) - pence(cost) / 4)).toBeLessThanOrEqual(0.5);
      expect(pence(there) + pence(gap)).toBe(pence(cost));
    }
    expect(causesIn(money)).toEqual(new Set(['too_small']));
  });

  it('that overlap and pay more than the cost leave a surplus', () => {
    const [first] = funded(sussex, funding('share: 0.8', 'share: 0.7')).of('phased').years;
    expect(pence(first!.surplus)).toBe(pence(first!.funding) - pence(first!.cost));
    expect(first!.surplus / first!.cost).toBeCloseTo(0.5, 6);
    expect(first!.gap).toBe(0);
  });
});

describe('money in time', () => {
  const offeredBy = (entry: string): number[] => funded(sussex, funding(entry)).of('phased').years.map(({ agreements }) => agreements[0]!.offered);

  it('straddles financial years by month, to the penny', () => {
    // Eighteen months from October: six in the first year, twelve in the second; 100,000 / 18 is no whole penny.
    const [first, second, third] = offeredBy('amount: 100000, first_month: 2027-10, last_month: 2029-03');
    expect([first, second, third]).toEqual([33_333.33, 66_666.67, 0]);
    expect(pence(first!) + pence(second!)).toBe(10_000_000);
  });

  it('leaves out what falls before the period', () => {
    expect(offeredBy('amount: 48000, first_month: 2025-04, last_month: 2029-03').slice(0, 3)).toEqual([12_000, 12_000, 0]);
  });

  it('comes by year, spread over the months of each', () => {
    const entry = 'profile: by_year, by_year: [{year: 2027-28, amount: 100}, {year: 2029-30, amount: 50.01}], last_month: 2029-09';
    expect(offeredBy(entry).slice(0, 4)).toEqual([100, 0, 50.01, 0]);
  });

  it('comes at milestones', () => {
    expect(offeredBy('profile: milestones, milestones: [{month: 2027-06, amount: 10}, {month: 2028-04, amount: 5}]').slice(0, 3)).toEqual([10, 5, 0]);
  });

  it('in arrears is for one year and comes in the next', () => {
    const money = funded(sussex, funding('amount: 1200, last_month: 2028-03, profile: arrears, arrears_months: 3')).of('phased');
    expect(money.years.map(({ funding: there }) => there).slice(0, 2)).toEqual([1_200, 0]);
    expect(money.receivedByYear.slice(0, 3)).toEqual([900, 300, 0]);
  });

  it('is carried forward where it may be, and is surplus where not', () => {
    const much = 'profile: by_year, by_year: [{year: 2027-28, amount: 3000000}]';
    const [kept, lost] = [', carry_forward: true', ''].map((more) => funded(sussex, funding(much + more)).of('do_minimum').years);
    expect(lost![0]!.surplus).toBeCloseTo(3_000_000 - lost![0]!.cost, 6);
    expect(kept![0]!.surplus).toBe(0);
    expect(kept![1]!.funding).toBeGreaterThan(0);
    expect(kept!.reduce((sum, { funding: there }) => sum + pence(there), 0)).toBe(300_000_000);
    expect(kept!.reduce((sum, { agreements }) => sum + agreements[0]!.used + agreements[0]!.surplus, 0)).toBeCloseTo(3_000_000, 6);
  });

  it('in kind is counted apart from cash', () => {
    const [first] = funded(sussex, funding('amount: 5000', 'amount: 1000, kind: in_kind')).of('phased').years;
    expect([first!.fundingInCash, first!.fundingInKind, first!.funding]).toEqual([1_000, 200, 1_200]);
  });
});

describe('why a gap is there', () => {
  const causes = (...entries: readonly string[]): Set<GapCause> => causesIn(funded(sussex, funding(...entries)).of('phased'));

  it.each<[string, readonly GapCause[], readonly string[]]>([
    ['the money has ended', ['ended'], ['share: 1, last_month: 2029-03']],
    ['the money has not begun', ['not_started'], ['share: 1, first_month: 2028-04, last_month: 2040-03']],
    ['the money is for something else', ['ring_fenced'], ['share: 1, last_month: 2040-03, ring_fence: {prongs: [perpetrator, victim]}']],
    ['the money is only bid for', ['not_agreed'], ['share: 1, last_month: 2040-03, certainty: bid']],
  ])('%s', (_, expected, entries) => expect(causes(...entries)).toEqual(new Set(expected)));

  it('the money is not matched', () => {
    const money = funded(sussex, funding(
      'funder: home_office, amount: 1500000, match: {per_pound: 1}', 'funder: council, amount: 100000',
    )).of('phased');
    const [first] = money.years;
    // £20,000 a year from the council lets £20,000 a year of the grant in.
    expect(first!.agreements.map(({ lostToMatch, used }) => [used, lostToMatch])).toEqual([[20_000, 280_000], [20_000, 0]]);
    expect(first!.gaps.find(({ cause }) => cause === 'match_not_met')).toMatchObject({ funder: 'home_office' });
    expect(first!.gaps.reduce((sum, { cause, amount }) => (cause === 'match_not_met' ? sum + amount : sum), 0))
      .toBeCloseTo(Math.min(280_000, first!.gap), 6);
  });

  it('names whose money has ended', () => {
    const money = funded(sussex, funding('funder: home_office, share: 0.5, last_month: 2029-03', 'funder: council, share: 0.5, last_month: 2040-03')).of('phased');
    expect(money.years.slice(0, 2).map(({ gap }) => gap)).toEqual([0, 0]);
    expect(money.years[2]!.gaps.every(({ cause, funder }) => cause === 'ended' && funder === 'home_office')).toBe(true);
  });

  it('bids count where the scenario says so', () => {
    const more = funding('share: 1, last_month: 2040-03, certainty: bid');
    expect(funded(sussex, `financial: {counts: bid}\n${more}`).of('phased').gap).toBe(0);
    expect(funded(sussex, more).of('phased').funding).toBe(0);
  });
});

describe('what money may be spent on', () => {
  it('reaches a team and not what the force has in common', () => {
    const money = funded(sussex, funding('funder: brighton, share: 1, last_month: 2040-03, ring_fence: {teams: [brighton_and_lewes]}')).of('phased');
    const paid = money.funders.filter(({ funder }) => funder === 'brighton').map(({ line }) => line);
    expect(paid).toContain('role.case_manager');
    expect(paid).not.toContain('role.programme_lead');
    expect(money.gap).toBeGreaterThan(0);
  });

  it('makes room for narrower money rather than leave a cost unpaid', () => {
    // The wide grant could pay all of coordination, which only it can, or some of the rest, which the narrow one can pay as well.
    const bare = funded(sussex).of('phased').lines;
    const of = (prong: string): number => bare.reduce((sum, line) => (line.prong === prong ? sum + line.byYear[0]! : sum), 0);
    const [wide, narrow] = [of('coordination') + of('disruption'), of('perpetrator') + of('victim')].map((pounds) => pounds.toFixed(2));
    const entries = [`profile: by_year, by_year: [{year: 2027-28, amount: ${wide!}}], last_month: 2028-03`,
      `profile: by_year, by_year: [{year: 2027-28, amount: ${narrow!}}], last_month: 2028-03, ring_fence: {prongs: [perpetrator, victim]}`];
    for (const order of [entries, [...entries].reverse()]) {
      const [first] = funded(sussex, funding(...order)).of('phased').years;
      expect([first!.gap, first!.surplus]).toEqual([0, 0]);
    }
  });

  it('is for the options it names', () => {
    const { of } = funded(sussex, funding('share: 1, last_month: 2040-03, options: [phased]'));
    expect(of('phased').gap).toBe(0);
    expect(of('whole_force').funding).toBe(0);
  });
});
