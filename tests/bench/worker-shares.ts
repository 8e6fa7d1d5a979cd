import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { runnerOf, type ResolvedScenario, type RunPlan } from '../../models/index';

interface Share {
  readonly scenario: ResolvedScenario;
  readonly plan: RunPlan;
  readonly first: number;
  readonly step: number;
}

/** In a worker: works out its share of the chunks whenever it is told to. */
export function workShare(): void {
  const { scenario, plan, first, step } = workerData as Share;
  parentPort?.on('message', () => {
    const work = runnerOf(scenario, plan);
    for (let chunk = first; chunk < plan.chunks; chunk += step) work(chunk);
    parentPort?.postMessage('done');
  });
}

const answered = (worker: Worker): Promise<void> => new Promise((resolve, reject) => {
  worker.once('message', () => { resolve(); });
  worker.once('error', reject);
});

/** Milliseconds of a whole run in warm workers, each round on the clock. `file`: a built file that calls `workShare` in a worker. */
export async function workersTake(file: URL, scenario: ResolvedScenario, plan: RunPlan, count: number, rounds: number): Promise<number[]> {
  if (!isMainThread) throw new Error('workers are started by the main thread');
  const workers = Array.from({ length: count }, (_, first) => new Worker(file, { workerData: { scenario, plan, first, step: count } satisfies Share }));
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    const done = workers.map(answered);
    workers.forEach((worker) => { worker.postMessage('go'); });
    await Promise.all(done);
    if (round > 0) times.push(performance.now() - begun);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return times;
}
