import { use } from 'react';
import type { UseWorkbench } from './store';
import { createRuns, type Runs, type UseRuns } from './runs';
import { WorkbenchContext } from './workbench';

/** One for each workbench, made when something is first run. */
const known = new WeakMap<UseWorkbench, UseRuns>();

/** Workers and the model they run come in files of their own, when a run is first wanted. */
function runsOf(workbench: UseWorkbench): UseRuns {
  const runs = known.get(workbench) ?? createRuns(async () => (await import('../worker/worker-hands')).makeHands());
  known.set(workbench, runs);
  return runs;
}

/** The runs of the scenario that is open. */
export function useRuns<Part>(part: (runs: Runs) => Part): Part {
  const workbench = use(WorkbenchContext);
  if (!workbench) throw new Error('no workbench around this component');
  return runsOf(workbench)(part);
}
