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

/** A4 less the margins, in pixels of paper. */
const paper = { upright: 703, across: 1031 };

describe.each([
  ['options', paper.upright, 3], ['rollout', paper.upright, 6], ['costs', paper.across, 4], ['avoided', paper.across, 6], ['gains', paper.across, 6], ['evidence', paper.across, 12],
  ['money', paper.upright, 4], ['certainty', paper.upright, 8],
] as const)('#/%s on paper', { timeout: 120_000 }, (room, width, mostPages) => {
  test('is as wide as the paper, with charts and without what only works on a screen', async () => {
    // A wide window: what was drawn for it must still fit the paper.
    const { page } = await open({ viewport: { width: 1800, height: 900 }, path: `#/${room}` });
    await page.locator('main table, main .chart').first().waitFor();
    if (room === 'certainty') await page.locator('.certainty__lead').waitFor({ timeout: 60_000 });
    if (room === 'rollout') await page.locator('.caseload .recharts-surface').first().waitFor();
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, across = '', down = '']) => Number(across) > Number(down));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(mostPages);
    expect(new Set(sheets)).toEqual(new Set([width === paper.across]));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 1000 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const cut = await page.locator('main :is(table, td, th, svg, p, li, h1, h2)').evaluateAll((all) => all
      .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).position !== 'absolute' && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.textContent.slice(0, 60)));
    expect(cut).toEqual([]);
    const pressed = await page.locator('button').evaluateAll((all) => all
      .filter((one) => one.getClientRects().length > 0 && !one.matches('.figure-button, .ledger__button')).map((one) => one.textContent));
    expect(pressed).toEqual([]);
    const empty = await page.locator('main figure svg[width="100%"], main .recharts-surface').evaluateAll((all) => all
      .filter((one) => one.getBoundingClientRect().width < 20).length);
    expect(empty).toBe(0);
  });
});
