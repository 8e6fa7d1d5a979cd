import { describe, expect, it } from 'vitest';
import { monthRunOffEnds, writeSurvival } from '../../models/rollout/caseload';
import { addRecruited, postsInService } from '../../models/rollout/posts';
import { authority, first, run, team } from './plain';

const service = (posts: number, openBySinceStart: number[] = [], waiting = 0) =>
  team({ existing: { posts, openBySinceStart: Float64Array.from(openBySinceStart), waiting } });

it('keeps (1 − h)^k of cases open: 1, 0.75, 0.5625', () => {
  const into = new Float64Array(4);
  writeSurvival({ interventionMonths: 2, monthlyEarlyClosure: 0.25 }, into);
  expect([...into]).toEqual([1, 0.75, 0.5625, 0]);
});

describe('a queue with room for ten and a hundred a month who seek it', () => {
  it('takes on ten, and ten more when they have gone after two months', () => {
    const { queue } = run({});
    expect(first(5, queue.starts)).toEqual([10, 0, 10, 0, 10]);
    expect(first(5, queue.open)).toEqual([0, 10, 0, 10, 0]);
    expect(first(5, queue.completions)).toEqual([0, 0, 10, 0, 10]);
    // 100 arrive a month and 10 start every other month.
    expect(first(5, queue.waiting)).toEqual([0, 90, 190, 280, 380]);
  });

  it('turns over every month where the intervention lasts one: nobody is ever open from the month before', () => {
    const { queue } = run({ caseload: { interventionMonths: 1 } });
    expect(first(3, queue.starts)).toEqual([10, 10, 10]);
    expect(first(3, queue.open)).toEqual([0, 0, 0]);
    expect(first(3, queue.completions)).toEqual([0, 10, 10]);
  });

  it('fills the room that early closures leave: half of ten close each month', () => {
    const { queue } = run({ caseload: { interventionMonths: 3, monthlyEarlyClosure: 0.5 } });
    // open(1) = 5, so 5 start; open(2) = 10 × 0.25 + 5 × 0.5 = 5; open(3) = 5 × 0.25 + 5 × 0.5 = 3.75.
    expect(first(4, queue.starts)).toEqual([10, 5, 5, 6.25]);
    expect(first(4, queue.open)).toEqual([0, 5, 5, 3.75]);
    // Of the ten who started in month 0, an eighth stay to the end.
    expect(first(4, queue.completions)).toEqual([0, 0, 0, 1.25]);
    expect(first(4, queue.earlyClosures)).toEqual([0, 5, 5, 5]);
  });

  it('loses a share of those still waiting each month', () => {
    const { queue } = run({ demand: { waitingLapseShare: 0.5 } });
    // 90 left over, of whom 45 lapse; then 45 + 100 seek and none start; then 72.5 + 100 seek and ten start.
    expect(first(3, queue.lapsed)).toEqual([45, 72.5, 81.25]);
    expect(first(3, queue.waiting)).toEqual([0, 45, 72.5]);
  });

  it('turns away everybody who still waits when referrals close', () => {
    const { queue } = run({ referralsClose: 3 });
    expect(first(5, queue.starts)).toEqual([10, 0, 10, 0, 0]);
    // 300 arrived and 20 started.
    expect(first(5, queue.lapsed)).toEqual([0, 0, 0, 280, 0]);
    expect(first(5, queue.waiting)).toEqual([0, 90, 190, 280, 0]);
  });
});

describe('a queue with more room than need', () => {
  it('takes everybody on as they come', () => {
    const { queue } = run({ posts: 50 });
    expect(first(3, queue.starts)).toEqual([100, 100, 100]);
    expect(Math.max(...queue.waiting)).toBe(0);
  });

  it('starts with those who wait for a new team to open, in its first month', () => {
    const { queue } = run({ team: team({ openingWaiting: 30 }), goLive: 2, posts: 50 });
    expect(first(4, queue.starts)).toEqual([0, 0, 130, 100]);
    expect(first(4, queue.waiting)).toEqual([0, 0, 30, 0]);
  });

  it('never starts anybody where referrals close before the first post is filled', () => {
    const flow = run({ posts: 5, referralsClose: 3, workforce: { monthsToHire: 6 } });
    expect(Math.max(...flow.queue.starts)).toBe(0);
    expect(flow.queue.lapsed[3]).toBe(300);
    const recruited = new Float64Array(24);
    addRecruited(flow, { annualTurnoverShare: 0.6 }, recruited, 1);
    expect(Math.max(...postsInService(flow), ...recruited)).toBe(0);
    expect(flow.schedule.runOffEnds).toBe(3);
  });
});

