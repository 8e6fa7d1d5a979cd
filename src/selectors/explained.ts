import { FIGURES, type FigureDefinition } from '../../models/index';

/** The catalogue's entry for a figure; undefined for a line, a team or an authority, which the catalogue does not list. */
export function figureDefinitionIfAny(figure: string): FigureDefinition | undefined {
  return FIGURES.find(({ id }) => id === figure);
}

const setByWords: Readonly<Record<string, string>> = { scenario: 'this scenario', override: 'this scenario', edit: 'you, unsaved' };

/** Which layer of files set a value, in words. */
export function setByInWords(setBy: string): string {
  return setByWords[setBy] ?? `the ${setBy.replaceAll('_', ' ')} file`;
}
