import type { LayerFile, ScenarioFile } from './format';
import { carriedTexts, checkCarried, type CarriedText } from './carried';
import type { ReadFile, ReadResult } from './read-file';
import { readData, readFile } from './read-file';
import { knownYaml } from './read-yaml';
import type { Resolving } from './resolve/resolving';
import type { Place, SourceFile } from './source-file';
import { within } from './source-file';
import { didYouMean } from './suggest';

/** The text of a layer, and what problems call it. */
export interface LayerText {
  readonly file: string;
  readonly text: string;
  /** What the text says, where it was read before: then the text is only read to find a place in it. */
  readonly data?: unknown;
}

/**
 * Where layers come from. Scenario code reads no files itself: a page bundles them, the command line reads a folder.
 */
export interface Library {
  readonly read: (layerId: string) => LayerText | undefined;
  readonly ids: readonly string[];
}

/**
 * Lowest first. Two layers of one rank may not define the same thing; a higher rank may replace a lower one's figures.
 */
export const ranks = { framework: 0, evidence: 1, area: 2, base: 3, extended: 4, scenario: 5 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** A file that takes part in a scenario: a layer, a scenario it extends, or (last) the scenario itself. */
export interface Layer {
  readonly id: string;
  readonly rank: Rank;
  readonly source: SourceFile;
  readonly read: Omit<ReadFile<LayerFile & ScenarioFile>, 'content'>;
  readonly layer: Partial<LayerFile>;
  readonly scenario: Partial<ScenarioFile> | null;
}

/** Last reading of each file, so that opening a scenario again, as every move of a slider does, parses nothing that is unchanged. */
const lastReadings = new Map<string, { readonly text: string; readonly result: ReadResult }>();

/** What a file says. */
export function readCached({ file, text, data }: LayerText): ReadResult {
  const last = lastReadings.get(file);
  if (last?.text === text) return last.result;
  const result = data === undefined ? readFile(text, file) : readData(knownYaml(data, text, file));
  lastReadings.set(file, { text, result });
  return result;
}

/** Every layer a scenario stands on, lowest first and the scenario last. Unknown layers and cycles are reported. */
export function loadLayers(scenario: ReadFile<ScenarioFile>, library: Library, resolving: Resolving): readonly Layer[] {
  const own = scenarioLayer(scenario, ranks.scenario);
  const carried = carriedTexts(scenario, resolving);
  const found: Layer[] = [];
  const done = new Set<string>();
  const visit = (layer: Layer, chain: readonly string[]): void => {
    for (const [index, id] of (layer.scenario ?? layer.layer).extends?.entries() ?? []) {
      const place = within({ source: layer.source, path: [] }, 'extends', index);
      if (chain.includes(id)) {
        reportCycle(place, [...chain.slice(chain.indexOf(id)), id], resolving);
      } else if (!done.has(id)) {
        done.add(id);
        const next = load(id, place, { library, carried }, resolving);
        if (next === null) resolving.incomplete();
        else {
          visit(next, [...chain, id]);
          found.push(next);
        }
      }
    }
  };
  if (scenario.content.extends === undefined) resolving.incomplete();
  visit(own, [own.id]);
  return [...found.sort((one, other) => one.rank - other.rank), own];
}

interface Shelves {
  readonly library: Library;
  /** Layers that the file brings along; they come before those of the library. */
  readonly carried: ReadonlyMap<string, CarriedText>;
}

function load(id: string, place: Place, { library, carried }: Shelves, resolving: Resolving): Layer | null {
  const own = carried.get(id);
  const entry = own ?? library.read(id);
  if (entry === undefined) {
    resolving.report(place, {
      what: `There is no layer “${id}”.`,
      why: 'Its figures would be missing from the sums.',
      remedy: didYouMean(id, library.ids, `The layers here are ${library.ids.join(', ')}.`),
    });
    return null;
  }
  const result = readCached(entry);
  resolving.add(result.problems);
  if (result.kind === 'unreadable') return null;
  if (own !== undefined && result.read.changes.length === 0) checkCarried(own, result.read.source.data, resolving);
  const layer = result.kind === 'layer' ? evidenceLayer(result.read, id) : scenarioLayer(result.read, ranks.extended);
  for (const brokenId of layer.read.broken) resolving.broken.add(brokenId);
  if (layer.id !== id && layer.id !== '') {
    resolving.report({ source: layer.source, path: ['layer', 'id'] }, {
      what: `The layer calls itself “${layer.id}” but is kept as “${id}”.`,
      why: 'Results record the layers they rest on by id.',
      remedy: `Write “id: ${id}”.`,
    });
  }
  return layer;
}

function evidenceLayer(read: ReadFile<LayerFile>, id: string): Layer {
  const { source, content } = read;
  return { id: content.layer?.id ?? id, rank: rankOf(id, content), source, read, layer: content, scenario: null };
}

function rankOf(id: string, content: Partial<LayerFile>): Rank {
  if (id === 'framework') return ranks.framework;
  if (id === 'base') return ranks.base;
  const isArea = content.force !== undefined || content.authorities !== undefined || id.startsWith('areas_');
  return isArea ? ranks.area : ranks.evidence;
}

function scenarioLayer(read: ReadFile<ScenarioFile>, rank: Rank): Layer {
  const { source, content } = read;
  // The shared sections of a scenario are read as those of a layer; its `force` is an id and is read as a setting.
  const { sources, parameters, effects, roles, cost_lines, benefit_lines } = content;
  const { discount_schedules, deflators, optimism_bias, contracts, not_monetised, agencies, agency_splits } = content;
  const layer = {
    sources, parameters, effects, roles, cost_lines, benefit_lines,
    discount_schedules, deflators, optimism_bias, contracts, not_monetised, agencies, agency_splits,
  } as Partial<LayerFile>;
  return { id: content.scenario?.id ?? '', rank, source, read, layer, scenario: content };
}

function reportCycle(place: Place, cycle: readonly string[], resolving: Resolving): void {
  resolving.incomplete();
  resolving.report(place, {
    what: `Layers extend each other in a circle: ${cycle.join(' → ')}.`,
    why: 'It cannot be said which of them lies lowest.',
    remedy: `Remove “${cycle.at(-1) ?? ''}” here, or the line that leads back to it.`,
  });
}
