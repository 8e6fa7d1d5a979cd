import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Library } from '../../models/scenario/layers';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = { evidence: '', areas: 'areas_' } as const;

/** Text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Names of the YAML files in a folder of the project. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml')).sort();
}

const files = new Map<string, string>([
  ['base', 'scenarios/base.yaml'],
  ...Object.entries(folders).flatMap(([folder, prefix]) => (
    existsSync(join(root, 'scenarios', folder))
      ? yamlFiles(`scenarios/${folder}`).map((name): [string, string] => (
        [prefix + name.replace(/\.yaml$/, '').replaceAll('-', '_'), `scenarios/${folder}/${name}`]
      ))
      : []
  )),
]);

/** The bundled layers as they lie in the folder, for tests. */
export const nodeLibrary: Library = {
  ids: [...files.keys()],
  read: (id) => {
    const file = files.get(id);
    return file === undefined ? undefined : { file, text: projectText(file) };
  },
};

/** The bundled layers with some more, or with some replaced, given as text. */
export function libraryWith(texts: Readonly<Record<string, string>>): Library {
  return {
    ids: [...nodeLibrary.ids, ...Object.keys(texts)],
    read: (id) => {
      const text = texts[id];
      return text === undefined ? nodeLibrary.read(id) : { file: `${id}.yaml`, text };
    },
  };
}
