import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../models/economics/agreement';
import { costsByArea } from '../../models/money/costs-by-area';
import { fundingByYear, type FundedYear } from '../../models/economics/funding-by-year';
import type { NominalCost } from '../../models/economics/nominal-cost';
import type { AuthorityInputs, DemandInputs } from '../../models/rollout/inputs';
import { refused, sound } from '../scenario/open-text';
import { funding } from './funded';

/** Conditions of agreements on costs of round pounds, worked by hand to the penny. */

const POUND = 100;

/** A cost that is the same in every month of each year: whole pounds a month. */
function cost(line: string, perMonth: readonly number[], more: Partial<NominalCost> = {}): NominalCost {
  const byMonth = Float64Array.from(perMonth.flatMap((pounds) => Array<number>(12).fill(pounds * POUND)));
  return { line, team: 'north', authority: null, prong: 'perpetrator', payer: 'commissioner', oneOff: false, byMonth, ...more };
}

/** So many pounds in each year. */
function agreement(id: string, byYear: readonly number[], more: Partial<Agreement> = {}): Agreement {
  return {
    id, label: id, funder: id, kind: 'cash', certainty: 'agreed', first: 0, last: byYear.length * 12 - 1, share: null,
    instalments: byYear.map((pounds, year) => ({ first: year * 12, last: year * 12 + 11, pence: pounds * POUND })),
    arrearsMonths: 0, match: null, ringFence: { prongs: null, teams: null, authorities: null, payers: null }, carryForward: null, noticeMonths: 0,
    options: null, ...more,
  };
}

const fence = (more: Partial<Agreement['ringFence']>): Agreement['ringFence'] => ({ prongs: null, teams: null, authorities: null, payers: null, ...more });

/** One agreement's year in whole pounds. */
function of(id: string, year: FundedYear | undefined) {
  const own = year?.agreements.find((each) => each.agreement.id === id);
  if (!own) throw new Error(`no ${id}`);
  const { used, surplus, stranded, lostToMatch, carriedIn, carriedOut } = own;
  return { used: used / POUND, surplus: surplus / POUND, stranded: stranded / POUND, lostToMatch: lostToMatch / POUND, carriedIn: carriedIn / POUND, carriedOut: carriedOut / POUND };
}

describe('a match of £1 for every £2 of local money', () => {
  // £120,000 a year; the grant would pay 30,000, local money is 40,000: 20,000 of the grant is matched, and 60,000 is unpaid.
  const [year] = fundingByYear([cost('work', [10_000])], [
    agreement('grant', [30_000], { match: { perPound: 2, inKindCounts: false } }), agreement('local', [40_000]),
  ], 'agreed', 1);

  it('pays as far as it is matched', () => {
    expect(of('grant', year)).toMatchObject({ used: 20_000, lostToMatch: 10_000, surplus: 0 });
    expect(of('local', year)).toMatchObject({ used: 40_000, lostToMatch: 0 });
    expect(year!.gap).toBe(60_000 * POUND);
  });

  it('names what want of a match leaves unpaid', () => {
    expect(year!.gaps.map(({ cause, funder, pence }) => [cause, funder, pence / POUND])).toEqual([['match_not_met', 'grant', 10_000], ['too_small', null, 50_000]]);
  });

  it.each([[false, 20_000], [true, 30_000]])('counts help in kind only where it says so (%s)', (inKindCounts, used) => {
    const [own] = fundingByYear([cost('work', [10_000])], [
      agreement('grant', [30_000], { match: { perPound: 2, inKindCounts } }), agreement('local', [40_000]), agreement('desks', [20_000], { kind: 'in_kind' }),
    ], 'agreed', 1);
    expect(of('grant', own).used).toBe(used);
  });
});

