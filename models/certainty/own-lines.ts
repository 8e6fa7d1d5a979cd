import { outputOver } from './certainty';
import type { RunResults } from './run-results';
import type { CertaintyOutput, ThresholdRecord } from '../scenario/certainty-format';
import type { Column } from '../uncertainty/percentiles';
import { thresholdChances, type Chance } from '../uncertainty/thresholds';

/** How often each line of the reader's own holds, and how often all hold in one and the same draw; null without a line. */
export interface LineChances {
  readonly each: ReadonlyMap<string, Chance>;
  readonly all: Chance | null;
}

interface Pair {
  readonly option: string;
  readonly baseline: string;
}

/** Lines of the reader's own, counted over the draws of a run. The dearest year is that of the whole option. */
export function lineChances(results: RunResults, { option, baseline }: Pair, lines: readonly ThresholdRecord[]): LineChances {
  const over = (output: CertaintyOutput): Column => (
    output === 'peak_year_cost' ? results.column(option, 'peakYearCost') : outputOver(results, { option, baseline, output })
  );
  return thresholdChances(lines.map(({ id, output, side, value }) => ({ id, value, side: side === 'above' ? 'above' : 'at most', output: over(output) })));
}
