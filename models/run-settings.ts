import type { ResolvedScenario } from './scenario/resolved';
import { uncertainBeliefs } from './uncertain-beliefs';
import type { Correlation } from './uncertainty/correlation';
import type { DesignName } from './uncertainty/design';

/** What a user asks of a run. */
export interface RunSettings {
  readonly draws: number;
  readonly seed: number;
  readonly design: DesignName;
  readonly correlations: readonly Correlation[];
}

export const USUAL_SETTINGS: RunSettings = { draws: 8_192, seed: 1, design: 'sobol', correlations: [] };

/** More draws than fit into memory beside the app. */
export const MOST_RUN_DRAWS = 1_048_576;

/** The usual run of a scenario, with its own correlations. */
export function settingsOf(scenario: ResolvedScenario): RunSettings {
  return withOwnCorrelations(scenario, USUAL_SETTINGS);
}

/**
 * Settings with the correlations that the scenario states, but for pairs that the settings state themselves. A pair waits
 * while an override or edit leaves one of the two without a spread.
 */
export function withOwnCorrelations(scenario: ResolvedScenario, settings: RunSettings): RunSettings {
  const drawn = new Set(uncertainBeliefs(scenario).filter(({ range }) => range?.shape !== 'fixed').map(({ id }) => id));
  const stated = ({ a, b }: Correlation): boolean => settings.correlations.some((own) => (own.a === a && own.b === b) || (own.a === b && own.b === a));
  const held = scenario.correlations.filter((pair) => drawn.has(pair.a) && drawn.has(pair.b) && !stated(pair));
  return { ...settings, correlations: [...held.map(({ a, b, rank }) => ({ a, b, rank })), ...settings.correlations] };
}
