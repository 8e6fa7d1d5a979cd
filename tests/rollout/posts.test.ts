import { describe, expect, it } from 'vitest';
import { emptySeries } from '../../models/quantities/series';
import { addRecruited, emptyStretches, findPostsInService, postsBeforeClose, postsInService } from '../../models/rollout/posts';
import type { TeamPosts } from '../../models/rollout/workforce';
import { first, schedule, series } from './plain';

const newPosts: TeamPosts = { chosen: 3, base: 0, baseAfterGoLive: 0, extra: 3 };
const cut: TeamPosts = { chosen: 1, base: 3, baseAfterGoLive: 1, extra: 0 };
const enlarged: TeamPosts = { chosen: 5, base: 3, baseAfterGoLive: 3, extra: 2 };

it('has new posts from the month of hire, a cut from go-live, and an enlargement from hire', () => {
  const at = schedule({ goLive: 2, hire: 1 });
  const byMonth = (posts: TeamPosts) => [0, 1, 2].map((month) => postsBeforeClose(month, posts, at));
  expect(byMonth(newPosts)).toEqual([0, 3, 3]);
  expect(byMonth(cut)).toEqual([3, 3, 1]);
  expect(byMonth(enlarged)).toEqual([3, 5, 5]);
});

describe('posts in service', () => {
  const inService = (posts: TeamPosts, at: Parameters<typeof schedule>[0], open: number[], fteStep = 0.5) => {
    const stretches = emptyStretches(open.length, emptySeries);
    const queue = { open: Float64Array.from(open) };
    findPostsInService(posts, schedule(at), { queue, casesPerPost: 10, fteStep }, stretches);
    return first(open.length, postsInService({ stretches, queue }));
  };

  it('follow open cases down after close, rounded up, and end with run-off', () => {
    // 25 open need 2.5 posts, 24 need 2.5, 12 need 1.5, 2 need half of one.
    expect(inService(newPosts, { referralsClose: 1, runOffEnds: 5 }, [30, 25, 24, 12, 2, 0])).toEqual([3, 2.5, 2.5, 1.5, 0.5, 0]);
  });

  it('keep one step as long as anybody is open, and never exceed the posts there were', () => {
    expect(inService(newPosts, { referralsClose: 0, runOffEnds: 3 }, [99, 1e-11, 1e-11, 0])).toEqual([3, 0.5, 0.5, 0]);
    expect(inService({ ...newPosts, extra: 0.25 }, { referralsClose: 0, runOffEnds: 1 }, [1, 0])).toEqual([0.25, 0]);
  });

  it('are kept as stretches: one before hire, one before close, one for each number in run-off', () => {
    const stretches = emptyStretches(6, emptySeries);
    const runOff = { queue: { open: Float64Array.of(0, 30, 25, 24, 2, 0) }, casesPerPost: 10, fteStep: 0.5 };
    findPostsInService(newPosts, schedule({ hire: 1, referralsClose: 2, runOffEnds: 5 }), runOff, stretches);
    expect([...stretches.from].slice(0, stretches.count + 1)).toEqual([0, 1, 2, 4, 5]);
    expect(first(stretches.count, stretches.values)).toEqual([0, 3, 2.5, 0.5]);
  });

  it('follow open cases exactly where there is no step', () => {
    expect(inService(newPosts, { referralsClose: 1, runOffEnds: 3 }, [30, 25, 4, 0], 0)).toEqual([3, 2.5, 0.4, 0]);
  });
});

describe('recruits', () => {
  const recruits = (posts: TeamPosts, at: Parameters<typeof schedule>[0], turnover: number) => {
    const months = schedule({ runOffEnds: 5, ...at });
    const stretches = emptyStretches(5, emptySeries);
    findPostsInService(posts, months, { queue: { open: new Float64Array(5) }, casesPerPost: 10, fteStep: 0.5 }, stretches);
    const into = series(5);
    addRecruited({ posts, schedule: months, stretches }, { annualTurnoverShare: turnover }, into, 1);
    return first(5, into);
  };

  it('are the new posts, then those who replace leavers: 3, then 3 × 0.6 / 12 = 0.15', () => {
    recruits(newPosts, { hire: 1, referralsClose: 4 }, 0.6).forEach((people, month) => {
      expect(people).toBeCloseTo([0, 3, 0.15, 0.15, 0][month]!, 12);
    });
  });

  it('are leavers and newcomers together where a service is enlarged: 2 + 3 × 1 / 12, then 5 / 12', () => {
    recruits(enlarged, { existing: true, hire: 2, referralsClose: 5 }, 1).forEach((people, month) => {
      expect(people).toBeCloseTo([0.25, 0.25, 2.25, 5 / 12, 5 / 12][month]!, 12);
    });
  });

  it('are none from close on, even where the month of hire comes later', () => {
    expect(recruits(newPosts, { hire: 3, referralsClose: 2 }, 0.6)).toEqual([0, 0, 0, 0, 0]);
  });
});
