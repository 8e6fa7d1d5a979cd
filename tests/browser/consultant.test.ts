import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useApp } from './app';

const open = useApp();
const lead = (page: Page) => page.locator('.figure-button--lead data').first();

/** Moves through the page as a reader without a mouse does, until the focus is on what is looked for. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target.toString()} is not reached within ${most} steps`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** A list takes the entry that is typed. */
async function choose(page: Page, target: Locator, entry: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(entry);
}

async function enter(page: Page, room: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  await press(page, page.getByRole('link', { name: room, exact: true }));
  await page.locator('h1:focus').waitFor();
}

test('Norfolk from nothing to a saved file and back, without a mouse', async () => {
  const { page, faults } = await open({ path: '#/start' });
  await choose(page, page.getByRole('combobox', { name: 'Police force area' }), 'Norfolk');
  await press(page, page.getByRole('button', { name: 'Make the scenario for Norfolk' }));
  await page.locator('h1:focus', { hasText: 'Drive across Norfolk' }).waitFor();

  await enter(page, 'Options');
  const teams = page.getByRole('region', { name: 'King\'s Lynn and West Norfolk and around' });
  await press(page, page.getByRole('radio', { name: 'Show Whole force at once' }), 'ArrowUp');
  await page.getByRole('heading', { name: 'Teams under Phased' }).waitFor();
  await choose(page, page.getByRole('combobox', { name: /^Posts of King's Lynn/ }), 'own');
  await write(page, page.getByRole('textbox', { name: /^Number of posts of King's Lynn/ }), '4');
  await choose(page, page.getByRole('combobox', { name: 'Move Great Yarmouth from Norwich and around' }), 'King');
  await teams.getByText('Great Yarmouth', { exact: true }).waitFor();
  await write(page, teams.getByRole('textbox', { name: /^People waiting/ }), '5');

  await enter(page, 'Evidence');
  await write(page, page.getByRole('searchbox', { name: 'Search' }), 'caseload_per');
  await press(page, page.getByRole('button', { name: 'Open cases per case manager' }));
  await press(page, page.getByRole('button', { name: 'Override this figure' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Value (cases per post)' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('18');
  await tabTo(page, page.getByRole('textbox', { name: 'Reason' }));
  await page.keyboard.type('As in the contract of the provider');
  await write(page, page.getByRole('textbox', { name: 'Your name' }), 'A. Consultant');
  await page.getByText(/^Saved in the text/).waitFor();

  await enter(page, 'Summary');
  const headline = await lead(page).getAttribute('value');
  const facts = await page.locator('.footer__facts:not(:empty)').innerText();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const contents = readFileSync(await download.path(), 'utf8');
  expect(contents).toMatch(/posts: 4\b/);
  expect(contents).toMatch(/opening_waiting: 5\b/);
  expect(contents).toMatch(/parameter: caseload_per_case_manager\n +value: 18\n/);
  expect(contents).toMatch(/^editions:$/m);
  expect(faults).toEqual([]);

  const { page: later, faults: laterFaults } = await open();
  await lead(later).waitFor();
  later.on('filechooser', () => undefined);
  await later.title();
  const [chooser] = await Promise.all([later.waitForEvent('filechooser'), later.keyboard.press('Control+o')]);
  await chooser.setFiles({ name: download.suggestedFilename(), mimeType: 'text/yaml', buffer: Buffer.from(contents) });
  await later.getByRole('heading', { level: 1, name: 'Drive across Norfolk' }).waitFor();
  await press(later, later.getByRole('radio', { name: /^Whole force/ }), 'ArrowUp');
  await later.getByRole('radio', { name: /^Phased/, checked: true }).waitFor();
  expect(await lead(later).getAttribute('value')).toBe(headline);
  expect(await later.locator('.footer__facts:not(:empty)').innerText()).toBe(facts);
  expect(laterFaults).toEqual([]);
});
