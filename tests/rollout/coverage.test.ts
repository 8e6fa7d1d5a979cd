import { describe, expect, it } from 'vitest';
import { coverageByAuthority, maracNeed, perpetratorsInDelivery, teamCoverage } from '../../models/rollout/coverage';
import { authority, demand, run, team } from './plain';

const near = authority({ id: 'near', maracCasesPerYear: 60 });
const far = authority({ id: 'far', maracCasesPerYear: 60 });
const outside = authority({ id: 'outside', maracCasesPerYear: 100 });
// Ten arrivals a month for six of twelve months, and room for all.
const flow = run({ team: team({ id: 'both', authorities: [near, far] }), posts: 5, referralsClose: 6 });

it('counts perpetrators over delivery, growing by year: 100 + 110 + 121', () => {
  expect(perpetratorsInDelivery(100, 0.1, 3)).toBeCloseTo(331, 9);
  expect(perpetratorsInDelivery(100, 0.1, 0)).toBe(0);
});

describe('coverage', () => {
  it('is starts over perpetrators in the delivery years: 60 / 120', () => { expect(teamCoverage(flow, 0, 1)).toBe(0.5); });

  it('counts no start after delivery', () => {
    const long = run({ team: team({ authorities: [near, far] }), posts: 5, referralsClose: 24 });
    expect(teamCoverage(long, 0, 1)).toBe(1);
  });

  it('is nothing where there is nobody', () => {
    const empty = run({ team: team({ authorities: [authority({ maracCasesPerYear: 0 })] }) });
    expect(teamCoverage(empty, 0, 1)).toBe(0);
  });

  it('is shared by the authorities of a team, and shows who is left out', () => {
    expect(coverageByAuthority([far, near, outside], [flow], demand, 1)).toEqual([
      { authority: 'far', team: 'both', perpetrators: 60, coverage: 0.5 },
      { authority: 'near', team: 'both', perpetrators: 60, coverage: 0.5 },
      { authority: 'outside', team: null, perpetrators: 100, coverage: 0 },
    ]);
  });

  it('counts an authority whose service closes as left out', () => {
    const existing = { posts: 2, openBySinceStart: new Float64Array(0), waiting: 0 };
    const closed = run({ team: team({ authorities: [near], existing }), closed: true });
    expect(coverageByAuthority([near], [closed], demand, 1)).toEqual([{ authority: 'near', team: null, perpetrators: 60, coverage: 0 }]);
  });
});

it('needs an Idva for each hundred high-risk cases and an administrator for each four hundred', () => {
  expect(maracNeed([near, far, outside], demand, { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 }))
    .toEqual({ highRiskCases: 220, idvaPosts: 2.2, administratorPosts: 0.55 });
});
