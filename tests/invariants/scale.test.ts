import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appraise, byMonth } from '../../models/appraise';
import type { CostLineInputs, Inputs, PricedAmount } from '../../models/economics/inputs';
import { figureOf } from '../../models/figure-catalogue';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { decimal } from './arbitrary-numbers';
import { expectAtMost, expectClose } from './measure';

const twice = ({ amount, priceIndex }: PricedAmount): PricedAmount => ({ amount: 2 * amount, priceIndex });

const atTwiceTheCost = (inputs: Inputs): Inputs => ({
  ...inputs,
  roles: inputs.roles.map((role) => ({ ...role, salary: twice(role.salary) })),
  costLines: inputs.costLines.map((line): CostLineInputs =>
    line.driver === 'share_of_lines' ? line : { ...line, unitCost: twice(line.unitCost) }),
});

it('costs twice as much at twice every unit cost and salary, and avoids the same', () => {
  holdsForAny([anyInputs], (inputs) => {
    const doubled = appraise(atTwiceTheCost(inputs));
    appraise(inputs).options.forEach(({ figures }, index) => {
      const after = doubled.options[index]!.figures;
      expectClose(after.pvCost, 2 * figures.pvCost, 'present value');
      expectClose(after.undiscountedCost, 2 * figures.undiscountedCost, 'undiscounted');
      expectClose(after.pvPublicCost, 2 * figures.pvPublicCost, 'public');
      expect(after.pvBenefit).toBe(figures.pvBenefit);
      expect(after.starts).toBe(figures.starts);
    });
  });
});

it('avoids twice as much where each victim costs twice as much, and costs the same', () => {
  holdsForAny([anyInputs], (inputs) => {
    const benefitLines = inputs.benefitLines.map((line) => ({ ...line, annualCostPerVictim: twice(line.annualCostPerVictim) }));
    const doubled = appraise({ ...inputs, benefitLines });
    appraise(inputs).options.forEach(({ figures }, index) => {
      const after = doubled.options[index]!.figures;
      expectClose(after.pvBenefit, 2 * figures.pvBenefit, 'benefit');
      expectClose(after.pvCashable, 2 * figures.pvCashable, 'cashable');
      expect(after.pvCost).toBe(figures.pvCost);
    });
  });
});

/** Every line more or less biased by the same amount. */
const withBias = (inputs: Inputs, change: (bias: number) => number): Inputs => {
  const biased = <Line extends { readonly optimismBias: number }>(line: Line): Line => ({ ...line, optimismBias: change(line.optimismBias) });
  return {
    ...inputs, roles: inputs.roles.map(biased), costLines: inputs.costLines.map(biased), benefitLines: inputs.benefitLines.map(biased),
  };
};

it('never helps Drive by more optimism bias', () => {
  holdsForAny([anyInputs, decimal(0, 1, 0.01)], (inputs, more) => {
    const cautious = appraise(withBias(inputs, (bias) => bias + more));
    appraise(inputs).options.forEach(({ figures, costs, benefits }, index) => {
      const after = cautious.options[index]!;
      expectAtMost(after.figures.netPresentSocialValue, figures.netPresentSocialValue, 'net value');
      costs.forEach((line, at) => { expectAtMost(line.presentValue, after.costs[at]!.presentValue, line.id); });
      benefits.forEach((line, at) => { expectAtMost(after.benefits[at]!.presentValue, line.presentValue, line.id); });
    });
  });
});

it('shows how much optimism bias adds and takes away', () => {
  const lessThanWhole = anyInputs.map((inputs) => withBias(inputs, (bias) => Math.min(bias, 0.95)));
  holdsForAny([lessThanWhole], (inputs) => {
    const unbiased = appraise(withBias(inputs, () => 0));
    appraise(inputs).options.forEach(({ figures, benefits }, index) => {
      const before = unbiased.options[index]!.figures;
      const scale = benefits.reduce((all, line) => all + Math.abs(line.presentValue), 0);
      expectClose(before.pvCost + figures.pvCostOptimismBias, figures.pvCost, 'cost');
      expectClose(before.pvBenefit + figures.pvBenefitOptimismBias, figures.pvBenefit, 'benefit', 100 * scale);
    });
  });
});

it('costs and avoids nothing where nothing is rolled out', () => {
  const nothing = fc.tuple(anyInputs).map(([inputs]): Inputs => ({
    ...inputs,
    teams: inputs.teams.map((team) => ({ ...team, existing: null })),
    options: inputs.options.map(({ id }) => ({ id, teams: [] })),
  }));
  holdsForAny([nothing], (inputs) => {
    const appraisal = appraise(inputs);
    for (const { option, figures } of appraisal.options) {
      const { costs, benefits } = byMonth(appraisal, option.id);
      expect(Math.max(0, ...[...costs.values(), ...benefits.values()].map((line) => Math.max(...line.map(Math.abs))))).toBe(0);
      expect(figures).toMatchObject({
        pvCost: 0, pvBenefit: 0, netPresentSocialValue: 0, starts: 0, lapsed: 0, peakPosts: 0, costPerStart: null,
        providerCostPerStart: null,
      });
      expect(figureOf(figures, 'bcr')).toBe('not defined');
    }
  });
});
