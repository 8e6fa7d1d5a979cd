import { describe, expect, it } from 'vitest';
import {
  carriedPerStart, effectInForce, effectLasts, emptyFeltInYear, writeEffectPerStart, writeEffectSoFar, writeFeltByMonth, writeFeltByYear, writeFeltInYear,
} from '../../models/economics/effect-felt';
import type { EffectInputs } from '../../models/economics/inputs';
import { emptySeries, type CountByMonth, type CountByYear, type EffectByMonth } from '../../models/quantities/series';

const effect: EffectInputs = {
  buildMonths: 4, persistenceMonths: 2, fadeMonths: 3, earlyClosureEffectShare: 0.5, usualCareCessation: 0,
};

const inForce = (months: number, interventionMonths: number, change: Partial<EffectInputs> = {}): number[] =>
  Array.from({ length: months }, (_, since) => effectInForce(since, interventionMonths, { ...effect, ...change }));

describe('the effect in force', () => {
  it('builds over four months, holds to two months after the sixth, and fades in quarters', () => {
    expect(inForce(13, 6)).toEqual([0.25, 0.5, 0.75, 1, 1, 1, 1, 1, 0.75, 0.5, 0.25, 0, 0]);
  });

  it('can build up to the last month of the intervention', () => {
    expect(inForce(6, 4, { persistenceMonths: 0, fadeMonths: 0 })).toEqual([0.25, 0.5, 0.75, 1, 0, 0]);
  });

  it('is whole at once where it takes one month', () => { expect(inForce(3, 2, { buildMonths: 1 })).toEqual([1, 1, 1]); });

  it('stops dead where it does not fade', () => { expect(inForce(5, 1, { buildMonths: 1, fadeMonths: 0 })).toEqual([1, 1, 1, 0, 0]); });

  it('fades from the end of an intervention of one month where it does not persist', () => {
    expect(inForce(3, 1, { buildMonths: 1, persistenceMonths: 0, fadeMonths: 1 })).toEqual([1, 0.5, 0]);
  });

  it('lasts for intervention, persistence and fade together', () => {
    expect(effectLasts(6, effect)).toBe(11);
    expect(inForce(13, 6)[effectLasts(6, effect)]).toBe(0);
  });
});

it('is carried by those still open and in part by those closed early: 0.6 + 0.5 × 0.4', () => {
  expect(carriedPerStart(0.6, 0.5)).toBe(0.8);
  expect(carriedPerStart(0, 0)).toBe(0);
  expect(carriedPerStart(1, 0)).toBe(1);
});

describe('the effect of a start', () => {
  const perStart = (survival: number[], change: Partial<EffectInputs>) => {
    const into = { started: emptySeries<EffectByMonth>(5), completed: emptySeries<EffectByMonth>(5) };
    writeEffectPerStart({ ...effect, buildMonths: 1, fadeMonths: 0, ...change }, survival.length - 1, Float64Array.from(survival), into);
    return { started: [...into.started], completed: [...into.completed] };
  };

  it('counts drop-outs once: not at all per start, and as they leave per completion', () => {
    // Half leave each month of two; they keep half of the effect. 0.5 + 0.25, then 0.25 + 0.375 for good.
    expect(perStart([1, 0.5, 0.25], {})).toEqual({ started: [1, 1, 1, 1, 0], completed: [1, 0.75, 0.625, 0.625, 0] });
  });

  it('loses those whose abuse would have ended anyway: a half each month', () => {
    expect(perStart([1, 1, 1], { usualCareCessation: 0.5 }).started).toEqual([1, 0.5, 0.25, 0.125, 0]);
    expect(perStart([1, 0.5, 0.25], { usualCareCessation: 0.5 }).completed).toEqual([1, 0.375, 0.15625, 0.078125, 0]);
  });

  it('is nothing per completion where nobody stays and an early closure keeps nothing', () => {
    expect(perStart([1, 0], { earlyClosureEffectShare: 0 }).completed).toEqual([1, 0, 0, 0, 0]);
  });
});

it('is felt by everybody who started before, each by their own time since', () => {
  const starts = emptySeries<CountByMonth>(6);
  starts.set([10, 0, 4]);
  const started = emptySeries<EffectByMonth>(6);
  started.set([0.5, 1, 0.25]);
  const completed = emptySeries<EffectByMonth>(6);
  completed.set([0.5, 0.5]);
  const into = { started: emptySeries<CountByMonth>(6), completed: emptySeries<CountByMonth>(6) };
  const span = { startsEnd: 6, lasts: 3 };
  writeFeltByMonth(starts, started, span, into.started);
  writeFeltByMonth(starts, completed, span, into.completed);
  // Month 2: 10 × 0.25 from month 0 and 4 × 0.5 from month 2.
  expect([...into.started]).toEqual([5, 10, 4.5, 4, 1, 0]);
  expect([...into.completed]).toEqual([5, 5, 2, 2, 0, 0]);
});

describe('what is felt by year', () => {
  const starts = emptySeries<CountByMonth>(36);
  starts.set([10, 0, 4], 10);
  const perStart = emptySeries<EffectByMonth>(36);
  perStart.set([0.5, 1, 0.25]);
  const soFar = emptySeries<EffectByMonth>(37).fill(9);
  writeEffectSoFar(perStart, 3, soFar);
  const byYear = (months: number): number[] => {
    const into = emptySeries<CountByYear>(3).fill(9);
    const inYear = emptyFeltInYear(36).fill(9);
    writeFeltInYear(soFar, 3, months, inYear);
    writeFeltByYear(starts, inYear, { startsEnd: 24, lasts: 3 }, into);
    return [...into];
  };

  it('runs up from a start: 0, 0.5, 1.5, 1.75', () => { expect([...soFar].slice(0, 4)).toEqual([0, 0.5, 1.5, 1.75]); });

  it('is the sum of its months: 5 + 10 in year 0, then 2.5 + 2 and 4 and 1', () => { expect(byYear(12)).toEqual([15, 9.5, 0]); });

  it('can be cut to the first months of each year: none by month 9, 5 by month 10; 4.5 in the first month', () => {
    expect(byYear(10)).toEqual([0, 9.5, 0]);
    expect(byYear(11)).toEqual([5, 9.5, 0]);
    expect(byYear(1)).toEqual([0, 4.5, 0]);
  });
});
