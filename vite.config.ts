import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Plugin, ResolvedConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { layersRead } from './vite/layers-read.ts';
import { worksOffline } from './vite/offline.ts';

/** What the built page may do. Nothing leaves the machine: `connect-src 'none'` is the promise of privacy, enforced. */
function policy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The development server needs inline scripts and a socket for hot reloading, so the policy is for the build alone. */
function strictPage(): Plugin {
  return {
    name: 'strict-page',
    apply: 'build',
    transformIndexHtml: () => [{
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy("'self'", "'self'") },
      injectTo: 'head-prepend',
    }],
  };
}

const notices = ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'DATA-NOTICES.md'];
const fontFile = /\.(?:woff2?|ttf|otf|eot)$/i;

/** Licences travel with the copy they cover, and a font that crept in through a style sheet stops the build. */
function noticesAndNoFonts(): Plugin {
  return {
    name: 'notices-and-no-fonts',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        const embedsFont = output.type === 'asset' && name.endsWith('.css') && String(output.source).includes('@font-face');
        if (fontFile.test(name) || embedsFont) this.error(`${name} carries a font; the app uses the reader's own fonts only`);
      }
      for (const fileName of notices) {
        const source = readFileSync(fileURLToPath(new URL(fileName, import.meta.url)), 'utf8');
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/**
 * Modules of the model do nothing when they are loaded, but for the one that sets zod up; nor do the libraries of
 * distributions. Said here, the first screen carries what it uses and not all that the one door to the model opens on.
 */
function hasSideEffects(id: string): boolean {
  if (/\/models\/evidence\/zod\.ts$/.test(id)) return true;
  return !/\/(?:models|node_modules\/(?:@stdlib|pure-rand))\//.test(id);
}

/** The oldest browsers the app is for: those with popovers, subgrids and container queries. The README names the same. */
const browsers = ['chrome117', 'edge117', 'firefox125', 'safari17'];

/** A page that is opened from a disk may start no worker, so the single page carries what does the same without one. */
const withoutWorkers = [{
  find: /^\.\.\/worker\/worker-hands$/, replacement: fileURLToPath(new URL('src/worker/inline-hands.ts', import.meta.url)),
}];

const singleMode = 'single-page';
const singleName = 'drive-workbench.html';

/** `'sha256-…'` of every inline element of one kind, which lets in those and no others. */
function hashesOf(page: string, element: 'script' | 'style'): string {
  const inline = [...page.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))];
  return inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

/** One page that holds everything, licences included, and lets in its own script and style by their hashes alone. */
function onePage(): Plugin {
  return {
    name: 'one-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the single page was not built');
        const html = String(page.source);
        const licences = notices.map((name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'));
        const tag = `<meta http-equiv="Content-Security-Policy" content="${policy(hashesOf(html, 'script'), hashesOf(html, 'style'))}">`;
        const source = html
          .replace('<head>', () => `<head>\n    ${tag}`)
          .replace('</html>', () => `<!--\n${licences.join('\n').replaceAll('--', '- -')}\n-->\n</html>`);
        page.source = source;
        page.fileName = singleName;
      },
    },
  };
}

/** Every build for the browser is followed by one of the single page, beside it. */
function singlePageToo(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'single-page-too',
    apply: 'build',
    configResolved(resolved) { config = resolved; },
    async closeBundle() {
      if (config.build.ssr !== false) return;
      await build({ root: config.root, mode: singleMode, logLevel: 'warn', build: { outDir: config.build.outDir, emptyOutDir: false } });
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: mode === singleMode
    ? [react(), layersRead(), viteSingleFile({ removeViteModuleLoader: true }), onePage()]
    : [react(), layersRead(), strictPage(), noticesAndNoFonts(), worksOffline(), singlePageToo()],
  resolve: {
    alias: [
      { find: '@stdlib/assert-has-generator-support', replacement: fileURLToPath(new URL('vite/has-generators.cjs', import.meta.url)) },
      ...(mode === singleMode ? withoutWorkers : []),
    ],
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [fileURLToPath(new URL('node_modules', import.meta.url))], quietDeps: true },
    },
  },
  build: {
    modulePreload: { polyfill: false },
    target: browsers,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } },
  },
  worker: {
    format: 'es',
    rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects }, output: { comments: { legal: false } } },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost', port: 4173 },
  test: {
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // These tests change nothing that others see, so files share the modules that a worker has loaded: a third of the time.
          isolate: false,
          // Properties are tried many times over; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup/dom.ts'],
          // What follows the first picture comes in its own time, which a busy machine draws out: a fault has to show three times.
          retry: 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
