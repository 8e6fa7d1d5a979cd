import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { watchMoves, type Move } from './moves';

const laptop = { width: 1280, height: 800 };

async function ready(page: Page): Promise<void> {
  await page.locator('.year-bars__bar').first().waitFor();
}

/** Main-thread processor time a move, in milliseconds: what a busy machine cannot lengthen by making the page wait. */
export interface Dragged {
  readonly moves: readonly Move[];
  readonly processor: number;
}

/** Moves one slider to and fro with a real mouse, resting `pause` milliseconds after each move. */
export async function drag(browser: Browser, address: string, count: number, pause: number): Promise<Dragged> {
  const page = await browser.newPage({ viewport: laptop });
  await page.goto(address);
  await ready(page);
  await page.waitForTimeout(1000);
  await page.evaluate(watchMoves, { event: 'input', parts: ['.summary__answer', '.facts', '.option-table'] } as const);
  const meter = await page.context().newCDPSession(page);
  await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await meter.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  // The share referred changes costs, people and coverage: the chart has to follow as well as the figures.
  const box = await page.getByRole('slider', { name: /referred/ }).boundingBox();
  if (box === null) throw new Error('the slider is not on the page');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.1 * box.width, middle);
  await page.mouse.down();
  const before = await spent();
  const steps = 80;
  for (let move = 1; move <= count; move += 1) {
    const at = move % (2 * steps);
    await page.mouse.move(box.x + box.width * (0.1 + 0.8 * (Math.min(at, 2 * steps - at) / steps)), middle);
    await page.waitForTimeout(pause);
  }
  const after = await spent();
  await page.mouse.up();
  await page.waitForTimeout(500);
  const moves = await page.evaluate(() => window.benchMoves ?? []);
  await page.close();
  return { moves, processor: (after - before) / moves.length };
}

/** A room whose figures follow a choice: where it is, the choices to go through in turn, and the parts that have to be new. */
export interface ChoiceInRoom {
  readonly name: string;
  readonly room: string;
  /** Names of radio buttons, or labels of options of the box “Option”. */
  readonly choices: readonly string[];
  readonly isBox: boolean;
  readonly parts: readonly string[];
}

/** Goes through the choices of a room of the ready scenario with agreements, resting after each. */
export async function choose(browser: Browser, address: string, { room, choices, isBox, parts }: ChoiceInRoom, count: number): Promise<readonly Move[]> {
  const page = await browser.newPage({ viewport: laptop });
  await page.goto(`${address}#/${room}`);
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: 'Greater Manchester' });
  await page.locator(parts[0] ?? 'main').first().waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(watchMoves, { event: isBox ? 'input' : 'click', parts } as const);
  for (let move = 0; move < count; move += 1) {
    const name = choices[move % choices.length] ?? '';
    if (isBox) await page.getByRole('combobox', { name: 'Option' }).selectOption({ label: name });
    else await page.getByRole('radio', { name, exact: true }).check();
    await page.waitForTimeout(200);
  }
  const moves = await page.evaluate(() => window.benchMoves ?? []);
  await page.close();
  return moves;
}

/** One file of the first screen: what it is called and how large it is, gzipped. */
export interface Sent {
  readonly name: string;
  readonly bytes: number;
}

/** Everything the page asks for until its first screen stands, charts and all. What is kept for later visits comes after it. */
export async function firstScreen(browser: Browser, address: string): Promise<readonly Sent[]> {
  const context = await browser.newContext({ viewport: laptop, serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses: Promise<Sent>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(address)) return;
    responses.push(response.body().then((body) => ({
      name: response.url().slice(address.length) || 'page', bytes: gzipSync(body, { level: 9 }).length,
    })));
  });
  await page.goto(address);
  await ready(page);
  const sent = await Promise.all(responses);
  await context.close();
  return sent;
}

/** Milliseconds from the start of loading until figures stand on the page and a press of a key changes them. */
export async function timeToInteract(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const slider = document.querySelector<HTMLInputElement>('.slider__range');
      const lead = document.querySelector('.figure-button--lead');
      if (slider === null || lead === null) return;
      watch.disconnect();
      const before = lead.textContent;
      // A page that is still busy answers late; the move is made as soon as there is something to move.
      setTimeout(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, slider.max);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => {
          if (lead.textContent !== before) document.documentElement.dataset['interactive'] = String(performance.now());
        });
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  const time = await page.waitForFunction(() => document.documentElement.dataset['interactive']);
  const milliseconds = Number(await time.jsonValue());
  await context.close();
  return milliseconds;
}
