import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { worksInEveryRoom } from './app';
import { launch } from './browser';

/** The page alone in an empty folder, as it arrives by mail or on a shared drive. */
const folder = mkdtempSync(join(tmpdir(), 'single-page-'));
const address = pathToFileURL(join(folder, 'drive-workbench.html')).href;
let browser: Browser;

beforeAll(async () => {
  copyFileSync('dist/drive-workbench.html', join(folder, 'drive-workbench.html'));
  browser = await launch(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function visit() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => { faults.push(error.message); });
  page.on('request', (request) => { if (!/^(?:data|blob):/.test(request.url()) && request.url().split('#')[0] !== address) faults.push(`request to ${request.url()}`); });
  await page.goto(address);
  await page.locator('.year-bars__bar').first().waitFor();
  return { page, faults };
}

describe('the single page, opened from a disk', () => {
  test('shows the figures, moves them, and goes to every room without a fault or a request', async () => {
    const { page, faults } = await visit();
    await worksInEveryRoom(page);
    expect(faults).toEqual([]);
  });

  test('saves, keeps unsaved work over a reload, and offers no link that would lead nowhere', async () => {
    const { page, faults } = await visit();
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('sussex.yaml');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByRole('button', { name: '1 trial edit' }).waitFor();
    await page.getByRole('button', { name: 'File', exact: true }).click();
    expect(await page.getByRole('button', { name: /^Save as a file/ }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^Copy a link/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('makes pictures and tables of its own figures', async () => {
    const { page, faults } = await visit();
    for (const kind of ['PNG', 'SVG', 'CSV']) {
      const button = page.getByRole('button', { name: `Save as ${kind}: Cost by year` });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`sussex-summary-cost-by-year.${kind.toLowerCase()}`);
      expect(readFileSync(await download.path()).length).toBeGreaterThan(500);
    }
    expect(faults).toEqual([]);
  });

  test('needs no worker to be kept: it is one file', async () => {
    const { page } = await visit();
    expect(readFileSync('dist/drive-workbench.html', 'utf8')).not.toContain('service-worker');
    expect(await page.evaluate(() => 'serviceWorker' in navigator && navigator.serviceWorker.controller)).not.toBeTruthy();
  });

  test('runs no code but its own, and sends nothing', async () => {
    const { page } = await visit();
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      return { title: document.title, request: await fetch('https://example.org/').then(() => 'sent', () => 'refused') };
    });
    expect(outcome).toEqual({ title: 'Drive roll-out workbench', request: 'refused' });
  });
});
