import { describe, expect, it } from 'vitest';
import { presentValueOfCash, priceBenefit, valuePerCaseMonth } from '../../models/economics/benefit-lines';
import { writeMonthlyFactors } from '../../models/economics/discounting';
import { emptySeries, type FactorByMonth } from '../../models/quantities/series';
import { benefitLine, everyMonth, factors, lineOf, pounds, prices } from './plain';

describe('a case-month', () => {
  it('is worth victims × annual cost × severity / 12 × effect: 1.5 × 1,200 × 2 / 12 × 0.5 = 150', () => {
    expect(valuePerCaseMonth(benefitLine({ severity: 2 }), 1.5, 100)).toBe(150);
  });

  it('is worth nothing without an effect', () => {
    expect(valuePerCaseMonth(benefitLine({ netEffect: 0, optimismBias: 0.3 }), 1, 100)).toBe(0);
  });

  it('is worth less where harm moves elsewhere: 50 × 0.8', () => {
    expect(valuePerCaseMonth(benefitLine({ displacementShare: 0.2 }), 1, 100)).toBe(40);
    expect(valuePerCaseMonth(benefitLine({ displacementShare: 1 }), 1, 100)).toBe(0);
  });

  it('is worth less for optimism bias, and a harm done is worse: 50 × 0.75 and −50 × 1.25', () => {
    expect(valuePerCaseMonth(benefitLine({ optimismBias: 0.25 }), 1, 100)).toBe(37.5);
    expect(valuePerCaseMonth(benefitLine({ optimismBias: 0.25, netEffect: -0.5 }), 1, 100)).toBe(-62.5);
  });

  it('is in the prices of the base year: 50 × 100 / 80', () => {
    expect(valuePerCaseMonth(benefitLine({ annualCostPerVictim: pounds(1_200, 80) }), 1, 100)).toBe(62.5);
  });
});

it('is priced by the year it is felt in: 50, then × 1.5', () => {
  const into = prices(2);
  priceBenefit(benefitLine({ realGrowth: 0.5 }), 50, into);
  expect([...into]).toEqual([50, 75]);
});

describe('cash', () => {
  const [part] = lineOf([...everyMonth(12, 100), ...everyMonth(12, 50)]).parts;
  const byMonth = emptySeries<FactorByMonth>(24);
  writeMonthlyFactors(factors(1, 0.5), byMonth);
  const cash = (lag: number, share = 0.5) =>
    presentValueOfCash(benefitLine({ value: 'fiscal', cashableShare: share, cashableLagMonths: lag }), part!, byMonth);

  it('is its share of a benefit in the month: (1,200 + 600 × 0.5) × 0.5', () => { expect(cash(0)).toBe(750); });

  it('comes later and is discounted from then: six months at 1 and six at 0.5, then six of £50', () => {
    // (6 × 100 + 6 × 100 × 0.5 + 6 × 50 × 0.5) × 0.5
    expect(cash(6)).toBe(525);
  });

  it('does not count what would come after the period', () => {
    expect(cash(12)).toBe(300);
    expect(cash(23)).toBe(25);
    expect(cash(24)).toBe(0);
    expect(cash(99)).toBe(0);
  });

  it('is nothing where nothing can be banked', () => { expect(cash(0, 0)).toBe(0); });
});
