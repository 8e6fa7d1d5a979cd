import { describe, expect, it } from 'vitest';
import {
  casesPerPost, monthOfFullCapacity, postsNeeded, productiveShare, splitPosts, vacancyShare, writeCapacity,
} from '../../models/rollout/workforce';
import { emptyTeamDemand, measureDemand } from '../../models/rollout/demand';
import type { AuthorityInputs } from '../../models/rollout/inputs';
import { authority, demand, first, schedule, series, workforce } from './plain';

describe('travel loss', () => {
  const travelLossShare = (authorities: readonly AuthorityInputs[]): number => {
    const into = emptyTeamDemand();
    measureDemand(authorities, demand, into);
    return into.travelLossShare;
  };

  it('is weighted by cases: (300 × 0 + 100 × 0.2) / 400 = 0.05', () => {
    const authorities = [authority({ maracCasesPerYear: 300 }), authority({ maracCasesPerYear: 100, travelLossShare: 0.2 })];
    expect(travelLossShare(authorities)).toBe(0.05);
  });

  it('is nothing where there are no cases', () => {
    const authorities = [authority({ maracCasesPerYear: 0, travelLossShare: 0.3 })];
    expect(travelLossShare(authorities)).toBe(0);
  });

  it('takes its share of a caseload', () => { expect(casesPerPost(20, 0.25)).toBe(15); });
});

describe('posts needed', () => {
  it('are rounded up to the step: 90 × 10 / 12 / 18 = 4.17, so 4.5', () => { expect(postsNeeded(90, 10, 18, 0.5)).toBe(4.5); });

  it('are not rounded up from a whole step: 108 × 10 / 12 / 18 = 5', () => { expect(postsNeeded(108, 10, 18, 0.5)).toBe(5); });

  it('are as many as come out where there is no step: 91 × 12 / 12 / 20 = 4.55', () => {
    expect(postsNeeded(91, 12, 20, 0)).toBeCloseTo(4.55, 12);
  });

  it('are none where nobody comes', () => { expect(postsNeeded(0, 10, 18, 0.5)).toBeCloseTo(0, 12); });
});

describe('vacancies and induction', () => {
  it('keep 0.5 × 4 / (12 + 0.5 × 4) = 1/7 of posts empty', () => {
    expect(vacancyShare({ ...workforce, annualTurnoverShare: 0.5, monthsToHire: 4 })).toBeCloseTo(1 / 7, 12);
  });

  it('leave 1 − 0.2 × 6 / 24 = 0.95 of the work done', () => {
    expect(productiveShare({ ...workforce, annualTurnoverShare: 0.2, inductionMonths: 6 })).toBeCloseTo(0.95, 12);
  });

  it('cost nothing where nobody leaves', () => {
    const steady = { ...workforce, monthsToHire: 6, inductionMonths: 6 };
    expect([vacancyShare(steady), productiveShare(steady)]).toEqual([0, 1]);
  });
});

describe('posts of a team', () => {
  const split = (chosen: number, existing: number | null, closes = false) => {
    const into = { chosen: 0, base: 0, baseAfterGoLive: 0, extra: 0 };
    splitPosts(chosen, existing, closes, into);
    return into;
  };

  it('are all extra where the team is new', () => {
    expect(split(4, null)).toEqual({ chosen: 4, base: 0, baseAfterGoLive: 0, extra: 4 });
  });

  it('add to an existing service, or cut it from go-live', () => {
    expect(split(5, 3)).toEqual({ chosen: 5, base: 3, baseAfterGoLive: 3, extra: 2 });
    expect(split(2, 3)).toEqual({ chosen: 2, base: 3, baseAfterGoLive: 2, extra: 0 });
    expect(split(3, 3)).toEqual({ chosen: 3, base: 3, baseAfterGoLive: 3, extra: 0 });
  });

  it('stay as they are while a closed service runs off, whatever was chosen', () => {
    expect(split(7, 3, true)).toEqual({ chosen: 0, base: 3, baseAfterGoLive: 3, extra: 0 });
  });
});

describe('capacity', () => {
  const terms = { casesPerPost: 10, vacancyShare: 0.2, productiveShare: 0.5 };
  const capacity = (posts: Partial<Parameters<typeof writeCapacity>[0]>, at: Parameters<typeof schedule>[0], induction: number) => {
    const into = series(6);
    writeCapacity({ chosen: 0, base: 0, baseAfterGoLive: 0, extra: 0, ...posts }, schedule(at), induction, terms, into);
    return first(6, into);
  };

  it('builds from the month of hire in induction + 1 steps: 3 posts × 10 × 0.8 × 0.5 = 12 when whole', () => {
    expect(capacity({ extra: 3 }, { hire: 2 }, 2)).toEqual([0, 0, 4, 8, 12, 12]);
  });

  it('is whole in the month of hire without induction', () => {
    expect(capacity({ extra: 3 }, { hire: 2 }, 0)).toEqual([0, 0, 12, 12, 12, 12]);
  });

  it('is cut from go-live, and enlarged from hire', () => {
    expect(capacity({ base: 3, baseAfterGoLive: 1 }, { goLive: 2 }, 0)).toEqual([12, 12, 4, 4, 4, 4]);
    expect(capacity({ base: 1, baseAfterGoLive: 1, extra: 2 }, { goLive: 1, hire: 3 }, 1)).toEqual([4, 4, 4, 8, 12, 12]);
  });
});

it('reaches full capacity once the last induction ends, and at once where nobody is hired', () => {
  const hired = { chosen: 2, base: 0, baseAfterGoLive: 0, extra: 2 };
  const kept = { chosen: 2, base: 2, baseAfterGoLive: 2, extra: 0 };
  expect(monthOfFullCapacity(schedule({ hire: 7 }), hired, 3)).toBe(10);
  expect(monthOfFullCapacity(schedule({ existing: true, hire: 7 }), kept, 3)).toBe(0);
  expect(monthOfFullCapacity(schedule({ existing: true, hire: 7 }), { ...kept, extra: 1 }, 3)).toBe(10);
});
