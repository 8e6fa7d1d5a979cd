import type { Library } from '../models/index';

/** The files that travel with the app. Their text is part of the bundle, so nothing is fetched. */
const texts = import.meta.glob<string>('../scenarios/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** A ready scenario that comes with the app. */
export interface ReadyScenario {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** `scenarios/evidence/delivery-costs.yaml` → `delivery_costs`, `scenarios/areas/sussex.yaml` → `areas_sussex`. */
export function layerIdOf(path: string): string {
  const [, folder, name = ''] = /([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const id = name.replaceAll('-', '_');
  return folder === 'areas' ? `areas_${id}` : id;
}

/** Ready scenarios lie directly in `scenarios/`; `base` is the layer they all stand on. */
function isReady(path: string): boolean {
  return /\/scenarios\/[^/]+\.yaml$/.test(path) && !path.endsWith('/base.yaml');
}

function nameOf(path: string): string {
  const words = layerIdOf(path).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A path as problems and provenance name it. */
function fileOf(path: string): string {
  return path.replace(/^.*?scenarios\//, 'scenarios/');
}

const byLayer = new Map(Object.entries(texts).map(([path, text]) => [layerIdOf(path), { file: fileOf(path), text }]));

export const library: Library = {
  ids: [...byLayer.keys()].sort(),
  read: (id) => byLayer.get(id),
};

export const readyScenarios: readonly ReadyScenario[] = Object.entries(texts)
  .filter(([path]) => isReady(path))
  .map(([path, text]) => ({ id: layerIdOf(path), name: nameOf(path), file: fileOf(path), text }))
  .sort((one, other) => one.name.localeCompare(other.name));
