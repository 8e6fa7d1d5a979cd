import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeDiscountFactors } from '../../models/economics/discounting';
import type { DiscountStep } from '../../models/economics/inputs';
import { atPriceBase } from '../../models/economics/price-base';
import { costPerStart } from '../../models/economics/value-for-money';
import { emptySeries, type FactorByYear } from '../../models/quantities/series';
import { everyMonth, lineOf, priceOf } from '../economics/plain';
import { maracNeed } from '../../models/rollout/coverage';
import { perpetrators } from '../../models/rollout/demand';
import type { DemandInputs } from '../../models/rollout/inputs';

const evidence = (name: string): unknown =>
  parse(readFileSync(new URL(`../../scenarios/evidence/${name}.yaml`, import.meta.url), 'utf8'));

interface Framework {
  parameters: { id: string; value: number }[];
  discount_schedules: { id: string; steps: { from_year: number; rate: string }[] }[];
  deflators: { index: Record<string, number> };
}

const framework = evidence('framework') as Framework;
const { contracts } = evidence('contracts') as {
  contracts: { id: string; amount?: number; cases?: number; months?: number; cost_per_case?: number }[];
};

/** A schedule as it ships, with its rates. */
function shippedSchedule(id: string): DiscountStep[] {
  const rates = new Map(framework.parameters.map((parameter) => [parameter.id, parameter.value]));
  const schedule = framework.discount_schedules.find((each) => each.id === id)!;
  return schedule.steps.map((step) => ({ fromYear: step.from_year, rate: rates.get(step.rate)! }));
}

function factorsOf(schedule: readonly DiscountStep[], years: number): FactorByYear {
  const factors = emptySeries<FactorByYear>(years);
  writeDiscountFactors(schedule, factors);
  return factors;
}

describe('Green Book discount factors', () => {
  const factors = factorsOf(shippedSchedule('green_book_standard'), 61);

  it.each([[0, 1], [1, 0.966184], [5, 0.841973], [10, 0.708919], [30, 0.356278], [31, 0.345901], [60, 0.146782]])(
    'of year %i', (year, published) => { expect(factors[year]).toBeCloseTo(published, 6); },
  );

  it('make £375,000 in years 0 and 1 worth £737,318.84', () => {
    expect(lineOf(everyMonth(24, 375_000 / 12), 'line', priceOf(1), factors).presentValue).toBeCloseTo(737_318.84, 2);
  });
});

describe('the published cost of abuse of £34,015', () => {
  const index = (year: string): number => framework.deflators.index[year]!;

  it('has the published deflators', () => {
    expect([index('2016-17'), index('2025-26')]).toEqual([76.0754, 103.2388]);
  });

  it('is £46,160 in the prices of 2025-26', () => {
    expect(Math.round(atPriceBase({ amount: 34_015, priceIndex: index('2016-17') }, index('2025-26')))).toBe(46_160);
  });

  it('comes back within 0.01 %', () => {
    const back = atPriceBase({ amount: 46_160, priceIndex: index('2025-26') }, index('2016-17'));
    expect(Math.abs(back / 34_015 - 1)).toBeLessThan(0.0001);
  });
});

describe('published contracts', () => {
  const contract = (id: string) => {
    const { amount, cases, months } = contracts.find((each) => each.id === id)!;
    return { cost: costPerStart(amount!, cases!), costAYear: (amount! / months!) * 12, casesAYear: (cases! / months!) * 12 };
  };

  it('cost what was published: £1.4m for 175 cases in 21 months', () => {
    expect(contract('west_midlands_2018')).toEqual({ cost: 8_000, costAYear: 800_000, casesAYear: 100 });
  });

  it('cost what was published: £750,000 for 220 cases in 30 months', () => {
    const { cost, costAYear, casesAYear } = contract('south_gloucestershire_2021');
    expect(cost).toBeCloseTo(3_409.09, 2);
    expect(costAYear).toBe(300_000);
    expect(casesAYear).toBeCloseTo(88, 9);
  });

  it('state a cost per case that is their amount over their cases', () => {
    const stated = contracts.filter((each) => each.cost_per_case !== undefined);
    expect(stated.length).toBeGreaterThan(0);
    for (const { id, amount, cases, cost_per_case: published } of stated) {
      expect(costPerStart(amount!, cases!), id).toBeCloseTo(published!, 2);
    }
  });
});

describe('400,000 adult women at 40 MARAC cases per 10,000', () => {
  const demand: DemandInputs = {
    maracCasesPer10000AdultWomen: 40, adultWomenShare: 0.512, maracRepeatShare: 0, pairsPerPerpetrator: 1, referralShare: 1,
    acceptanceShare: 1, demandGrowth: 0, referralRampMonths: 0, waitingLapseShare: 0,
  };
  const areas = [250_000, 150_000].map((adultWomen, index) => (
    { id: `area_${index}`, population16plus: 0, adultWomen, maracCasesPerYear: null, travelLossShare: 0 }));
  const need = maracNeed(areas, demand, { idvaReferralsPerPost: 100, maracCasesPerAdministrator: 400 });

  it('are 1,600 cases a year', () => {
    expect(need.highRiskCases).toBe(1_600);
    expect(perpetrators(need.highRiskCases, demand)).toBe(1_600);
  });

  it('need 16.0 Idvas at 100 referrals a post, and four administrators at 400 cases', () => {
    expect(need.idvaPosts).toBe(16);
    expect(need.administratorPosts).toBe(4);
  });
});
