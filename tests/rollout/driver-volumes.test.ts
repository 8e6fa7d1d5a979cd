import { describe, expect, it } from 'vitest';
import { addForceDrivers, writeTeamDrivers, type DriverVolumes } from '../../models/rollout/driver-volumes';
import type { CostDriver } from '../../models/rollout/inputs';
import { measureForceSpan, type ForceSpan } from '../../models/rollout/force-span';
import type { TeamFlow } from '../../models/rollout/team-flow';
import { emptyVolumes, sumVolumes, type Volumes } from '../../models/economics/volumes';
import { emptySeries, type CountByMonth } from '../../models/quantities/series';
import { first, run, team } from './plain';

function volumesOf(monthsEach: 1 | 12, ...teams: TeamFlow[]): DriverVolumes {
  const span: ForceSpan = { start: null, end: 0 };
  const empty = (): Volumes<CountByMonth> => emptyVolumes<CountByMonth>(0, 24 / monthsEach, emptySeries);
  const together = empty();
  measureForceSpan(teams, span);
  sumVolumes(teams.map((flow) => {
    const own = empty();
    writeTeamDrivers(flow, { annualTurnoverShare: 0 }, own.drivers, monthsEach);
    return own;
  }), together);
  addForceDrivers(span, together.drivers, monthsEach);
  return together.drivers;
}

const existing = { posts: 1, openBySinceStart: Float64Array.of(6), waiting: 0 };
// Ten cases a post, two months of intervention, far more demand than room: ten start every other month.
const newTeam = run({ goLive: 2, referralsClose: 5, workforce: { mobilisationMonths: 2 } });
const closed = run({ team: team({ existing }), closed: true });
const enlarged = run({ team: team({ existing }), goLive: 1, posts: 2, referralsClose: 3 });
const months = (driver: CostDriver, ...teams: TeamFlow[]): number[] => first(8, volumesOf(1, ...teams)[driver]);

describe('volumes of a new team', () => {
  it('count starts, and everybody worked with: those open and those starting', () => {
    expect(first(8, newTeam.queue.starts)).toEqual([0, 0, 10, 0, 10, 0, 0, 0]);
    expect(months('start', newTeam)).toEqual([0, 0, 10, 0, 10, 0, 0, 0]);
    expect(months('open_case_month', newTeam)).toEqual([0, 0, 10, 10, 10, 10, 0, 0]);
  });

  it('set the area up once at mobilisation and every month to go-live', () => {
    expect(months('area_set_up', newTeam)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('area_month_set_up', newTeam)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('run the area from go-live, and the force from mobilisation, to the end of run-off', () => {
    expect(newTeam.schedule.runOffEnds).toBe(6);
    expect(months('area_month_live', newTeam)).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
    expect(months('force_set_up', newTeam)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('force_month', newTeam)).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('recruit its posts in the month of hire', () => {
    expect(months('case_manager_recruited', newTeam)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('volumes of an existing service', () => {
  it('are its run-off and nothing else where it closes', () => {
    // Six open at month 0, having started the month before, are gone in month 1.
    expect(months('open_case_month', closed)).toEqual([6, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('area_month_live', closed)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    for (const driver of ['start', 'area_set_up', 'area_month_set_up', 'force_set_up', 'force_month'] as const) {
      expect(months(driver, closed), driver).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    }
  });

  it('set up the force but no area where it takes posts on', () => {
    expect(months('area_set_up', enlarged)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('area_month_set_up', enlarged)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('force_set_up', enlarged)).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('volumes of a force', () => {
  it('add up over teams, while the force is set up once', () => {
    expect(months('start', newTeam, newTeam)).toEqual([0, 0, 20, 0, 20, 0, 0, 0]);
    expect(months('area_set_up', newTeam, newTeam)).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
    expect(months('area_month_live', newTeam, newTeam)).toEqual([0, 0, 2, 2, 2, 2, 0, 0]);
    expect(months('force_set_up', newTeam, newTeam)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('are nothing without teams', () => {
    for (const series of Object.values(volumesOf(1))) expect(Math.max(...series)).toBe(0);
  });

  it('are by year the sums of their months', () => {
    const [byMonth, byYear] = [volumesOf(1, newTeam, enlarged, closed), volumesOf(12, newTeam, enlarged, closed)];
    for (const driver of Object.keys(byYear) as CostDriver[]) {
      const sum = (from: number): number => byMonth[driver].slice(from, from + 12).reduce((all, value) => all + value, 0);
      expect([...byYear[driver]].map((value) => value + 0), driver).toEqual([sum(0), sum(12)]);
    }
  });
});
