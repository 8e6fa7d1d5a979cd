import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useApp } from './app';

const open = useApp();

/** How many charts each room has at least, and what is there once they are drawn. */
const chartRooms = [
  ['summary', 2, '.year-bars__bar'],
  ['rollout', 9, '.caseload .recharts-surface'],
  ['costs', 1, '.year-bars__bar'],
  ['avoided', 1, '.year-bars__bar'],
] as const;

const tableRooms = ['summary', 'options', 'rollout', 'costs', 'avoided', 'gains', 'evidence'] as const;

async function downloaded(page: Page, name: string, kind: 'PNG' | 'SVG' | 'CSV'): Promise<Download> {
  const button = page.getByRole('button', { name: `Save as ${kind}: ${name}`, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function namesOf(page: Page, kind: 'PNG' | 'CSV'): Promise<readonly string[]> {
  const labels = await page.getByRole('button', { name: new RegExp(`^Save as ${kind}: `) }).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace(/^Save as ...: /, ''));
}

/** A browser holds back the eleventh download of one page, as it would a page that floods the disk. */
const perPage = 5;

/** Goes through what can be saved in a room, a few to a page. */
async function forEachSaved(path: string, kind: 'PNG' | 'CSV', prepare: (page: Page) => Promise<void>, save: (page: Page, name: string) => Promise<void>): Promise<number> {
  let done = 0;
  for (let all = Infinity; done < all;) {
    const { page, faults } = await open({ path });
    await prepare(page);
    const names = await namesOf(page, kind);
    all = names.length;
    for (const name of names.slice(done, done + perPage)) await save(page, name);
    done = Math.min(all, done + perPage);
    expect(await page.locator('[data-carried]').count()).toBe(0);
    expect(faults).toEqual([]);
  }
  return done;
}

/** A picture as a browser shows it by itself: its size, and the part of it that is not white. */
async function lookAt(page: Page, picture: Buffer, type: string) {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const count = { inked: 0, clear: 0, all: dots.length / 4 };
    for (let at = 0; at < dots.length; at += 4) {
      if (dots[at + 3] !== 255) count.clear += 1;
      else if (Math.min(dots[at]!, dots[at + 1]!, dots[at + 2]!) < 200) count.inked += 1;
    }
    return { width: canvas.width, inked: count.inked / count.all, clear: count.clear };
  }, `data:${type};base64,${picture.toString('base64')}`);
}

describe.each(chartRooms)('charts of #/%s', { timeout: 120_000 }, (room, count, drawn) => {
  async function saveBoth(page: Page, name: string): Promise<void> {
    const vector = await downloaded(page, name, 'SVG');
    expect(vector.suggestedFilename()).toMatch(new RegExp(`^sussex-${room}-[a-z0-9-]+\\.svg$`));
    const svg = readFileSync(await vector.path());
    const text = svg.toString('utf8');
    expect(text).not.toMatch(/<style|<script|<image|<foreignObject|class=|href=|url\((?!#)/i);
    for (const id of [...text.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? '')) expect(text).toContain(`id="${id}"`);
    expect(text).toContain('Source: Drive roll-out workbench');
    const shown = await lookAt(page, svg, 'image/svg+xml');
    expect(shown.inked).toBeGreaterThan(0.02);
    expect(shown.clear).toBe(0);
    const raster = await downloaded(page, name, 'PNG');
    const dots = await lookAt(page, readFileSync(await raster.path()), 'image/png');
    expect(raster.suggestedFilename()).toBe(vector.suggestedFilename().replace('.svg', '.png'));
    expect(dots.width).toBeGreaterThanOrEqual(2 * shown.width);
    expect(Math.abs(dots.inked - shown.inked)).toBeLessThan(0.05);
  }

  test('are saved as drawings that stand by themselves, and as dots', async () => {
    const saved = await forEachSaved(`#/${room}`, 'PNG', (page) => page.locator(drawn).first().waitFor(), saveBoth);
    expect(saved).toBeGreaterThanOrEqual(count);
  });
});

describe.each(tableRooms)('numbers of #/%s', { timeout: 120_000 }, (room) => {
  async function prepare(page: Page): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main table, main .chart').first().waitFor();
    for (const closed of await page.getByText(/^Every change that was tried/).all()) await closed.click();
    const without = await page.locator('main table').evaluateAll((all) => all
      .filter((table) => (table.closest('figure, section, details') ?? document.body).querySelector('[aria-label^="Save as CSV"]') === null)
      .map((table) => table.textContent.slice(0, 80)));
    expect(without).toEqual([]);
  }

  async function saveTable(page: Page, name: string): Promise<void> {
    const download = await downloaded(page, name, 'CSV');
    expect(download.suggestedFilename()).toMatch(new RegExp(`^sussex-${room}-[a-z0-9-]+\\.csv$`));
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(-3).join()).toContain('Source: Drive roll-out workbench');
    expect(lines.join()).not.toMatch(/NaN|Infinity|undefined|null/);
  }

  test('are all saved as CSV, with the exact figures and where they come from', async () => {
    expect(await forEachSaved(`#/${room}`, 'CSV', prepare, saveTable)).toBeGreaterThan(0);
  });
});

test('the CSV of a chart holds the numbers of its table', async () => {
  const { page } = await open();
  await page.locator('.year-bars__bar').first().waitFor();
  const csv = readFileSync(await (await downloaded(page, 'Cost by year', 'CSV')).path(), 'utf8');
  await page.getByRole('button', { name: 'Show as table: Cost by year' }).click();
  const shown = await page.getByRole('figure', { name: 'Cost by year' }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => (
    [row.querySelector('th')?.textContent, ...[...row.querySelectorAll('data')].map((number) => number.value)].join())));
  expect(csv.split('\r\n').slice(1, shown.length + 1)).toEqual(shown);
});
