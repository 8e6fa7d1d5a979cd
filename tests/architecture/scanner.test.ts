import { describe, expect, test } from 'vitest';
import { forbiddenArrows } from './arrows';
import { circles } from './circles';
import { barrels, defaultExports, impurities, networkWords, numbersInEquations, suppressions, tooLong } from './house-rules';
import { parseSource } from './source';

/** The rules are only worth something if they can fail: each is shown what it must find, and what it must let pass. */

const arrows = (path: string, text: string): readonly string[] => forbiddenArrows([parseSource(path, text)]).map(({ what }) => what);

describe('forbidden arrows', () => {
  test.each([
    ['models/quantities/a.ts', "import { x } from '../evidence/b';"],
    ['models/quantities/a.ts', "import { z } from 'zod';"],
    ['models/rollout/a.ts', "import { x } from '../economics/b';"],
    ['models/rollout/a.ts', "import { x } from '../evidence/b';"],
    ['models/rollout/a.ts', "import { type X } from '../evidence/b';"],
    ['models/economics/a.ts', "import { x } from '../rollout/b';"],
    ['models/economics/a.ts', "import type { X } from '../scenario/b';"],
    ['models/economics/a.ts', "import type { X } from '../appraise';"],
    ['models/economics/a.ts', "export { x } from '../rollout/b';"],
    ['models/economics/a.ts', "const x = await import('../rollout/b');"],
    ['models/scenario/a.ts', "import { x } from '../economics/b';"],
    ['models/scenario/a.ts', "import { create } from 'mathjs/number';"],
    ['models/scenario/expressions.ts', "import { create } from 'mathjs';"],
    ['models/scenario/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['models/scenario/a.ts', "import { readFileSync } from 'node:fs';"],
    ['models/evidence/a.ts', "import { x } from '../../src/b';"],
    ['models/report/a.ts', "import { x } from '../economics/b';"],
    ['models/report/a.ts', "import { x } from '../appraise';"],
    ['models/figure-catalogue.ts', "import { x } from './scenario/b';"],
    ['models/appraise.ts', "import { z } from 'zod';"],
    ['models/appraise.ts', "import { x } from './index';"],
    ['models/novelty/a.ts', 'export const x = 0;'],
    ['src/App.tsx', "import { x } from '../models/appraise';"],
    ['src/rooms/a.tsx', "import type { X } from '../../models/economics/b';"],
    ['src/rooms/a.tsx', "import { Line } from 'recharts';"],
    ['src/rooms/a.tsx', "import { create } from 'zustand';"],
    ['src/rooms/a.tsx', "const modules = import.meta.glob('../../models/**/*.ts');"],
    ['src/rooms/a.tsx', 'const x = await import(name);'],
    ['src/selectors/a.ts', "import { useMemo } from 'react';"],
    ['src/selectors/a.ts', "import { x } from '../state/b';"],
    ['src/components/a.tsx', "import { createRoot } from 'react-dom/client';"],
    ['src/App.tsx', "import { readFileSync } from 'node:fs';"],
    ['src/App.tsx', "import { B } from './rooms/b.tsx';"],
  ])('%s: %s', (path, text) => {
    expect(arrows(path, text)).toHaveLength(1);
  });
});

describe('circles', () => {
  const a = (text: string) => parseSource('models/a.ts', text);
  const b = parseSource('models/rollout/b.tsx', "import type { A } from '../a';");
  test('of two files are found, types and all', () => {
    expect(circles([a("import { B } from './rollout/b';"), b]).map(({ what }) => what))
      .toEqual(['imports itself: models/a.ts → models/rollout/b.tsx → models/a.ts']);
  });
  test('are not seen where two ways lead to one file', () => {
    const c = parseSource('models/c.ts', "import { a } from './a';\nimport { b } from './rollout/b';");
    expect(circles([c, b, a('export const a = 0;')])).toEqual([]);
  });
});

describe('permitted arrows', () => {
  test.each([
    ['models/scenario/a.ts', "import type { Inputs } from '../economics/inputs';\nimport { x } from '../evidence/b';\nimport { z } from 'zod';"],
    ['models/scenario/expressions.ts', "import { create } from 'mathjs/number';"],
    ['models/scenario/fingerprint.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['models/economics/a.ts', "import type { X } from '../rollout/b';\nimport { x } from '../quantities/c';\nimport { y } from './d';"],
    ['models/report/a.ts', "import { x } from '../figure-catalogue';\nimport type { Y } from '../appraise';"],
    ['models/appraise.ts', "import { x } from './rollout/b';\nimport { y } from './explain';"],
    ['models/index.ts', "export { appraise } from './appraise';"],
    ['src/rooms/a.tsx', "import { x } from '../../models/index';\nimport type { Y } from '../../models';\nimport { useId } from 'react';"],
    ['src/main.tsx', "import { createRoot } from 'react-dom/client';\nimport './main.scss';"],
    ['src/state/a.ts', "const files = import.meta.glob('../../scenarios/**/*.yaml', { query: '?raw' });"],
    ['src/charts/a.tsx', "import { Line } from 'recharts';"],
    ['src/cli.ts', "import { readFileSync } from 'node:fs';\nimport { x } from '../models/index';"],
  ])('%s', (path, text) => {
    expect(arrows(path, text)).toEqual([]);
  });
});

describe('house rules', () => {
  const rules = { barrels, defaultExports, impurities, networkWords, numbersInEquations, suppressions, tooLong };
  const count = (rule: keyof typeof rules, text: string, path = 'models/economics/a.ts'): number => rules[rule](parseSource(path, text)).length;

  test.each([
    ['impurities', 'const now = Date.now();'],
    ['impurities', 'function f(when: Date): void {}'],
    ['impurities', 'const u = Math.random();'],
    ['impurities', 'document.title = name;'],
    ['impurities', 'const home = process.env;'],
    ['numbersInEquations', 'const rate = 0.035;'],
    ['numbersInEquations', 'const half = x / 2;'],
    ['numbersInEquations', 'const many = 10_000;'],
    ['numbersInEquations', 'const negative = -3;'],
    ['networkWords', "void fetch('/x');"],
    ['networkWords', "window['fetch']('/x');"],
    ['networkWords', 'navigator.sendBeacon(address);'],
    ['networkWords', 'const socket = new WebSocket(address);'],
    ['defaultExports', 'export default 1;'],
    ['defaultExports', 'export default function f(): void {}'],
    ['defaultExports', 'const a = 1; export { a as default };'],
    ['barrels', "export * from './b';"],
    ['suppressions', ['// @ts', 'expect-error'].join('-')],
    ['suppressions', ['/* eslint', 'disable */'].join('-')],
    ['tooLong', 'x;\n'.repeat(301)],
  ] as const)('%s finds: %s', (rule, text) => {
    expect(count(rule, text)).toBe(1);
  });

  test.each([
    ['impurities', 'const row = { document: 1, date: today }; row.process = row.window;'],
    ['impurities', 'function f(document: Tree): string { return document.text; }'],
    ['numbersInEquations', 'const x = -1 * (a - 0) / 12 > 1e-9 ? 1 : 0; // 3.5 %'],
    ['numbersInEquations', 'type Grade = 1 | 2 | -3;'],
    ['networkWords', "const text = 'nothing is sent by fetch';"],
    ['defaultExports', 'export const standard = 1;'],
    ['barrels', "export { b } from './b';"],
    ['suppressions', "const text = 'no checks are disabled';"],
    ['tooLong', 'x;\n'.repeat(300)],
  ] as const)('%s lets pass: %s', (rule, text) => {
    expect(count(rule, text)).toBe(0);
  });

  test('a second index file is a second door', () => {
    expect(count('barrels', 'export const x = 0;', 'src/rooms/index.ts')).toBe(1);
    expect(count('barrels', "export * from './appraise';", 'models/index.ts')).toBe(0);
  });
});
