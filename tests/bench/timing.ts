/**
 * Microseconds of this process's own work for a call of each task in each round. Every task has its turn in every round, so that
 * what slows the machine slows all alike.
 */
export function timeRounds<Name extends string>(tasks: Readonly<Record<Name, () => void>>, rounds: number): Record<Name, number[]> {
  const names = Object.keys(tasks) as Name[];
  const calls = new Map(names.map((name) => [name, callsPerTurn(tasks[name])]));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(turn(tasks[name], calls.get(name)!));
  }
  return times;
}

const shortestTurn = 20_000;

/** Enough calls to fill a turn; finding out also lets the compiler warm to the task. */
function callsPerTurn(task: () => void): number {
  let calls = 1;
  while (turn(task, calls) * calls < shortestTurn) calls *= 2;
  return calls;
}

function turn(task: () => void, calls: number): number {
  const begun = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) task();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that a share of all values do not exceed: 0.95 for the 95th percentile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The median of the ratios of each round: what slows both tasks of a round leaves it as it is. */
export function medianRatio(slow: readonly number[], fast: readonly number[]): number {
  return median(slow.map((time, round) => time / fast[round]!));
}

/** Slope of a straight line through the logarithms: 1 where the cost grows with the size, 2 where it grows with its square. */
export function logSlope(sizes: readonly number[], costs: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), costs.map(Math.log)];
  const mean = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index]! - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}
