import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** What the command line says of one option. */
interface PrintedOption {
  readonly id: string;
  readonly summary: Readonly<Record<string, number | string | null>>;
  readonly against: Readonly<Record<string, number | string | null>>;
  readonly coverage: readonly { readonly authority: string; readonly team: string | null; readonly perpetrators: number; readonly coverage: number }[];
  readonly cost_by_year: Readonly<Record<string, readonly number[]>>;
}

function commandLine(...args: readonly string[]): readonly PrintedOption[] {
  const output = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli.ts', 'scenarios/sussex.yaml', '--json', ...args]);
  return (JSON.parse(output.toString()) as { options: readonly PrintedOption[] }).options;
}

async function ready(page: Page): Promise<void> {
  // A baseline that costs nothing has bars without height, which are never seen.
  await page.locator('.year-bars__bar:not([height="0"])').first().waitFor();
}

/** Every figure of the table of options, by option and figure id, as the exact number it stands for. */
async function tableFigures(page: Page): Promise<Record<string, string>> {
  return page.locator('.option-table .figure-button').evaluateAll((buttons) => Object.fromEntries(buttons.map((button) => [
    `${button.getAttribute('data-option') ?? ''} ${button.getAttribute('data-figure') ?? ''}`, button.querySelector('data')?.value ?? '',
  ])));
}

function expectSame(shown: Record<string, string>, printed: readonly PrintedOption[], part: 'summary' | 'against'): void {
  expect(Object.keys(shown).length).toBeGreaterThan(30);
  for (const [key, value] of Object.entries(shown)) {
    const [option, figure = ''] = key.split(' ');
    if (figure === 'areas_covered') {
      const covered = printed.find(({ id }) => id === option)?.coverage.filter(({ team }) => team !== null).length;
      expect([key, value]).toEqual([key, String(covered)]);
      continue;
    }
    // Options may have their dearest year in different years, so it is shown whole whatever the basis.
    const held = figure === 'peak_year_cost' ? 'summary' : part;
    expect([key, value]).toEqual([key, String(printed.find(({ id }) => id === option)?.[held][figure])]);
  }
}

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return box === null ? Infinity : box.y + box.height;
}

describe('the Summary at 1280 × 800', () => {
  test('has everything essential in sight without scrolling', async () => {
    const { page } = await open({ viewport: laptop });
    await ready(page);
    await page.locator('.fact__chance').waitFor({ timeout: 20_000 });
    await page.getByRole('region', { name: 'New here?' }).waitFor();
    const essential = [
      page.getByRole('heading', { level: 1 }), page.locator('.summary__answer'), page.locator('.summary__basis'),
      page.locator('.facts'), page.locator('.option-table'), page.locator('.chart'), page.locator('.bars'),
      page.getByRole('slider').last(), page.locator('.beliefs__quality'), page.locator('.fact__chance'), page.locator('.about'),
    ];
    for (const part of essential) expect(await bottomOf(part)).toBeLessThanOrEqual(laptop.height);
    expect(await page.locator('.finding__summary').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= 800).length))
      .toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(laptop.width);
  });

  test('breaks no number over two lines and cuts nothing off', async () => {
    const { page } = await open({ viewport: laptop });
    await ready(page);
    const broken = await page.locator('.figure-button:not(.figure-button--words) data').evaluateAll((all) => (
      all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)));
    expect(broken).toEqual([]);
    const cut = await page.locator('.fact, .option-table th, .option-table td, .panel, .slider').evaluateAll((all) => (
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)));
    expect(cut).toEqual([]);
  });

  test('does the same with every scenario that travels with the app, and reports no fault', async () => {
    const { page, faults } = await open({ viewport: laptop });
    const picker = page.getByRole('combobox', { name: 'Scenario' });
    for (const name of await picker.locator('option').allTextContents()) {
      await picker.selectOption({ label: name });
      await ready(page);
      for (const part of ['.facts', '.option-table', '.chart', '.bars']) expect([name, part, await bottomOf(page.locator(part)) <= laptop.height]).toEqual([name, part, true]);
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    }
    expect(faults).toEqual([]);
  });
});

