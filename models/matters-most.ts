import { appraise, compare, planRollOut } from './appraise';
import { inputsOf } from './scenario/inputs';
import type { ResolvedScenario } from './scenario/resolved';
import { valuesWith } from './scenario/values';
import { oneWaySwings, type Ranged, type Swing } from './uncertainty/one-way';

/** Beliefs that have a range of their own; an expression moves with the parameters it names. */
function ranged(resolved: ResolvedScenario): Ranged[] {
  return [...resolved.parameters.values()].flatMap(({ id, kind, expression, range }) =>
    kind === 'belief' && expression === null && range !== null ? [{ id, low: range.low, high: range.high }] : []);
}

/**
 * Beliefs by how far each moves the difference in net present social value between two options when it alone goes from
 * its low to its high value, widest first. The posts of both options are held. Unit: £ at year 0.
 */
export function mattersMost(resolved: ResolvedScenario, option: string, baseline: string): Swing[] {
  const central = inputsOf(resolved);
  const compared = (inputs: typeof central): typeof central =>
    ({ ...inputs, options: inputs.options.filter(({ id }) => id === option || id === baseline) });
  const plans = planRollOut(compared(central));
  return oneWaySwings(ranged(resolved), (id, value) => {
    const inputs = compared(inputsOf(resolved, valuesWith(resolved, new Map([[id, value]]))));
    return compare(appraise(inputs, plans), option, baseline).netPresentSocialValue;
  });
}
