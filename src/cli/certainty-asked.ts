import {
  designNames, overlayOf, readStress, settingsOf, type CertaintyAsked, type Outcome, type Problem, type ResolvedScenario, type RunSettings, type StressAsked,
  type StressOverlay,
} from '../../models/index';
import type { Request } from './arguments';
import type { CertaintyRequest } from './certainty-arguments';
import { readLibrary, readStressFiles } from './library';

/** The question as the model takes it, or the problems of a method or of the files with the attacks. */
export function askedOf(request: Request, certainty: CertaintyRequest, resolved: ResolvedScenario, text: string): Outcome<CertaintyAsked> {
  const baseline = request.baseline ?? resolved.baseline;
  const settings = settingsAsked(certainty, resolved);
  const stress = certainty.stress ? stressAsked(request, resolved, text) : { ok: true as const, value: null };
  if (!settings.ok || !stress.ok) return { ok: false, problems: [settings, stress].flatMap((part) => (part.ok ? [] : part.problems)) };
  return {
    ok: true,
    value: {
      baseline, settings: settings.value, stress: stress.value, budget: certainty.budget, tornado: certainty.tornado, switching: certainty.switching,
      options: request.option === null ? resolved.options.map(({ id }) => id).filter((id) => id !== baseline) : [request.option],
    },
  };
}

/** The settings of a run; null where none is asked for. */
function settingsAsked({ draws, seed, method }: CertaintyRequest, resolved: ResolvedScenario): Outcome<RunSettings | null> {
  if (draws === null && seed === null && method === null) return { ok: true, value: null };
  const usual = settingsOf(resolved);
  const design = method === null ? usual.design : designNames.find((name) => name === method);
  if (design === undefined) return { ok: false, problems: [unknownMethod(method ?? '')] };
  return { ok: true, value: { ...usual, draws: draws ?? usual.draws, seed: seed ?? usual.seed, design } };
}

function unknownMethod(method: string): Problem {
  return {
    file: '', path: 'method', what: `There is no method “${method}”.`, why: 'It decides how draws are placed.', remedy: `Choose ${designNames.join(', ')}.`,
  };
}

/** The attacks that come with the project and those of the scenario, over the text as it was opened. */
function stressAsked({ file, edits }: Request, { attacks }: ResolvedScenario, text: string): Outcome<StressAsked> {
  const overlays: StressOverlay[] = [];
  const problems: Problem[] = [];
  for (const attack of readStressFiles()) {
    const read = readStress(attack.text, attack.file);
    if (read.ok) overlays.push(read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { text, overlays: [...overlays, ...attacks.map(overlayOf)], open: { file, library: readLibrary(), edits } } };
}
