import { describe, expect, it } from 'vitest';
import { endOfDelivery, scheduleTeam } from '../../models/rollout/schedule';
import { schedule, team, workforce } from './plain';

const plan = (goLive: number, existing = false, chosen = true) => {
  const into = schedule({ mobilisation: 99, goLive: 99, hire: 99, referralsClose: 99 });
  const service = { posts: 1, openBySinceStart: new Float64Array(0), waiting: 0 };
  const terms = { ...workforce, mobilisationMonths: 4, monthsToHire: 3 };
  scheduleTeam(team({ existing: existing ? service : null }), chosen ? { team: 0, goLive, referralsClose: 40, posts: 1 } : null, terms, into);
  return into;
};

describe('a team', () => {
  it('mobilises four months before go-live and fills posts three months into that', () => {
    expect(plan(10)).toMatchObject({ existing: false, mobilisation: 6, hire: 9, goLive: 10, referralsClose: 40 });
  });

  it('cannot mobilise before month 0, so that posts are filled after an early go-live', () => {
    expect(plan(1)).toMatchObject({ mobilisation: 0, hire: 3, goLive: 1 });
  });

  it('closes at month 0 where an option leaves an existing service out', () => {
    expect(plan(10, true, false)).toMatchObject({ existing: true, goLive: 0, referralsClose: 0 });
  });
});

it('ends delivery after its last year', () => { expect(endOfDelivery(5)).toBe(60); });
