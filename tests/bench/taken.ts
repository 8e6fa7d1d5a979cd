import { median } from './timing';

/** Milliseconds of one call: on the clock, and of this process's own work, which a busy machine leaves as it is. */
export interface Taken {
  readonly wall: number;
  readonly own: number;
}

export function taken(task: () => void): Taken {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  task();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, own: (user + system) / 1_000 };
}

/** Medians over some calls, after one that lets the compiler warm to the task. */
export function medianTaken(task: () => void, rounds: number): Taken {
  task();
  const times = Array.from({ length: rounds }, () => taken(task));
  return { wall: median(times.map(({ wall }) => wall)), own: median(times.map(({ own }) => own)) };
}
