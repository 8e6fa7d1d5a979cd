import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Library } from '../../models/index';

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The bundled layers, and the ready scenarios that another may extend, read from the project's own folder. */
export function readLibrary(folder = scenarios): Library {
  const files = new Map<string, string>();
  for (const name of yamlIn(folder, '.')) files.set(layerId(name), name);
  for (const name of yamlIn(folder, 'evidence')) files.set(layerId(name), `evidence/${name}`);
  for (const name of yamlIn(folder, 'areas')) files.set(`areas_${layerId(name)}`, `areas/${name}`);
  return {
    ids: [...files.keys()].sort(),
    read: (id) => {
      const file = files.get(id);
      return file === undefined ? undefined : { file: `scenarios/${file}`, text: readFileSync(join(folder, file), 'utf8') };
    },
  };
}

/** The attacks that come with the project, by file name. */
export function readStressFiles(folder = scenarios): { readonly file: string; readonly text: string }[] {
  return yamlIn(folder, 'stress').map((name) => ({ file: `scenarios/stress/${name}`, text: readFileSync(join(folder, 'stress', name), 'utf8') }));
}

function yamlIn(folder: string, name: string): string[] {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.yaml')).sort() : [];
}

function layerId(file: string): string {
  return file.replace(/\.yaml$/, '').replaceAll('-', '_');
}
