import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { worksInEveryRoom } from './app';
import { launch } from './browser';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A copy of the built app, which a test may change, and a server that can be stopped. */
let folder: string;
let server: Server;
let address: string;
let browser: Browser;

function read(path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}

beforeAll(async () => { browser = await launch(inject('browser')); });
afterAll(async () => { await browser.close(); });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync('dist', folder, { recursive: true });
  server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] === '/' ? '/index.html' : url;
    const file = read(path);
    response.writeHead(file === null ? 404 : 200, { 'content-type': types[extname(path)] ?? 'text/plain', 'cache-control': 'no-cache' });
    response.end(file ?? '');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

function stop(): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => { server.close(() => { resolve(); }); });
}

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const faults: string[] = [];
  context.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`); });
  const page = await context.newPage();
  page.on('pageerror', (error) => { faults.push(error.message); });
  await page.goto(address);
  await ready(page);
  return { context, page, faults };
}

async function ready(page: Page): Promise<void> {
  await page.locator('.year-bars__bar').first().waitFor();
}

/** Until the browser has kept the app and stands between it and the server. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise<void>((resolve) => { navigator.serviceWorker.addEventListener('controllerchange', () => { resolve(); }, { once: true }); });
  });
}

describe('with the server stopped after one visit', () => {
  test('the app opens, figures move, and every room opens for the first time', async () => {
    const { context, page, faults } = await visit();
    await kept(page);
    await stop();
    await page.reload();
    await ready(page);
    await worksInEveryRoom(page);
    await page.goto(`${address}#/rollout`);
    await page.locator('.caseload .recharts-surface').first().waitFor();
    await page.goto(`${address}#/money`);
    await page.getByRole('main').getByRole('table').first().waitFor();
    await page.goto(`${address}#/certainty`);
    await page.locator('.certainty__lead').waitFor({ timeout: 60_000 });
    await page.goto(`${address}#/text`);
    await page.locator('.cm-content').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a new edition on the server', () => {
  /** The same app under other names, as a later build would be: a file that names another has a new name when that one has. */
  function publish(): void {
    const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    for (const name of scripts) renameSync(join(folder, 'assets', name), join(folder, 'assets', `later-${name}`));
    const named = new RegExp(`\\b(?:${scripts.map((name) => name.replaceAll('.', '\\.')).join('|')})`, 'g');
    for (const name of ['index.html', 'service-worker.js', ...readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`)]) {
      const text = readFileSync(join(folder, name), 'utf8').replace(named, 'later-$&');
      writeFileSync(join(folder, name), text
        .replace('<title>Drive roll-out workbench', '<title>Later edition').replace(/const edition = '[^']*'/, 'const edition = \'later\''));
    }
  }

  test('is what the next visit shows, and what is kept from then on', async () => {
    const { context, page, faults } = await visit();
    await kept(page);
    publish();
    const source = (): Promise<string> => page.evaluate(() => document.querySelector('script')?.src ?? '');
    await page.reload();
    await ready(page);
    expect(await source()).toContain('later-index-');
    const patience = { timeout: 20_000 };
    await expect.poll(() => page.evaluate(() => caches.keys()), patience).toContain('drive-workbench later');
    const isSettled = (): Promise<boolean> => page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return installing === null && waiting === null && active?.state === 'activated';
    });
    await expect.poll(isSettled, patience).toBe(true);
    await stop();
    await page.reload();
    await ready(page);
    expect(await source()).toContain('later-index-');
    expect(faults).toEqual([]);
    await context.close();
  });
});
