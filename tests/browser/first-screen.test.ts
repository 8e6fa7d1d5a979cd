import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstScreen } from '../bench/browser-measures';
import { launch } from './browser';

let browser: Browser;
beforeAll(async () => { browser = await launch(inject('browser')); });
afterAll(async () => { await browser.close(); });

/** What a slow connection to a shared drive or an intranet carries in a moment. */
const mostBytes = 350_000;

test('the first screen, chart and all, is small, and carries neither the editor nor the chart library', async () => {
  const sent = await firstScreen(browser, inject('address'));
  expect(sent.reduce((all, { bytes }) => all + bytes, 0)).toBeLessThanOrEqual(mostBytes);
  expect(sent.map(({ name }) => name).filter((name) => /text-room|caseload|service-worker|workbench\.html/.test(name))).toEqual([]);
});
