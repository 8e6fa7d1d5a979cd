import type { Answered, Look } from '../../src/selectors/answered';
import { readyScenarios, type ReadyScenario } from '../../src/library';
import { answerWith, noEdits, openReady, type Edits, type Opened } from '../../src/state/session';

/** The ready scenario of Sussex as the app opens it. */
export function sussex(): ReadyScenario {
  const found = readyScenarios.find(({ id }) => id === 'sussex');
  if (!found) throw new Error('Sussex does not travel with the app');
  return found;
}

export function openedSussex(): Opened {
  const outcome = openReady(sussex());
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

export function answeredSussex(edits: Edits = noEdits): Answered {
  const outcome = answerWith(openedSussex(), edits);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

export const wholeForce: Look = { option: 'whole_force', baseline: 'business_as_usual', basis: 'against' };
