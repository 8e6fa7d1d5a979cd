import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A browser to test with: what to start, and the environment it needs beyond ours. */
export interface BrowserChoice {
  readonly name: string;
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The sandbox cannot start as root in a container; the rest keeps the browser off the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome'];

function onPath(path: string): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((file) => existsSync(file));
}

function installedBrowser(environment: NodeJS.ProcessEnv): BrowserChoice | undefined {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { name: 'CHROMIUM_PATH', executablePath: named, environment: {} };
  }
  const found = onPath(environment['PATH'] ?? '');
  return found === undefined ? undefined : { name: 'installed', executablePath: found, environment: {} };
}

/** Keeps the unpacked copy between runs; the marker tells a whole copy from one that was interrupted. */
function unpackingFolder(): { folder: string; finish: () => void } {
  const folder = resolve('node_modules/.cache/chromium');
  const marker = join(folder, 'complete');
  if (!existsSync(marker)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, finish: () => { writeFileSync(marker, ''); } };
}

/** The package's own font list names a fixed place; this one names ours, so that text has glyphs on a machine without fonts. */
function writeFontList(folder: string): void {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const list = `<fontconfig><dir>${escaped}/fonts</dir><cachedir>${escaped}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${list}\n`);
}

/**
 * Unpacks the browser that comes through npm, together with the system libraries and fonts it carries. The package
 * reads its settings from the environment while it is being loaded, so ours is changed for that moment and put back.
 */
async function packagedBrowser(): Promise<BrowserChoice> {
  const { folder, finish } = unpackingFolder();
  const before = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    writeFontList(folder);
    finish();
    return { name: 'npm package', executablePath, environment: { FONTCONFIG_PATH: join(folder, 'fonts') } };
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) Reflect.deleteProperty(process.env, key);
    Object.assign(process.env, before);
  }
}

/** The libraries that the packaged browser brings, for a machine that lacks its own. */
function withPackagedLibraries(choice: BrowserChoice): BrowserChoice {
  const libraries = resolve('node_modules/.cache/chromium/al2023/lib');
  return { ...choice, name: `${choice.name} with its own libraries`, environment: { ...choice.environment, LD_LIBRARY_PATH: libraries } };
}

function missingLibraries(choice: BrowserChoice): boolean {
  try {
    execFileSync(choice.executablePath, ['--no-sandbox', '--version'], { env: { ...process.env, ...choice.environment }, stdio: 'pipe' });
    return false;
  } catch {
    return true;
  }
}

/**
 * CHROMIUM_PATH, then a browser on PATH, then the one that npm installed. There is always one of the three after
 * `npm ci` on Linux; anywhere else this throws with what to do, because a skipped browser test proves nothing.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<BrowserChoice> {
  const installed = installedBrowser(environment);
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chromium or Chrome and set CHROMIUM_PATH to its program file.');
  }
  const packaged = await packagedBrowser();
  const choice = missingLibraries(packaged) ? withPackagedLibraries(packaged) : packaged;
  if (missingLibraries(choice)) {
    throw new Error('No browser found on PATH, and the one from npm does not start. Install chromium or set CHROMIUM_PATH.');
  }
  return choice;
}

export async function launch(choice: BrowserChoice): Promise<Browser> {
  const environment = Object.entries({ ...process.env, ...choice.environment });
  return chromium.launch({
    executablePath: choice.executablePath,
    args: flags,
    env: Object.fromEntries(environment.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  });
}
