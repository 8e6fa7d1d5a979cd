import { describe, expect, it } from 'vitest';
import { byMonth, optionFlow, type Appraisal } from '../../models/appraise';
import { cliffOf, type Cliff, type CliffQuestion } from '../../models/money/cliff';
import { nextCliff } from '../../models/money/next-cliff';
import { monthIndex } from '../../models/quantities/month';
import { overrides } from '../scenario/open-text';
import { funded, funding, pence, sussex } from './funded';

/** “What if this grant stops on 31 March 2028?” */
const stop = monthIndex('2028-04', 2027)!;
const question: CliffQuestion = { option: 'phased', agreement: 'agreement_1', stop, reducedBy: 0.25, localFunder: 'local' };
const postsBeforeStop = (appraisal: Appraisal): number => byMonth(appraisal, 'phased').volumes.posts.reduce((sum, posts) => sum + posts[stop - 1]!, 0);
const everything = 'funder: home_office, share: 1, last_month: 2040-03';

const ask = (entries: readonly string[], change: Partial<CliffQuestion> = {}, more = ''): Cliff => {
  const { appraisal, inputs } = funded(sussex, `${more}${funding(...entries)}`);
  return cliffOf(appraisal, inputs, { ...question, ...change });
};

describe('a grant that pays for everything', () => {
  const { appraisal, of } = funded(sussex, funding(everything));
  const money = of('phased');
  const cliff = ask([everything]);
  const [stops, renewed, reduced, local] = cliff.outcomes;

  it('leaves all later cost where it stops, and nothing before', () => {
    expect(stops!.gapByYear.map(pence)).toEqual(money.years.map(({ cost }, year) => (year === 0 ? 0 : pence(cost))));
    const byPayer = cliff.gapByPayer.reduce((sum, { byYear }) => sum + pence(byYear[1]!), 0);
    expect(byPayer).toBe(pence(money.years[1]!.cost));
  });

  it('leaves nothing where it is renewed or local money takes over, and a quarter where it is cut by a quarter', () => {
    expect([renewed!.gap, local!.gap]).toEqual([0, 0]);
    expect(local!.fillsByYear.map(pence)).toEqual(stops!.gapByYear.map(pence));
    expect(reduced!.gap / stops!.gap).toBeCloseTo(0.25, 6);
  });

  it('pays all that the service costs until then, and half of it as a half', () => {
    expect(pence(cliff.part.paid)).toBe(pence(cliff.part.cost));
    expect(pence(cliff.part.cost)).toBe(pence(money.years[0]!.cost));
    const { paid, cost } = ask(['share: 0.5']).part;
    expect(paid / cost).toBeCloseTo(0.5, 6);
  });

  it('is for the last time safe to start on ten months before', () => {
    expect(cliff.windDown.lastSafeMonth).toBe(monthIndex('2027-06', 2027));
  });

  it('finishes open cases after it, who cost what their posts do', () => {
    const { months, cost } = cliff.runOff;
    expect(months[0]!.month).toBe(stop);
    expect(months.every(({ open, cost: own }) => open > 0 && own > 0)).toBe(true);
    expect(months.at(-1)!.open).toBeLessThan(months[0]!.open);
    expect(months).toHaveLength(9);
    expect(pence(cost)).toBe(months.reduce((sum, each) => sum + pence(each.cost), 0));
    expect(cost).toBeLessThan(stops!.gapByYear[1]!);
  });

  it('starts fewer cases and avoids less harm', () => {
    const { figures } = optionFlow(appraisal, 'phased');
    const { casesNeverStarted, harmNotAvoided, adultVictims, children } = cliff.windDown;
    expect(casesNeverStarted).toBeGreaterThan(0);
    expect(casesNeverStarted).toBeLessThan(figures.starts);
    expect(adultVictims / casesNeverStarted).toBeCloseTo(figures.adultVictims / figures.starts, 9);
    expect(children / casesNeverStarted).toBeCloseTo(figures.children / figures.starts, 9);
    expect(harmNotAvoided).toBeGreaterThan(0);
    expect(harmNotAvoided).toBeLessThan(figures.pvBenefit);
  });

  it('ends every post, with notice that nobody saw coming', () => {
    const { posts, redundancy, unworkedMonths, notice, reprocurement } = cliff.ending;
    expect(posts).toBeCloseTo(postsBeforeStop(appraisal), 9);
    expect(unworkedMonths).toBe(2);
    // Two months of pay with on-costs of a quarter beside one month without.
    expect(notice / redundancy).toBeCloseTo(2.5, 9);
    expect(reprocurement).toBeCloseTo(25_000 * funded(sussex).inputs.prices[0]!, 6);
    const twice = ask([everything], {}, overrides('parameter: finance_redundancy_months, value: 2, unit: month'));
    expect(twice.ending.redundancy / redundancy).toBeCloseTo(2, 9);
  });

  it('needs no unworked notice where its funder gives as much', () => {
    expect(ask([`${everything}, notice_months: 3`]).ending).toMatchObject({ unworkedMonths: 0, notice: 0 });
  });
});

