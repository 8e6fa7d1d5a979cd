/** Microseconds a call of each task: the median over rounds, in each of which every task has its turn. */
export function medians<Name extends string>(tasks: Readonly<Record<Name, () => void>>, rounds: number): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const calls = new Map(names.map((name) => [name, callsPerTurn(tasks[name])]));
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times.get(name)!.push(turn(tasks[name], calls.get(name)!));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}

const shortestTurn = 15_000;

/** Enough calls to fill a turn; finding out also lets the compiler warm to the task. */
function callsPerTurn(task: () => void): number {
  let calls = 1;
  while (turn(task, calls) * calls < shortestTurn) calls *= 2;
  return calls;
}

function turn(task: () => void, calls: number): number {
  const begun = performance.now();
  for (let call = 0; call < calls; call += 1) task();
  return ((performance.now() - begun) * 1_000) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Slope of a straight line through the logarithms: 1 where the cost grows with the size, 2 where it grows with its square. */
export function logSlope(sizes: readonly number[], costs: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), costs.map(Math.log)];
  const mean = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index]! - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}
