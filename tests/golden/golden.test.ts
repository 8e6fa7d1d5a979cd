import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/cli/csv';
import { moneyCsv } from './money-rows';
import { appraiseReady, readyScenarios } from './ready';

/** option,line,year → value; none of these cells holds a comma. */
function readGolden(text: string): Map<string, string> {
  const [, ...rows] = text.trimEnd().split('\n');
  return new Map(rows.map((row) => {
    const cut = row.lastIndexOf(',');
    return [row.slice(0, cut), row.slice(cut + 1)];
  }));
}

describe.each(readyScenarios)('golden result of $name', (ready) => {
  const { resolved, appraisal } = appraiseReady(ready);
  const now = readGolden(toCsv(resolved, appraisal, resolved.options.map(({ id }) => id)));
  const golden = readGolden(readFileSync(ready.golden, 'utf8'));

  it('has the same options, lines and years', () => {
    expect([...now.keys()]).toEqual([...golden.keys()]);
  });

  it('has the same values to 1e-9', () => {
    const moved = [...golden].filter(([key, value]) => {
      const is = now.get(key) ?? '';
      const [one, other] = [Number(is), Number(value)];
      if (Number.isNaN(other)) return is !== value;
      return !(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)));
    });
    expect(moved.map(([key, value]) => `${key}: ${value} → ${now.get(key)}`)).toEqual([]);
  });

  if (resolved.funding.length > 0) {
    it('has the same financial view to the penny', () => {
      expect(moneyCsv(resolved, appraisal)).toBe(readFileSync(ready.goldenMoney, 'utf8'));
    });
  }
});