describe('a match and money of another year', () => {
  const anyLeft = { mostShare: null, mostPence: null };
  const grant = (byYear: readonly number[], more: Partial<Agreement> = {}) => agreement('grant', byYear, { match: { perPound: 2, inKindCounts: false }, ...more });

  it('counts money in the year it is brought, not again where it is carried', () => {
    // £12,000, then £24,000. The grant pays 10,000 of the first and local money 2,000, so that it carries 18,000; nobody brings a match in the second.
    const local = { ...agreement('local', [20_000, 0], { carryForward: anyLeft }), last: 23 };
    const [first, second] = fundingByYear([cost('work', [1_000, 2_000])], [grant([10_000, 10_000]), local], 'agreed', 2);
    expect([of('grant', first), of('local', first)]).toMatchObject([{ used: 10_000, lostToMatch: 0 }, { used: 2_000, carriedOut: 18_000 }]);
    expect([of('grant', second), of('local', second)]).toMatchObject([{ used: 0, lostToMatch: 10_000 }, { carriedIn: 18_000, used: 18_000 }]);
    expect(second!.gaps.map(({ cause, funder, pence }) => [cause, funder, pence / POUND])).toEqual([['match_not_met', 'grant', 6_000]]);
  });

  it('asks no second match of money that was matched before it was carried', () => {
    const [first, second] = fundingByYear([cost('work', [1_000, 1_000])], [grant([10_000, 0], { carryForward: anyLeft }), agreement('local', [20_000, 0])], 'agreed', 2);
    expect(of('grant', first)).toMatchObject({ used: 0, carriedOut: 10_000, lostToMatch: 0 });
    expect(of('grant', second)).toMatchObject({ carriedIn: 10_000, used: 10_000, lostToMatch: 0 });
  });

  it('carries a share of what is matched, not of what was offered', () => {
    // 30,000 offered, 10,000 of others' money: 5,000 is matched, and a tenth of it goes on.
    const [first] = fundingByYear([cost('work', [100, 100])], [grant([30_000, 0], { carryForward: { mostShare: 0.1, mostPence: null } }), agreement('local', [10_000, 0])], 'agreed', 2);
    expect(of('grant', first)).toMatchObject({ lostToMatch: 25_000, carriedOut: 500 });
  });

  it('counts money that there is no cost for', () => {
    const victims = agreement('victims', [40_000], { ringFence: fence({ prongs: ['victim'] }) });
    const [year] = fundingByYear([cost('work', [1_000])], [grant([10_000]), victims], 'agreed', 1);
    expect([of('grant', year), of('victims', year)]).toMatchObject([{ used: 10_000, lostToMatch: 0 }, { used: 0, surplus: 40_000, stranded: 2_000 }]);
  });
});

describe('a ring-fence', () => {
  const costs = [cost('work', [1_000]), cost('support', [500], { prong: 'victim' })];

  it('of a prong leaves stranded what it cannot spend, beside the gap it may not fill', () => {
    // 6,000 of victims' support, 12,000 of work: 10,000 for victims alone pays 6,000; 4,000 is stranded and 12,000 unpaid.
    const [year] = fundingByYear(costs, [agreement('victims', [10_000], { ringFence: fence({ prongs: ['victim'] }) })], 'agreed', 1);
    expect(of('victims', year)).toMatchObject({ used: 6_000, surplus: 4_000, stranded: 4_000 });
    expect(year!.gaps.map(({ cause, pence }) => [cause, pence / POUND])).toEqual([['ring_fenced', 12_000]]);
  });

  it('strands nothing where all is paid: that is only too much', () => {
    const [year] = fundingByYear(costs, [agreement('any', [20_000])], 'agreed', 1);
    expect(of('any', year)).toMatchObject({ used: 18_000, surplus: 2_000, stranded: 0 });
  });

  it('strands no more than the gap there is', () => {
    const [year] = fundingByYear(costs, [
      agreement('victims', [10_000], { ringFence: fence({ prongs: ['victim'] }) }), agreement('work', [11_000], { ringFence: fence({ prongs: ['perpetrator'] }) }),
    ], 'agreed', 1);
    expect(of('victims', year)).toMatchObject({ used: 6_000, surplus: 4_000, stranded: 1_000 });
  });

  it('of an authority reaches its part of the team that serves it', () => {
    const authority = (id: string, cases: number): AuthorityInputs => (
      { id, population16plus: 0, adultWomen: null, maracCasesPerYear: cases, travelLossShare: 0 });
    const north = { id: 'north', authorities: [authority('hill', 300), authority('dale', 100)], existing: null, openingWaiting: 0 };
    const demand: DemandInputs = {
      maracCasesPer10000AdultWomen: 0, adultWomenShare: 0, maracRepeatShare: 0, pairsPerPerpetrator: 1, referralShare: 1, acceptanceShare: 1,
      demandGrowth: 0, referralRampMonths: 1, waitingLapseShare: 0,
    };
    const forHill = agreement('hill', [20_000], { ringFence: fence({ authorities: ['hill'] }) });
    const all = costsByArea([cost('work', [1_001]), cost('lead', [100], { team: null })], [forHill], { teams: [north], demand });
    // Three quarters of 1,001.00 a month is 750.75: 9,009 a year. The lead of the force is nobody's area.
    expect(all.map(({ line, authority: area, byMonth }) => [line, area, byMonth[0]])).toEqual([['work', 'hill', 75_075], ['work', null, 25_025], ['lead', null, 10_000]]);
    const [year] = fundingByYear(all, [forHill], 'agreed', 1);
    expect(of('hill', year)).toMatchObject({ used: 9_009, surplus: 10_991, stranded: 3_003 + 1_200 });
    expect(costsByArea([cost('work', [1_001])], [agreement('any', [1])], { teams: [north], demand })).toHaveLength(1);
  });
});

