import { describe, expect, it } from 'vitest';
import { measureForceSpan } from '../../models/rollout/force-span';
import { mobilises, type TeamFlow } from '../../models/rollout/team-flow';
import { run, team } from './plain';

const existing = { posts: 2, openBySinceStart: Float64Array.of(3), waiting: 0 };
const spanOf = (...teams: TeamFlow[]) => {
  const span = { start: 99 as number | null, end: 99 };
  measureForceSpan(teams, span);
  return span;
};

// Twenty posts: nobody ever waits, so a team has people open in its last month and runs off one month after close.
const early = run({ goLive: 6, referralsClose: 10, posts: 20, workforce: { mobilisationMonths: 3 } });
const late = run({ goLive: 8, referralsClose: 15, posts: 20, workforce: { mobilisationMonths: 3 } });
const kept = run({ team: team({ existing }), posts: 2, referralsClose: 18 });
const enlarged = run({ team: team({ existing }), goLive: 5, posts: 3, referralsClose: 18 });
const closed = run({ team: team({ existing }), closed: true });

describe('the span of a force', () => {
  it('goes from the first mobilisation to the last end of run-off', () => {
    expect(spanOf(late, early)).toEqual({ start: 3, end: 16 });
    expect(spanOf(kept, early)).toMatchObject({ start: 3 });
  });

  it('starts with an existing service only where it takes posts on', () => {
    expect([kept, enlarged, closed, early].map(mobilises)).toEqual([false, true, false, true]);
    expect(spanOf(kept, closed).start).toBeNull();
    expect(spanOf(enlarged).start).toBe(5);
  });

  it('is empty without teams', () => { expect(spanOf()).toEqual({ start: null, end: 0 }); });
});
