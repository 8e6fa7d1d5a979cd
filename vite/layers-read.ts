import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const query = '?read';

/**
 * `layer.yaml?read` is the text of a layer and what it says as plain data, so that the page need not read what was read when
 * it was built. One after the other: their words are the same, and so pack into little more than one of them.
 */
export function layersRead(): Plugin {
  return {
    name: 'layers-read',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.yaml${query}`)) return null;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      const text = readFileSync(file, 'utf8');
      const data: unknown = parse(text, { version: '1.2', schema: 'core' });
      // JSON that is parsed starts faster than the same written as a program.
      return `export default { text: ${JSON.stringify(text)}, data: JSON.parse(${JSON.stringify(JSON.stringify(data))}) };`;
    },
  };
}
