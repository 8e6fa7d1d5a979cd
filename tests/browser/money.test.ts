import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

describe('money', () => {
  test.each(widths)('is sound at $width × $height without an agreement', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/money' });
    await page.getByRole('heading', { level: 1, name: 'Money' }).waitFor();
    await page.locator('.money .year-bars__bar').first().waitFor();
    expect(await page.locator('.money__said').innerText()).toMatch(/^No agreement yet: the whole cost of £/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(faults).toEqual([]);
  });
});
