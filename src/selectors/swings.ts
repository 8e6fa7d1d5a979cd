import { mattersMost, type ResolvedScenario, type Swing } from '../../models/index';

/** How far the answer moves over the range of each input, by parameter id. */
export type Swings = ReadonlyMap<string, Swing>;

/** Worked out once for each answer and pair of options: it takes some hundred appraisals. */
const known = new WeakMap<ResolvedScenario, Map<string, Swings>>();

/** Difference in net present social value of an option against a baseline at the low and at the high value of each belief. */
export function swingsOf(resolved: ResolvedScenario, option: string, baseline: string): Swings {
  const pairs = known.get(resolved) ?? new Map<string, Swings>();
  known.set(resolved, pairs);
  const pair = `${option} ${baseline}`;
  const found = pairs.get(pair) ?? new Map(mattersMost(resolved, option, baseline).map((swing) => [swing.id, swing]));
  pairs.set(pair, found);
  return found;
}
