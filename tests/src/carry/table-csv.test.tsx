import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { csvOf, rowsOf } from '../../../src/carry/table-csv';

describe('a table as CSV', () => {
  test('has the exact numbers, the words as they stand, and a place for every column', () => {
    const { container } = render(
      <table>
        <thead><tr><th>Year</th><th colSpan={2}>Cost</th></tr></thead>
        <tbody><tr><th>2027-28</th><td><data value="1234567.891">£1.2m</data></td><td>not  covered</td></tr></tbody>
      </table>,
    );
    const table = container.querySelector('table');
    expect(table && rowsOf(table)).toEqual([['Year', 'Cost', ''], ['2027-28', '1234567.891', 'not covered']]);
  });

  test('quotes what CSV is made of, and lets no words become a formula', () => {
    expect(csvOf([['a, b', 'say "so"', '-12.5', '=1+1', '+x', '']])).toBe('"a, b","say ""so""",-12.5,\'=1+1,\'+x,\r\n');
  });
});
