import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const patience = { timeout: 60_000 };

describe('the room Certainty', () => {
  test('runs in workers, says the answer, and has no fault on a laptop', { timeout: 120_000 }, async () => {
    const { page, faults } = await open({ path: '#/certainty' });
    await page.getByText('8,192 of 8,192 runs done.').waitFor(patience);
    expect(await page.locator('.certainty__lead').innerText()).toMatch(/^In about \d in 10 of 8,192 runs benefits exceed costs\.$/);
    expect(page.workers().length).toBeGreaterThan(0);
    await page.getByText(/^The worst pair:/).waitFor(patience);
    await page.getByText('An attack of your own').click();
    await page.getByText('Settings of the run').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(faults).toEqual([]);
  });

  test('fits a phone, and can be cancelled and begun again by keyboard', { timeout: 120_000 }, async () => {
    const { page, faults } = await open({ path: '#/certainty', viewport: { width: 390, height: 844 } });
    await page.getByText('8,192 of 8,192 runs done.').waitFor(patience);
    await page.getByText(/^The worst pair:/).waitFor(patience);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByText('Settings of the run').click();
    await page.getByRole('textbox', { name: 'Draws' }).fill('65536');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel the run' }).press('Enter');
    await page.getByText('nothing of it is shown').waitFor();
    expect(await page.locator('.certainty__lead').count()).toBe(0);
    await page.getByRole('button', { name: 'Run again' }).press('Enter');
    await page.locator('.certainty__lead').waitFor(patience);
    expect(faults).toEqual([]);
  });

  test('moving an input on the Summary runs anew, and the chance there follows', { timeout: 120_000 }, async () => {
    const { page, faults } = await open();
    const said = page.locator('.fact__chance', { hasText: /^about \d in 10: in 8,192 runs benefits exceed costs/ });
    await said.waitFor(patience);
    const before = await said.innerText();
    await page.getByRole('textbox', { name: /^Share of high-risk perpetrators referred/ }).fill('60');
    await page.locator('.fact__chance', { hasText: /^was .*before the last change$/ }).waitFor(patience);
    await said.waitFor(patience);
    expect(await said.innerText()).not.toBe(before);
    expect(faults).toEqual([]);
  });
});
