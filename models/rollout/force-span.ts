import { mobilises, type TeamFlow } from './team-flow';
import { wholeNumbers, type CountByMonth, type MakeSeries } from '../quantities/series';
import type { Stretches } from '../quantities/time';

/** First mobilisation of an option to the last end of run-off; null start where nothing mobilises. */
export interface ForceSpan {
  start: number | null;
  end: number;
}

/** Finds the months over which the force as a whole runs the roll-out. */
export function measureForceSpan(teams: readonly TeamFlow[], into: ForceSpan): void {
  let start: number | null = null;
  let end = 0;
  for (let index = 0; index < teams.length; index += 1) {
    const { mobilisation, runOffEnds } = teams[index]!.schedule;
    if (mobilises(teams[index]!) && (start === null || mobilisation < start)) start = mobilisation;
    if (runOffEnds > end) end = runOffEnds;
  }
  into.start = start;
  into.end = end;
}

/** Stretches from month 0 to the end of the span over which no team changes its posts; `values` are of whoever fills them. */
export interface ForceStretches extends Stretches {
  /** 1 in a month in which some team changes its posts; nothing between two uses. */
  readonly changes: Int32Array;
}

export function emptyForceStretches(months: number, make: MakeSeries): ForceStretches {
  return { count: 0, from: wholeNumbers(months + 1, make), values: make<CountByMonth>(months), changes: wholeNumbers(months + 1, make) };
}

/** Finds the stretches of a force: a new one wherever one of its teams begins one, and at the first mobilisation. */
export function findForceStretches(teams: readonly TeamFlow[], { start, end }: ForceSpan, into: ForceStretches): void {
  const { from, changes } = into;
  for (let index = 0; index < teams.length; index += 1) {
    const own = teams[index]!.stretches;
    for (let stretch = 0; stretch <= own.count; stretch += 1) changes[own.from[stretch]!] = 1;
  }
  changes[0] = 1;
  if (start !== null) changes[start] = 1;
  let count = 0;
  for (let month = 0; month < end; month += 1) {
    if (changes[month] === 0) continue;
    changes[month] = 0;
    from[count] = month;
    count += 1;
  }
  changes[0] = 0;
  changes[end] = 0;
  from[count] = end;
  into.count = count;
}
