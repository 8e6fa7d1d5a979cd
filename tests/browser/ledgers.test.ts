import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

describe.each([
  ['costs', 'Costs'], ['avoided', 'Avoided costs'], ['evidence', 'Evidence'],
])('the room at #/%s', (room, title) => {
  test.each(widths)('is sound at $width × $height', async (viewport) => {
    const { page, faults } = await open({ viewport, path: `#/${room}` });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.twin tbody data').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
