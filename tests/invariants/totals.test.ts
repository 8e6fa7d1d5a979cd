import { lineByMonth } from '../../models/economics/line-flow';
import { expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import type { LineFlow } from '../../models/economics/line-flow';
import type { OptionFlow } from '../../models/economics/option-flow';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectClose, numbersOf } from './measure';

type Amount = 'presentValue' | 'presentWithinDelivery' | 'undiscounted' | 'optimismBias';
const sum = (lines: readonly LineFlow[], amount: Amount): number => lines.reduce((all, line) => all + line[amount], 0);
const add = (series: Iterable<number>): number => [...series].reduce((all, value) => all + value, 0);

const forEveryOption = (check: (flow: OptionFlow, inputs: Parameters<typeof appraise>[0]) => void): void => {
  holdsForAny([anyInputs], (inputs) => { for (const flow of appraise(inputs).options) check(flow, inputs); });
};

it('makes every total the sum of its lines', () => {
  forEveryOption(({ figures, costs, benefits }) => {
    expectClose(figures.pvCost, sum(costs, 'presentValue'), 'cost');
    expectClose(figures.pvBenefit, sum(benefits, 'presentValue'), 'benefit');
    expectClose(figures.undiscountedCost, sum(costs, 'undiscounted'), 'undiscounted');
    expectClose(figures.pvCostOptimismBias, sum(costs, 'optimismBias'), 'bias of costs');
    expectClose(figures.pvBenefitOptimismBias, sum(benefits, 'optimismBias'), 'bias of benefits');
    expectClose(figures.pvFiscalBenefit + figures.pvEconomicBenefit + figures.pvSocialBenefit, figures.pvBenefit, 'kinds of value',
      benefits.reduce((all, line) => all + Math.abs(line.presentValue), 0));
  });
});

it('makes net value benefit less cost, whole and within delivery', () => {
  forEveryOption(({ figures, costs, benefits }) => {
    expect(figures.netPresentSocialValue).toBe(figures.pvBenefit - figures.pvCost);
    expectClose(figures.npsvWithinDelivery, sum(benefits, 'presentWithinDelivery') - sum(costs, 'presentWithinDelivery'), 'within');
    expectClose(figures.pvTailBenefit, figures.pvBenefit - sum(benefits, 'presentWithinDelivery'), 'tail');
    expect(figures.netPublicCost).toBe(figures.pvPublicCost - figures.pvFiscalBenefit);
  });
});

it('makes every line the discounted sum of its months', () => {
  forEveryOption(({ costs, benefits, discountFactors }, inputs) => {
    const check = (line: LineFlow, factors: Float64Array): void => {
      const scale = lineByMonth(line).reduce((all, value) => all + Math.abs(value), 0);
      expectClose(line.presentValue, add(lineByMonth(line).map((value, month) => value * factors[Math.floor(month / 12)]!)), line.id, scale);
      expectClose(line.undiscounted, add(lineByMonth(line)), line.id, scale);
    };
    costs.forEach((line) => { check(line, discountFactors.standard); });
    benefits.forEach((line, index) => { check(line, discountFactors[inputs.benefitLines[index]!.discounting]); });
  });
});

it('counts everybody once: an option is its teams', () => {
  forEveryOption(({ figures, teams, volumes }, { people }) => {
    const starts = teams.reduce((all, { queue }) => all + add(queue.starts), 0);
    expectClose(figures.starts, starts, 'starts');
    expectClose(add(volumes.start), starts, 'volume of starts');
    for (const name of ['completions', 'earlyClosures', 'lapsed'] as const) {
      expectClose(figures[name], teams.reduce((all, { queue }) => all + add(queue[name]), 0), name);
    }
    const waiting = volumes.start.map((_, month) => teams.reduce((all, { queue }) => all + queue.waiting[month]!, 0));
    expectClose(figures.peakWaiting, Math.max(...waiting), 'most waiting');
    expectClose(figures.adultVictims, starts * people.victimsPerPerpetrator, 'adult victims');
    expectClose(figures.children, starts * people.childrenPerPerpetrator, 'children');
  });
});

it('never costs less than nothing', () => {
  forEveryOption(({ costs }) => {
    for (const line of costs) expect(Math.min(...lineByMonth(line)), line.id).toBeGreaterThanOrEqual(0);
  });
});

it('leaves no figure that is not a number', () => {
  forEveryOption((flow) => { expect(numbersOf(flow).findIndex((value) => !Number.isFinite(value))).toBe(-1); });
});
