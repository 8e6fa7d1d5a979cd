import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser';
import type { BrowserChoice } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    browser: BrowserChoice;
  }
}

let server: PreviewServer | undefined;

/** Serves the built app on a free port and finds a browser, once for all browser tests; throws in plain words if it cannot. */
export async function setup(project: TestProject): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built app to test: run `npm run build` first.');
  project.provide('browser', await findBrowser());
  server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built app is served, but at no address.');
  project.provide('address', address);
}

export async function teardown(): Promise<void> {
  await server?.close();
}
