import { describe, expect, test } from 'vitest';
import { figureOf, optionFlow } from '../../../models/index';
import { facts } from '../../../src/selectors/facts';
import { optionColumns, optionRows } from '../../../src/selectors/options-table';
import { answeredSussex, wholeForce } from '../sussex';

const sussex = answeredSussex();
const whole = (option: string, figure: (typeof optionColumns)[number]['figure']) =>
  figureOf(optionFlow(sussex.appraisal, option).figures, figure);

describe('options side by side', () => {
  test('keeps the order of the scenario', () => {
    expect(optionRows(sussex, wholeForce).map(({ id }) => id)).toEqual(sussex.resolved.options.map(({ id }) => id));
  });

  test('whole, every cell is the figure of the model', () => {
    for (const row of optionRows(sussex, { ...wholeForce, basis: 'whole' })) {
      expect(row.cells.map((cell) => cell?.value)).toEqual(optionColumns.map(({ figure }) => whole(row.id, figure)));
    }
  });

  test('against a baseline, every difference is option minus baseline', () => {
    const differing = optionColumns.filter(({ figure }) => figure !== 'bcr' && figure !== 'peak_year_cost');
    for (const row of optionRows(sussex, wholeForce)) {
      if (row.isBaseline) continue;
      for (const { figure } of differing) {
        const cell = row.cells[optionColumns.findIndex((column) => column.figure === figure)];
        expect(cell?.value).toBeCloseTo(Number(whole(row.id, figure)) - Number(whole('business_as_usual', figure)), 6);
      }
    }
  });

  test('the baseline has no difference to show, whichever option it is', () => {
    const rows = optionRows(sussex, { ...wholeForce, baseline: 'phased' });
    const differences = (cells: readonly unknown[]) => cells.filter((_, index) => optionColumns[index]?.figure !== 'peak_year_cost');
    expect(rows.filter(({ cells }) => differences(cells).every((cell) => cell === null)).map(({ id }) => id)).toEqual(['phased']);
  });

  test('the dearest year is whole in every row, since options may have it in different years', () => {
    const column = optionColumns.findIndex(({ figure }) => figure === 'peak_year_cost');
    for (const row of optionRows(sussex, wholeForce)) {
      expect(row.cells[column]).toMatchObject({ value: whole(row.id, 'peak_year_cost'), baseline: null });
    }
  });

  test('areas left out are counted', () => {
    const rows = optionRows(sussex, wholeForce);
    expect(rows.find(({ id }) => id === 'whole_force')?.areas).toMatchObject({ value: 13, text: '13 of 13', baseline: null });
    expect(rows.find(({ id }) => id === 'urban_first')?.areas).toMatchObject({ value: 11, text: '11 of 13', baseline: null });
  });
});

describe('the four facts', () => {
  test('lead with value, the public purse, people and posts; the ratio is never alone', () => {
    const shown = facts(sussex, wholeForce);
    expect(shown.map(({ lead }) => lead.figure)).toEqual(['npsv', 'net_public_cost', 'starts', 'peak_posts']);
    expect(shown.filter(({ lines }) => lines.some(({ cell }) => cell.figure === 'bcr')).map(({ id }) => id)).toEqual(['value']);
  });

  test('each have one basis, and say which: what has to be afforded and staffed stays whole', () => {
    for (const { id, lead, lines, basis } of facts(sussex, wholeForce)) {
      const baseline = id === 'peak' ? null : 'business_as_usual';
      expect([lead, ...lines.map(({ cell }) => cell)].map((cell) => cell.baseline)).toEqual([baseline, baseline, baseline]);
      expect(basis).toContain(baseline === null ? 'Whole option' : 'against Business as usual');
    }
    for (const { basis } of facts(sussex, { ...wholeForce, basis: 'whole' })) expect(basis).toMatch(/whole option/i);
    expect(facts(sussex, wholeForce).flatMap(({ lead, lines }) => [lead, ...lines.map(({ cell }) => cell)]).map(({ figure }) => figure))
      .toEqual(expect.arrayContaining(['peak_year_cost', 'pv_fiscal_benefit', 'pv_public_cost', 'npsv_within_delivery']));
  });

  test('take the fiscal benefit from the public cost', () => {
    const purse = facts(sussex, wholeForce).find(({ id }) => id === 'purse');
    const [cost, benefit] = purse?.lines.map(({ cell }) => Number(cell.value)) ?? [];
    expect(purse?.lead.value).toBeCloseTo(Number(cost) - Number(benefit), 6);
  });

  test('the baseline itself is shown whole', () => {
    for (const { lead, lines } of facts(sussex, { ...wholeForce, option: 'business_as_usual' })) {
      expect([lead, ...lines.map(({ cell }) => cell)].every(({ baseline }) => baseline === null)).toBe(true);
    }
  });
});
