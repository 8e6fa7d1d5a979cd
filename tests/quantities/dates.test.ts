import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addYears, financialYear, isFinancialYear, startOfFinancialYear,
} from '../../models/quantities/financial-year';
import { isMonth, monthIndex, monthLabel, monthText } from '../../models/quantities/month';

describe('financial years', () => {
  it('start in the year they are named after', () => {
    expect(startOfFinancialYear('2025-26')).toBe(2025);
    expect(startOfFinancialYear('1999-00')).toBe(1999);
  });

  it.each(['2025-27', '2025', '2025-2026', '25-26', '2025/26', '2026-25', ''])('do not include %j', (text) => {
    expect(isFinancialYear(text)).toBe(false);
  });

  it('can be counted on and back', () => {
    expect(addYears('2025-26', 5)).toBe('2030-31');
    expect(addYears('2000-01', -1)).toBe('1999-00');
    expect(() => addYears('2025', 1)).toThrow(/not a financial year/);
  });

  it('are written as they are read', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), (start) => startOfFinancialYear(financialYear(start)) === start));
  });
});

describe('months', () => {
  it('count from the April of the base year', () => {
    expect(monthIndex('2027-04', 2027)).toBe(0);
    expect(monthIndex('2028-03', 2027)).toBe(11);
    expect(monthIndex('2028-10', 2027)).toBe(18);
    expect(monthIndex('2027-03', 2027)).toBe(-1);
  });

  it.each(['2027-13', '2027-00', '2027-4', '2027', 'April 2027'])('do not include %j', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(monthIndex(text, 2027)).toBeNull();
    expect(() => monthLabel(text)).toThrow(/not a month/);
  });

  it('have names', () => {
    expect(monthLabel('2027-10')).toBe('October 2027');
    expect(monthLabel('2028-01')).toBe('January 2028');
  });

  it('are written as they are read', () => {
    fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), (index) => monthIndex(monthText(index, 2027), 2027) === index));
  });
});
