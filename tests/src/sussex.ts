import type { Answered, Look } from '../../src/selectors/answered';
import { readyScenarios, type ReadyScenario } from '../../src/library';
import { answerWith, noEdits, openReady, type Edits, type Opened } from '../../src/state/session';

/** A ready scenario as the app opens it. */
export function ready(id: string): ReadyScenario {
  const found = readyScenarios.find((each) => each.id === id);
  if (!found) throw new Error(`${id} does not travel with the app`);
  return found;
}

export function sussex(): ReadyScenario {
  return ready('sussex');
}

/** A ready scenario with its answer. */
export function answeredReady(id: string): Answered {
  const opened = openReady(ready(id));
  const outcome = opened.ok ? answerWith(opened.value, noEdits) : opened;
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
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
