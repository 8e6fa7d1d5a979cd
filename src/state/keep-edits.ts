import { saveOverride, type Outcome, type ResolvedScenario } from '../../models/index';
import type { Edits } from './session';

/** Who stands for the values that are kept, and why. `on` is a date such as 2026-11-22. */
export interface Standing {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** Text in which every trial edit is an override with its reason. Money is stated in the prices of the input it replaces. */
export function withOverrides(
  text: string, edits: Edits, resolved: ResolvedScenario, { reason, by, on }: Standing,
): Outcome<string> {
  let kept: Outcome<string> = { ok: true, value: text };
  for (const [parameter, value] of edits) {
    const held = resolved.parameters.get(parameter);
    if (!kept.ok || !held) continue;
    const year = held.priceYear === null ? {} : { price_year: held.priceYear };
    kept = saveOverride(kept.value, { parameter, value, unit: held.unit, ...year, reason, source: 'judgement', by, on });
  }
  return kept;
}
