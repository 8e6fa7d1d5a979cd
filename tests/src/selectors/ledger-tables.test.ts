import { describe, expect, test } from 'vitest';
import { proposeShares, whoPays } from '../../../models/index';
import { breakEvenYears, proposalInWords, shareTable, undefinedInWords } from '../../../src/selectors/fair-share-rows';
import { flowInWords, flowPicture, linesOf } from '../../../src/selectors/flow-picture';
import {
  bestPlacedInWords, labelledRows, ledgerBasis, ledgerByYear, ledgerInAll, listed, type LedgerTable, type LedgerView,
} from '../../../src/selectors/ledger-tables';
import { answeredSussex } from '../sussex';

const answered = answeredSussex();
const who = whoPays(answered.resolved, answered.appraisal, 'whole_force');
const all: LedgerView = { counting: 'all', worth: 'undiscounted' };
const cash: LedgerView = { counting: 'cashable', worth: 'present' };
const cell = ({ columns, rows, whole }: LedgerTable, agency: string, column: string): number => (
  [...rows, whole].find(({ id }) => id === agency)?.cells[columns.indexOf(column)]?.value ?? NaN);

describe('the tables of the ledger', () => {
  test('add up in rows and columns within a pound', () => {
    for (const side of ['pays', 'gains', 'net'] as const) {
      for (const view of [all, cash]) {
        const table = ledgerByYear(answered, who, side, view);
        for (const { cells } of [...table.rows, table.whole]) {
          expect(Math.abs(cells.slice(0, -1).reduce((sum, { value }) => sum + value, 0) - (cells.at(-1)?.value ?? NaN))).toBeLessThan(1);
        }
        table.columns.forEach((column) => {
          const sum = table.rows.reduce((so, { id }) => so + cell(table, id, column), 0);
          expect(Math.abs(sum - cell(table, 'all', column)), `${side} ${column}`).toBeLessThan(1);
        });
      }
    }
  });

  test('never show more cash than gain', () => {
    const [whole, cashable] = [ledgerByYear(answered, who, 'gains', all), ledgerByYear(answered, who, 'gains', { ...all, counting: 'cashable' })];
    for (const { id } of whole.rows) {
      for (const column of whole.columns) expect(cell(cashable, id, column)).toBeLessThanOrEqual(cell(whole, id, column));
    }
  });

  test('show kinds of pound that make up all gains', () => {
    const table = ledgerInAll(who, all);
    for (const { id } of table.rows) {
      const kinds = ['Cashable', 'Capacity released', 'Social'].reduce((sum, column) => sum + cell(table, id, column), 0);
      expect(kinds).toBeCloseTo(cell(table, id, 'All gains'), 4);
    }
    expect(ledgerInAll(who, cash).columns).toEqual(['Puts in', 'Cashable', 'Gains less puts in', 'Gains per £1, PV']);
    expect(table.rows.find(({ id }) => id === 'legal_aid')?.cells.at(-1)?.text).toBe('puts nothing in');
  });

  test('name unit, price year and horizon', () => {
    expect(ledgerBasis(answered, who, all)).toBe('£ undiscounted, 2025-26 prices, 2027-28 to 2036-37');
    expect(ledgerBasis(answered, who, cash)).toBe('£ present value at 2027-28, 2025-26 prices, 2027-28 to 2036-37');
  });
});

test('who is best placed is said, and who puts nothing in', () => {
  const [most, without] = bestPlacedInWords(who, all);
  expect(most).toMatch(/^NHS gains most for each £1 it puts in: £\d+\.\d\d, at present values\.$/);
  expect(without).toMatch(/^Gain and put nothing in, undiscounted: Victims and society \(£[\d.]+m\), Employers .* and Legal Aid \(£[\d.]+m\)\.$/);
  const society = (view: LedgerView): string => ledgerInAll(who, view).rows.find(({ label }) => label === 'Victims and society')?.cells.find((_, column) => column === 4)?.text ?? '';
  expect(without).toContain(`Victims and society (${society(all)})`);
  const present: LedgerView = { counting: 'all', worth: 'present' };
  expect(society(present)).not.toBe(society(all));
  expect(bestPlacedInWords(who, present)[1]).toContain(`nothing in, at present values: Victims and society (${society(present)})`);
  expect(bestPlacedInWords({ ...who, agencies: [] }, cash)).toEqual(['Nobody who puts money or time in has any cash to show for it.']);
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});

