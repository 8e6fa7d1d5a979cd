import type { ResolvedScenario } from '../scenario/resolved';
import { uncertainBeliefs } from './uncertain-beliefs';
import type { Correlation } from '../uncertainty/correlation';
import { USUAL_RUN, type DesignName } from '../uncertainty/methods';

/** What is asked of a run. */
export interface RunSettings {
  readonly draws: number;
  readonly seed: number;
  readonly design: DesignName;
  readonly correlations: readonly Correlation[];
}

export const USUAL_SETTINGS: RunSettings = { draws: USUAL_RUN.draws, seed: USUAL_RUN.seed, design: USUAL_RUN.method, correlations: [] };

/**
 * The run that a scenario asks for, as usual where it says nothing. A pair that moves together waits while an override or
 * edit leaves one of the two without a spread.
 */
export function settingsOf(scenario: ResolvedScenario): RunSettings {
  const { draws = USUAL_RUN.draws, seed = USUAL_RUN.seed, method = USUAL_RUN.method } = scenario.runs;
  const drawn = new Set(uncertainBeliefs(scenario).filter(({ range }) => range?.shape !== 'fixed').map(({ id }) => id));
  const held = scenario.correlations.filter((pair) => drawn.has(pair.a) && drawn.has(pair.b));
  return { draws, seed, design: method, correlations: held.map(({ a, b, rank }) => ({ a, b, rank })) };
}
