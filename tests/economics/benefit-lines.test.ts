import { describe, expect, it } from 'vitest';
import { priceBenefit, valuePerCaseMonth } from '../../models/economics/benefit-lines';
import { benefitLine, pounds, prices } from './plain';

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

  it('is in the prices of the base year: 50 × 100 / 80', () => {
    expect(valuePerCaseMonth(benefitLine({ annualCostPerVictim: pounds(1_200, 80) }), 1, 100)).toBe(62.5);
  });
});

it('is priced by the year it is felt in: 50, then × 1.5', () => {
  const into = prices(2);
  priceBenefit(benefitLine({ realGrowth: 0.5 }), { people: { victimsPerPerpetrator: 1, childrenPerPerpetrator: 0 }, priceBaseIndex: 100 }, into);
  expect([...into]).toEqual([50, 75]);
});
