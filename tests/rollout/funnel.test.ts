import { expect, it } from 'vitest';
import { funnelOf } from '../../models/rollout/funnel';
import { authority, demand, run, team } from './plain';

it('goes from MARAC cases to completions over the delivery years, each count on its own', () => {
  // 1,200 cases in each of two authorities, a quarter repeats, two pairs a person: 450 people each. One has a team:
  // 225 referred, 180 accepted, 15 a month; its posts hold ten, for two months each, so ten start in every other month.
  const terms = { ...demand, maracRepeatShare: 0.25, pairsPerPerpetrator: 2, referralShare: 0.5, acceptanceShare: 0.8 };
  const covered = team({ authorities: [authority()] });
  const flow = run({ team: covered, posts: 1, demand: terms });
  const found = funnelOf([flow], { authorities: [authority(), authority({ id: 'left_out' })], demand: terms, deliveryYears: 1 });
  expect(found).toMatchObject({ highRiskCases: 2_400, perpetrators: 900, perpetratorsCovered: 450, starts: 60, completions: 60 });
  expect(found.referrals).toBeCloseTo(225, 9);
  expect(found.accepted).toBeCloseTo(180, 9);
});

it('grows with demand and counts no referral outside the months that are open', () => {
  const terms = { ...demand, demandGrowth: 0.5 };
  const flow = run({ goLive: 6, referralsClose: 18, posts: 0, demand: terms });
  const found = funnelOf([flow], { authorities: [authority()], demand: terms, deliveryYears: 2 });
  // Two years: 1,200 + 1,800. Open for six months at 100 and six at 150.
  expect(found).toMatchObject({ highRiskCases: 3_000, perpetrators: 3_000, perpetratorsCovered: 3_000, starts: 0 });
  expect(found.referrals).toBeCloseTo(1_500, 9);
});

it('covers nobody through a service that the option closes', () => {
  const existing = team({ existing: { posts: 5, openBySinceStart: new Float64Array(0), waiting: 0 } });
  const found = funnelOf([run({ team: existing, closed: true })], { authorities: [authority()], demand, deliveryYears: 1 });
  expect(found).toMatchObject({ perpetrators: 1_200, perpetratorsCovered: 0, referrals: 0 });
});
