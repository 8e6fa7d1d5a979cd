import type { JsonSchema, ResolvedScenario } from '../../models/index';
import type { TextPlace } from './text-place';

/** Something that can be written at a place, and what it is. */
export interface Suggestion {
  readonly text: string;
  readonly kind: 'key' | 'value';
  readonly detail: string;
}

type Named = readonly { readonly id: string; readonly label: string }[];

/** The ids a scenario knows, by what they are of. */
export interface KnownIds {
  readonly parameters: Named;
  readonly sources: Named;
  readonly effects: Named;
  readonly authorities: Named;
  readonly teams: Named;
  readonly options: Named;
  readonly lines: Named;
  readonly schedules: Named;
  readonly layers: Named;
}

export function knownIds(resolved: ResolvedScenario, layers: readonly string[]): KnownIds {
  const lines = [...resolved.roles.map(({ lineId, label }) => ({ id: lineId, label })), ...resolved.costLines, ...resolved.benefitLines];
  return {
    parameters: [...resolved.parameters.values()],
    sources: [...resolved.sources.values()].map(({ id, title }) => ({ id, label: title })),
    effects: [...resolved.effects.values()],
    authorities: resolved.authorities.map(({ id, name }) => ({ id, label: name })),
    teams: resolved.teams, options: resolved.options, lines,
    schedules: [...resolved.schedules.values()],
    layers: layers.map((id) => ({ id, label: 'layer' })),
  };
}

/** Fields that hold an id, and what it is of. A field named here means the same wherever it stands. */
const idFields: Readonly<Record<string, keyof KnownIds>> = {
  parameter: 'parameters', size: 'parameters', ratio: 'parameters', salary: 'parameters', starts_per_post: 'parameters', rate: 'parameters',
  unit_cost: 'parameters', share: 'parameters', real_growth: 'parameters', annual_cost_per_victim: 'parameters', severity: 'parameters',
  cashable_share: 'parameters', cashable_lag_months: 'parameters', displacement_share: 'parameters', deadweight_share: 'parameters',
  uplift: 'parameters', source: 'sources', effect: 'effects', team: 'teams', baseline: 'options', line: 'lines',
  authorities: 'authorities', extends: 'layers', of: 'lines', standard: 'schedules', health: 'schedules',
};

/** The part of a schema at a path; null where the format has no such part. */
function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema | null {
  return path.reduce<JsonSchema | null>((part, step) => {
    const inner = step === '[]' ? part?.['items'] : (part?.['properties'] as Readonly<Record<string, unknown>> | undefined)?.[step];
    return typeof inner === 'object' && inner !== null ? inner as JsonSchema : null;
  }, schema);
}

function keysOf(schema: JsonSchema | null): readonly Suggestion[] {
  const properties = (schema?.['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const required = (schema?.['required'] ?? []) as readonly string[];
  return Object.entries(properties).map(([text, { description }]) => {
    const words = [required.includes(text) ? 'required' : '', typeof description === 'string' ? description : ''];
    return { text, kind: 'key', detail: words.filter((word) => word !== '').join('; ') };
  });
}

function valuesOf(schema: JsonSchema | null, path: readonly string[], ids: KnownIds): readonly Suggestion[] {
  const words = schema?.['type'] === 'boolean' ? ['true', 'false'] : (schema?.['enum'] ?? []) as readonly string[];
  const field = path.findLast((step) => step !== '[]') ?? '';
  const section = Object.hasOwn(idFields, field) ? idFields[field] : undefined;
  const isText = schema?.['type'] === 'string';
  const judged = field === 'source' && path[0] === 'overrides' ? [{ id: 'judgement', label: 'no source but judgement' }] : [];
  const named = section === undefined || !isText ? [] : [...judged, ...ids[section]];
  return [
    ...words.map((text): Suggestion => ({ text, kind: 'value', detail: '' })),
    ...named.map(({ id, label }): Suggestion => ({ text: id, kind: 'value', detail: label })),
  ];
}

/** What could be written at a place: the keys that the format has there, or the words and ids that the value may be. */
export function suggestions(place: TextPlace, schema: JsonSchema, ids: KnownIds): readonly Suggestion[] {
  const part = schemaAt(schema, place.path);
  switch (place.kind) {
    case 'key': return keysOf(part);
    case 'value': return valuesOf(part, place.path, ids);
    case 'either': return [...keysOf(part), ...valuesOf(part, place.path, ids)];
  }
}
