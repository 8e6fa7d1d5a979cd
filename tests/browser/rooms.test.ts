import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, useApp } from './app';

const open = useApp();
const rooms = ['start', 'summary', 'options', 'rollout', 'costs', 'avoided', 'gains', 'money', 'certainty', 'evidence', 'text', 'import', 'help'];
const phone = { width: 390, height: 844 };

/** The whole room is there, and what it works out after it is first drawn. */
async function entered(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Goes to another room and waits until the window is named after it. */
async function goTo(page: Page, room: string): Promise<void> {
  const before = await page.title();
  if (page.url().endsWith(`#/${room}`)) return;
  await page.evaluate((hash) => { window.location.hash = hash; }, `#/${room}`);
  await page.waitForFunction((title) => document.title !== title, before);
  await entered(page);
}

const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

// Each room has its own tests on a laptop and on a phone.
describe('every room at 200 % zoom', () => {
  test.each(rooms)('%s has no fault that axe can find and fits', async (room) => {
    const { page, faults } = await open({ viewport: { width: 640, height: 400 }, path: `#/${room}` });
    await entered(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});

describe('the page of help', () => {
  test.each([{ width: 1280, height: 800 }, phone])('has no fault that axe can find and fits at $width', async (viewport) => {
    const { page, faults } = await open({ viewport, path: '#/help' });
    await entered(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});

describe('the page', () => {
  test('is not wider than 320 pixels in any room, as at 400 % zoom', async () => {
    const { page } = await open({ viewport: { width: 320, height: 256 } });
    for (const room of rooms) {
      await goTo(page, room);
      expect([room, await overhang(page)]).toEqual([room, 0]);
    }
  });

  test('does not move for readers who ask for that', async () => {
    const { page } = await open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const room of rooms) {
      await goTo(page, room);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect([room, moving]).toEqual([room, 0]);
    }
  });

  test('names every room on a laptop without sliding', async () => {
    const { page } = await open();
    await entered(page);
    const hidden = await page.locator('.room-nav__list').evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(hidden).toBe(0);
    expect(await page.locator('.room-nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('#/', ''))))
      .toEqual(rooms.filter((room) => !['import', 'help'].includes(room)));
  });

  test('has a header of two low rows on a phone, whatever is going on', async () => {
    const { page } = await open({ viewport: phone });
    await entered(page);
    const height = async (): Promise<number> => (await page.locator('.header-bar').boundingBox())?.height ?? Infinity;
    expect(await height()).toBeLessThanOrEqual(96);
    await page.getByText('Inputs that matter most').click();
    await page.getByRole('slider').first().press('ArrowRight');
    await page.getByRole('button', { name: '1 trial edit' }).waitFor();
    expect(await height()).toBeLessThanOrEqual(96);
    await goTo(page, 'evidence');
    const link = await page.getByRole('link', { name: 'Evidence', exact: true }).boundingBox();
    const nav = await page.locator('.room-nav').boundingBox();
    expect(link && nav && link.x >= nav.x - 1 && link.x + link.width <= nav.x + nav.width + 1).toBe(true);
  });
});

describe('the first steps', () => {
  test.each([{ width: 1280, height: 800 }, phone])('stand above the Summary without a fault, and are closed for good by keyboard, at $width', async (viewport) => {
    const { page, faults } = await open({ viewport });
    await entered(page);
    const steps = page.getByRole('region', { name: 'New here?' });
    await steps.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect((await steps.boundingBox())?.height).toBeLessThanOrEqual(viewport.width > 1000 ? 36 : 150);
    await steps.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    expect(await steps.count()).toBe(0);
    await page.reload();
    await entered(page);
    expect(await steps.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