describe('other grants', () => {
  it('for one team end that team alone', () => {
    const { appraisal } = funded(sussex);
    const cliff = ask([`${everything}, ring_fence: {teams: [brighton_and_lewes]}`]);
    const brighton = optionFlow(appraisal, 'phased').teams.find(({ team }) => team.id === 'brighton_and_lewes')!;
    expect(cliff.runOff.months[0]!.open).toBeCloseTo(brighton.queue.open[stop]!, 9);
    expect(cliff.ending.posts).toBeLessThan(postsBeforeStop(appraisal));
    const all = ask([everything]);
    expect(cliff.windDown.casesNeverStarted).toBeLessThan(all.windDown.casesNeverStarted);
    expect(cliff.runOff.cost).toBeLessThan(all.runOff.cost);
  });

  it('over before the period pay for nothing of it', () => {
    expect(ask(['amount: 100000, first_month: 2010-04, last_month: 2011-03']).part).toEqual({ paid: 0, cost: 0 });
  });

  it('end when they were agreed to, where no month is named', () => {
    const open: CliffQuestion = { option: 'phased', agreement: 'agreement_1', reducedBy: 0.25, localFunder: 'local' };
    const { appraisal, inputs } = funded(sussex, funding('amount: 100000, last_month: 2029-03'));
    expect(cliffOf(appraisal, inputs, open).stop).toBe(24);
    expect(cliffOf(appraisal, inputs, { ...question, stop: 99 }).stop).toBe(24);
  });

  it('too short for any case leave no safe month', () => {
    expect(ask([everything], { stop: 6 }).windDown.lastSafeMonth).toBeNull();
  });

  it('paid by year are renewed year by year as in their last', () => {
    const cliff = ask(['profile: by_year, by_year: [{year: 2027-28, amount: 60000}, {year: 2028-29, amount: 120000}], last_month: 2029-03'], { stop: 24 });
    const [, renewed] = cliff.outcomes;
    expect(renewed!.fillsByYear.slice(0, 4)).toEqual([0, 0, 120_000, 120_000]);
  });

  it('that are only bid for can be asked about as well', () => {
    expect(ask([`${everything}, certainty: bid`]).outcomes.map(({ gap }) => gap > 0)).toEqual([true, false, true, false]);
  });

  it('take matched money with them', () => {
    const [stops] = ask([
      'funder: council, amount: 500000', 'funder: home_office, amount: 500000, match: {per_pound: 1}',
    ]).outcomes;
    const [, renewed] = ask(['funder: council, amount: 500000', 'funder: home_office, amount: 500000, match: {per_pound: 1}']).outcomes;
    // £100,000 a year of the council's and as much of the grant that it unlocks.
    expect(pence(stops!.gapByYear[1]!) - pence(renewed!.gapByYear[1]!)).toBe(20_000_000);
  });

  it('throws on an agreement that is not there', () => {
    expect(() => ask([everything], { agreement: 'nobodys' })).toThrow(/no agreement nobodys/);
  });
});

describe('the next cliff', () => {
  const next = (...entries: readonly string[]) => {
    const { appraisal, inputs } = funded(sussex, funding(...entries));
    return nextCliff(appraisal, inputs, 'phased');
  };

  it('is the first end that leaves a gap', () => {
    expect(next('share: 0.5, last_month: 2030-03', 'funder: home_office, share: 0.5, last_month: 2029-03')).toMatchObject({
      agreement: 'agreement_2', funder: 'home_office', stop: 24,
    });
  });

  it('is not an end that other money covers, nor one after all cost', () => {
    expect(next('share: 0.5, last_month: 2029-03', 'share: 1, last_month: 2040-03')).toBeNull();
    expect(next()).toBeNull();
  });

  it('costs what renewal would have paid', () => {
    const cliff = next('share: 1, last_month: 2029-03')!;
    expect(cliff.byYear.slice(0, 2)).toEqual([0, 0]);
    expect(pence(cliff.total)).toBe(pence(funded(sussex, funding('share: 1, last_month: 2029-03')).of('phased').gap));
  });
});
