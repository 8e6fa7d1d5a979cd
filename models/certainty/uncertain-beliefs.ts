import type { ResolvedParameter, ResolvedScenario } from '../scenario/resolved';

/** Beliefs with a range of their own. Choices and framework rates are not drawn; an expression moves with what it names. */
export function uncertainBeliefs({ parameters }: ResolvedScenario): readonly ResolvedParameter[] {
  return [...parameters.values()].filter(({ kind, expression, range }) => kind === 'belief' && expression === null && range !== null);
}
