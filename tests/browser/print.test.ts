import { describe, expect, test } from 'vitest';
import { useApp } from './app';

const open = useApp();

describe('the Summary on paper', () => {
  test('is one page with what was reported and the words it uses', async () => {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Three pilots');
    await page.getByText('616', { exact: true }).waitFor();
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.strip', '.words', '.fact__grade']) expect(await page.locator(part).isVisible()).toBe(true);
  });

  test('is one A4 page with the four facts and the options, and nothing that only works on a screen', async () => {
    const { page } = await open();
    await page.locator('.year-bars__bar').first().waitFor();
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.summary__answer', '.summary__basis', '.option-table', '.footer__facts']) expect(await page.locator(part).isVisible()).toBe(true);
    expect(await page.locator('.fact:visible').count()).toBe(4);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '1 trial edit' }).isVisible()).toBe(true);
    // A4 less the margins, in pixels of paper: nothing may be cut at the side.
    await page.setViewportSize({ width: 703, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
    const cut = await page.locator('.fact, .option-table th, .option-table td').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
});
