import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

/** A grant of two years, typed into the form. */
async function addGrant(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an agreement' }).press('Enter');
  await page.keyboard.type('Home Office grant');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Home Office');
  await page.getByLabel('Amount (£)').fill('£4m');
  await page.getByLabel('Last month', { exact: true }).fill('2029-03');
  await page.getByLabel('Last month', { exact: true }).press('Enter');
  await page.getByText('“£4m” is no sum of money. Enter pounds of 0 or more, such as 150000').waitFor();
  await page.locator('summary', { hasText: 'Conditions' }).press('Enter');
  await page.getByLabel(/^Match/).fill('0.5');
  await page.getByRole('checkbox', { name: 'Help in kind counts as a match' }).waitFor();
  await page.getByLabel(/^Match/).fill('');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Amount (£)').fill('4000000');
  await page.getByLabel('Amount (£)').press('Enter');
  await page.getByRole('table', { name: 'Agreements', exact: true }).waitFor();
}

describe('money', () => {
  test.each(widths)('is sound at $width × $height, without an agreement and with one', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/money' });
    await page.getByRole('heading', { level: 1, name: 'Money' }).waitFor();
    await page.locator('.money .year-bars__bar').first().waitFor();
    expect(await page.locator('.money .said').innerText()).toMatch(/^No agreement yet: the whole cost of £/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await addGrant(page);
    await page.getByText(/^Next cliff: Home Office grant ends\. From April.2029, /).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(faults).toEqual([]);
  });

  test('keeps the focus ring of a box off the words of its error, and fields of a row at one height', async () => {
    const { page } = await open({ path: '#/money' });
    await page.getByRole('button', { name: 'Add an agreement' }).click();
    await page.getByRole('button', { name: 'Add the agreement' }).click();
    const words = await page.getByText('Enter a name for the agreement').boundingBox();
    const box = await page.getByRole('textbox', { name: 'Name of the agreement' }).boundingBox();
    const ring = 5;
    expect((box?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)).toBeGreaterThanOrEqual(ring);
    const labels = await Promise.all(['Name of the agreement', 'Amount (£)'].map(async (label) => await page.getByText(label, { exact: true }).boundingBox()));
    expect(labels[0]?.y).toBe(labels[1]?.y);
  });

  test('a treasurer adds a grant and sees its cliff, on the Summary too', async () => {
    const { page } = await open({ path: '#/money' });
    await page.getByRole('heading', { level: 1, name: 'Money' }).waitFor();
    await addGrant(page);
    const stops = page.getByRole('table', { name: 'Gap by year, by what becomes of the agreement' }).getByRole('row', { name: /^It stops/ });
    await stops.waitFor();
    await page.getByText(/^June.2028$/).waitFor();
    await page.goto(`${page.url().split('#')[0] ?? ''}#/summary`);
    await page.getByRole('link', { name: /^Gap £.*next cliff Apr 2029$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Money' }).waitFor();
    await page.getByRole('button', { name: 'Remove Home Office grant' }).press('Enter');
    await page.getByText(/^No agreement yet: /).first().waitFor();
  });
});
