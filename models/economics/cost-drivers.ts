import type { CostDriver } from './inputs';
import type { ForceSpan } from '../rollout/force-span';
import type { TeamFlow } from '../rollout/team-flow';
import { emptySeries, type CountByMonth, type MakeSeries } from '../quantities/series';

/** Volume of every cost driver by month: what there is more of when a line costs more. */
export type DriverVolumes = Readonly<Record<CostDriver, CountByMonth>>;

const DRIVERS: readonly CostDriver[] = [
  'start', 'open_case_month', 'case_manager_recruited', 'area_set_up', 'force_set_up', 'area_month_set_up',
  'area_month_live', 'force_month',
];

export function emptyDriverVolumes(months: number, make: MakeSeries = emptySeries): DriverVolumes {
  return Object.fromEntries(DRIVERS.map((driver) => [driver, make<CountByMonth>(months)])) as DriverVolumes;
}

/** Starts, open cases, recruits and live months of one team, added to the volumes of its force. */
function addTeamVolumes(flow: TeamFlow, into: DriverVolumes): void {
  const { queue, recruited, schedule } = flow;
  const live = schedule.existing ? 0 : schedule.goLive;
  for (let month = 0; month < schedule.runOffEnds; month += 1) {
    const starts = queue.starts[month]!;
    into.start[month]! += starts;
    into.open_case_month[month]! += queue.open[month]! + starts;
    into.case_manager_recruited[month]! += recruited[month]!;
    if (month >= live) into.area_month_live[month]! += 1;
  }
}

/** Set-up of a new team: once at mobilisation u, and every month from u to go-live. */
function addSetUp(flow: TeamFlow, into: DriverVolumes): void {
  const { existing, mobilisation, goLive } = flow.schedule;
  if (existing || flow.choice === null) return;
  into.area_set_up[mobilisation]! += 1;
  for (let month = mobilisation; month < goLive; month += 1) into.area_month_set_up[month]! += 1;
}

/** Set-up of the force at its first mobilisation, and every month from then to the last end of run-off. */
function writeForceVolumes(span: ForceSpan, into: DriverVolumes): void {
  if (span.start === null) return;
  into.force_set_up[span.start] = 1;
  for (let month = span.start; month < span.end; month += 1) into.force_month[month] = 1;
}

/** Writes the volume of every driver by month (model, section 5). Units: cases, posts, teams or months. */
export function writeDriverVolumes(teams: readonly TeamFlow[], span: ForceSpan, into: DriverVolumes): void {
  for (const driver of DRIVERS) into[driver].fill(0);
  for (const flow of teams) {
    addTeamVolumes(flow, into);
    addSetUp(flow, into);
  }
  writeForceVolumes(span, into);
}
