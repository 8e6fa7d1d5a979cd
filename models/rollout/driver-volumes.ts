import type { ForceSpan } from './force-span';
import type { CostDriver, WorkforceInputs } from './inputs';
import { addRecruited } from './posts';
import type { TeamFlow } from './team-flow';
import { addMonths, addToMonths, addToYears } from '../quantities/time';

/** Volume of every driver, by month or by year: what there is more of when a line costs more. */
export type DriverVolumes = Readonly<Record<CostDriver, Float64Array>>;

/**
 * Writes what one team has of each driver (model, section 5): starts, everybody worked with (open and starting), case
 * managers recruited, and, for a new team, its set-up at month u and every month from u to go-live; live months run from
 * go-live (an existing service from month 0) to the end of run-off. `monthsEach` is 1 where `into` is by month, 12 where
 * it is by year; it is empty. Units: cases, people, teams or months.
 */
export function writeTeamDrivers(flow: TeamFlow, workforce: Pick<WorkforceInputs, 'annualTurnoverShare'>, into: DriverVolumes, monthsEach: number): void {
  const { queue, choice, schedule: { existing, mobilisation, goLive, runOffEnds } } = flow;
  const addSeries = monthsEach === 1 ? addToMonths : addToYears;
  addSeries(queue.starts, runOffEnds, into.start);
  addSeries(queue.open, runOffEnds, into.open_case_month);
  addToMonths(into.start, into.start.length, into.open_case_month);
  addRecruited(flow, workforce, into.case_manager_recruited, monthsEach);
  if (!existing && choice !== null) {
    addMonths(mobilisation, mobilisation + 1, 1, into.area_set_up, monthsEach);
    addMonths(mobilisation, goLive, 1, into.area_month_set_up, monthsEach);
  }
  addMonths(existing ? 0 : goLive, runOffEnds, 1, into.area_month_live, monthsEach);
}

/** Adds what the force has of its own: set-up at its first mobilisation, and every month from then to the last end of run-off. */
export function addForceDrivers({ start, end }: ForceSpan, into: DriverVolumes, monthsEach: number): void {
  if (start === null) return;
  addMonths(start, start + 1, 1, into.force_set_up, monthsEach);
  addMonths(start, end, 1, into.force_month, monthsEach);
}
