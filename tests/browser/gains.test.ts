import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

describe('who pays, who gains', () => {
  test.each(widths)('is sound at $width × $height, with each rule for sharing', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/gains' });
    await page.getByRole('heading', { level: 1, name: 'Who pays, who gains' }).waitFor();
    await page.locator('.flow svg path').first().waitFor();
    for (const rule of ['In proportion to gain', 'Break-even by a year', 'Up to what each can pay']) {
      await page.getByRole('radio', { name: rule }).check();
      await page.getByRole('table', { name: 'Proposed contributions by year' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(faults).toEqual([]);
  });

  test('a treasurer counts cash alone and sets a limit, by keyboard', async () => {
    const { page } = await open({ path: '#/gains' });
    const whole = page.getByRole('table', { name: 'What each agency gains, by year' }).getByRole('row').last();
    await whole.waitFor();
    const before = await whole.innerText();
    await page.getByRole('radio', { name: 'All gains' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => whole.innerText()).not.toBe(before);
    await page.getByRole('radio', { name: 'In proportion to gain' }).focus();
    await page.keyboard.press('ArrowLeft');
    for (const box of await page.locator('.gains__limits input').all()) {
      await box.focus();
      await page.keyboard.type('1000');
    }
    await page.getByText(/^The limits leave £[\d.]+m of the cost that nobody pays\.$/).waitFor();
    expect(await page.getByRole('row', { name: /^Nobody/ }).count()).toBe(1);
  });
});
