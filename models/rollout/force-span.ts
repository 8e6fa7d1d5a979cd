import { mobilises, type TeamFlow } from './team-flow';

/** First mobilisation of an option to the last end of run-off; null start where nothing mobilises. */
export interface ForceSpan {
  start: number | null;
  end: number;
}

/** Finds the months over which the force as a whole runs the roll-out. */
export function measureForceSpan(teams: readonly TeamFlow[], into: ForceSpan): void {
  into.start = null;
  into.end = 0;
  for (const flow of teams) {
    if (mobilises(flow)) into.start = Math.min(into.start ?? flow.schedule.mobilisation, flow.schedule.mobilisation);
    into.end = Math.max(into.end, flow.schedule.runOffEnds);
  }
}
