import type { Appraisal, ResolvedOption, ResolvedScenario } from '../../models/index';

/** A scenario and its answer: what every selector reads. */
export interface Answered {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
}

/** What the reader has chosen to look at. `baseline` also names what a difference is measured from. */
export interface Look {
  readonly option: string;
  readonly baseline: string;
  /** Show each option whole, or as its difference from the baseline. */
  readonly basis: Basis;
}

export type Basis = 'whole' | 'against';

/** The baseline a figure of this option is measured against; null where it is shown whole, as the baseline itself always is. */
export function baselineFor(option: string, { basis, baseline }: Look): string | null {
  return basis === 'against' && option !== baseline ? baseline : null;
}

export function optionOf(resolved: ResolvedScenario, id: string): ResolvedOption {
  const option = resolved.options.find((each) => each.id === id);
  if (!option) throw new RangeError(`no option ${id}`);
  return option;
}

export function optionLabel(resolved: ResolvedScenario, id: string): string {
  return optionOf(resolved, id).label;
}
