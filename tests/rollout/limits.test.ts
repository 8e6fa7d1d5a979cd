import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import { cheapestChoice, funnel, recruitment, relaxations, teamLimits, type Relaxation, type RelaxationKind } from '../../models/limits';
import type { TeamChoice } from '../../models/rollout/inputs';
import { benefitLine, drivenLine, pounds, role } from '../economics/plain';
import { authority, caseload, demand, team, workforce } from './plain';

/*
 * A year of one post at £24,000 that holds ten cases for two months each, £10 a start, £150 avoided a start in three
 * months of £50: ten start in every other month, 60 in all. Money of year 1 counts half.
 */
const inputs = (change: Partial<TeamChoice> = {}, staff: Partial<Inputs['workforce']> = {}): Inputs => ({
  period: { deliveryYears: 1, tailYears: 1 },
  demand, workforce: { ...workforce, ...staff }, caseload,
  pay: { vacancyCoverShare: 0, onCostShare: 0, overheadShare: 0, realPayGrowth: 0 },
  effect: { buildMonths: 1, persistenceMonths: 1, fadeMonths: 0, earlyClosureEffectShare: 0, usualCareCessation: 0 },
  people: { victimsPerPerpetrator: 1, childrenPerPerpetrator: 2 },
  need: { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 },
  authorities: [authority()], teams: [team()],
  roles: [role({ salary: pounds(24_000) })], costLines: [drivenLine('start', { unitCost: pounds(10) })],
  benefitLines: [benefitLine()],
  discounting: { standard: [{ fromYear: 0, rate: 1 }], health: [{ fromYear: 0, rate: 0 }] },
  priceBaseIndex: 100,
  options: [{ id: 'nothing', teams: [] }, { id: 'one_post', teams: [{ team: 0, goLive: 0, referralsClose: 12, posts: 1, ...change }] }],
});

const tried = (...given: Parameters<typeof inputs>): readonly Relaxation[] => relaxations(appraise(inputs(...given)), 'one_post');
const find = (list: readonly Relaxation[], kind: RelaxationKind): Relaxation | undefined => list.find((one) => one.kind === kind);

describe('one change at a time', () => {
  it('half a post more: half as many starts again at £410 each', () => {
    // 30 × £10 + £12,000; benefits of £8,750 rise by half.
    expect(find(tried(), 'more_posts')).toEqual({
      kind: 'more_posts', lever: 'choice', team: 'plain', from: 1, to: 1.5, startsGained: 30, costChange: 12_300,
      npsvChange: 4_375 - 12_300, costPerExtraStart: 410,
    });
  });

  it('one case more a post: six more starts at £10; one fewer: six starts lost and no price for them', () => {
    expect(find(tried(), 'caseload_larger')).toMatchObject({
      lever: 'belief', team: null, from: 10, to: 11, startsGained: 6, costChange: 60, npsvChange: 815, costPerExtraStart: 10,
    });
    expect(find(tried(), 'caseload_smaller')).toMatchObject({ startsGained: -6, costChange: -60, costPerExtraStart: null });
  });

  it('a month later: as many starts, the last of which are paid for and felt in year 1', () => {
    // One month's pay of £2,000 counts half; 20 case-months instead of ten fall into year 1: −10 × £50 ÷ 2.
    expect(find(tried(), 'go_live_later')).toMatchObject({ from: 0, to: 1, startsGained: 0, costChange: 0, npsvChange: 750, costPerExtraStart: null });
  });

  it('a later close: ten more starts for two more months of pay', () => {
    expect(find(tried({ referralsClose: 10 }), 'close_later')).toMatchObject({ from: 10, to: 11, startsGained: 10, costChange: 4_100, costPerExtraStart: 410 });
    expect(find(tried(), 'close_later')).toBeUndefined();
  });

  it('a month less to hire: the month of starts that was lost to it', () => {
    // Filled in month 1 instead of 2: ten start in months 1, 3 … 11 instead of 2, 4 … 10. Pay from month 1 to 12, not 2 to 11.
    expect(find(tried({}, { monthsToHire: 2 }), 'hire_sooner')).toMatchObject({ from: 2, to: 1, startsGained: 10, costChange: 4_100 });
    expect(find(tried(), 'hire_sooner')).toBeUndefined();
  });

  it('goes live no earlier than mobilisation allows', () => {
    expect(find(tried({ goLive: 3 }, { mobilisationMonths: 3 }), 'go_live_earlier')).toBeUndefined();
    expect(find(tried({ goLive: 4 }, { mobilisationMonths: 3 }), 'go_live_earlier')).toMatchObject({ from: 4, to: 3 });
  });

  it('moves by whole posts where posts come in any fraction', () => {
    expect(find(tried({}, { fteStep: 0 }), 'more_posts')).toMatchObject({ from: 1, to: 2, startsGained: 60 });
  });
});

describe('the cheapest way round', () => {
  it('is a choice, however cheap a belief would be', () => {
    expect(cheapestChoice(tried())?.kind).toBe('more_posts');
  });

  it('is none where no choice lets more people start', () => {
    expect(cheapestChoice(tried().filter(({ kind }) => kind !== 'more_posts'))).toBeNull();
    expect(relaxations(appraise(inputs()), 'nothing').every(({ lever }) => lever === 'belief')).toBe(true);
  });

  it('is none for less than one person', () => {
    const [gain] = tried();
    expect(cheapestChoice([{ ...gain!, startsGained: 0.9 }])).toBeNull();
    expect(cheapestChoice([{ ...gain!, startsGained: 1 }])).not.toBeNull();
  });

  it('is the one of lowest cost for each start, not of lowest cost', () => {
    const [gain] = tried();
    const dear = { ...gain!, startsGained: 1, costChange: 500, costPerExtraStart: 500 };
    expect(cheapestChoice([dear, gain!])?.costPerExtraStart).toBe(410);
  });

  it('is found team by team, beside what binds', () => {
    const [limits] = teamLimits(appraise(inputs()), 'one_post');
    expect(limits).toMatchObject({ team: 'plain', binding: 'posts', unmet: 1_140, fullCapacity: 0, cheapest: { kind: 'more_posts' } });
    expect(teamLimits(appraise(inputs()), 'nothing')).toEqual([]);
  });

  it('leaves the appraisal it was asked about as it was', () => {
    const appraisal = appraise(inputs());
    const before = JSON.stringify(appraisal.options.map(({ figures }) => figures));
    relaxations(appraisal, 'one_post');
    expect(JSON.stringify(appraisal.options.map(({ figures }) => figures))).toBe(before);
  });
});

it('counts people and posts of an option', () => {
  const appraisal = appraise(inputs({ goLive: 2 }, { annualTurnoverShare: 0.12 }));
  expect(funnel(appraisal, 'one_post')).toMatchObject({ highRiskCases: 1_200, perpetratorsCovered: 1_200 });
  expect(funnel(appraisal, 'nothing')).toMatchObject({ highRiskCases: 1_200, perpetratorsCovered: 0, starts: 0 });
  const posts = recruitment(appraisal, 'one_post');
  expect(posts).toMatchObject({ openings: [{ month: 2, role: 'role', posts: 1 }], newPosts: 1, monthsToHire: 0 });
  // One post for ten of twelve months; one in a hundred leaves each month.
  expect(posts.replacedPerMonth).toBeCloseTo((10 / 12) * 0.01, 12);
});
