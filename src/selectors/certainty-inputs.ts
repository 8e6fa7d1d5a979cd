import { type ResolvedParameter, type ResolvedScenario } from '../../models/index';

/** Inputs with a range of their own, by name: those that can be moved, drawn and paired. */
export function uncertainInputs({ parameters }: ResolvedScenario): readonly ResolvedParameter[] {
  return [...parameters.values()]
    .filter(({ kind, expression, range }) => kind === 'belief' && expression === null && range !== null && range.shape !== 'fixed')
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
}
