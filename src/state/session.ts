import {
  appraise, checks, explain, inputsOf, mattersMost, openScenario,
  type Appraisal, type Explanation, type Finding, type Outcome, type ResolvedScenario,
} from '../../models/index';
import { library, type ReadyScenario } from '../library';
import type { FigureQuestion } from '../selectors/figure-cells';

/** Unsaved changes of values, by parameter id. */
export type Edits = ReadonlyMap<string, number>;

export const noEdits: Edits = new Map();

/** How many inputs the Summary offers to move. */
const sliderCount = 6;

/** A scenario as its file stands, and what follows from it once: which option to show first and which inputs matter most. */
export interface Opened {
  readonly ready: ReadyScenario;
  readonly resolved: ResolvedScenario;
  readonly firstOption: string;
  readonly movable: readonly string[];
}

/** The answer for the values in force. */
export interface Answer {
  readonly resolved: ResolvedScenario;
  readonly appraisal: Appraisal;
}

/**
 * Opens a scenario, or says everything that is wrong with it. While its text is being changed the inputs that are offered
 * stay those of `before`: they would take too long to find anew at each change, and sliders must not jump under the hand.
 */
export function openReady(ready: ReadyScenario, before?: Opened): Outcome<Opened> {
  const outcome = openScenario(ready.text, { file: ready.file, library });
  if (!outcome.ok) return outcome;
  const resolved = outcome.value;
  const firstOption = resolved.options.at(-1)?.id ?? resolved.baseline;
  const movable = before?.movable
    ?? mattersMost(resolved, firstOption, resolved.baseline).slice(0, sliderCount).map(({ id }) => id);
  return { ok: true, value: { ready, resolved, firstOption, movable } };
}

/** Resolves the scenario with its edits and appraises it: the same path as a file with those values. */
export function answerWith({ ready, resolved }: Opened, edits: Edits): Outcome<Answer> {
  const outcome: Outcome<ResolvedScenario> = edits.size === 0
    ? { ok: true, value: resolved }
    : openScenario(ready.text, { file: ready.file, library, edits: [...edits].map(([parameter, value]) => ({ parameter, value })) });
  if (!outcome.ok) return outcome;
  return { ok: true, value: { resolved: outcome.value, appraisal: appraise(inputsOf(outcome.value)) } };
}

/** What a reviewer would raise about the answer. Dearer than the answer itself, so it is not asked for while a slider moves. */
export function findingsOf({ resolved, appraisal }: Answer): readonly Finding[] {
  return checks(resolved, appraisal);
}

/** "Why this number?" for the answer in force. */
export function explainFigure(
  { resolved, appraisal }: Answer, { figure, option, baseline }: FigureQuestion,
): Explanation {
  return explain(resolved, appraisal, { figure, option, ...(baseline === null ? {} : { baseline }) });
}
