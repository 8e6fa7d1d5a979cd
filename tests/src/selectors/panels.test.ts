import { describe, expect, test } from 'vitest';
import { checks, explain, figuresBehind, optionFlow, type Explanation, type Finding } from '../../../models/index';
import { answer, type Sentence } from '../../../src/selectors/answer';
import type { Answered, Look } from '../../../src/selectors/answered';
import { contractCheck, type ContractCheck } from '../../../src/selectors/contract-check';
import { costByYear, costByYearInWords, costTicks } from '../../../src/selectors/cost-years';
import { coverageGroups, coverageInWords, coverageRows } from '../../../src/selectors/coverage-rows';
import { facts } from '../../../src/selectors/facts';
import type { FigureCell } from '../../../src/selectors/figure-cells';
import { findingCount, findingRows } from '../../../src/selectors/finding-rows';
import { niceStep } from '../../../src/selectors/nice-step';
import { needInWords } from '../../../src/selectors/need-facts';
import { optionRows } from '../../../src/selectors/options-table';
import { gradeOf, qualityCells, qualitySentence } from '../../../src/selectors/quality-count';
import { words, wordsIn } from '../../../src/selectors/words-used';
import { answeredReady, answeredSussex, wholeForce } from '../sussex';

const sussex = answeredSussex();
const inWords = (sentence: Sentence): string => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

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

describe('the quality of what is behind the headline', () => {
  const cells = qualityCells(sussex, wholeForce);
  const explained = (figure: string): Explanation =>
    explain(sussex.resolved, sussex.appraisal, { figure, option: 'whole_force', baseline: 'business_as_usual' });

  test('counts every figure once, as its explanation does', () => {
    for (const cell of [cells.unmeasured, ...cells.unseen]) expect([cell.figure, cell.value]).toEqual([cell.figure, explained(cell.figure).value]);
    const parameters = figuresBehind(explained('npsv'));
    const services = sussex.resolved.teams.filter(({ existing }) => existing !== null);
    expect(cells.unmeasured.text).toBe(`${cells.unmeasured.value} of ${parameters.length + services.length}`);
  });

  test('says the words and the numbers that the findings give', () => {
    const said = inWords(gradeOf(cells));
    expect(said).toMatch(/^\d+ recalled, \d+ placeholder figures$/);
    for (const { figure, value } of cells.unseen) {
      const word = figure.replace('quality.', '');
      const finding = checks(sussex.resolved, sussex.appraisal).find(({ id }) => id === `${word}_figures`);
      expect(finding?.title).toMatch(new RegExp(`^${String(value)} figures behind the headline are ${word}$`));
    }
  });

  test('is told in one sentence, assumptions included', () => {
    expect(inWords(qualitySentence(cells))).toBe(`${cells.unmeasured.text} figures behind the result are assumption, judgement, recalled or placeholder.`);
    expect(inWords(gradeOf({ ...cells, unseen: [] }))).toBe('No figure recalled or placeholder');
  });

  test('is not walked twice for one appraisal', () => {
    expect(qualityCells(sussex, wholeForce)).toBe(cells);
    expect(qualityCells(sussex, { ...wholeForce, option: 'phased' })).not.toBe(cells);
  });
});

describe('published contracts', () => {
  test('stand beside the modelled cost of a case, cheapest first', () => {
    const check = contractCheck(sussex, 'whole_force');
    expect(check?.modelled.value).toBe(optionFlow(sussex.appraisal, 'whole_force').figures.providerCostPerStart);
    expect(check?.published.map(({ cell }) => cell.text)).toEqual(['£2,328', '£3,409', '£8,000']);
    expect(check?.published.map(({ quality }) => quality)).toEqual(['weak', 'derived', 'derived']);
    expect(check?.reported).toBeNull();
  });

  test('are joined by the option’s own count where one was reported', () => {
    const check = contractCheck(answeredReady('three_pilots'), 'three_pilots');
    expect(check?.reported).toMatchObject({ months: 24, reported: { value: 616, text: '616' } });
    expect(Number(check?.reported?.modelled.value)).toBeGreaterThan(600);
  });
});

test('the need is that of every MARAC case, as the model has it', () => {
  const { highRiskCases, idvaPosts, administratorPosts } = sussex.appraisal.need;
  const need = needInWords(sussex, 'phased');
  expect(need.flatMap((part) => (typeof part === 'string' ? [] : [part.value]))).toEqual([highRiskCases, idvaPosts, administratorPosts]);
});

describe('words used', () => {
  test('spell out what the page shortens', () => {
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['MARAC', 'Idva', 'PV', 'NPSV', 'BCR']));
    for (const { meaning } of words) expect(meaning).toMatch(/\.$/);
  });

  test('are found in a text, whole words only', () => {
    expect(wordsIn('Idvas for every MARAC case').map(({ word }) => word)).toEqual(['MARAC', 'Idva']);
    expect(wordsIn('A bcr or PVC pipe')).toEqual([]);
  });
});

test('every number of the Summary is the one that its explanation gives', () => {
  for (const [answered, look] of [
    [sussex, wholeForce], [sussex, { ...wholeForce, option: 'urban_first', basis: 'whole' }],
    [answeredReady('three_pilots'), { option: 'three_pilots', baseline: 'none', basis: 'against' }],
  ] as const satisfies readonly (readonly [Answered, Look])[]) {
    const cells = [
      ...facts(answered, look).flatMap(({ lead, lines }) => [lead, ...lines.map(({ cell }) => cell)]),
      ...optionRows(answered, look).flatMap((row) => [...row.cells, row.areas]),
      ...costByYear(answered, look).series.flatMap(({ points }) => points),
      ...coverageRows(answered, look.option).flatMap(({ cell, perpetrators }) => [cell, perpetrators]),
      ...[answer(answered, look), needInWords(answered, look.option), qualitySentence(qualityCells(answered, look)), gradeOf(qualityCells(answered, look))].flat(),
      ...contractCells(contractCheck(answered, look.option)),
    ].filter((cell) => cell !== null && typeof cell !== 'string');
    expect(cells.length).toBeGreaterThan(50);
    for (const { figure, option, baseline, value } of cells) {
      const { value: explained, basis, equation } = explain(answered.resolved, answered.appraisal, { figure, option, ...(baseline === null ? {} : { baseline }) });
      expect([figure, option, explained]).toEqual([figure, option, value]);
      expect([figure, basis === null, equation === null]).toEqual([figure, false, false]);
    }
  }
});

function contractCells(check: ContractCheck | null): readonly FigureCell[] {
  if (check === null) return [];
  const { modelled, published, reported } = check;
  return [modelled, ...published.map(({ cell }) => cell), ...(reported === null ? [] : [reported.modelled, reported.reported])];
}
