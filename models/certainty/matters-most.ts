import type { ResolvedScenario } from '../scenario/resolved';
import { differenceAt } from './trial';
import { oneWaySwings, type Ranged, type Swing } from '../uncertainty/one-way';

/** Beliefs that have a range of their own; an expression moves with the parameters it names. */
export function rangedBeliefs(resolved: ResolvedScenario): Ranged[] {
  return [...resolved.parameters.values()].flatMap(({ id, kind, expression, range }) =>
    kind === 'belief' && expression === null && range !== null ? [{ id, low: range.low, high: range.high }] : []);
}

/**
 * Beliefs by how far each moves the difference in net present social value between two options when it alone goes from
 * its low to its high value, widest first. The posts of both options are held. Unit: £ at year 0.
 */
export function mattersMost(resolved: ResolvedScenario, option: string, baseline: string): Swing[] {
  const ranged = rangedBeliefs(resolved);
  const netValueAt = differenceAt(resolved, { ids: ranged.map(({ id }) => id), option, baseline }, 'netPresentSocialValue');
  return oneWaySwings(ranged, netValueAt);
}
