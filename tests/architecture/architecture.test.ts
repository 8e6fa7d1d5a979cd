import { describe, expect, test } from 'vitest';
import { forbiddenArrows } from './arrows';
import { circles } from './circles';
import { barrels, defaultExports, impurities, networkWords, numbersInEquations, suppressions, tooLong } from './house-rules';
import { describeFinding, readSources } from './source';
import type { Finding, Source } from './source';

const models = readSources('models');
const views = readSources('src');
const tests = readSources('tests');
const everything = [...models, ...views, ...tests];
const equations = models.filter(({ path }) => /^models\/(?:economics|rollout)\//.test(path));

const findings = (rule: (source: Source) => readonly Finding[], sources: readonly Source[]): readonly string[] =>
  sources.flatMap(rule).map(describeFinding);

describe('the architecture', () => {
  test('is looked for where it is', () => {
    expect(equations.length).toBeGreaterThan(0);
    expect(views.length).toBeGreaterThan(0);
  });

  test('has no forbidden arrow', () => {
    expect(forbiddenArrows([...models, ...views]).map(describeFinding)).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    expect(circles([...models, ...views]).map(describeFinding)).toEqual([]);
  });

  test('keeps clock, chance, page, machine and network out of models', () => {
    expect(findings(impurities, models)).toEqual([]);
  });

  test('keeps numbers out of equations', () => {
    expect(findings(numbersInEquations, equations)).toEqual([]);
  });

  test('keeps the network out of the app', () => {
    expect(findings(networkWords, views)).toEqual([]);
  });

  test('keeps files short', () => {
    expect(findings(tooLong, everything)).toEqual([]);
  });

  test('has named exports only, and one door', () => {
    expect(findings(defaultExports, everything)).toEqual([]);
    expect(findings(barrels, everything)).toEqual([]);
  });

  test('switches no check off', () => {
    expect(findings(suppressions, everything)).toEqual([]);
  });
});
