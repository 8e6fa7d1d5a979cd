import { describe, expect, it } from 'vitest';
import { optionFlow } from '../../models/appraise';
import type { BridgeStepId } from '../../models/economics/price-bridge';
import { overrides } from '../scenario/open-text';
import { funded, sussex } from './funded';

const plain = ['parameter: real_pay_growth, value: 0, unit: growth/year', 'parameter: finance_pay_award, value: 0, unit: growth/year'];
const total = (more: string, id: BridgeStepId): number => funded(sussex, more).of('phased').bridge.find((step) => step.id === id)!.total;

describe('pounds of the day', () => {
  const { appraisal, inputs, of } = funded(sussex);
  const money = of('phased');

  it('start from the cost of the appraisal, bias apart, and end at the cost that is funded', () => {
    const { figures, costs } = optionFlow(appraisal, 'phased');
    const byId = new Map(money.bridge.map(({ id, total: all }) => [id, all]));
    const withoutBias = costs.reduce((sum, { undiscounted }, line) => sum + undiscounted / appraisal.terms.costs[line]!.uplift, 0);
    expect(byId.get('real_before_bias')).toBeCloseTo(withoutBias, 4);
    expect(figures.undiscountedCost).toBeGreaterThan(withoutBias);
    const steps = money.bridge.filter(({ id }) => id !== 'nominal').reduce((sum, step) => sum + step.total, 0);
    expect(Math.abs(steps - money.cost)).toBeLessThan(1);
    money.years.forEach(({ cost }, year) => expect(Math.abs(cost - byYear(year))).toBeLessThan(1));
    function byYear(year: number): number {
      return money.bridge.find(({ id }) => id === 'nominal')!.byYear[year]!;
    }
  });

  it('follow the published index, then the rule for later years', () => {
    const { index } = funded(sussex).scenario.deflators;
    expect(inputs.prices[0]).toBeCloseTo(index.get('2027-28')! / index.get('2025-26')!, 12);
    expect(inputs.prices[3]).toBeCloseTo(index.get('2030-31')! / index.get('2025-26')!, 12);
    expect(inputs.pricesAssumedFrom).toBe(4);
    expect(inputs.prices[5]! / inputs.prices[3]!).toBeCloseTo(1.02 ** 2, 12);
  });

  it('raise pay by awards since the price base year', () => {
    expect(inputs.pay[0]).toBeCloseTo(1.03 ** 2, 12);
    expect(inputs.pay[4]).toBeCloseTo(1.03 ** 6, 12);
  });

  it('pay more National Insurance while its threshold stands still', () => {
    expect(inputs.nationalInsurance.thresholdByYear.slice(0, 4)).toEqual([5_000, 5_000, 5_000, 5_000]);
    expect(inputs.nationalInsurance.thresholdByYear[4]).toBeCloseTo(5_100, 6);
    expect(total('', 'national_insurance')).toBeGreaterThan(0);
    // One point more on pay above the threshold is less than one in a hundred of pay with on-costs and overheads.
    const more = total(overrides('parameter: finance_employer_ni_rate, value: 0.16, unit: share'), 'national_insurance') - total('', 'national_insurance');
    const pay = money.lines.filter(({ line }) => line.startsWith('role.')).reduce((sum, line) => sum + line.total, 0);
    expect(more / pay).toBeGreaterThan(0.005);
    expect(more / pay).toBeLessThan(0.008);
  });

  it('hold pay behind prices where there is no award', () => {
    expect(total(overrides(...plain), 'real_pay_growth')).toBe(0);
    expect(total(overrides(...plain), 'pay_awards')).toBeLessThan(0);
  });

  it('add tax that is not recovered, on providers alone', () => {
    expect(total('', 'tax_not_recovered')).toBe(0);
    const more = overrides('parameter: finance_vat_not_recovered_share, value: 1, unit: share');
    const providers = new Set(funded(sussex).scenario.roles.flatMap(({ lineId, provider }) => (provider ? [lineId] : [])));
    const taxed = funded(sussex, more).of('phased').lines.find(({ line }) => providers.has(line))!;
    const untaxed = money.lines.find(({ line }) => line === taxed.line)!;
    expect(taxed.total / untaxed.total).toBeCloseTo(1.2, 6);
    const own = (lines: typeof money.lines): number => lines.find(({ line }) => line === 'police_time')!.total;
    expect(own(funded(sussex, more).of('phased').lines)).toBeCloseTo(own(money.lines), 1);
  });

  it('keep setting up apart from running', () => {
    const setUp = money.lines.filter(({ oneOff }) => oneOff).map(({ line }) => line).sort();
    expect(setUp).toEqual(['area_set_up', 'force_set_up', 'mobilisation']);
    expect(money.years[0]!.oneOff).toBeGreaterThan(0);
    expect(money.years[4]!.oneOff).toBe(0);
  });

  it('are set beside what the force has to spend', () => {
    const { police_grant: grant, precept } = funded(sussex).scenario.force!.facts!;
    const own = Number(grant!.value) + Number(precept!.value);
    expect(money.shareOfPoliceFunding![1]).toBeCloseTo(optionFlow(appraisal, 'phased').costByYear[1]! / own, 12);
  });
});
