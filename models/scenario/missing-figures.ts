import { authorityFacts, factOf } from './resolve/areas';
import type { ResolvedScenario } from './resolved';

/** A figure of an authority that no layer has: an override may bring it. */
export interface MissingFigure {
  /** Parameter id, such as `adur_adult_women`. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly authority: string;
}

/**
 * Figures of the scenario's authorities that no layer has and nothing has replaced yet. Until one is brought, the model
 * takes the rate or share of the force, or the national one.
 */
export function missingFigures({ authorities, parameters }: ResolvedScenario): readonly MissingFigure[] {
  return authorities.flatMap((authority) => authorityFacts.flatMap((fact) => {
    const { id, label, unit } = factOf(authority, fact);
    return parameters.has(id) ? [] : [{ id, label, unit: unit.text, authority: authority.id }];
  }));
}