test('each gained pound has one label, and its cash a share and a lag', () => {
  const rows = labelledRows(answered, who, all);
  expect(rows.reduce((sum, { amount }) => sum + amount.value, 0)).toBeCloseTo(who.whole.gains.undiscounted, 2);
  expect(rows.find(({ key }) => key === 'health nhs cashable')).toMatchObject({ line: 'Health services', agency: 'NHS', kind: 'Cashable', lag: '12 months' });
  expect(rows.find(({ key }) => key === 'health nhs capacity')).toMatchObject({ kind: 'Capacity released', share: '–', lag: '–' });
  expect(rows.find(({ kind }) => kind === 'Social')).toMatchObject({ share: 'in no budget', lag: '–' });
  expect(new Set(labelledRows(answered, who, cash).map(({ kind }) => kind))).toEqual(new Set(['Cashable']));
});

describe('the flow picture', () => {
  test('has every pound that is put in and gained', () => {
    const { pays, gains, paid, gained, below } = flowPicture(who, all);
    const sum = (ends: typeof pays): number => ends.flatMap(({ parts }) => parts).reduce((so, { amount }) => so + amount.value, 0);
    expect(sum(pays)).toBeCloseTo(paid.value, 2);
    expect(sum(gains)).toBeCloseTo(gained.value, 2);
    expect(below).toEqual([]);
    expect(flowInWords(flowPicture(who, all))).toMatch(/^Put in: £10\.\dm in all; Police and commissioner .*Gained: £12\.\dm in all; .*Victims and society/);
  });

  test('breaks names into short lines', () => {
    expect(linesOf("Children's services and housing")).toEqual(["Children's", 'services and', 'housing']);
    expect(linesOf('NHS')).toEqual(['NHS']);
  });
});

describe('fair shares', () => {
  const proposalOf = (rule: Parameters<typeof proposeShares>[1]['rule'], limits = new Map<string, number>()) => {
    const shares = proposeShares(who, { rule, counting: 'all', limits });
    if (!shares.isDefined) throw new Error(shares.why);
    return shares.proposal;
  };

  test('make a table whose columns are the cost of each year', () => {
    const table = shareTable(answered, who, proposalOf({ kind: 'in_proportion' }));
    expect(table.years[0]).toBe('2027-28');
    table.cost.forEach(({ value }, year) => {
      expect(table.rows.reduce((sum, { byYear }) => sum + (byYear[year]?.value ?? 0), 0)).toBeCloseTo(value, 2);
    });
    expect(table.gap).toBeNull();
  });

  test('say who still loses, and that gains do not cover the cost', () => {
    const said = proposalInWords(who, proposalOf({ kind: 'in_proportion' }), { gain: 'gains', by: null });
    expect(said[0]).toMatch(/^Would still pay more than gains over the whole period: NHS \(£[\d.]+m\), Police and commissioner/);
    expect(said[1]).toMatch(/^All their gains together are £3\.\d+m and all costs £10\.8m, so no way/);
  });

  test('say what a year is too early for, and what limits leave', () => {
    const early = proposalInWords(who, proposalOf({ kind: 'break_even', by: 0 }), { gain: 'gains', by: '2027-28' });
    expect(early.join(' ')).toMatch(/Not everybody can break even by the end of 2027-28/);
    const capped = proposalOf({ kind: 'capped' }, new Map(who.agencies.map(({ id }) => [id, 1000])));
    expect(proposalInWords(who, capped, { gain: 'gains', by: null }).at(-1)).toMatch(/^The limits leave £10\.\dm of the cost that nobody pays\.$/);
    expect(shareTable(answered, who, capped).gap?.all.value).toBeCloseTo(capped.gap, 6);
  });

  test('say why there are none', () => {
    expect(undefinedInWords({ isDefined: false, why: 'no cost' })).toMatch(/no cost to share/);
    expect(breakEvenYears(answered, who)).toHaveLength(10);
  });
});
