import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();

describe('the built app', () => {
  test('opens without an error, a policy violation or a request to anywhere else', async () => {
    const { page, faults } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  test('lets nothing out and runs no code from text', async () => {
    const { page, faults } = await open();
    const outcome = await page.evaluate(async () => {
      const request = await fetch('https://example.org/').then(() => 'sent', () => 'refused');
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      return { request, title: document.title };
    });
    expect(outcome).toEqual({ request: 'refused', title: 'Drive roll-out workbench' });
    expect(faults.filter((fault) => fault.includes('connect-src'))).not.toEqual([]);
    expect(faults.filter((fault) => fault.includes('script-src'))).not.toEqual([]);
    expect(faults.filter((fault) => fault.startsWith('request'))).toEqual([]);
  });

  test.each([{ width: 1280, height: 800 }, { width: 390, height: 844 }])('fits a window $width wide', async (viewport) => {
    const { page } = await open({ viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });

  test('has no fault that axe can find', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('enters a room at its top with the focus on its name, and goes back to where the last one was left', async () => {
    const { page, faults } = await open({ path: '#/evidence' });
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
    await page.evaluate(() => { window.scrollTo(0, 600); });
    await page.getByRole('link', { name: 'Costs', exact: true }).evaluate((link: HTMLElement) => { link.click(); });
    const costs = page.getByRole('heading', { level: 1, name: 'Costs' });
    await costs.waitFor();
    expect(await costs.evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.evaluate(() => { window.scrollTo(0, 250); });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(600);
    await page.goForward();
    await costs.waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(250);
    expect(faults).toEqual([]);
  });

  test('offers the text where a room cannot be shown, and leads on to the others', async () => {
    const { page } = await open();
    await page.context().route(/\/costs-room-.*\.js$/, (route) => route.abort());
    await page.getByRole('link', { name: 'Costs', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'The room “Costs” could not be shown' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the text' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync('scenarios/sussex.yaml', 'utf8'));
    await page.getByRole('link', { name: 'Options', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
  });

  test('uses fonts that the machine has', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