describe('figures on the page', () => {
  let printed: readonly PrintedOption[];
  beforeAll(() => { printed = commandLine(); });

  test('equal the command line to the last digit, whole and against the baseline', async () => {
    const { page } = await open();
    await ready(page);
    expectSame(await tableFigures(page), printed, 'against');
    await page.getByRole('radio', { name: 'Whole', exact: true }).check();
    expectSame(await tableFigures(page), printed, 'summary');
  });

  test('equal it against another baseline too', async () => {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Baseline' }).selectOption('phased');
    expectSame(await tableFigures(page), commandLine('--baseline', 'phased'), 'against');
  });

  test('equal it after an input is moved', async () => {
    const { page } = await open();
    await page.getByRole('textbox', { name: /^Share of high-risk perpetrators referred/ }).fill('41.5');
    await page.getByText('was 35').waitFor();
    expectSame(await tableFigures(page), commandLine('--set', 'referral_share=0.415'), 'against');
  });

  test('include the coverage of every authority', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Show as table: Coverage by authority' }).click();
    const shown = await page.locator('.twin .figure-button').evaluateAll((all) => Object.fromEntries(all.map((one) => [
      one.getAttribute('data-figure') ?? '', one.querySelector('data')?.value ?? ''])));
    const { coverage } = printed.find(({ id }) => id === 'whole_force') ?? { coverage: [] };
    expect(shown).toEqual(Object.fromEntries(coverage.flatMap((row) => [
      [`coverage.${row.authority}`, String(row.coverage)], [`perpetrators_in.${row.authority}`, String(row.perpetrators)],
    ])));
  });

  test('include the cost of every year of every option', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Show as table: Cost by year' }).click();
    const cells = page.locator('.twin .figure-button');
    const shown = await cells.evaluateAll((all) => all.map((one) => Number(one.querySelector('data')?.value)));
    const years = shown.length / printed.length;
    const costs = printed.flatMap((option) => Array.from({ length: years }, (_, year) => (
      Object.values(option.cost_by_year).reduce((sum, line) => sum + (line[year] ?? 0), 0))));
    const sorted = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);
    expect(years).toBeGreaterThanOrEqual(5);
    sorted(costs).forEach((cost, index) => { expect(sorted(shown)[index]).toBeCloseTo(cost, 4); });
    await cells.last().click();
    expect(await page.getByRole('dialog').locator('.why__basis').innerText()).toMatch(/^2025-26 prices, undiscounted, in 20\d\d-\d\d$/);
  });
});

describe('by keyboard alone', () => {
  test('the first stop skips to the answer', async () => {
    const { page } = await open();
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('every stop can be seen, and Tab goes through the whole page', async () => {
    const { page } = await open();
    await ready(page);
    const stops: string[] = [];
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { what: `${element.tagName} ${element.className}`, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, width, height };
      });
      if (at === null) break;
      expect(at).toMatchObject({ seen: true });
      expect(Math.min(at.width, at.height)).toBeGreaterThanOrEqual(13);
      stops.push(at.what);
    }
    expect(stops.some((what) => what.startsWith('SELECT'))).toBe(true);
    expect(stops.filter((what) => what.includes('slider__range'))).toHaveLength(6);
    expect(stops.filter((what) => what.includes('figure-button')).length).toBeGreaterThan(40);
    // The last of the room, then the link in the footer.
    expect(stops.at(-2)).toContain('finding__summary');
    expect(stops.at(-1)).toMatch(/^A /);
  });

  test('an input moves, an option is chosen and a figure explains itself', async () => {
    const { page } = await open();
    await ready(page);
    const lead = page.locator('.figure-button--lead').first();
    const before = await lead.innerText();
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await lead.innerText()).not.toBe(before);
    await page.getByRole('radio', { name: 'Whole force at once' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByText(/^Compared with Business as usual, Phased costs/).waitFor();
    await lead.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await dialog.locator('details[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await lead.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe.each([laptop, phone])('at $width × $height', (viewport) => {
  test('axe finds no fault in charts, tables, sliders or explanations', async () => {
    const { page, faults } = await open({ viewport });
    await ready(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const title of ['Cost by year', 'Coverage by authority']) await page.getByRole('button', { name: `Show as table: ${title}` }).click();
    if (viewport === phone) await page.getByRole('heading', { name: 'Inputs that matter most' }).click();
    await page.locator('.finding__summary').first().click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.figure-button--lead').first().click();
    const dialog = page.getByRole('dialog');
    for (let depth = 0; depth < 4; depth += 1) await dialog.locator('.tree__branch:not([open]) > summary').first().click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('while a slider moves', () => {
  test('sentence, fact and table have changed before the next frame is drawn', async () => {
    const { page } = await open();
    await ready(page);
    const changed = await page.evaluate(() => {
      const parts = ['.summary__answer', '.figure-button--lead', '.option-table', '.beliefs'].map((name) => document.querySelector(name));
      const before = parts.map((part) => part?.textContent);
      const slider = document.querySelector<HTMLInputElement>('.slider__range');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '0.25');
      slider?.dispatchEvent(new Event('input', { bubbles: true }));
      return parts.map((part, index) => part?.textContent !== before[index]);
    });
    expect(changed).toEqual([true, true, true, true]);
  });

  test('nothing slides or fades', async () => {
    const { page } = await open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await ready(page);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe('on other windows', () => {
  test('a phone shows one column, with the inputs folded away', async () => {
    const { page } = await open({ viewport: phone });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.getByRole('heading', { name: 'Inputs that matter most' }).click();
    expect(await page.getByRole('slider').count()).toBe(6);
    await page.getByRole('region', { name: 'Table of options' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('region', { name: 'Table of options' }).evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  test.each([640, 320])('%d pixels wide, as at 200 % and 400 % zoom, nothing runs off the side', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.locator('.figure-button--lead').first().click();
    expect(await page.getByRole('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
