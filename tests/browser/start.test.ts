import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const force = (page: Page) => page.getByRole('combobox', { name: 'Police force area' });

/** Presses Tab until something is reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent ?? '' : at?.textContent ?? '';
    });
    if (here.trim().startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

describe('a new scenario in three steps', () => {
  test('is made by keyboard alone and lands on the Summary', async () => {
    const { page, faults } = await open({ viewport: laptop, path: '#/start' });
    await force(page).waitFor();
    await tabTo(page, 'Police force area');
    await page.keyboard.type('South W');
    await page.getByText('South Wales opens on the national MARAC rate').waitFor();
    await tabTo(page, 'First year of delivery');
    await page.keyboard.type('2028');
    await tabTo(page, 'No');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Case managers in post');
    await page.keyboard.type('2.5');
    await tabTo(page, 'Make the scenario for South Wales');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Drive across South Wales' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/summary');
    await page.getByText('Present values (PV) at 2028-29.').first().waitFor();
    expect(faults).toEqual([]);
  });

  test.each([laptop, phone])('has no fault that axe can find, and fits a window $width wide', async (viewport) => {
    const { page } = await open({ viewport, path: '#/start' });
    await force(page).selectOption({ label: 'Metropolitan Police' });
    await page.getByRole('radio', { name: 'Yes' }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
});
