import type { AuthorityRecord } from '../../evidence/area';
import type { ParameterRecord } from '../../evidence/parameter';
import type { Unit } from '../../quantities/units';
import type { Layer } from '../layers';
import type { ResolvedAuthority, ResolvedForce, ResolvedTeam } from '../resolved';
import { within } from '../source-file';
import type { Definition } from './collect';
import { listed, placeOf, uniqueById } from './collect';
import type { Draft } from './draft';
import { limitComplaint } from './limits';
import { unitOf } from './references';
import type { Resolving, Where } from './resolving';

interface Fact {
  readonly suffix: string;
  readonly of: (authority: AuthorityRecord) => number | undefined;
  readonly unit: Unit;
  readonly label: string;
}

/**
 * Figures of an authority that become parameters `<authority>_<suffix>`, so that they can be overridden like any other.
 */
export const authorityFacts: readonly Fact[] = [
  {
    suffix: 'population_16plus', of: (area) => area.population_16plus, unit: unitOf('person'),
    label: 'people aged 16 and over',
  },
  { suffix: 'adult_women', of: (area) => area.adult_women, unit: unitOf('woman'), label: 'adult women' },
  {
    suffix: 'marac_cases_per_year', of: (area) => area.marac_cases_per_year, unit: unitOf('case/year'),
    label: 'MARAC cases a year',
  },
  {
    suffix: 'travel_loss_share', of: (area) => area.travel_loss_share, unit: unitOf('share'),
    label: 'share of working time lost to travel',
  },
];

/** A figure that a layer could have brought but did not. */
export type AbsentFact = Pick<Draft, 'id' | 'label' | 'unit'>;

/** Forces and authorities come from area layers alone. */
export const inAreaLayers: Where = {
  where: 'the layers used',
  otherwise: 'Check the id, or put the area layer that holds it, such as areas_sussex, under “extends”.',
};

export interface Areas {
  readonly force: ResolvedForce | null;
  /** Of every area layer in use; see `authoritiesOf`. */
  readonly authorities: readonly ResolvedAuthority[];
  readonly authorityIds: ReadonlySet<string>;
  /** The chosen force's own figures, which replace national ones. */
  readonly forceParameters: readonly Definition<ParameterRecord>[];
  readonly facts: readonly Definition<Draft>[];
  /** Figures of an authority that no layer has but an override may bring. */
  readonly absent: ReadonlyMap<string, AbsentFact>;
}

/** The force a scenario names, the authorities of the area layers in use, and the figures that come with them. */
export function resolveAreas(layers: readonly Layer[], resolving: Resolving): Areas {
  const forces = layers.filter((layer) => layer.layer.force !== undefined);
  const authorities = uniqueById(layers, 'authorities', resolving);
  const chosen = chosenForce(layers, forces, resolving);
  const held: Definition<Draft>[] = [];
  const absent = new Map<string, AbsentFact>();
  for (const definition of authorities.values()) {
    for (const fact of authorityFacts) {
      const named = factOf(definition.record, fact);
      const value = fact.of(definition.record);
      if (value === undefined) {
        absent.set(named.id, named);
        continue;
      }
      held.push({ ...definition, record: draftOf(named, value, definition) });
      const complaint = limitComplaint(value, fact.unit, `“${fact.suffix}”`);
      if (complaint !== null) resolving.report(within(definition.place, fact.suffix), complaint);
    }
  }
  reportMissingSources(layers, resolving);
  return {
    force: chosen === null ? null : forceOf(chosen),
    authorities: [...authorities.values()].map(({ record, layer }) => (
      { ...record, layer: layer.id, forceId: layer.layer.force?.id ?? layer.id }
    )),
    authorityIds: new Set(authorities.keys()),
    forceParameters: chosen === null ? [] : forceParametersOf(chosen),
    facts: held,
    absent,
  };
}

/**
 * The authorities that the scenario is about: those of the force it names, and any that its teams cover; without a
 * force, those of its teams alone. A layer may be in use for a few authorities only, so the rest of it is no need here.
 */
export function authoritiesOf(areas: Areas, teams: readonly ResolvedTeam[]): ResolvedAuthority[] {
  const covered = new Set(teams.flatMap(({ authorities }) => authorities));
  return areas.authorities.filter(({ id, forceId }) => forceId === areas.force?.id || covered.has(id));
}

function chosenForce(layers: readonly Layer[], forces: readonly Layer[], resolving: Resolving): Layer | null {
  const naming = layers.findLast((layer) => layer.scenario?.force !== undefined);
  const id = naming?.scenario?.force;
  if (naming === undefined || id === undefined) return null;
  const chosen = forces.find((layer) => layer.layer.force?.id === id);
  if (chosen === undefined) {
    const known = forces.flatMap((layer) => layer.layer.force?.id ?? []);
    resolving.reportUnknown({ source: naming.source, path: ['force'] }, 'force', id, known, inAreaLayers);
  }
  return chosen ?? null;
}

function forceOf(layer: Layer): ResolvedForce | null {
  if (layer.layer.force === undefined) return null;
  const { parameters, ...force } = layer.layer.force;
  return parameters === undefined ? { ...force, layer: layer.id } : { ...force, layer: layer.id };
}

function forceParametersOf(layer: Layer): Definition<ParameterRecord>[] {
  const place = within({ source: layer.source, path: [] }, 'force', 'parameters');
  return (layer.layer.force?.parameters ?? []).map((record, index) => ({ record, layer, place: within(place, index) }));
}

/** The parameter that a figure of an authority is. */
export function factOf(authority: AuthorityRecord, fact: Fact): AbsentFact {
  return { id: `${authority.id}_${fact.suffix}`, label: `${authority.name}: ${fact.label}`, unit: fact.unit };
}

function draftOf(named: AbsentFact, value: number, { layer, place }: Definition<AuthorityRecord>): Draft {
  const source = layer.layer.authority_source;
  return {
    ...named,
    kind: 'belief',
    rangeDropped: false,
    history: [],
    current: {
      setBy: layer.id,
      place,
      value,
      expression: null,
      priceYear: null,
      range: null,
      quality: source?.quality ?? 'placeholder',
      sourceId: source?.source ?? null,
      locator: source?.locator ?? null,
      note: source?.note ?? null,
      reviewed: source?.reviewed ?? null,
      reason: null,
      by: null,
      on: null,
    },
  };
}

function reportMissingSources(layers: readonly Layer[], resolving: Resolving): void {
  for (const layer of layers) {
    const [first] = listed([layer], 'authorities');
    const isStated = layer.layer.authority_source !== undefined || layer.read.broken.has('authority_source');
    if (first === undefined || isStated) continue;
    resolving.report(placeOf(layer, 'authorities', 0), {
      what: '“authority_source” is missing from this file.',
      why: 'A figure must say where it comes from.',
      remedy: 'Add “authority_source: {source: …, quality: …, reviewed: …}”.',
    });
  }
}
