import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const read = (file: string): string => readFileSync(file, 'utf8');
const page = read('dist/index.html').replaceAll('&#39;', '\'');
const styles = files.filter((file) => file.endsWith('.css'));
const scripts = files.filter((file) => file.endsWith('.js'));

/**
 * Zod asks whether it may compile (and is told not to), decimal.js-light looks for the global object where there is no `self`.
 * Neither runs: the policy would refuse it, and the shell test shows that nothing is refused.
 */
const knownMakers = [/^Function\((?:``|''|"")\)/, /^Function\([`'"]return this[`'"]\)\(\)/];

describe('the built files', () => {
  test('hold no font, and do not name the font that is reserved for government sites', () => {
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/i.test(file))).toEqual([]);
    expect(styles.filter((file) => /@font-face|GDS Transport/i.test(read(file)))).toEqual([]);
    expect(scripts.filter((file) => read(file).includes('GDS Transport'))).toEqual([]);
  });

  test('load everything from beside the page', () => {
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('./') && !address.startsWith('data:'))).toEqual([]);
    expect(styles.filter((file) => /url\(\s*["']?(?:https?:)?\/\//i.test(read(file)))).toEqual([]);
    expect(scripts.filter((file) => /\bimport\(\s*["'](?:https?:)?\/\//.test(read(file)))).toEqual([]);
  });

  test('have no inline script, style or handler in the page', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/i);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
  });

  test('carry the policy ahead of anything it governs', () => {
    const policy = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(-1);
    expect(policy).toBeLessThan(page.search(/<script|<link/i));
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toContain('unsafe-');
  });

  test('make code from text in the known places only', () => {
    const makers = scripts.flatMap((file) => [...read(file).matchAll(/(?<![\w$.])(?:eval|Function)\((.{0,40})/g)].map((match) => match[0]));
    expect(makers.filter((text) => !knownMakers.some((known) => known.test(text)))).toEqual([]);
    expect(scripts.filter((file) => /[=(,]\s*eval\b/.test(read(file)))).toEqual([]);
  });

  test('travel with the licences of what they contain', () => {
    expect(files).toEqual(expect.arrayContaining(['dist/LICENSE', 'dist/THIRD-PARTY-NOTICES.md', 'dist/DATA-NOTICES.md']));
  });
});
