import type { Library } from '../models/index';

/** Text of a file, and what it says where that was read when the app was built. */
interface Told {
  readonly text: string;
  readonly data?: unknown;
}

/** Every scenario stands on the evidence, so it is read when the app is built: reading it anew would hold up the first picture. */
const evidence = import.meta.glob<Told>('../scenarios/evidence/*.yaml', { query: '?read', import: 'default', eager: true });
const others = import.meta.glob<string>(['../scenarios/*.yaml', '../scenarios/areas/*.yaml'], { query: '?raw', import: 'default', eager: true });

/** The files that travel with the app. Their text is part of the bundle, so nothing is fetched. */
const files: readonly (readonly [string, Told])[] = [
  ...Object.entries(evidence), ...Object.entries(others).map(([path, text]) => [path, { text }] as const),
];

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

/** Names of forces are in plain letters and begin with capitals, so that the order of characters is that of the alphabet. */
function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** A force that a new scenario can be made for. */
export interface Force {
  readonly id: string;
  readonly name: string;
}

/** The name of a force as its area layer has it, read off the text so that a list of names costs no parsing. */
function forceOf([path, { text }]: readonly [string, Told]): readonly Force[] {
  const name = /^ {2}title: (.+)$/m.exec(text)?.[1];
  return path.includes('/areas/') && name !== undefined ? [{ id: layerIdOf(path).replace('areas_', ''), name }] : [];
}

/** The forces of England and Wales, by name. */
export const forces: readonly Force[] = files.flatMap(forceOf)
  .sort(byName);

/** A ready scenario of a force goes by its name. */
function nameOf(path: string): string {
  const id = layerIdOf(path);
  const words = id.replaceAll('_', ' ');
  return forces.find((force) => force.id === id)?.name ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A path as problems and provenance name it. */
function fileOf(path: string): string {
  return path.replace(/^.*?scenarios\//, 'scenarios/');
}

const byLayer = new Map(files.map(([path, told]) => [layerIdOf(path), { file: fileOf(path), ...told }]));

export const library: Library = {
  ids: [...byLayer.keys()].sort(),
  read: (id) => byLayer.get(id),
};

export const readyScenarios: readonly ReadyScenario[] = files
  .filter(([path]) => isReady(path))
  .map(([path, { text }]) => ({ id: layerIdOf(path), name: nameOf(path), file: fileOf(path), text }))
  .sort(byName);
