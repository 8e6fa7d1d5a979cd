import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

async function ready(page: Page): Promise<void> {
  await page.locator('.caseload .recharts-surface').first().waitFor();
}

async function showTables(page: Page): Promise<void> {
  const switches = page.getByRole('button', { name: /^Show as table/ });
  for (let left = await switches.count(); left > 0; left -= 1) await switches.first().click();
}

/** Labels of the map that run into each other or out of the frame. */
async function collidingLabels(page: Page): Promise<readonly string[]> {
  return page.locator('.area-map > svg').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const cut = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
    const crossed = texts.filter(({ box }, index) => texts.slice(index + 1).some(({ box: other }) => (
      box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 4 && other.top < box.bottom - 4)));
    return [...cut, ...crossed].map(({ words }) => words);
  });
}

describe.each(widths)('the Roll-out room at $width × $height', { timeout: 120_000 }, (viewport) => {
  test('is accessible with charts and with tables, scrolls no further than down, and keeps labels apart', async () => {
    const { page, faults } = await open({ viewport, path: '#/rollout' });
    await ready(page);
    await page.getByRole('combobox', { name: 'Option' }).selectOption('urban_first');
    await page.getByRole('heading', { level: 1, name: 'Roll-out: Towns and coast' }).waitFor();
    expect(await collidingLabels(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await showTables(page);
    await page.getByText(/^Every change that was tried/).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(faults).toEqual([]);
  });
});

test('by keyboard: another option, the changes tried, a chart as a table, and a figure that is explained', async () => {
  const { page } = await open({ path: '#/rollout' });
  await ready(page);
  const option = page.getByRole('combobox', { name: 'Option' });
  await option.focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('heading', { level: 1, name: 'Roll-out: Phased' }).waitFor();
  const tried = page.getByText(/^Every change that was tried/);
  await tried.focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('table', { name: /^One change at a time/ }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Show as table: Timeline by team' }).focus();
  await page.keyboard.press('Space');
  expect(await page.getByRole('figure', { name: 'Timeline by team' }).getByRole('table').isVisible()).toBe(true);
  const unmet = page.getByRole('button', { name: /Lapsed while waiting, Phased: why this number/ });
  await unmet.focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await unmet.evaluate((button) => button === document.activeElement)).toBe(true);
});
