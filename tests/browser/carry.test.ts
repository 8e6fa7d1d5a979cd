import { readFileSync } from 'node:fs';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordEditions } from '../../models/scenario/save-editions';
import { nodeLibrary } from '../files/node-library';
import { valueOf } from '../scenario/open-text';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const text = readFileSync('scenarios/sussex.yaml', 'utf8');
const mine = text.replace('title: Drive across Sussex', 'title: Our own plan');
const recorded = valueOf(recordEditions(mine, { file: 'mine.yaml', library: nodeLibrary }));
const broken = text.replace('baseline: business_as_usual', 'baseline: nothing');

const fileOf = (contents: string) => ({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(contents) });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const lead = (page: Page) => page.locator('.figure-button--lead data').first();

async function ready(page: Page): Promise<void> {
  await page.locator('.figure-button--lead').first().waitFor();
}

async function moveSlider(page: Page): Promise<void> {
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '1 trial edit' }).waitFor();
}

/** What is kept is written a moment after the last change. */
async function kept(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

async function fromMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('group', { name: 'File' }).getByRole('button', { name: item }).click();
}

/** The chooser that `ask` opens. Listening beforehand, with a round trip to the page, lets no chooser slip by on a busy machine. */
async function choosing(page: Page, ask: () => Promise<void>): Promise<FileChooser> {
  page.on('filechooser', () => undefined);
  await page.title();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  return chooser;
}

async function downloaded(page: Page, ask: () => Promise<void>): Promise<{ name: string; contents: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return { name: download.suggestedFilename(), contents: readFileSync(await download.path(), 'utf8') };
}

