import { expect, it } from 'vitest';
import { appraise, byMonth, type Appraisal } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import type { LineFlow } from '../../models/economics/line-flow';
import type { OptionFlow } from '../../models/economics/option-flow';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { expectClose, numbersOf } from './measure';

type Amount = 'presentValue' | 'presentWithinDelivery' | 'undiscounted' | 'optimismBias';
const sum = (lines: readonly LineFlow[], amount: Amount): number => lines.reduce((all, line) => all + line[amount], 0);
const add = (series: Iterable<number>): number => [...series].reduce((all, value) => all + value, 0);

const forEveryOption = (check: (flow: OptionFlow, inputs: Inputs, appraisal: Appraisal) => void): void => {
  holdsForAny([anyInputs], (inputs) => {
    const appraisal = appraise(inputs);
    for (const flow of appraisal.options) check(flow, inputs, appraisal);
  });
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
  forEveryOption(({ option, costs, benefits }, { benefitLines }, appraisal) => {
    const { discountFactors } = appraisal.terms;
    const months = byMonth(appraisal, option.id);
    const check = (line: LineFlow, own: Float64Array, factors: Float64Array): void => {
      const scale = own.reduce((all, value) => all + Math.abs(value), 0);
      expectClose(line.presentValue, add(own.map((value, month) => value * factors[Math.floor(month / 12)]!)), line.id, scale);
      expectClose(line.undiscounted, add(own), line.id, scale);
    };
    costs.forEach((line) => { check(line, months.costs.get(line.id)!, discountFactors.standard); });
    benefits.forEach((line, index) => { check(line, months.benefits.get(line.id)!, discountFactors[benefitLines[index]!.discounting]); });
  });
});

it('makes every year of every volume the sum of its months', () => {
  forEveryOption((flow, _, appraisal) => {
    const { volumes } = byMonth(appraisal, flow.option.id);
    flow.volumes.all.forEach((years, place) => {
      const months = volumes.all[place]!;
      years.forEach((value, year) => { expectClose(value, add(months.slice(year * 12, (year + 1) * 12)), `volume ${place} in year ${year}`); });
    });
  });
});

it('banks the cash of every month when it comes', () => {
  forEveryOption(({ option, figures, months }, { benefitLines }, appraisal) => {
    const { benefits } = byMonth(appraisal, option.id);
    const { discountFactors } = appraisal.terms;
    let [cash, scale] = [0, 0];
    for (const { id, value, cashableShare, cashableLagMonths: lag, discounting } of benefitLines) {
      if (value !== 'fiscal') continue;
      benefits.get(id)!.forEach((amount, month) => {
        if (month + lag >= months) return;
        cash += amount * cashableShare * discountFactors[discounting][Math.floor((month + lag) / 12)]!;
        scale += Math.abs(amount);
      });
    }
    expectClose(figures.pvCashable, cash, 'cashable', scale);
  });
});

it('counts everybody once: an option is its teams', () => {
  forEveryOption(({ figures, teams, volumes, starts: byMonthStarts }, { people }) => {
    const starts = teams.reduce((all, { queue }) => all + add(queue.starts), 0);
    expectClose(figures.starts, starts, 'starts');
    expectClose(add(volumes.drivers.start), starts, 'volume of starts');
    for (const name of ['completions', 'earlyClosures', 'lapsed'] as const) {
      expectClose(figures[name], teams.reduce((all, { queue }) => all + add(queue[name]), 0), name);
    }
    const waiting = byMonthStarts.map((_, month) => teams.reduce((all, { queue }) => all + queue.waiting[month]!, 0));
    expectClose(figures.peakWaiting, Math.max(...waiting), 'most waiting');
    expectClose(figures.adultVictims, starts * people.victimsPerPerpetrator, 'adult victims');
    expectClose(figures.children, starts * people.childrenPerPerpetrator, 'children');
  });
});

it('never costs less than nothing', () => {
  forEveryOption(({ option }, _, appraisal) => {
    for (const [id, line] of byMonth(appraisal, option.id).costs) expect(Math.min(...line), id).toBeGreaterThanOrEqual(0);
  });
});

it('leaves no figure that is not a number', () => {
  forEveryOption((flow) => { expect(numbersOf(flow).findIndex((value) => !Number.isFinite(value))).toBe(-1); });
});
