import { expect, it } from 'vitest';
import { appraise, byMonth, compare, compareTotals } from '../../models/appraise';
import type { Increment } from '../../models/economics/increment';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectClose } from './measure';

const sameName = [
  'pvCost', 'pvBenefit', 'npsvWithinDelivery', 'pvFiscalBenefit', 'pvPublicCost', 'netPublicCost', 'pvCashable', 'pvTailBenefit',
  'undiscountedCost', 'starts', 'completions', 'adultVictims', 'children', 'peakPosts',
] as const;

const forEveryPair = (check: (difference: Increment, pair: { readonly own: number; readonly other: number },
  appraisal: ReturnType<typeof appraise>) => void): void => {
  holdsForAny([anyInputs], (inputs) => {
    const appraisal = appraise(inputs);
    inputs.options.forEach((option, own) => {
      inputs.options.forEach((baseline, other) => { check(compare(appraisal, option.id, baseline.id), { own, other }, appraisal); });
    });
  });
};

it('makes every difference option minus baseline', () => {
  forEveryPair((difference, { own, other }, { options }) => {
    const [figures, baseline] = [options[own]!.figures, options[other]!.figures];
    for (const name of sameName) expect(difference[name], name).toBe(figures[name] - baseline[name]);
    const scale = Math.max(figures.pvCost, baseline.pvCost, Math.abs(figures.pvBenefit), Math.abs(baseline.pvBenefit));
    expectClose(difference.netPresentSocialValue, figures.netPresentSocialValue - baseline.netPresentSocialValue, 'net value', scale);
  });
});

it('is the same without the paybacks, which alone need months', () => {
  holdsForAny([anyInputs], (inputs) => {
    const appraisal = appraise(inputs);
    const baseline = inputs.options[0]!.id;
    for (const { id } of inputs.options) {
      const { paybackMonth, fiscalPaybackMonth } = compare(appraisal, id, baseline);
      expect({ ...compareTotals(appraisal, id, baseline), paybackMonth, fiscalPaybackMonth }).toEqual(compare(appraisal, id, baseline));
    }
  });
});

it('adds differences by year up to differences of the whole', () => {
  forEveryPair((difference, { own, other }, { options }) => {
    const add = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const benefit = (index: number): number => add(options[index]!.benefits.map((line) => line.undiscounted));
    const scale = [own, other].flatMap((index) => [...options[index]!.costs, ...options[index]!.benefits])
      .reduce((all, line) => all + Math.abs(line.undiscounted), 0);
    expectClose(add(difference.costByYear), difference.undiscountedCost, 'cost', scale);
    expectClose(add(difference.benefitByYear), benefit(own) - benefit(other), 'benefit', scale);
  });
});

it('names the ratio where it would mislead', () => {
  forEveryPair(({ pvCost, pvBenefit, benefitCostRatio }) => {
    if (pvCost > 0) expect(benefitCostRatio).toEqual({ kind: 'ratio', value: pvBenefit / pvCost });
    else if (pvCost === 0) expect(benefitCostRatio).toEqual({ kind: 'not defined' });
    else expect(benefitCostRatio.kind).toBe(pvBenefit >= 0 ? 'saves money and avoids harm' : 'saves money, loses benefit');
  });
});

it('finds no difference between an option and itself', () => {
  forEveryPair((difference, { own, other }) => {
    if (own !== other) return;
    for (const name of sameName) expect(difference[name], name).toBe(0);
    expect(difference).toMatchObject({ netPresentSocialValue: 0, benefitCostRatio: { kind: 'not defined' }, paybackMonth: null });
  });
});

it('pays back in the first month from which the running net difference stays at or above zero', () => {
  forEveryPair(({ paybackMonth }, { own, other }, appraisal) => {
    const { options } = appraisal;
    const netOf = (index: number): (month: number) => number => {
      const { costs, benefits } = byMonth(appraisal, options[index]!.option.id);
      const sum = (lines: ReadonlyMap<string, Float64Array>, month: number): number => [...lines.values()].reduce((all, line) => all + line[month]!, 0);
      return (month) => sum(benefits, month) - sum(costs, month);
    };
    const [net, otherNet] = [netOf(own), netOf(other)];
    let running = 0;
    const balance = Array.from({ length: options[own]!.months }, (_, month) => (running += net(month) - otherNet(month)));
    const slack = 1e-6;
    if (paybackMonth === null) expect(own === other || balance.some((sum) => sum <= slack)).toBe(true);
    else {
      expect(Math.min(...balance.slice(paybackMonth))).toBeGreaterThanOrEqual(-slack);
      if (paybackMonth > 0) expect(balance[paybackMonth - 1]).toBeLessThanOrEqual(slack);
    }
  });
});
