import { readFileSync } from 'node:fs';
import { openScenario, planRun, settingsOf, type ResolvedScenario, type RunPlan, type RunSettings } from '../../models/index';
import { readLibrary } from '../../src/cli/library';

/** The ready scenario, without the options that are named. */
export function readSussex(...without: readonly string[]): ResolvedScenario {
  const file = 'scenarios/sussex.yaml';
  const outcome = openScenario(readFileSync(file, 'utf8'), { file, library: readLibrary('scenarios') });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
  return { ...outcome.value, options: outcome.value.options.filter(({ id }) => !without.includes(id)) };
}

export function planned(scenario: ResolvedScenario, change: Partial<RunSettings> = {}): RunPlan {
  const plan = planRun(scenario, { ...settingsOf(scenario), ...change });
  if (!plan.ok) throw new Error(plan.problems.map(({ what }) => what).join('\n'));
  return plan.value;
}
