import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('service-worker.js', import.meta.url));

/** What a browser has to keep so that every room opens: scripts and styles. The page itself is kept under its own address. */
const isKept = (name: string): boolean => /\.(?:js|css)$/.test(name);

/**
 * Writes the service worker, with the files of this build and an edition that changes with any of them. By hand because the
 * app is static files alone: the usual plug-in brings some 320 packages, and serves the page from its store first, so that a
 * new edition, or another app at the same address, is only seen at the second visit.
 */
export function worksOffline(): Plugin {
  return {
    name: 'works-offline',
    apply: ({ build }, { command }) => command === 'build' && build?.ssr === undefined,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('there is no page to keep');
        const files = Object.keys(bundle).filter(isKept).sort();
        const worker = readFileSync(source, 'utf8');
        const edition = createHash('sha256').update(String(page.source)).update(files.join()).update(worker).digest('hex').slice(0, 12);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: worker.replace('\'__FILES__\'', files.map((name) => `'./${name}'`).join(', ')).replace('__EDITION__', edition),
        });
      },
    },
  };
}
