import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];
const table = '\uFEFFCouncil;Population 16+;MARAC cases\nAdur;53500;120\nArun;;300\nAdor;1;2\nWorthing;90,000;3\n';

describe('local data', () => {
  test.each(widths)('are brought in from a file at $width × $height, and taken back', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/import' });
    await page.getByLabel('Or choose a CSV file').setInputFiles({ name: 'return.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByText('2 rows can be brought in; 2 rows are rejected.').waitFor();
    expect(await page.getByRole('table', { name: 'Rejected rows' }).getByRole('row').count()).toBe(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.getByRole('textbox', { name: 'Where the table comes from' }).inputValue()).toBe('return.csv');
    await page.getByRole('textbox', { name: 'Your name' }).fill('A. Name');
    await page.getByRole('checkbox', { name: 'Leave the 2 rejected rows out' }).check();
    await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
    await page.getByText(/^2 rows were brought in as one step/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const today = async (): Promise<string> => {
      await page.getByRole('textbox', { name: /^Paste the table/ }).fill(table);
      return page.getByRole('row', { name: /^C2 Adur/ }).getByRole('cell').last().innerText();
    };
    expect(await today()).toBe('120 cases a year');
    await page.getByRole('button', { name: /^Undo/ }).click();
    expect(await today()).toMatch(/^[\d,]+(?:\.\d+)? cases a year, worked out$/);
    expect(faults).toEqual([]);
  });

  test('of 200,000 rows are answered at once', async () => {
    const { page } = await open({ path: '#/import' });
    const rows = `name,cases\n${'Adur,1\n'.repeat(200_000)}`;
    const start = Date.now();
    await page.getByLabel('Or choose a CSV file').setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await page.getByText(/longer than 1,000,000 characters|more than 2,000 rows/).waitFor();
    expect(Date.now() - start).toBeLessThan(5000);
  });
});
