import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runTimeDependencies, thirdPartyNotices } from './notices';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('packages', () => {
  test('built into the app are named, with version, in the notices', () => {
    const notices = read('THIRD-PARTY-NOTICES.md');
    const dependencies = runTimeDependencies('.');
    expect(dependencies.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'scheduler', 'recharts', 'mathjs', 'zod', 'yaml']));
    expect(dependencies.filter(({ name, version }) => !notices.includes(`| ${name} | ${version} |`))).toEqual([]);
  });

  test('have notices that `npm run notices` would write again', () => {
    expect(read('THIRD-PARTY-NOTICES.md')).toBe(thirdPartyNotices('.'));
  });

  test('are pinned to one version each', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('are locked without the address of a registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
