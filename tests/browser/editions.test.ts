import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { carryEvidence, recordEditions } from '../../models/scenario/save-editions';
import { nodeLibrary } from '../files/node-library';
import { later } from '../scenario/later-evidence';
import { valueOf } from '../scenario/open-text';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const text = readFileSync('scenarios/sussex.yaml', 'utf8').replace('title: Drive across Sussex', 'title: Our own plan');
const there = { file: 'mine.yaml', library: later };
const lean = valueOf(recordEditions(text, there));
const carrying = valueOf(carryEvidence(text, there));
const lead = (page: Page) => page.locator('.figure-button--lead data').first();
const asked = (page: Page) => page.getByRole('region', { name: 'mine.yaml was made on other evidence' });

async function given(page: Page, contents: string): Promise<void> {
  await page.locator('.figure-button--lead').first().waitFor();
  page.on('filechooser', () => undefined);
  await page.title();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(contents) });
  await page.getByRole('heading', { level: 1, name: 'Our own plan' }).waitFor();
}

async function saved(page: Page, item: RegExp): Promise<{ name: string; contents: string }> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const button = page.getByRole('group', { name: 'File' }).getByRole('button', { name: item });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), contents: readFileSync(await download.path(), 'utf8') };
}

describe('a file made on another edition of the evidence', () => {
  test.each([{ width: 1280, height: 800 }, { width: 390, height: 844 }])('shows old and new, and adopts, at $width', async (viewport) => {
    const { page, faults } = await open({ viewport });
    await given(page, lean);
    const before = await lead(page).getAttribute('value');
    expect(await asked(page).getByRole('row', { name: /^Victim-perpetrator pairs/ }).innerText()).toMatch(/1\.08.*\s1\.06/);
    expect(await asked(page).getByRole('heading').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await asked(page).getByRole('button', { name: 'Adopt the evidence here' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).toBe(before);
    expect(faults).toEqual([]);
  });

  test('keeps its figures as overrides, in a name', async () => {
    const { page, faults } = await open();
    await given(page, lean);
    const before = await lead(page).getAttribute('value');
    await asked(page).getByRole('textbox', { name: 'or, in the name of' }).fill('A. Name');
    await asked(page).getByRole('button', { name: 'Keep the figure of the file' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).not.toBe(before);
    const { contents } = await saved(page, /^Save as a file/);
    expect(contents).toMatch(/parameter: pairs_per_perpetrator\n +value: 1\.08\n/);
    expect(faults).toEqual([]);
  });

  test('that brings its evidence along stays on it, or adopts the evidence here', async () => {
    const { page, faults } = await open();
    await given(page, carrying);
    const own = await lead(page).getAttribute('value');
    await asked(page).getByRole('button', { name: 'Keep the evidence of the file' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).toBe(own);
    expect((await saved(page, /^Save as a file/)).contents).toBe(carrying);
    await page.locator('.footer').getByRole('button', { name: 'Compare with the evidence here' }).click();
    await asked(page).getByRole('button', { name: 'Adopt the evidence here' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect(await lead(page).getAttribute('value')).not.toBe(own);
    expect(faults).toEqual([]);
  });
});

describe('a file saved self-contained', () => {
  test('gives the same figures and says nothing where the evidence is the same', async () => {
    const { page, faults } = await open();
    await given(page, text);
    const { name, contents } = await saved(page, /^Save self-contained/);
    expect(name).toBe('mine-self-contained.yaml');
    expect(contents).toBe(valueOf(carryEvidence(text, { file: 'mine.yaml', library: nodeLibrary })));
    const fingerprint = await page.locator('.footer__facts:not(:empty)').innerText();
    await given(page, contents);
    await page.getByRole('combobox', { name: 'Scenario' }).waitFor();
    expect(await asked(page).count()).toBe(0);
    expect(await page.locator('.footer__facts:not(:empty)').innerText()).toBe(fingerprint);
    expect((await saved(page, /^Save on the bundled evidence/)).name).toBe('mine-on-bundled-evidence.yaml');
    expect(faults).toEqual([]);
  });
});