describe('an existing service', () => {
  it('goes on with those it has: open by months since start', () => {
    const { queue } = run({ team: service(1, [4, 2], 5), caseload: { interventionMonths: 3 }, demand: { referralShare: 0 } });
    expect(first(4, queue.open)).toEqual([6, 8, 5, 1]);
    // Room for 4, and 5 wait; then one is left.
    expect(first(4, queue.starts)).toEqual([4, 1, 0, 0]);
    // The two who started two months before end in month 1, the four in month 2, then the new ones.
    expect(first(5, queue.completions)).toEqual([0, 2, 4, 4, 1]);
  });

  it('loses its open cases early as any other: half of those of month 0 in month 1', () => {
    const { queue } = run({
      team: service(1, [4, 2]), caseload: { interventionMonths: 3, monthlyEarlyClosure: 0.5 }, demand: { referralShare: 0 },
    });
    expect(first(3, queue.open)).toEqual([6, 2, 0]);
    expect(first(3, queue.completions)).toEqual([0, 1, 1]);
    expect(first(3, queue.earlyClosures)).toEqual([0, 3, 1]);
  });

  it('counts nobody who would have ended before month 0: of 4, 3 and 2 the last where all ends after three months', () => {
    const { queue } = run({ team: service(1, [4, 3, 2]), caseload: { interventionMonths: 3 }, demand: { referralShare: 0 } });
    expect(first(4, queue.open)).toEqual([7, 4, 0, 0]);
    expect(first(4, queue.completions)).toEqual([0, 3, 4, 0]);
    expect(first(2, run({ team: service(1, [4, 3, 2]), caseload: { interventionMonths: 1 }, demand: { referralShare: 0 } }).queue.open)).toEqual([0, 0]);
  });

  it('takes on nobody while it has more open than a cut leaves room for', () => {
    const { queue } = run({ team: service(2), goLive: 3, posts: 1, caseload: { interventionMonths: 4 } });
    expect(first(8, queue.capacity)).toEqual([20, 20, 20, 10, 10, 10, 10, 10]);
    expect(first(8, queue.starts)).toEqual([20, 0, 0, 0, 10, 0, 0, 0]);
    expect(first(5, queue.open)).toEqual([0, 20, 20, 20, 0]);
  });

  it('closes at month 0 where it is left out: those who wait lapse and those who are open run off', () => {
    const flow = run({ team: service(3, [4, 2], 5), closed: true, caseload: { interventionMonths: 3 } });
    expect(first(3, flow.queue.open)).toEqual([6, 4, 0]);
    expect(flow.queue.lapsed[0]).toBe(5);
    expect(Math.max(...flow.queue.starts, ...flow.queue.arrivals)).toBe(0);
    expect(flow.schedule.runOffEnds).toBe(2);
  });
});

describe('run-off', () => {
  it('ends when those who started last have gone, in a team of any size', () => {
    // Referrals close in month 9, so the last can have started in month 8 and be open seven months later.
    const { queue, schedule: at } = run({
      team: team({ authorities: [authority({ maracCasesPerYear: 4_586 })] }), posts: 124, referralsClose: 9,
      caseload: { interventionMonths: 8, monthlyEarlyClosure: 0.0211118228290504 }, workforce: { caseloadPerCaseManager: 20 },
    });
    expect(Math.max(...queue.open.subarray(16))).toBe(0);
    expect(at.runOffEnds).toBe(16);
  });

  it('ends in the first month after close with nobody open', () => {
    expect(monthRunOffEnds(Float64Array.of(5, 4, 3, 0, 0), 1)).toBe(3);
    expect(monthRunOffEnds(Float64Array.of(5, 4, 3, 1e-13, 0), 1)).toBe(3);
  });

  it('ends at close where nobody is open then', () => { expect(monthRunOffEnds(Float64Array.of(0, 0, 0), 1)).toBe(1); });

  it('ends with the period where somebody stays open', () => { expect(monthRunOffEnds(Float64Array.of(5, 5, 5), 1)).toBe(3); });
});
