import type { Outcome, Problem } from '../quantities/problem';
import type { ResolvedScenario } from '../scenario/resolved';
import { uncertainBeliefs } from './uncertain-beliefs';
import type { DrawnParameter } from '../uncertainty/draws';
import { spreadOf } from '../uncertainty/shape-spread';

/** Every uncertain belief with its spread, in id order; or why a spread cannot be made, all at once. */
export function drawnParameters(scenario: ResolvedScenario): Outcome<readonly DrawnParameter[]> {
  const drawn: DrawnParameter[] = [];
  const problems: Problem[] = [];
  for (const parameter of uncertainBeliefs(scenario)) {
    const spread = spreadOf(parameter);
    if (!spread.ok) problems.push(...spread.problems);
    else if (spread.value.shape !== 'fixed') drawn.push({ id: parameter.id, spread: spread.value });
  }
  const ordered = drawn.sort((one, other) => (one.id < other.id ? -1 : 1));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: ordered };
}
