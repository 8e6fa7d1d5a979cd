import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser, launch } from '../browser/browser';
import { choose, drag, firstScreen, timeToInteract, type ChoiceInRoom, type Dragged } from './browser-measures';
import { sliderFrames, startWork, stepFrames, typedWhileRunning } from './browser-frames';
import type { Frame } from './browser-trace';
import type { Move } from './moves';
import { quantile } from './timing';

/** What the app is held to, in milliseconds and in thousands of bytes. */
const targets = { frame: 16, chart: 100, interactive: 1_000, firstScreen: 350, task: 50 };
const counts = { moves: 200, starts: 11, choices: 40, steps: 20 };
const folder = 'node_modules/.cache/bench-app';

const say = (line = ''): void => { process.stdout.write(`${line}\n`); };
const number = (value: number): string => value.toFixed(1).padStart(9);

function row(label: string, values: readonly number[], unit: string, target?: number): void {
  const [middle, high] = [quantile(values, 0.5), quantile(values, 0.95)];
  const verdict = target === undefined ? '' : `  target ${target} ${unit}: ${high <= target ? 'met' : 'MISSED'}`;
  say(`  ${label.padEnd(58)}${number(middle)}${number(high)} ${unit}${verdict}`);
}

const options = ['One site in Manchester and Salford', 'Phased'];
const money = ['.money .said', '.money .twin'];
const gains = ['.gains .said', '.gains .twin'];

/** What is chosen in the rooms of money. */
const rooms: readonly ChoiceInRoom[] = [
  { name: 'Money: another option', room: 'money', choices: options, isBox: true, parts: money },
  { name: 'Money: which money counts', room: 'money', choices: ['Agreed money only', 'Agreed, bid and hoped for'], isBox: false, parts: money },
  { name: 'Who pays: another option', room: 'gains', choices: options, isBox: true, parts: gains },
  { name: 'Who pays: which gains count', room: 'gains', choices: ['Cashable only', 'All gains'], isBox: false, parts: gains },
];

function showFigures(name: string, moves: readonly Move[]): void {
  say(name);
  row('figures: work of the page in the frame of the move', moves.map(({ frame }) => frame), 'ms', targets.frame);
  row('figures: event to paint, with the wait for the frame', moves.map(({ sinceEvent }) => sinceEvent), 'ms');
  say(`  ${'figures new in the very next frame'.padEnd(58)}${String(moves.filter(({ sameFrame }) => sameFrame).length).padStart(9)} of ${moves.length}`);
}

function showMoves(name: string, { moves, processor }: Dragged): void {
  showFigures(`${name}: ${moves.length} moves of one slider`, moves);
  row('chart: event to paint', moves.flatMap(({ chart }) => chart ?? []), 'ms', targets.chart);
  say(`  ${'processor time of the page a move, all in'.padEnd(58)}${number(processor)}           ms`);
  say();
}

/** Two scenarios: the one shown first, and a ready one with as many teams as any. */
const scenarios = ['Sussex', 'West Mercia'];
const followers = ['Options', 'Roll-out', 'Costs', 'Avoided costs', 'Who pays', 'Money', 'Evidence', 'Text'];

function showFrame(label: string, frames: readonly Frame[]): void {
  row(label, frames.map(({ all }) => all), 'ms', targets.frame);
  const middle = (part: keyof Frame): string => quantile(frames.map((frame) => frame[part]), 0.5).toFixed(1);
  say(`    of it script ${middle('script')}, layout ${middle('layout')}, paint ${middle('paint')}; after it ${middle('after')}, longest task ${middle('longest')}`);
}

async function measureFrames(browser: Browser, address: string): Promise<void> {
  say('Processor time of the page in the frame of one step, which other work on the machine does not lengthen');
  for (const scenario of scenarios) {
    showFrame(`Summary, ${scenario}: an input moved`, await sliderFrames(browser, address, scenario, counts.steps));
    for (const room of followers) {
      showFrame(`${room}, ${scenario}: the move undone, redone`, await stepFrames(browser, address, scenario, room, counts.steps));
    }
  }
  const { keys, longest } = await typedWhileRunning(browser, address);
  showFrame('Certainty, Sussex: a key typed while 8 192 draws run', keys);
  row('longest task of the page meanwhile', [longest], 'ms', targets.task);
  say();
}

async function measureStart(browser: Browser, address: string): Promise<void> {
  say('Start');
  const starts: number[] = [];
  for (let start = 0; start < counts.starts; start += 1) starts.push(await timeToInteract(browser, address));
  row('figures on the page and following a slider', starts, 'ms', targets.interactive);
  const work: { readonly all: number; readonly longest: number }[] = [];
  for (let start = 0; start < counts.starts; start += 1) work.push(await startWork(browser, address));
  row('processor time of the page until its first chart', work.map(({ all }) => all), 'ms');
  row('longest task of it', work.map(({ longest }) => longest), 'ms');
  const sent = await firstScreen(browser, address);
  const bytes = sent.reduce((all, file) => all + file.bytes, 0);
  row(`first screen, gzipped, ${sent.length} files`, [bytes / 1_000], 'kB', targets.firstScreen);
}

async function measure(address: string): Promise<void> {
  const browser = await launch(await findBrowser());
  say(`Chromium ${browser.version()}, 1280 × 800, built app on localhost. Load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'}; other work on it lengthens what follows.`);
  say(`${' '.repeat(60)}${'median'.padStart(9)}${'95th'.padStart(9)}`);
  say();
  showMoves('Dragged without a rest', await drag(browser, address, counts.moves, 0));
  showMoves('One move at a time', await drag(browser, address, counts.moves, 100));
  for (const room of rooms) showFigures(`${room.name}, ${counts.choices} times`, await choose(browser, address, room, counts.choices));
  say();
  await measureFrames(browser, address);
  await measureStart(browser, address);
  await browser.close();
}

async function run(): Promise<void> {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the built app is served at no address');
  try {
    await measure(address);
  } finally {
    await server.close();
  }
}

try {
  await findBrowser();
  await run();
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  if (!why.startsWith('No browser found')) throw error;
  say(`Skipped, nothing was measured in a browser. ${why}`);
}