describe('files', () => {
  test('open and save by button, byte for byte but for what they say of their evidence', async () => {
    const { page, faults } = await open();
    await ready(page);
    const chooser = await choosing(page, () => fromMenu(page, /^Open a file/));
    await chooser.setFiles(fileOf(mine));
    await page.getByRole('heading', { level: 1, name: 'Our own plan' }).waitFor();
    const saved = await downloaded(page, () => fromMenu(page, /^Save as a file/));
    expect(saved).toEqual({ name: 'mine.yaml', contents: recorded });
    const again = await choosing(page, () => fromMenu(page, /^Open a file/));
    await again.setFiles(fileOf(saved.contents));
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(await downloaded(page, () => fromMenu(page, /^Save as a file/))).toEqual(saved);
    expect(faults).toEqual([]);
  });

  test('open and save by keyboard; a file saved without its trial edits says so', async () => {
    const { page } = await open();
    await ready(page);
    const chooser = await choosing(page, () => page.keyboard.press('Control+o'));
    await chooser.setFiles(fileOf(mine));
    await page.getByRole('heading', { level: 1, name: 'Our own plan' }).waitFor();
    await moveSlider(page);
    const saved = await downloaded(page, () => page.keyboard.press('Control+s'));
    expect(saved.contents).toBe(recorded);
    expect(await page.locator('.notice').innerText()).toContain('without the trial edit');
  });

  test('open by being dropped on the page', async () => {
    const { page } = await open();
    await ready(page);
    await page.evaluate((contents) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([contents], 'mine.yaml'));
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, mine);
    await page.getByRole('heading', { level: 1, name: 'Our own plan' }).waitFor();
  });

  test('that are broken are refused with every problem, and the session before stays', async () => {
    const { page, faults } = await open();
    await ready(page);
    await moveSlider(page);
    const before = await lead(page).getAttribute('value');
    const chooser = await choosing(page, () => page.keyboard.press('Control+o'));
    await chooser.setFiles(fileOf(broken));
    const summary = page.getByRole('alert');
    const heading = summary.getByRole('heading', { name: 'mine.yaml was not opened' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.locator('pre').first().innerText()).toContain('baseline: nothing');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await lead(page).getAttribute('value')).toBe(before);
    await summary.getByRole('button', { name: /^mine\.yaml, line \d+/ }).first().press('Enter');
    const marked = summary.getByRole('region', { name: 'Text of mine.yaml, as it was refused' }).locator(':focus');
    expect(await marked.innerText()).toMatch(/^24\s+baseline: nothing\s+Problem 1$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await lead(page).getAttribute('value')).toBe(before);
    await summary.getByRole('button', { name: 'Close this list' }).click();
    expect(await page.getByRole('button', { name: '1 trial edit' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('trial edits', () => {
  test('are kept as overrides in the saved file, and undone by key', async () => {
    const { page } = await open();
    await ready(page);
    await moveSlider(page);
    const trial = await lead(page).getAttribute('value');
    await page.getByRole('button', { name: '1 trial edit' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed with the provider');
    await page.getByRole('textbox', { name: 'Your name' }).fill('A. Name');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep as overrides' }).click();
    expect(await lead(page).getAttribute('value')).toBe(trial);
    const { contents } = await downloaded(page, () => page.keyboard.press('Control+s'));
    expect(contents.startsWith(text.trimEnd())).toBe(true);
    expect(contents).toContain('reason: Agreed with the provider');
    await title(page).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '1 trial edit' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '1 trial edit' }).waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).not.toBe(trial);
  });
});

describe('unsaved work', () => {
  test('survives a reload, and a tab that is gone without a word', async () => {
    const { page, faults } = await open();
    await ready(page);
    await moveSlider(page);
    const trial = await lead(page).getAttribute('value');
    await kept(page);
    await page.reload();
    await ready(page);
    expect(await lead(page).getAttribute('value')).toBe(trial);
    await page.getByRole('button', { name: '1 trial edit' }).waitFor();
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(page.url());
    await ready(again);
    expect(await lead(again).getAttribute('value')).toBe(trial);
    expect(faults).toEqual([]);
  });

  test('in a second tab is not overwritten without asking', async () => {
    const { page } = await open();
    await ready(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    await moveSlider(other);
    const theirs = await lead(other).getAttribute('value');
    const warning = page.getByRole('alert', { name: 'Another tab' });
    await warning.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await warning.getByRole('button', { name: 'Show the work of the other tab here' }).click();
    await warning.waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).toBe(theirs);
  });

  test('is forgotten on request', async () => {
    const { page } = await open();
    await ready(page);
    const before = await lead(page).getAttribute('value');
    await moveSlider(page);
    await kept(page);
    await fromMenu(page, /^Clear this browser/);
    await page.getByText(/^Nothing is kept in this browser any more/).waitFor();
    await page.reload();
    await ready(page);
    expect(await lead(page).getAttribute('value')).toBe(before);
  });
});

describe('a link', () => {
  test('opens the same scenario, trial edits and figures in another browser, and leaves no trace in the address', async () => {
    const { page } = await open();
    await ready(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await moveSlider(page);
    await fromMenu(page, /^Copy a link/);
    await page.getByText(/^The link is copied/).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(8000);
    const { page: other, faults } = await open({ path: new URL(link).hash });
    await other.getByText(/^This scenario came with the link/).waitFor();
    expect(await lead(other).getAttribute('value')).toBe(await lead(page).getAttribute('value'));
    const fingerprint = (each: Page) => each.locator('.footer__facts:not(:empty)').innerText();
    expect(await fingerprint(other)).toBe(await fingerprint(page));
    expect(new URL(other.url()).hash).toBe('#/summary');
    expect(faults).toEqual([]);
  });

  test('that was cut short is refused in words, and the page opens without it', async () => {
    const { page, faults } = await open({ path: '#/link/1.q1Yqy' });
    await page.getByRole('heading', { name: 'The link was not opened' }).waitFor();
    await page.getByText(/cut short or changed/).waitFor();
    expect(await title(page).innerText()).toBe('Drive across Sussex');
    expect(faults).toEqual([]);
  });
});

describe('a table', () => {
  test('is saved as CSV with the exact numbers of the page', async () => {
    const { page, faults } = await open();
    await ready(page);
    await page.getByRole('button', { name: 'Show as table: Cost by year' }).click();
    const first = await page.getByRole('figure', { name: 'Cost by year' }).locator('tbody data').first().getAttribute('value');
    const { name, contents } = await downloaded(page, () => page.getByRole('button', { name: 'Save as CSV: Cost by year' }).click());
    expect(name).toMatch(/cost-by-year\.csv$/);
    expect(contents.split('\r\n')[1]?.split(',').slice(0, 2)).toEqual(['2027-28', first]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
