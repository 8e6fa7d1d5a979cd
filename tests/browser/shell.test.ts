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

  test('uses fonts that the machine has', async () => {
    const { page } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
