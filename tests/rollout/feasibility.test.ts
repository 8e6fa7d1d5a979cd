import { describe, expect, it } from 'vitest';
import { caseloadByMonth, feasibility, limitIn, type Limit } from '../../models/rollout/feasibility';
import { demand, run, team } from './plain';

/*
 * One month of intervention, so that places are starts a month: ten a post. One hundred accepted people come a month at
 * full adoption, 1,200 in the year of delivery.
 */
const oneMonth = { interventionMonths: 1 };
const none = { go_live: 0, hiring: 0, ramp: 0, posts: 0, close: 0, demand: 0 };

describe('what holds a team back', () => {
  it('is hiring while posts are filled and people settle in', () => {
    // Half of those waiting lapse: 50, 75, 87.5, then 100 of 187.5 start and 43.75 lapse; from month 4 all start.
    const flow = run({ posts: 20, demand: { waitingLapseShare: 0.5 }, workforce: { monthsToHire: 3, inductionMonths: 1 }, caseload: oneMonth });
    const found = feasibility(flow, demand, 1);
    expect(found.months).toEqual({ ...none, hiring: 4, demand: 8 });
    expect(found.heldBack).toEqual({ ...none, hiring: 256.25 });
    expect(found).toMatchObject({ binding: 'demand', unmet: 256.25, fullCapacity: 4, monthsOverCap: 0 });
    expect(found.peakUse).toBe(1);
  });

  it('is the ramp and the dates, in people who are never referred', () => {
    // Months 0 and 1 before go-live; adoption 1/4, 2/4, 3/4, then whole; closed for the last four months.
    const terms = { ...demand, referralRampMonths: 4 };
    const flow = run({ goLive: 2, referralsClose: 8, posts: 10, demand: terms, caseload: oneMonth });
    const found = feasibility(flow, terms, 1);
    expect(found.months).toEqual({ ...none, go_live: 2, ramp: 3, demand: 3, close: 4 });
    expect(found.heldBack).toEqual({ ...none, go_live: 200, ramp: 150, close: 400 });
    expect(found).toMatchObject({ binding: 'close', unmet: 0 });
  });

  it('is posts where there are never enough, and the close for those still waiting then', () => {
    // Places for 60 of 100: 40 more wait each month and nobody lapses until all 480 do at close.
    const found = feasibility(run({ posts: 6, caseload: oneMonth }), demand, 1);
    expect(found.months).toEqual({ ...none, posts: 12 });
    expect(found.heldBack).toEqual({ ...none, close: 480 });
    expect(found).toMatchObject({ binding: 'posts', unmet: 480, peakUse: 1, monthsOverCap: 0 });
  });

  it('is the go-live of an enlargement that an existing service waits for', () => {
    const terms = { ...demand, waitingLapseShare: 1 };
    const existing = team({ existing: { posts: 5, openBySinceStart: new Float64Array(0), waiting: 0 } });
    const found = feasibility(run({ team: existing, goLive: 6, posts: 10, demand: terms, caseload: oneMonth }), terms, 1);
    expect(found.months).toEqual({ ...none, go_live: 6, demand: 6 });
    expect(found.heldBack).toEqual({ ...none, go_live: 300 });
    expect(found).toMatchObject({ binding: 'go_live', fullCapacity: 6 });
  });

  it('is the close for a service that the option leaves out', () => {
    const existing = team({ existing: { posts: 5, openBySinceStart: new Float64Array(0), waiting: 7 } });
    const found = feasibility(run({ team: existing, closed: true, caseload: oneMonth }), demand, 1);
    expect(found).toMatchObject({ binding: 'close', fullCapacity: null, months: { ...none, close: 12 } });
    expect(found.heldBack.close).toBe(1_207);
  });

  it('names the limit that costs more people where two hold for as many months', () => {
    const found = feasibility(run({ goLive: 4, referralsClose: 8, posts: 10, demand: { demandGrowth: 0 }, caseload: oneMonth }), demand, 1);
    expect([found.months.go_live, found.months.close, found.months.demand]).toEqual([4, 4, 4]);
    expect(found.binding).toBe('go_live');
  });
});

it('counts the months in which cases brought along are more than the places', () => {
  // 80 open at month 0, places for 50: nobody can start until they are done.
  const existing = team({ existing: { posts: 5, openBySinceStart: Float64Array.of(80), waiting: 0 } });
  const flow = run({ team: existing, posts: 5 });
  expect(feasibility(flow, demand, 1)).toMatchObject({ monthsOverCap: 1, peakUse: 1.6 });
  expect(flow.queue.starts[0]).toBe(0);
});

it('names one limit for every month', () => {
  const flow = run({ goLive: 1, referralsClose: 4, posts: 5, workforce: { monthsToHire: 1 }, caseload: oneMonth });
  const byMonth = [0, 1, 2, 3, 4, 5].map((month): Limit => limitIn(month, flow, demand));
  expect(byMonth).toEqual(['go_live', 'hiring', 'posts', 'posts', 'close', 'close']);
});

it('sets caseload beside places until referrals close, and then cases alone until run-off ends', () => {
  const flow = run({ posts: 6, referralsClose: 2 });
  // Two months of intervention: 60 start in month 0 and fill every place of month 1; 140 then lapse at close.
  expect(caseloadByMonth(flow)).toEqual([
    { month: 0, caseload: 60, capacity: 60, waiting: 0, lapsed: 0 },
    { month: 1, caseload: 60, capacity: 60, waiting: 40, lapsed: 0 },
    { month: 2, caseload: 0, capacity: 0, waiting: 140, lapsed: 140 },
  ]);
});
