import type { Browser, Page } from 'playwright-core';
import { framesOf, longestTask, recorded, type Frame } from './browser-trace';

const laptop = { width: 1280, height: 800 };

/** Long enough that findings and charts of one step are through before the next. */
const restMilliseconds = 450;

async function summaryOf(browser: Browser, address: string, scenario: string): Promise<Page> {
  const page = await browser.newPage({ viewport: laptop });
  await page.goto(address);
  await page.locator('.year-bars__bar').first().waitFor();
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: scenario });
  await page.waitForTimeout(1_000);
  return page;
}

/** Moves the first input of the Summary to and fro by keyboard, one step at a time. */
export async function sliderFrames(browser: Browser, address: string, scenario: string, count: number): Promise<readonly Frame[]> {
  const page = await summaryOf(browser, address, scenario);
  await page.getByRole('slider').first().focus();
  const spans = await recorded(browser, page, async () => {
    for (let move = 0; move < count; move += 1) {
      await page.keyboard.press(move % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForTimeout(restMilliseconds);
    }
  });
  await page.close();
  return framesOf(spans, 'keydown');
}

/** The same step taken back and done again in another room, whose figures have to follow. */
export async function stepFrames(browser: Browser, address: string, scenario: string, room: string, count: number): Promise<readonly Frame[]> {
  const page = await summaryOf(browser, address, scenario);
  await page.getByRole('slider').first().press('ArrowRight');
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room, exact: true }).click();
  await page.waitForTimeout(2_000);
  const spans = await recorded(browser, page, async () => {
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press(step % 2 === 0 ? 'Control+z' : 'Control+Shift+z');
      await page.waitForTimeout(restMilliseconds);
    }
  });
  await page.close();
  // The keys held down are events of their own and change nothing.
  return framesOf(spans, 'keydown').filter(({ script }) => script > 1);
}

/** The longest task, and the frame of each key, while the runs of the room Certainty go on and somebody types. */
export async function typedWhileRunning(browser: Browser, address: string): Promise<{ readonly keys: readonly Frame[]; readonly longest: number }> {
  const page = await summaryOf(browser, address, 'Sussex');
  await page.getByRole('slider').first().press('ArrowRight');
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Certainty', exact: true }).click();
  const done = page.locator('.certainty__progress').getByText(/runs done/).first();
  await done.waitFor();
  await page.getByRole('heading', { name: 'Settings of the run' }).click();
  const spans = await recorded(browser, page, async () => {
    // A step taken back begins a run of its own.
    await page.keyboard.press('Control+z');
    await page.getByRole('textbox', { name: 'Seed' }).pressSequentially('12345678901234567890', { delay: 40 });
    await page.waitForTimeout(1_000);
    await done.waitFor();
  });
  await page.close();
  return { keys: framesOf(spans, 'keypress'), longest: longestTask(spans) };
}

/** Processor time of the page, in milliseconds, from the start of loading until its first chart stands, and the longest task of it. */
export async function startWork(browser: Browser, address: string): Promise<{ readonly all: number; readonly longest: number }> {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  const spans = await recorded(browser, page, async () => {
    await page.goto(address);
    await page.locator('.year-bars__bar').first().waitFor();
  });
  await context.close();
  const all = spans.filter(({ name }) => name === 'RunTask').reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  return { all, longest: longestTask(spans) };
}
