import { describe, expect, it } from 'vitest';
import type { RoleSizing } from '../../models/rollout/inputs';
import { postsInService } from '../../models/rollout/posts';
import { postsPerCaseManager, writeRolePostsByMonth } from '../../models/rollout/roles';
import type { TeamFlow } from '../../models/rollout/team-flow';
import { first, run, series, team } from './plain';

const role = (sizedBy: RoleSizing['sizedBy'], change: Partial<RoleSizing> = {}): RoleSizing => ({
  id: 'role', sizedBy, ratio: 0.25, startsPerPost: 100, roundedOver: 'team', ...change,
});

// Ten cases a post and two months: 60 starts a year a post. The small team has nobody open at close, the large one 25.
const small = run({ posts: 1, referralsClose: 2 });
const large = run({ posts: 2.5, goLive: 1, referralsClose: 2, workforce: { mobilisationMonths: 1, monthsToHire: 1 } });

function posts(given: RoleSizing, teams: readonly TeamFlow[], span = { start: 0 as number | null, end: 3 }): number[] {
  const into = series(24).fill(99);
  writeRolePostsByMonth(given, teams, { fteStep: 0.5, interventionMonths: 2, span }, into);
  return first(5, into);
}

describe('posts for each case manager', () => {
  it('are one, the ratio, or what serves planned starts: 20 × 12 / 10 × 0.5 / 100 = 0.12', () => {
    expect(postsPerCaseManager(role('case_manager'), 20, 10)).toBe(1);
    expect(postsPerCaseManager(role('case_manager_post'), 20, 10)).toBe(0.25);
    expect(postsPerCaseManager(role('planned_starts', { ratio: 0.5 }), 20, 10)).toBeCloseTo(0.12, 12);
  });
});

describe('posts of a role', () => {
  it('are the case managers of every team, as many as there are', () => {
    expect(first(5, postsInService(small))).toEqual([1, 1, 0, 0, 0]);
    expect(first(5, postsInService(large))).toEqual([0, 2.5, 2.5, 0, 0]);
    expect(posts(role('case_manager'), [small, large])).toEqual([1, 3.5, 2.5, 0, 0]);
  });

  it('are rounded up in every team, or once over the force', () => {
    // By team 0.25 → 0.5 and 0.625 → 1; together 0.875 → 1.
    expect(posts(role('case_manager_post'), [small, large])).toEqual([0.5, 1.5, 1, 0, 0]);
    expect(posts(role('case_manager_post', { roundedOver: 'force' }), [small, large])).toEqual([0.5, 1, 1, 0, 0]);
  });

  it('serve planned starts: 60 a post × 0.2 / 100 = 0.12 a case manager', () => {
    // By team 0.12 → 0.5 and 0.3 → 0.5; together 0.42 → 0.5.
    expect(posts(role('planned_starts', { ratio: 0.2 }), [small, large])).toEqual([0.5, 1, 0.5, 0, 0]);
    expect(posts(role('planned_starts', { ratio: 0.2, roundedOver: 'force' }), [small, large])).toEqual([0.5, 0.5, 0.5, 0, 0]);
  });

  it('serve an area from hire to the end of run-off', () => {
    expect(posts(role('area'), [small, large])).toEqual([0.5, 1, 0.5, 0, 0]);
    expect(posts(role('area', { roundedOver: 'force' }), [small, large])).toEqual([0.5, 0.5, 0.5, 0, 0]);
  });

  it('serve an existing area from month 0, before anybody is hired', () => {
    const existing = { posts: 1, openBySinceStart: new Float64Array(0), waiting: 0 };
    const enlarged = run({ team: team({ existing }), posts: 2, referralsClose: 3, workforce: { monthsToHire: 2 } });
    expect(posts(role('area', { ratio: 1 }), [enlarged], { start: 0, end: 4 })).toEqual([1, 1, 1, 1, 0]);
  });

  it('serve the force over its span, and not at all where nothing mobilises', () => {
    expect(posts(role('force', { ratio: 1.2 }), [small], { start: 1, end: 4 })).toEqual([0, 1.5, 1.5, 1.5, 0]);
    expect(posts(role('force'), [small], { start: null, end: 4 })).toEqual([0, 0, 0, 0, 0]);
  });

  it('are none where no team serves', () => { expect(posts(role('area'), [])).toEqual([0, 0, 0, 0, 0]); });
});
