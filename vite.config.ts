import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the built page may do. Nothing leaves the machine: `connect-src 'none'` is the promise of privacy, enforced. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The development server needs inline scripts and a socket for hot reloading, so the policy is for the build alone. */
function strictPage(): Plugin {
  return {
    name: 'strict-page',
    apply: 'build',
    transformIndexHtml: () => [{
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
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

export default defineConfig({
  base: './',
  plugins: [react(), strictPage(), noticesAndNoFonts()],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [fileURLToPath(new URL('node_modules', import.meta.url))], quietDeps: true },
    },
  },
  build: {
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
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
});
