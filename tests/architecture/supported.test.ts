import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const readme = read('README.md');
const packages = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string }; readonly devDependencies: Record<string, string> };

describe('what the README says is supported', () => {
  test('are the browsers that the build is written for', () => {
    const targets = Object.fromEntries([...read('vite.config.ts').matchAll(/'(chrome|edge|firefox|safari)(\d+)'/g)].map(([, name = '', version = '']) => [name, version]));
    expect(Object.keys(targets).sort()).toEqual(['chrome', 'edge', 'firefox', 'safari']);
    expect(targets['edge']).toBe(targets['chrome']);
    expect(readme).toContain(`Chrome and Edge from ${targets['chrome'] ?? ''}, Firefox from ${targets['firefox'] ?? ''} and Safari from ${targets['safari'] ?? ''}`);
  });

  test('is the range of Node that the packages ask for, and the one these tests run on', () => {
    const [, major = '', minor = ''] = /^>=(\d+)\.(\d+)$/.exec(packages.engines.node) ?? [];
    expect(readme).toContain(`Node from ${major}.${minor}`);
    expect(readme).toContain(`Node.js](https://nodejs.org) ${major}.${minor} or later`);
    expect(packages.devDependencies['@types/node']?.split('.')[0]).toBe(major);
    const [here = 0, minorHere = 0] = process.versions.node.split('.').map(Number);
    expect(here > Number(major) || (here === Number(major) && minorHere >= Number(minor))).toBe(true);
  });
});
