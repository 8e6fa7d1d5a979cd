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

  test('has what boxes hold and what stands under a name, but nothing to press and nothing that is opened under a row', () => {
    const { container } = render(
      <table>
        <thead><tr><th>Show</th><th>Name</th><th>Posts</th><th>Change</th></tr></thead>
        <tbody>
          <tr>
            <td><input type="radio" defaultChecked /></td>
            <th><label><input type="radio" /><span>East</span></label><span className="plan-table__under">2 posts today</span></th>
            <td><select defaultValue="own"><option value="sized">sized from demand</option><option value="own">own number</option></select> <input defaultValue="4.5" /></td>
            <td><button type="button" className="plain-button">Remove</button></td>
          </tr>
          <tr><td colSpan={4}>What is wrong with it</td></tr>
        </tbody>
      </table>,
    );
    const table = container.querySelector('table');
    expect(table && rowsOf(table)).toEqual([['Show', 'Name', 'Posts'], ['yes', 'East; 2 posts today', 'own number 4.5']]);
  });

  test('gives the unit of a number a column of its own where cells differ in it', () => {
    const { container } = render(
      <table>
        <thead><tr><th>Input</th><th>Value</th></tr></thead>
        <tbody>
          <tr><th>Referred</th><td><data value="0.35" data-unit="share">35 %</data></td></tr>
          <tr><th>Salary</th><td><data value="34000" data-unit="£ per post a year">£34k</data></td></tr>
        </tbody>
      </table>,
    );
    const table = container.querySelector('table');
    expect(table && rowsOf(table)).toEqual([['Input', 'Value', 'Unit'], ['Referred', '0.35', 'share'], ['Salary', '34000', '£ per post a year']]);
  });

  test('quotes what CSV is made of, and lets no words become a formula', () => {
    expect(csvOf([['a, b', 'say "so"', '-12.5', '=1+1', '+x', '']])).toBe('"a, b","say ""so""",-12.5,\'=1+1,\'+x,\r\n');
  });
});