describe('what is left in March', () => {
  // 6,000 of 12,000 is spent in the first year; the second costs 20,400.
  const costs = [cost('work', [500, 1_700])];
  const years = (carryForward: Agreement['carryForward']): FundedYear[] => fundingByYear(costs, [agreement('grant', [12_000, 12_000], { carryForward })], 'agreed', 2);

  it.each<[string, Agreement['carryForward'], number]>([
    ['lapses', null, 0], ['moves on', { mostShare: null, mostPence: null }, 6_000],
    ['moves on up to a tenth', { mostShare: 0.1, mostPence: null }, 1_200], ['moves on up to £1,000', { mostShare: null, mostPence: 100_000 }, 1_000],
    ['moves on up to the less of the two', { mostShare: 0.5, mostPence: 250_000 }, 2_500],
  ])('%s', (_, carryForward, carried) => {
    const [first, second] = years(carryForward);
    expect(of('grant', first)).toMatchObject({ used: 6_000, carriedOut: carried, surplus: 6_000 - carried });
    expect(of('grant', second)).toMatchObject({ carriedIn: carried, used: 12_000 + carried });
    expect(second!.gap / POUND).toBe(8_400 - carried);
  });
});

describe('money that has ended or has not begun', () => {
  it('explains as much of a gap as it would have paid, and the rest is nobody’s', () => {
    // 18,000 a year. 5,000 of a trust and 4,000 of a council run for one year; a fund of 3,000 begins in the third.
    const costs = [cost('work', [1_000, 1_000, 1_000]), cost('support', [500, 500, 500], { payer: 'council' })];
    const fund = { ...agreement('fund', [0, 0, 3_000]), first: 24 };
    const [, second, third] = fundingByYear(costs, [agreement('trust', [5_000]), agreement('council', [4_000]), fund], 'agreed', 3);
    const causes = (year: FundedYear | undefined) => [...new Set(year!.gaps.map(({ cause, funder }) => `${cause} ${funder ?? ''}`))]
      .map((key) => [key, year!.gaps.reduce((sum, { cause, funder, pence }) => (`${cause} ${funder ?? ''}` === key ? sum + pence / POUND : sum), 0)]);
    expect(causes(second)).toEqual([['ended council', 4_000], ['ended trust', 5_000], ['not_started fund', 3_000], ['no_agreement ', 6_000]]);
    expect(causes(third)).toEqual([['ended council', 4_000], ['ended trust', 5_000], ['too_small ', 6_000]]);
    // Two thirds of the cost fall on the commissioner, and so do two thirds of each cause.
    expect(second!.gaps.filter(({ cause, payer }) => cause === 'ended' && payer === 'commissioner').map(({ pence }) => pence)).toEqual([266_667, 333_333]);
  });
});

describe('a file', () => {
  it('names an authority that no team serves, and a limit of what is not carried', () => {
    const [unknown, idle] = refused(`${sound}\n${funding('amount: 1, ring_fence: {authorities: [atlantis]}', 'amount: 1, carry_forward_share: 0.1')}`);
    expect(unknown).toMatch(/atlantis/);
    expect(idle).toMatch(/“carry_forward_share” limits what is carried forward, but nothing is/);
  });
});
