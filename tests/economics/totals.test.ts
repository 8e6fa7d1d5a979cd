import { describe, expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { costTermsAt } from '../../models/economics/inputs';
import { totalOf, totalsBy } from '../../models/economics/totals';
import { anyInputs, holdsForAny } from '../invariants/arbitrary-inputs';
import { expectClose } from '../invariants/measure';
import type { LineFlow } from '../../models/economics/line-flow';
import { everyMonth, lineOf, priceOf } from './plain';

/** A line of `count` × £10 in each month of two years, the second counted half; uplift 1.25. */
const upliftedLine = (id: string, count: number): LineFlow => lineOf(everyMonth(24, count), id, priceOf(8, 0, 1.25));

const lines = [upliftedLine('a', 1), upliftedLine('b', 2), upliftedLine('c', 4)];

describe('lines in groups', () => {
  it('are summed by year, undiscounted and at year 0', () => {
    const groups = totalsBy(lines, (id) => (id === 'b' ? 'other' : 'mine'));
    expect(groups).toEqual([
      { group: 'mine', lines: ['a', 'c'], byYear: [600, 600], undiscounted: 1_200, presentValue: 900, optimismBias: 180 },
      { group: 'other', lines: ['b'], byYear: [240, 240], undiscounted: 480, presentValue: 360, optimismBias: 72 },
    ]);
  });

  it('sum to all of them together', () => {
    expect(totalOf('all', lines)).toEqual(
      { group: 'all', lines: ['a', 'b', 'c'], byYear: [840, 840], undiscounted: 1_680, presentValue: 1_260, optimismBias: 252 },
    );
  });

  it('are none where there is no line', () => {
    expect(totalsBy([], () => 'x')).toEqual([]);
    expect(totalOf('all', [])).toMatchObject({ byYear: [], undiscounted: 0, presentValue: 0 });
  });

  it('sum to the figures of the option, by prong and by payer, for any inputs', () => {
    holdsForAny([anyInputs], (inputs) => {
      for (const { costs, costByYear, figures } of appraise(inputs).options) {
        for (const key of ['prong', 'payer'] as const) {
          const groups = totalsBy(costs, (id) => costTermsAt(inputs, costs.findIndex((line) => line.id === id))[key]);
          const sum = (of: (group: (typeof groups)[number]) => number): number => groups.reduce((so, group) => so + of(group), 0);
          expectClose(sum(({ presentValue }) => presentValue), figures.pvCost, `${key} at year 0`);
          expectClose(sum(({ undiscounted }) => undiscounted), figures.undiscountedCost, `${key} undiscounted`);
          expectClose(sum(({ optimismBias }) => optimismBias), figures.pvCostOptimismBias, `${key} bias`);
          costByYear.forEach((cost, year) => { expectClose(sum(({ byYear }) => byYear[year]!), cost, `${key} in year ${year}`); });
          expect(groups.flatMap((group) => group.lines).sort()).toEqual(costs.map(({ id }) => id).sort());
        }
      }
    });
  });
});
