import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../models/scenario/inputs';
import { valuesWith } from '../../models/scenario/values';
import { projectText } from '../files/node-library';
import { opened, overrides, sound } from './open-text';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const sorted = (items: readonly string[]): readonly string[] => [...items].sort();

describe('inputsOf', () => {
  const sussex = projectText('scenarios/sussex.yaml');
  const inputs = inputsOf(opened(sussex));

  it('puts every list in the order of ids', () => {
    for (const list of [inputs.teams, inputs.options, inputs.roles, inputs.costLines, inputs.benefitLines, inputs.authorities]) {
      expect(list.length).toBeGreaterThan(0);
      expect(ids(list)).toEqual(sorted(ids(list)));
    }
    for (const team of inputs.teams) expect(ids(team.authorities)).toEqual(sorted(ids(team.authorities)));
    for (const option of inputs.options) {
      const order = option.teams.map(({ team }) => team);
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
  });

  it('does not depend on the order of a file', () => {
    const shuffled = sound
      .replace('[adur, worthing]', '[worthing, adur]')
      .replace(/( {2}- \{id: none.*\n)( {2}- \{id: whole.*\n)/, '$2$1')
      .split('\n').filter((line) => line !== 'baseline: none').join('\n') + 'baseline: none\n';
    expect(shuffled).not.toBe(sound);
    expect(inputsOf(opened(shuffled))).toEqual(inputsOf(opened(sound)));
  });

  it('reads the figures of the force and of its authorities', () => {
    expect(inputs.demand.maracCasesPer10000AdultWomen).toBe(47.6747);
    const adur = inputs.authorities.find(({ id }) => id === 'adur');
    expect(adur).toMatchObject({ population16plus: 53090, adultWomen: null, maracCasesPerYear: null });
    expect(inputs.authorities).toHaveLength(13);
  });

  it('takes the travel loss of town or country unless the authority has its own', () => {
    const scenario = opened(sound + overrides('parameter: adur_travel_loss_share, value: 0.3, unit: share'));
    const loss = (id: string): number | undefined => inputsOf(scenario).authorities.find((area) => area.id === id)?.travelLossShare;
    expect(loss('adur')).toBe(0.3);
    expect(loss('worthing')).toBe(scenario.values.get('travel_loss_share_urban'));
    expect(loss('chichester')).toBe(scenario.values.get('travel_loss_share_rural'));
  });

  it('takes an authority\'s own count where an override brings one', () => {
    const text = sound + overrides('parameter: adur_marac_cases_per_year, value: 120, unit: case/year', 'parameter: adur_adult_women, value: 28000, unit: woman');
    expect(inputsOf(opened(text)).authorities.find(({ id }) => id === 'adur')).toMatchObject({ maracCasesPerYear: 120, adultWomen: 28000 });
  });

  it('rounds months half up', () => {
    const months = (value: number): number => inputsOf(opened(sound, { edits: [{ parameter: 'months_to_hire', value }] })).workforce.monthsToHire;
    expect([2.49, 2.5, 3].map(months)).toEqual([2, 3, 3]);
  });

  it('gives the open cases of an existing service as they stand, however long the intervention', () => {
    const existing = '{posts: 1, open_cases: [4, 3, 2], quality: placeholder}';
    const text = sound.replace('authorities: [adur, worthing]', `authorities: [adur, worthing], existing: ${existing}`);
    const scenario = opened(text);
    const open = (intervention: number): readonly number[] => {
      const values = valuesWith(scenario, new Map([['intervention_months', intervention]]));
      return [...inputsOf(scenario, values).teams[0]!.existing!.openBySinceStart];
    };
    expect(open(10)).toEqual([4, 3, 2]);
    expect(open(3)).toEqual([4, 3, 2]);
  });

  it('gives each amount the deflator of its own price year', () => {
    const scenario = opened(sound);
    const index = (year: string): number | undefined => scenario.deflators.index.get(year);
    expect(inputs.priceBaseIndex).toBe(index('2025-26'));
    expect(inputs.benefitLines.every(({ annualCostPerVictim }) => annualCostPerVictim.priceIndex > 0)).toBe(true);
    const harm = scenario.benefitLines.find(({ annualCostPerVictim }) => annualCostPerVictim === 'harm_annual_cost');
    expect(inputs.benefitLines.find(({ id }) => id === harm?.id)?.annualCostPerVictim).toEqual({ amount: 8100, priceIndex: index('2016-17') });
  });

  it('gives every role the one growth of pay and the optimism bias of its grade', () => {
    const scenario = opened(sound);
    for (const role of scenario.roles) {
      const read = inputsOf(scenario).roles.find(({ id }) => id === role.id);
      expect(read?.realGrowth).toBe(scenario.values.get('real_pay_growth'));
      expect(read?.optimismBias).toBe(scenario.values.get(`optimism_bias_grade_${role.grade}`));
    }
  });

  it('takes deadweight off a before-and-after effect only', () => {
    const line = [
      'benefit_lines:',
      '  - {id: extra, label: E, category: other, outcome: extra, spine: own, annual_cost_per_victim: harm_annual_cost, severity: harm_severity,',
      '     value: social, bearer: victims, effect: physical_abuse_before_after, deadweight_share: deadweight, discounting: standard,',
      '     confidence_grade: 5, bridge: A test.}',
      'parameters:',
      '  - {id: deadweight, label: D, kind: belief, unit: share, value: 0.25, quality: judgement, note: A test., reviewed: 2026-11}',
      'line_overrides:',
      '  - {line: extra, accept_before_and_after: true, reason: A test., by: Tests, on: 2026-11-22}',
      '',
    ].join('\n');
    const scenario = opened(sound + line);
    const size = scenario.values.get(scenario.effects.get('physical_abuse_before_after')?.size ?? '') ?? NaN;
    expect(inputsOf(scenario).benefitLines.find(({ id }) => id === 'extra')).toMatchObject({
      netEffect: size * 0.75, displacementShare: 0, realGrowth: 0, cashableShare: 0, cashableLagMonths: 0,
    });
  });

  it('brings the steps of both discount schedules', () => {
    expect(inputs.discounting.standard.slice(0, 2)).toEqual([{ fromYear: 0, rate: 0.035 }, { fromYear: 31, rate: 0.03 }]);
    expect(inputs.discounting.health[0]).toEqual({ fromYear: 0, rate: 0.015 });
  });

  it('reads other values than the central ones', () => {
    const scenario = opened(sound);
    const read = inputsOf(scenario, valuesWith(scenario, new Map([['referral_share', 0.5]])));
    expect(read.demand.referralShare).toBe(0.5);
    expect(inputsOf(scenario).demand.referralShare).toBe(0.35);
  });

  it('holds no number that is not finite', () => {
    const numbers: number[] = [];
    JSON.stringify(inputs, (_, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value;
    });
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it('throws on values that lack one', () => {
    expect(() => inputsOf(opened(sound), new Map())).toThrow(/no value for/);
  });
});
