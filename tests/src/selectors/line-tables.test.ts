import { describe, expect, test } from 'vitest';
import { optionFlow } from '../../../models/index';
import { contractRows } from '../../../src/selectors/contract-rows';
import { avoidedTable } from '../../../src/selectors/avoided-table';
import { costTable } from '../../../src/selectors/cost-table';
import { lineTableInWords } from '../../../src/selectors/line-table';
import { partyInWords, prongInWords } from '../../../src/selectors/party-words';
import { explainFigure } from '../../../src/state/session';
import { answeredSussex } from '../sussex';

const sussex = answeredSussex();
const { figures, costs, costByYear } = optionFlow(sussex.appraisal, 'whole_force');

describe.each(['prong', 'payer'] as const)('costs by %s', (by) => {
  const table = costTable(sussex, 'whole_force', by);

  test('hold every line once, with its name', () => {
    const rows = table.groups.flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(costs.map(({ id }) => id).sort());
    for (const { id, label, presentValue } of rows) {
      expect(label).not.toBe(id);
      expect(presentValue.figure).toBe(`cost.${id}`);
    }
  });

  test('sum to the figures of the option', () => {
    expect(table.whole.presentValue.value).toBeCloseTo(figures.pvCost, 4);
    expect(table.whole.undiscounted.value).toBeCloseTo(figures.undiscountedCost, 4);
    expect(table.whole.optimismBias.value).toBeCloseTo(figures.pvCostOptimismBias, 4);
    table.years.forEach((_, year) => {
      const sum = table.groups.reduce((so, { total }) => so + (total.byYear[year]?.value ?? NaN), 0);
      expect(sum).toBeCloseTo(costByYear[year] ?? NaN, 4);
    });
  });

  test('run to the last year in which anything is spent', () => {
    expect(table.years[0]).toBe('2027-28');
    expect(costByYear[table.years.length - 1]).toBeGreaterThan(0);
    expect(costByYear[table.years.length] ?? 0).toBe(0);
  });
});

describe.each([
  ...(['prong', 'payer'] as const).map((by) => [`costs by ${by}`, costTable(sussex, 'whole_force', by)] as const),
  ...(['value', 'category', 'bearer'] as const).map((by) => [`avoided costs by ${by}`, avoidedTable(sussex, 'whole_force', by)] as const),
])('%s', (_, table) => {
  test('can be asked about cell by cell, and the answer is the number shown', { timeout: 60_000 }, () => {
    const rows = [...table.groups.flatMap(({ total, rows: lines }) => [total, ...lines]), table.whole];
    for (const { byYear, undiscounted, presentValue, optimismBias } of rows) {
      expect(byYear).toHaveLength(table.years.length);
      for (const cell of [byYear[1], byYear.at(-1), undiscounted, presentValue, optimismBias]) {
        const answer = cell && explainFigure(sussex, cell);
        expect([cell?.figure, answer?.value]).toEqual([cell?.figure, expect.closeTo(cell?.value ?? NaN, 6)]);
        expect(answer?.inputs.length).toBeGreaterThan(0);
      }
    }
  });
});

test('what is drawn is told in words', () => {
  expect(lineTableInWords(costTable(sussex, 'whole_force', 'prong'))).toMatch(
    /^All years together: .*Work with perpetrators £.*\. Most in one year: £\S+ in 20\d\d-\d\d\.$/);
});

test('parties read as words', () => {
  expect([partyInWords('nhs'), partyInWords('legal_aid'), prongInWords('victim'), prongInWords('new_one')])
    .toEqual(['NHS', 'Legal aid', 'Support for victims', 'New one']);
});

test('contracts are the dearest per case first, those without a count of cases last, each with quality and source', () => {
  const rows = contractRows(sussex.resolved);
  expect(rows).toHaveLength(sussex.resolved.contracts.length);
  const known = rows.map(({ costPerCase }) => costPerCase?.value ?? -1);
  expect(known).toEqual([...known].sort((one, other) => other - one));
  expect(rows[0]).toMatchObject({ costPerCase: { value: 8000, text: '£8,000' }, amount: '£1,400,000', quality: 'derived' });
  expect(rows.find(({ id }) => id === 'sussex_2026')).toMatchObject({ costPerCase: null, amount: 'not known', cases: 'not known' });
  for (const { qualityMeaning, source } of rows) expect([qualityMeaning, source]).not.toContain('');
});
