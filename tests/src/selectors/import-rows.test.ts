import { expect, test } from 'vitest';
import type { ImportPreview, ImportRow } from '../../../models/index';
import { importLines, importSummary } from '../../../src/selectors/import-rows';

const row = (number: number, doubt: string | null = null): ImportRow => ({
  row: number, subject: { id: 'adur', label: 'Adur', words: [] }, words: { label: 'Adur' },
  figures: [{
    field: 'salary', label: 'Salary', cell: `B${number}`, value: 39_500, unit: 'GBP/post/year', parameter: 'p', before: number === 2 ? null : 37_000, isWorkedOut: number === 4, doubt,
  }],
});
const preview = (accepted: readonly ImportRow[], rejected: ImportPreview['rejected'] = []): ImportPreview => ({ accepted, rejected, missing: [] });

test('a figure stands beside what the scenario has, in its unit', () => {
  expect(importLines(preview([row(2), row(3), row(4)])).map(({ key, after, before }) => [key, after, before])).toEqual([
    ['B2', '£39,500 per post a year', 'none'], ['B3', '£39,500 per post a year', '£37,000 per post a year'],
    ['B4', '£39,500 per post a year', '£37,000 per post a year, worked out'],
  ]);
});

test('an agreement says who pays, when and how surely', () => {
  const grant: ImportRow = { ...row(2), words: { label: 'G', funder: 'Home Office', first_month: '2027-04', last_month: '2028-03', certainty: 'hoped_for' } };
  expect(importLines(preview([grant]))[0]?.label).toBe('Salary; Home Office, 2027-04 to 2028-03, hoped for');
});

test('rows are counted, doubted and shown up to a limit', () => {
  const rejected = { row: 9, cell: 'A9', what: 'What', remedy: 'Remedy' };
  expect(importSummary(preview([row(2)], [rejected]))).toBe('1 row can be brought in; 1 row is rejected.');
  expect(importSummary(preview([row(2, 'odd'), row(3)], [rejected, rejected]))).toBe(
    '2 rows can be brought in; 2 rows are rejected. 1 figure is more than twice or less than half of today’s.');
  const many = preview(Array.from({ length: 300 }, (_, index) => row(index + 2)));
  expect(importSummary(many)).toBe('300 rows can be brought in; none is rejected. The first 200 are shown.');
  expect(importLines(many)).toHaveLength(200);
});
