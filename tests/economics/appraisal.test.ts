import { describe, expect, it } from 'vitest';
import { appraise, byMonth, compare, coverage, optionFlow } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import { authority, caseload, demand, first, team, workforce } from '../rollout/plain';
import { benefitLine, drivenLine, pounds, role } from './plain';

/*
 * A year of one post that holds ten cases for two months each, with far more demand than room: ten start in every other
 * month, 60 in all, and each is felt for three months. Nothing is open at close. Year 1 counts half on the standard schedule.
 */
const choice = { team: 0, goLive: 0, referralsClose: 12, posts: 1 };
const inputs: Inputs = {
  period: { deliveryYears: 1, tailYears: 1 },
  demand, workforce, caseload,
  pay: { vacancyCoverShare: 0, onCostShare: 0, overheadShare: 0, realPayGrowth: 0 },
  effect: { buildMonths: 1, persistenceMonths: 1, fadeMonths: 0, earlyClosureEffectShare: 0, usualCareCessation: 0 },
  people: { victimsPerPerpetrator: 1, childrenPerPerpetrator: 2 },
  need: { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 },
  authorities: [authority()],
  teams: [team()],
  roles: [role({ salary: pounds(24_000) })],
  costLines: [drivenLine('start', { unitCost: pounds(10), public: false, provider: false })],
  benefitLines: [
    // 1,200 / 12 × 0.5 = £50 a case-month, then twice that.
    benefitLine({ id: 'police', value: 'fiscal', cashableShare: 0.4, cashableLagMonths: 2 }),
    benefitLine({ id: 'harm', severity: 2, discounting: 'health', cashableShare: 1 }),
  ],
  discounting: { standard: [{ fromYear: 0, rate: 1 }], health: [{ fromYear: 0, rate: 0 }] },
  priceBaseIndex: 100,
  options: [{ id: 'nothing', teams: [] }, { id: 'one_post', teams: [choice] }],
};

const appraisal = appraise(inputs);
const { figures, costs, benefits } = optionFlow(appraisal, 'one_post');

describe('one post for a year', () => {
  it('is felt by ten, or by twenty where one case overlaps the next', () => {
    expect(first(14, byMonth(appraisal, 'one_post').volumes.felt.started)).toEqual([10, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 10, 0]);
  });

  it('costs a salary of 24,000 and 60 starts at 10', () => {
    expect(costs.map(({ id, presentValue }) => [id, presentValue])).toEqual([['role.role', 24_000], ['driven', 600]]);
    expect(figures).toMatchObject({
      pvCost: 24_600, undiscountedCost: 24_600, equivalentAnnualCost: 24_600, peakYearCost: 24_600, peakYear: 0, pvPublicCost: 24_000,
    });
  });

  it('avoids 180 case-months: at 50, ten of them half counted, and at 100, all whole', () => {
    expect(benefits.map(({ id, presentValue }) => [id, presentValue])).toEqual([['police', 8_750], ['harm', 18_000]]);
    expect(figures).toMatchObject({
      pvBenefit: 26_750, pvFiscalBenefit: 8_750, pvSocialBenefit: 18_000, pvEconomicBenefit: 0, pvTailBenefit: 1_250,
    });
  });

  it('nets 26,750 less 24,600, and 25,500 less 24,600 within delivery', () => {
    expect(figures).toMatchObject({ netPresentSocialValue: 2_150, npsvWithinDelivery: 900, netPublicCost: 15_250 });
  });

  it('banks cash on fiscal lines alone: two months late, 140 case-months in year 0 and 40 in year 1', () => {
    // (140 + 40 / 2) × 50 × 0.4
    expect(figures.pvCashable).toBeCloseTo(3_200, 9);
  });

  it('works with 60 of the 1,200 who come', () => {
    expect(figures).toMatchObject({
      starts: 60, completions: 60, earlyClosures: 0, lapsed: 1_140, peakWaiting: 1_140, adultVictims: 60, children: 120,
      costPerStart: 410, providerCostPerStart: 400, peakPosts: 1, peakPostsMonth: 0,
    });
    expect(coverage(appraisal, 'one_post')).toEqual([{ authority: 'plain', team: 'plain', perpetrators: 1_200, coverage: 0.05 }]);
    expect(coverage(appraisal, 'nothing')).toEqual([{ authority: 'plain', team: null, perpetrators: 1_200, coverage: 0 }]);
  });
});

describe('one post against nothing', () => {
  const difference = compare(appraisal, 'one_post', 'nothing');

  it('differs by all it is', () => {
    expect(difference).toMatchObject({ pvCost: 24_600, pvBenefit: 26_750, netPresentSocialValue: 2_150, starts: 60 });
    expect(difference.benefitCostRatio).toEqual({ kind: 'ratio', value: 26_750 / 24_600 });
    expect(difference.costByYear).toEqual([24_600, 0]);
    expect(difference.benefitByYear).toEqual([25_500, 1_500]);
  });

  it('pays back in month 6, and never in fiscal terms', () => {
    // By month: −600, −500, +900, then −500 and +900 in turn; running −600, −1,100, −200, −700, 200, −300, 600, 100 …
    expect(difference.paybackMonth).toBe(6);
    expect(difference.fiscalPaybackMonth).toBeNull();
  });

  it('is the opposite the other way round', () => {
    const opposite = compare(appraisal, 'nothing', 'one_post');
    expect(opposite).toMatchObject({ pvCost: -24_600, pvBenefit: -26_750, netPresentSocialValue: -2_150, starts: -60 });
    expect(opposite.benefitCostRatio).toEqual({ kind: 'saves money, loses benefit' });
  });
});

describe('an option that leaves out an existing service', () => {
  const existing = { posts: 3, openBySinceStart: Float64Array.of(6), waiting: 4 };
  const [closed] = appraise({ ...inputs, teams: [team({ existing })], options: [{ id: 'nothing', teams: [] }] }).options;

  it('pays for its run-off: six open need one post for a month, of the three there were', () => {
    expect(closed!.costs.map(({ id, presentValue }) => [id, presentValue])).toEqual([['role.role', 2_000], ['driven', 0]]);
    expect(closed!.figures).toMatchObject({ starts: 0, completions: 6, lapsed: 4, pvBenefit: 0, costPerStart: null });
  });
});

describe('an appraisal', () => {
  it('holds the posts of a given plan, whatever demand would ask for', () => {
    const sized = { ...inputs, options: [{ id: 'sized', teams: [{ ...choice, posts: null }] }] };
    // 1,200 × 2 / 12 / 10
    expect(appraise(sized).plans).toEqual([{ posts: [20] }]);
    expect(appraise(sized, [{ posts: [1] }]).options[0]!.figures.starts).toBe(60);
  });

  it('names what it cannot find', () => {
    expect(() => compare(appraisal, 'one_post', 'missing')).toThrow('no option missing');
    const costLines = [{ ...inputs.costLines[0]!, driver: 'share_of_lines' as const, share: 0.1, of: ['role.missing'] }];
    expect(() => appraise({ ...inputs, costLines })).toThrow('no cost line role.missing');
    expect(() => appraise(inputs, [])).toThrow('no plan for option nothing');
  });

  it('lets no figure out that is not a number', () => {
    const broken = { ...inputs, priceBaseIndex: NaN };
    expect(() => appraise(broken)).toThrow('is not finite');
  });
});
