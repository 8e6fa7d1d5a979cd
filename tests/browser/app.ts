import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launch } from './browser';

/** One person's visit to the built app in a clean profile. */
export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, policy violations and requests to anywhere else; a healthy visit has none. */
  readonly faults: readonly string[];
}

interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What follows the address, such as `#/options`. */
  readonly path?: string;
}

const laptop = { width: 1280, height: 800 };

/** Runs in the page: the policy's own event says more than the console line, and also fires in silent cases. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
  });
}

async function visit(context: BrowserContext, address: string, path: string): Promise<Visit> {
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => { faults.push(`exception: ${error.message}`); });
  await page.goto(`${address}${path}`, { waitUntil: 'load' });
  return { page, faults };
}

/** Call once at the top of a test file: one browser for the file, a clean profile for each visit, all closed at the end. */
export function useApp(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => { browser = await launch(inject('browser')); });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => { await browser?.close(); });
  return async ({ viewport = laptop, path = '' } = {}) => {
    if (browser === undefined) throw new Error('the browser is not running');
    const context = await browser.newContext({ viewport, locale: 'en-GB' });
    contexts.push(context);
    return visit(context, inject('address'), path);
  };
}

/** WCAG 2.2 AA as far as a machine can tell. `wcag22aa` must be named: the default tags leave target size out. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Moves an input by a key and sees the answer follow, then goes to every room that the header names and sees it there. */
export async function worksInEveryRoom(page: Page): Promise<void> {
  const lead = page.locator('.figure-button--lead').first();
  const before = await lead.innerText();
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await lead.innerText()).not.toBe(before);
  for (const link of await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').all()) {
    const name = await link.innerText();
    await link.click();
    await expect.poll(() => page.title()).toContain(name === 'Summary' ? 'Drive' : name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  }
}
