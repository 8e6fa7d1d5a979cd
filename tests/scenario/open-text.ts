import { openScenario } from '../../models/scenario/open';
import type { Edit } from '../../models/scenario/edits';
import type { Outcome } from '../../models/quantities/problem';
import type { Library } from '../../models/scenario/layers';
import type { ResolvedParameter, ResolvedScenario } from '../../models/scenario/resolved';
import { nodeLibrary, projectText } from '../files/node-library';

export const sound = projectText('tests/files/sound.yaml');

interface Over {
  readonly library?: Library;
  readonly edits?: readonly Edit[];
}

/** The value of an outcome that must be one. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
  return outcome.value;
}

/** The scenario of a text that must be sound. */
export function opened(text: string, { library = nodeLibrary, edits = [] }: Over = {}): ResolvedScenario {
  return valueOf(openScenario(text, { file: 'test.yaml', library, edits }));
}

/** “path: what” of every problem of a text. */
export function refused(text: string, { library = nodeLibrary, edits = [] }: Over = {}): readonly string[] {
  const outcome = openScenario(text, { file: 'test.yaml', library, edits });
  return outcome.ok ? [] : outcome.problems.map(({ path, what }) => `${path}: ${what}`);
}

export function parameter(scenario: ResolvedScenario, id: string): ResolvedParameter {
  const found = scenario.parameters.get(id);
  if (found === undefined) throw new Error(`no parameter ${id}`);
  return found;
}

/** Overrides as a section of a file. */
export function overrides(...entries: readonly string[]): string {
  const rest = 'reason: A test., source: judgement, by: Tests, on: 2026-11-22';
  return `overrides:\n${entries.map((entry) => `  - {${entry}, ${rest}}\n`).join('')}`;
}
