import { describe, expect, test } from 'vitest';
import { optionFlow, type Explanation, type Finding } from '../../../models/index';
import { costByYear, costByYearInWords, costTicks } from '../../../src/selectors/cost-years';
import { coverageGroups, coverageInWords, coverageRows } from '../../../src/selectors/coverage-rows';
import { findingCount, findingRows } from '../../../src/selectors/finding-rows';
import { niceStep } from '../../../src/selectors/nice-step';
import { qualityCount, qualitySentence } from '../../../src/selectors/quality-count';
import { answeredSussex, wholeForce } from '../sussex';

const sussex = answeredSussex();

describe('cost by year', () => {
  const costs = costByYear(sussex, wholeForce);

  test('has the baseline and the chosen option first, and every option', () => {
    expect(costs.series.map(({ part }) => part)).toEqual(['baseline', 'chosen', 'other', 'other', 'other']);
    expect(costs.series.map(({ option }) => option).sort()).toEqual(sussex.resolved.options.map(({ id }) => id).sort());
  });

  test('runs from year 0 to the last year in which anything is spent', () => {
    expect(costs.years[0]).toBe('2027-28');
    const last = costs.years.length - 1;
    expect(costs.series.some(({ points }) => (points[last]?.value ?? 0) > 0)).toBe(true);
    const after = sussex.resolved.options.map(({ id }) => optionFlow(sussex.appraisal, id).costByYear[last + 1] ?? 0);
    expect(after.every((value) => value === 0)).toBe(true);
  });

  test('the dearest year of the chosen option is the figure of the model', () => {
    const { peakYear, peakYearCost } = optionFlow(sussex.appraisal, 'whole_force').figures;
    expect(costs.series[1]?.points[peakYear]?.value).toBe(peakYearCost);
  });

  test('the scale is round and holds every bar drawn', () => {
    const ticks = costTicks(costs);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(optionFlow(sussex.appraisal, 'whole_force').figures.peakYearCost);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });

  test('is told in words, the baseline first', () => {
    expect(costByYearInWords(costs)).toMatch(/^Business as usual: £\S+ in 2027-28, .*Whole force at once: £\S+ in 2027-28/);
  });
});

test.each([[0.0025, 0.005], [1, 1], [0.7, 1], [0.11, 0.2], [6, 10], [350_000, 500_000], [0, 1]])('a step of about %d becomes %d', (rough, nice) => {
  expect(niceStep(rough)).toBe(nice);
});

describe('coverage', () => {
  test('puts authorities left out last, without a number', () => {
    const rows = coverageRows(sussex, 'urban_first');
    expect(rows).toHaveLength(13);
    expect(rows.slice(-2).map(({ name, cell }) => [name, cell])).toEqual([['Rother', null], ['Wealden', null]]);
    expect(coverageInWords(rows)).toMatch(/^11 of 13 authorities are covered; .* Not covered: Rother, Wealden\.$/);
  });

  test('falls from the best covered down', () => {
    const shares = coverageRows(sussex, 'whole_force').map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
  });

  test('groups authorities that share a team, and their share', () => {
    const groups = coverageGroups(coverageRows(sussex, 'urban_first'));
    expect(groups.map(({ team }) => team)).toContain('West Sussex coast');
    for (const { rows } of groups) expect(new Set(rows.map(({ share }) => share)).size).toBe(1);
    expect(groups.at(-1)).toMatchObject({ team: null, cell: null });
    expect(groups.find(({ team }) => team === 'West Sussex coast')?.cell?.label).toBe('Coverage of Adur, Arun, Chichester, Worthing');
  });
});

describe('findings', () => {
  const finding = (id: string, weight: Finding['weight'], options: string[]): Finding =>
    ({ id, weight, options, title: id, detail: '', where: '', remedy: '' });
  const found = [finding('a', 'attention', []), finding('b', 'attention', ['phased']), finding('c', 'note', ['whole_force', 'phased'])];

  test('are split into those about the option looked at and the rest', () => {
    const { own, others } = findingRows(sussex, found, 'whole_force');
    expect(own.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(others.map(({ id }) => id)).toEqual(['b']);
    expect(own.map(({ concerns }) => concerns)).toEqual(['All options', 'Whole force at once, Phased']);
  });

  test('are counted by weight', () => {
    const { own } = findingRows(sussex, found, 'phased');
    expect(findingCount(own)).toBe('2 for attention, 1 note');
    expect(findingCount([])).toBe('Nothing found');
  });
});

test('inputs that nobody measured are counted once each, however often they are used', () => {
  const parameter = (id: string, quality: string): Explanation => ({
    id, label: id, value: 1, unit: 'ratio', basis: null, equation: null, inputs: [],
    provenance: {
      parameter: id, label: id, quality, qualityMeaning: '', source: null, sourceUrl: null, locator: null, note: null,
      setBy: 'base', reason: null, range: null, priceYear: null,
    },
  });
  const [guess, fact] = [parameter('guess', 'judgement'), parameter('fact', 'official')];
  const inner: Explanation = { ...guess, id: 'sum', provenance: null, inputs: [guess, fact] };
  const count = qualityCount({ ...inner, inputs: [inner, guess] });
  expect(count).toEqual({ all: 2, unmeasured: 1 });
  expect(qualitySentence(count)).toBe('1 of the 2 inputs behind these figures is judgement, recalled or placeholder.');
});
