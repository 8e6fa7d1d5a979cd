import { describe, expect, it } from 'vitest';
import { planOption, teamAt } from '../../models/rollout/plan';
import { authority, caseload, demand, team, workforce } from './plain';

// 1,200 cases a year for ten months at 20 a post: 1,200 × 10 / 12 / 20 = 50 posts; 60 cases a year need 2.5.
const inputs = {
  teams: [team({ id: 'large' }), team({ id: 'small', authorities: [authority({ maracCasesPerYear: 60 })] })],
  demand,
  workforce: { ...workforce, caseloadPerCaseManager: 20 },
  caseload: { ...caseload, interventionMonths: 10 },
};
const choice = (index: number, posts: number | null) => ({ team: index, goLive: 0, referralsClose: 12, posts });

describe('posts of an option', () => {
  it('are those it states, none included, and are sized from demand where it states none', () => {
    const teams = [choice(1, null), choice(0, null), choice(0, 7), choice(0, 0)];
    expect(planOption({ id: 'any', teams }, inputs).posts).toEqual([2.5, 50, 7, 0]);
  });

  it('are sized for an existing service as for a new one', () => {
    const existing = { posts: 9, openBySinceStart: new Float64Array(0), waiting: 4 };
    const given = { ...inputs, teams: [team({ existing })] };
    expect(planOption({ id: 'any', teams: [choice(0, null)] }, given).posts).toEqual([50]);
  });

  it('are sized for travel: a fifth of the time on the road needs 62.5 posts', () => {
    const given = { ...inputs, teams: [team({ authorities: [authority({ travelLossShare: 0.2 })] })] };
    expect(planOption({ id: 'any', teams: [choice(0, null)] }, given).posts).toEqual([62.5]);
  });
});

it('refuses a team that is not there', () => { expect(() => teamAt(inputs.teams, 2)).toThrow('no team 2 among 2'); });
