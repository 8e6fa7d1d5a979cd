import { describe, expect, it } from 'vitest';
import type { RoleSizing } from '../../models/rollout/inputs';
import { openingsOf, replacedPerMonth } from '../../models/rollout/recruitment';
import { run, team } from './plain';

const terms = { fteStep: 0.5, interventionMonths: 2, span: { start: 0, end: 12 } };
const role = (change: Partial<RoleSizing> = {}): RoleSizing => ({ id: 'role', sizedBy: 'case_manager', ratio: 1, startsPerPost: 1, roundedOver: 'team', ...change });
const existing = team({ existing: { posts: 3, openBySinceStart: new Float64Array(0), waiting: 0 } });

describe('posts to recruit', () => {
  it('are every rise above what there was before, and no return after a fall', () => {
    expect(openingsOf(role(), Float64Array.of(0, 2, 2, 3.5, 1, 3, 4), [run({})], terms)).toEqual([
      { month: 1, role: 'role', posts: 2 }, { month: 3, role: 'role', posts: 1.5 }, { month: 6, role: 'role', posts: 0.5 },
    ]);
  });

  it('leave out what an existing service brings, role by role', () => {
    const flow = run({ team: existing, posts: 5, goLive: 2 });
    expect(openingsOf(role(), Float64Array.of(3, 3, 5), [flow], terms)).toEqual([{ month: 2, role: 'role', posts: 2 }]);
    // One service manager for six case managers: half a post for three, and half more for five.
    const managers = role({ sizedBy: 'case_manager_post', ratio: 1 / 6 });
    expect(openingsOf(managers, Float64Array.of(0.5, 0.5, 1), [flow], terms)).toEqual([{ month: 2, role: 'role', posts: 0.5 }]);
    expect(openingsOf(role({ sizedBy: 'area', ratio: 0.3 }), Float64Array.of(0.5, 0.5), [flow], terms)).toEqual([]);
  });

  it('of a role for the force come with the first mobilisation', () => {
    expect(openingsOf(role({ sizedBy: 'force' }), Float64Array.of(1, 1), [run({ team: existing })], terms)).toEqual([{ month: 0, role: 'role', posts: 1 }]);
  });

  it('replace those who leave: a fifth a year of six posts is a tenth of a post a month', () => {
    expect(replacedPerMonth(Float64Array.of(4, 8, 0, 0), 0.2, 2)).toBeCloseTo(0.1, 12);
    expect(replacedPerMonth(new Float64Array(0), 0.2, 0)).toBe(0);
  });
});
