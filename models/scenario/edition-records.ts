import { layerHash } from './carried';
import type { EditionRecord } from './format';
import { readCached, type Library } from './layers';
import type { ParameterVersion, ResolvedScenario } from './resolved';

/** A figure as a layer states it. */
export interface LayerFigure {
  readonly layer: string;
  readonly value: number;
  /** Of money: the year of its prices. */
  readonly priceYear: string | null;
}

/** What a layer of the library is now; null where there is none, or none that can be read. */
export function editionIn(library: Library, layer: string): { readonly hash: string; readonly edition: string | null; readonly text: string } | null {
  const entry = library.read(layer);
  if (entry === undefined) return null;
  const result = readCached(entry);
  if (result.kind === 'unreadable') return null;
  const edition = result.kind === 'layer' ? result.read.content.layer?.edition ?? null : null;
  return { hash: layerHash(result.read.source.data), edition, text: entry.text };
}

/** The highest figure below overrides and edits, by parameter: what the scenario took from its layers. Expressions follow from those. */
export function layerFigures({ parameters, layers }: ResolvedScenario): ReadonlyMap<string, LayerFigure> {
  const ids = new Set(layers.map(({ id }) => id));
  return new Map([...parameters.values()].flatMap((parameter) => {
    const versions: readonly ParameterVersion[] = [...parameter.history, parameter];
    const stated = versions.findLast(({ setBy }) => ids.has(setBy));
    if (stated === undefined || stated.expression !== null || stated.value === null) return [];
    return [[parameter.id, { layer: stated.setBy, value: stated.value, priceYear: stated.priceYear }]];
  }));
}

/** Figures that layers state outright, without opening a scenario on them; where several state one, the last. */
export function statedFigures(layers: readonly { readonly layer: string; readonly file: string; readonly text: string }[]): ReadonlyMap<string, LayerFigure> {
  return new Map(layers.flatMap(({ layer, file, text }) => {
    const result = readCached({ file, text });
    const stated = result.kind === 'layer' ? result.read.content.parameters ?? [] : [];
    return stated.flatMap(({ id, value, price_year }): (readonly [string, LayerFigure])[] => (
      typeof value === 'number' ? [[id, { layer, value, priceYear: price_year ?? null }]] : []));
  }));
}

/** A record of each layer with the figures that the scenario took from it, in the order in which they apply. */
export function editionsWithValues(scenario: ResolvedScenario, library: Library): readonly EditionRecord[] {
  const figures = [...layerFigures(scenario)].sort(([one], [other]) => (one < other ? -1 : 1));
  return scenario.layers.flatMap(({ id }) => {
    const held = editionIn(library, id);
    if (held === null) return [];
    const own = figures.filter(([, { layer }]) => layer === id);
    const values = own.filter(([, { priceYear }]) => priceYear === null);
    const years = [...new Set(own.flatMap(([, { priceYear }]) => priceYear ?? []))].sort();
    const prices = years.map((year) => [year, plain(own.filter(([, { priceYear }]) => priceYear === year))] as const);
    return [{
      ...headOf(id, held),
      ...(values.length === 0 ? {} : { values: plain(values) }),
      ...(prices.length === 0 ? {} : { prices: Object.fromEntries(prices) }),
    }];
  });
}

/** A record of each layer with the whole of its text: that which the file brings along, or the library's. */
export function editionsWithText(
  scenario: ResolvedScenario, carried: readonly EditionRecord[], library: Library,
): readonly EditionRecord[] {
  return scenario.layers.flatMap(({ id }) => {
    const own = carried.find(({ layer, text }) => layer === id && text !== undefined);
    if (own !== undefined) return [own];
    const held = editionIn(library, id);
    return held === null ? [] : [{ ...headOf(id, held), text: held.text }];
  });
}

/** The figures that a file recorded of the layers it was saved on. */
export function recordedFigures(editions: readonly EditionRecord[]): ReadonlyMap<string, LayerFigure> {
  return new Map(editions.flatMap(({ layer, values = {}, prices = {} }) => [
    ...figuresOf(layer, values, null),
    ...Object.entries(prices).flatMap(([year, figures]) => figuresOf(layer, figures, year)),
  ]));
}

function figuresOf(
  layer: string, figures: Readonly<Record<string, number>>, priceYear: string | null,
): readonly (readonly [string, LayerFigure])[] {
  return Object.entries(figures).map(([id, value]) => [id, { layer, value, priceYear }]);
}

function headOf(layer: string, { hash, edition }: { readonly hash: string; readonly edition: string | null }): EditionRecord {
  return { layer, ...(edition === null ? {} : { edition }), hash };
}

function plain(figures: readonly (readonly [string, LayerFigure])[]): Record<string, number> {
  return Object.fromEntries(figures.map(([id, { value }]) => [id, value]));
}

