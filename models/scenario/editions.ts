import type { Outcome, Problem } from '../quantities/problem';
import { editionIn, layerFigures, recordedFigures, statedFigures, type LayerFigure } from './edition-records';
import type { EditionRecord } from './format';
import type { Library } from './layers';
import { openScenario } from './open';
import { readFile } from './read-file';
import type { ResolvedParameter, ResolvedScenario } from './resolved';

/** A layer that is not the one a file was made on. */
export interface LayerChange {
  readonly layer: string;
  readonly title: string;
  /** Edition the file was made on; null where it had no such layer, or the layer has no edition. */
  readonly was: string | null;
  /** Edition here; null where there is no such layer any more. */
  readonly now: string | null;
}

/** A figure that differs between the evidence a file was made on and the evidence here. */
export interface FigureChange {
  readonly parameter: string;
  readonly label: string;
  readonly unit: string;
  /** Null where the evidence had no such figure, or stated it as an expression. */
  readonly was: Stated | null;
  readonly now: Stated | null;
  /** The scenario overrides the figure, so that neither of the two is used. */
  readonly isOverridden: boolean;
}

export type Stated = Omit<LayerFigure, 'layer'>;

export interface EditionChanges {
  /** The file brings its own layers along and stands on those until they are given up. */
  readonly isSelfContained: boolean;
  readonly layers: readonly LayerChange[];
  readonly figures: readonly FigureChange[];
  /** Why the scenario does not open on the evidence here, so that it can only keep its own; empty where it does. */
  readonly blocks: readonly Problem[];
}

/** A text and what it is judged against. */
export interface OnLibrary {
  readonly file: string;
  readonly library: Library;
}

/** What a file records of the evidence it was saved on; empty where it records nothing or cannot be read. */
export function editionsOf(text: string, file: string): readonly EditionRecord[] {
  const read = readFile(text, file);
  return read.kind === 'scenario' ? read.read.content.editions ?? [] : [];
}

/** Whether a file brings its own layers along. */
export function isSelfContained(text: string, file: string): boolean {
  return editionsOf(text, file).some((each) => each.text !== undefined);
}

/**
 * What has changed since a file was saved: layers whose recorded hash is not that of the library, and figures that
 * differ for it. Null where it records nothing or nothing has changed; problems where the file cannot be opened. One that
 * opens on its own evidence alone is compared as far as both state a figure outright.
 */
export function editionChanges(text: string, { file, library }: OnLibrary): Outcome<EditionChanges | null> {
  const editions = editionsOf(text, file);
  if (editions.length === 0) return { ok: true, value: null };
  const here = openScenario(text, { file, library, onLibrary: true });
  if (!here.ok) return blockedChanges(text, { file, library }, here.problems);
  const layers = layerChanges(editions, here.value, library);
  if (layers.length === 0) return { ok: true, value: null };
  const carries = editions.some((each) => each.text !== undefined);
  const before = carries ? openScenario(text, { file, library }) : here;
  if (!before.ok) return before;
  const was = carries ? layerFigures(before.value) : recordedFigures(editions);
  const figures = figureChanges(was, layerFigures(here.value), [here.value, before.value]);
  return { ok: true, value: { isSelfContained: carries, layers, figures, blocks: [] } };
}

/** What differs for a file that opens on the evidence it brings along and not on that of the library. */
function blockedChanges(text: string, { file, library }: OnLibrary, blocks: readonly Problem[]): Outcome<EditionChanges | null> {
  const editions = editionsOf(text, file);
  const before = editions.some((each) => each.text !== undefined) ? openScenario(text, { file, library }) : null;
  if (before?.ok !== true) return { ok: false, problems: blocks };
  const own = editions.flatMap(({ layer, text: carried }) => (carried === undefined ? [] : [{ layer, file, text: carried }]));
  const theirs = editions.flatMap(({ layer }) => {
    const entry = library.read(layer);
    return entry === undefined ? [] : [{ layer, ...entry }];
  });
  const figures = figureChanges(statedFigures(own), statedFigures(theirs), [before.value]);
  return { ok: true, value: { isSelfContained: true, layers: layerChanges(editions, before.value, library), figures, blocks } };
}

function layerChanges(editions: readonly EditionRecord[], here: ResolvedScenario, library: Library): readonly LayerChange[] {
  const titles = new Map(here.layers.map(({ id, title }) => [id, title]));
  const changed = editions.flatMap(({ layer, edition, hash }) => {
    const now = titles.has(layer) ? editionIn(library, layer) : null;
    if (now?.hash === hash) return [];
    return [{ layer, title: titles.get(layer) ?? layer, was: edition ?? null, now: now?.edition ?? null }];
  });
  const recorded = new Set(editions.map(({ layer }) => layer));
  const added = here.layers.filter(({ id }) => !recorded.has(id))
    .map(({ id, title, edition }) => ({ layer: id, title, was: null, now: edition === '' ? null : edition }));
  return [...changed, ...added];
}

function figureChanges(
  was: ReadonlyMap<string, LayerFigure>, now: ReadonlyMap<string, LayerFigure>, scenarios: readonly ResolvedScenario[],
): readonly FigureChange[] {
  const ids = [...new Set([...was.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const old = was.get(id) ?? null;
    const fresh = now.get(id) ?? null;
    if (old?.value === fresh?.value && old?.priceYear === fresh?.priceYear) return [];
    const parameter = scenarios.map(({ parameters }) => parameters.get(id)).find((each) => each !== undefined);
    return [{
      parameter: id, label: parameter?.label ?? id, unit: parameter?.unit ?? '',
      was: statedOf(old), now: statedOf(fresh), isOverridden: isOverridden(parameter),
    }];
  });
}

function statedOf(figure: LayerFigure | null): Stated | null {
  return figure === null ? null : { value: figure.value, priceYear: figure.priceYear };
}

function isOverridden(parameter: ResolvedParameter | undefined): boolean {
  return parameter !== undefined && [parameter, ...parameter.history].some(({ setBy }) => setBy === 'override');
}
