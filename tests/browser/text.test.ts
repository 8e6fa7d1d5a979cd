import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const widths = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

describe('the text room', () => {
  test('edits under the strict policy, with its styles, and undoes', async () => {
    const { page, faults } = await open({ path: '#/text' });
    const content = page.locator('.cm-content');
    await content.waitFor();
    expect(await page.locator('.cm-gutters').first().evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    const title = (words: string) => page.locator('.cm-line').filter({ hasText: new RegExp(`^  title: ${words}$`) });
    await title('Drive across Sussex').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and Surrey');
    await title('Drive across Sussex and Surrey').waitFor();
    await page.keyboard.press('Control+z');
    await title('Drive across Sussex').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('nonsense: 1\n');
    await page.getByRole('button', { name: 'Line 1, column 1', exact: true }).waitFor();
    await page.locator('.cm-lintRange-error').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('is reached at the exact place from the list of problems in another room', async () => {
    const { page, faults } = await open({ path: '#/text' });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('nonsense: 1\n');
    await page.getByRole('link', { name: 'Costs', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Costs' }).waitFor();
    await page.getByRole('button', { name: 'Show what is wrong' }).click();
    await page.getByRole('button', { name: /line 2, column 1/ }).click();
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.type('no more: 2');
    await page.locator('.cm-line', { hasText: /^no more: 2 1$/ }).waitFor();
    expect(faults).toEqual([]);
  });

  test('suggests keys and can be left by Tab', async () => {
    const { page, faults } = await open({ path: '#/text' });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('overr');
    await page.getByRole('option', { name: /^overrides/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('text-room__editor') ?? false)).toBe(false);
    expect(faults).toEqual([]);
  });

  test.each(widths)('has no fault that axe can find and fits at $width', async (viewport) => {
    const { page } = await open({ viewport, path: '#/text' });
    await page.locator('.cm-content').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
});

describe('the Options room', () => {
  test.each(widths)('has no fault that axe can find and fits at $width', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/options' });
    await page.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(faults).toEqual([]);
  });

  test('drags an authority to another team', async () => {
    const { page } = await open({ path: '#/options' });
    const card = page.getByRole('region', { name: 'West Sussex north' });
    await page.getByRole('region', { name: 'West Sussex coast' }).getByText('Adur', { exact: true }).dragTo(card);
    await card.getByText('Adur', { exact: true }).waitFor();
  });
});
