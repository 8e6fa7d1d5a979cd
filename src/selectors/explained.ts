import { FIGURES, type FigureDefinition } from '../../models/index';
import { optionLabel, type Answered } from './answered';
import type { FigureQuestion } from './figure-cells';

/** The catalogue's entry for a figure; undefined for a line, a team or an authority, which the catalogue does not list. */
export function figureDefinitionIfAny(figure: string): FigureDefinition | undefined {
  return FIGURES.find(({ id }) => id === figure);
}

/** Kinds of figure that are the same whichever option is looked at. */
const ofNoOption: ReadonlySet<string> = new Set(['contract', 'reported_cases', 'need', 'perpetrators_in', 'parameter']);

/** The option that a figure is of; null where it is of none. */
export function optionAsked({ resolved }: Answered, { figure, option }: FigureQuestion): string | null {
  return ofNoOption.has(figure.split('.')[0] ?? '') ? null : optionLabel(resolved, option);
}

const setByWords: Readonly<Record<string, string>> = { scenario: 'this scenario', override: 'this scenario', edit: 'you, unsaved' };

/** Which layer of files set a value, in words. */
export function setByInWords(setBy: string): string {
  return setByWords[setBy] ?? `the ${setBy.replaceAll('_', ' ')} file`;
}
