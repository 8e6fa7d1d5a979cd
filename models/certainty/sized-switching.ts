import { appraise, compare, planRollOut } from '../appraise';
import type { Inputs } from '../economics/inputs';
import { finished } from '../quantities/steps';
import type { OptionPlan } from '../rollout/plan';
import { inputsOf } from '../scenario/inputs';
import type { ResolvedScenario } from '../scenario/resolved';
import { valuesWith } from '../scenario/values';
import type { Crossing } from '../uncertainty/crossings';
import type { SwitchingValue } from '../uncertainty/switching-values';
import { switchingStepsOf } from './what-if';

/** A switching value with posts held, as it is searched, and what becomes of it where they are not. */
export interface SizedSwitchingValue extends SwitchingValue {
  /**
   * Net present social value at the switching value where posts that options leave open are sized anew for it, as when
   * somebody types it in. £ at year 0, option − baseline. Null where the posts stay the same, or there is not one such value.
   */
  readonly sizedAnew: number | null;
}

/** Every switching value (see `switchingValuesOf`), with the difference that sizing posts anew makes to each. */
export function sizedSwitchingValues(scenario: ResolvedScenario, option: string, baseline: string): SizedSwitchingValue[] {
  return finished(sizedSwitchingSteps(scenario, option, baseline));
}

/** `sizedSwitchingValues` for a caller who rests in between. */
export function* sizedSwitchingSteps(scenario: ResolvedScenario, option: string, baseline: string): Generator<void, SizedSwitchingValue[], void> {
  const only = (values?: ReadonlyMap<string, number>): Inputs => {
    const inputs = inputsOf(scenario, values);
    return { ...inputs, options: inputs.options.filter(({ id }) => id === option || id === baseline) };
  };
  const held = planRollOut(only());
  const sizedAt = (id: string, crossing: Crossing): number | null => {
    const inputs = only(valuesWith(scenario, new Map([[id, farSideOf(crossing, scenario.values.get(id) ?? NaN)]])));
    const plans = planRollOut(inputs);
    return isSame(plans, held) ? null : compare(appraise(inputs, plans), option, baseline).netPresentSocialValue;
  };
  const sized: SizedSwitchingValue[] = [];
  for (const found of yield* switchingStepsOf(scenario, option, baseline)) {
    sized.push({ ...found, sizedAnew: found.result.kind === 'one' ? sizedAt(found.id, found.result.crossing) : null });
    yield;
  }
  return sized;
}

/** The value at which the answer is the other one, or level. */
function farSideOf(crossing: Crossing, central: number): number {
  if (crossing.kind === 'crosses') return crossing.at;
  return central <= crossing.from ? crossing.to : crossing.from;
}

function isSame(one: readonly OptionPlan[], other: readonly OptionPlan[]): boolean {
  return one.every(({ posts }, option) => posts.every((count, team) => count === other[option]!.posts[team]));
}
