import type { ParameterGroup, ResolvedScenario } from '../../models/index';

/** Uncertain inputs by the layer that brought them: what one piece of work could settle together. */
export function learningGroups({ parameters, layers }: ResolvedScenario): readonly ParameterGroup[] {
  const members = new Map<string, string[]>();
  for (const { id, kind, expression, range, setBy, history } of parameters.values()) {
    if (kind !== 'belief' || expression !== null || range === null || range.shape === 'fixed') continue;
    const layer = history[0]?.setBy ?? setBy;
    members.set(layer, [...(members.get(layer) ?? []), id]);
  }
  const known = new Set(layers.map(({ id }) => id));
  return [...members].flatMap(([id, ids]) => (ids.length > 1 && known.has(id) ? [{ id, members: ids }] : []));
}
