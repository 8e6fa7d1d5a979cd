import { inputsOf } from '../../models/scenario/inputs';
import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../models/scenario/values';
import { opened, overrides, parameter, refused, sound } from './open-text';

describe('an override', () => {
  it('sits above the evidence with its reason, author and date', () => {
    const scenario = opened(sound + overrides('parameter: referral_share, value: 0.4, unit: share'));
    expect(parameter(scenario, 'referral_share')).toMatchObject({
      value: 0.4, setBy: 'override', quality: 'judgement', sourceId: null, reason: 'A test.', by: 'Tests', on: '2026-11-22',
      range: { low: 0.2, high: 0.6 }, rangeDropped: false, path: 'overrides[0]', history: [{ value: 0.35, setBy: 'demand' }],
    });
    expect(scenario.values.get('referral_share')).toBe(0.4);
  });

  it('outside the inherited range keeps its value and drops the range', () => {
    const scenario = opened(sound + overrides('parameter: referral_share, value: 0.9, unit: share'));
    expect(parameter(scenario, 'referral_share')).toMatchObject({ value: 0.9, range: null, rangeDropped: true });
  });

  it('may bring a range of its own', () => {
    const range = 'range: {low: 0.8, high: 0.95, shape: pert}';
    const scenario = opened(sound + overrides(`parameter: referral_share, value: 0.9, unit: share, ${range}`));
    expect(parameter(scenario, 'referral_share')).toMatchObject({ range: { low: 0.8, high: 0.95, bounds: false }, rangeDropped: false });
  });

  it('that an edit takes back into the evidence range leaves no trace on that range', () => {
    const text = sound + overrides('parameter: referral_share, value: 0.9, unit: share');
    const back = opened(text, { edits: [{ parameter: 'referral_share', value: 0.4 }] });
    expect(parameter(back, 'referral_share')).toMatchObject({ value: 0.4, range: { low: 0.2, high: 0.6 }, rangeDropped: false });
    const out = opened(text, { edits: [{ parameter: 'referral_share', value: 0.8 }] });
    expect(parameter(out, 'referral_share')).toMatchObject({ value: 0.8, range: null, rangeDropped: true });
  });

  it('with a range of its own hands that range on, not the one below it', () => {
    const range = 'range: {low: 0.8, high: 0.95, shape: pert}';
    const text = sound + overrides(`parameter: referral_share, value: 0.9, unit: share, ${range}`);
    const edited = opened(text, { edits: [{ parameter: 'referral_share', value: 0.4 }] });
    expect(parameter(edited, 'referral_share')).toMatchObject({ range: null, rangeDropped: true });
  });

  it('in other prices does not get a range back from a value that only looks alike', () => {
    const text = sound + overrides('parameter: case_manager_salary, value: 29558, unit: GBP/post/year, price_year: 2016-17');
    const edited = opened(text, { edits: [{ parameter: 'case_manager_salary', value: 37500 }] });
    expect(parameter(edited, 'case_manager_salary')).toMatchObject({ priceYear: '2016-17', range: null, rangeDropped: true });
  });

  it('of money states its own price year, and drops a range that is in other prices', () => {
    const salary = 'parameter: case_manager_salary, value: 37500, unit: GBP/post/year';
    const same = opened(`${sound}${overrides(`${salary}, price_year: 2025-26`)}`);
    expect(parameter(same, 'case_manager_salary')).toMatchObject({ value: 37500, priceYear: '2025-26', rangeDropped: false });
    const older = opened(`${sound}${overrides(`${salary}, price_year: 2016-17`)}`);
    expect(parameter(older, 'case_manager_salary')).toMatchObject({ value: 37500, priceYear: '2016-17', rangeDropped: true, range: null });
    expect(inputsOf(older).roles.find(({ id }) => id === 'case_manager')?.salary).toEqual({ amount: 37500, priceIndex: 76.0754 });
  });

  it('of an expression replaces it by a value', () => {
    const scenario = opened(sound + overrides('parameter: service_managers_per_case_manager, value: 0.25, unit: post/post'));
    const ratio = parameter(scenario, 'service_managers_per_case_manager');
    expect(ratio).toMatchObject({ value: 0.25, expression: null });
    expect(ratio.history).toMatchObject([{ expression: '1 / case_managers_per_service_manager' }]);
    expect(ratio.history[0]?.value).toBeCloseTo(1 / 6, 12);
  });

  it('carries through to the expressions that rest on it', () => {
    const scenario = opened(sound + overrides('parameter: case_managers_per_service_manager, value: 4, unit: post/post'));
    expect(scenario.values.get('service_managers_per_case_manager')).toBe(0.25);
  });

  it('may give an authority a figure that no layer has', () => {
    const scenario = opened(sound + overrides('parameter: adur_marac_cases_per_year, value: 120, unit: case/year'));
    expect(parameter(scenario, 'adur_marac_cases_per_year')).toMatchObject({
      value: 120, label: 'Adur: MARAC cases a year', setBy: 'override', history: [],
    });
  });

  it('calls a figure with a source of the scenario local', () => {
    const text = `${sound}sources:\n  - {id: local_audit, title: Audit, author: Us, year: 2026}\n`
      + overrides('parameter: referral_share, value: 0.4, unit: share').replace('source: judgement', 'source: local_audit');
    expect(parameter(opened(text), 'referral_share')).toMatchObject({ quality: 'local', sourceId: 'local_audit' });
  });
});

describe('an unsaved edit', () => {
  it('sits above overrides', () => {
    const text = sound + overrides('parameter: referral_share, value: 0.4, unit: share');
    const scenario = opened(text, { edits: [{ parameter: 'referral_share', value: 0.5 }] });
    expect(parameter(scenario, 'referral_share')).toMatchObject({
      value: 0.5, setBy: 'edit', range: { low: 0.2, high: 0.6 }, history: [{ setBy: 'demand' }, { setBy: 'override', value: 0.4 }],
    });
  });

  it('replaces an expression and reaches what rests on a figure', () => {
    const edits = [{ parameter: 'case_managers_per_service_manager', value: 8 }];
    expect(opened(sound, { edits }).values.get('service_managers_per_case_manager')).toBe(0.125);
    const onExpression = [{ parameter: 'service_managers_per_case_manager', value: 0.5 }];
    expect(parameter(opened(sound, { edits: onExpression }), 'service_managers_per_case_manager')).toMatchObject({ value: 0.5, expression: null });
  });

  it.each([
    [{ parameter: 'referal_share', value: 0.4 }, /^referal_share: There is no parameter “referal_share”/],
    [{ parameter: 'referral_share', value: 18 }, /^referral_share: “referral_share” is 18, but a share lies between 0 and 1/],
    [{ parameter: 'referral_share', value: NaN }, /^referral_share: .* no number/],
    [{ parameter: 'case_manager_salary', value: -1 }, /never negative/],
  ])('%j is refused', (edit, problem) => {
    const problems = refused(sound, { edits: [edit] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('of one figure twice is refused', () => {
    const edits = [{ parameter: 'referral_share', value: 0.4 }, { parameter: 'referral_share', value: 0.5 }];
    expect(refused(sound, { edits })).toEqual(['referral_share: “referral_share” is changed twice.']);
  });
});

describe('the range of an expression', () => {
  const mine = (range: string): string => [
    'parameters:',
    `  - {id: mine, label: A, kind: belief, unit: share, expression: referral_share * 2, range: ${range}, quality: judgement, note: N, reviewed: 2026-11}`,
    '',
  ].join('\n');

  it('must hold its central value', () => {
    expect(refused(sound + mine('{low: 0.1, high: 0.2, shape: pert}'))[0]).toMatch(/^parameters\[0\].range: .*0.7 lies outside/);
  });

  it('is dropped where a change of an input moves the value out of it', () => {
    const text = sound + mine('{low: 0.6, high: 0.8, shape: pert}');
    expect(parameter(opened(text), 'mine')).toMatchObject({ value: 0.7, rangeDropped: false });
    const edits = [{ parameter: 'referral_share', value: 0.25 }];
    expect(parameter(opened(text, { edits }), 'mine')).toMatchObject({ value: 0.5, range: null, rangeDropped: true });
  });

  it('does not excuse a value beyond its unit', () => {
    const text = sound + mine('{low: 0.6, high: 0.8, shape: pert}');
    expect(refused(text, { edits: [{ parameter: 'referral_share', value: 0.6 }] })[0]).toMatch(/result of the expression is 1.2, but a share/);
  });
});

describe('the tail', () => {
  it('lasts for the upper bounds of length, persistence and fade', () => {
    // 12 + 24 + 24 months
    expect(opened(sound).period.tailYears).toBe(5);
  });

  it('does not shrink when a belief is changed, and grows when one leaves its range', () => {
    const shorter = overrides('parameter: effect_persistence_months, value: 1, unit: month');
    expect(opened(sound + shorter).period.tailYears).toBe(5);
    const longer = overrides('parameter: effect_persistence_months, value: 48, unit: month');
    expect(opened(sound + longer).period.tailYears).toBe(7);
  });
});

describe('valuesWith', () => {
  it('works expressions out again from changed values and leaves the scenario alone', () => {
    const scenario = opened(sound);
    const values = valuesWith(scenario, new Map([['case_managers_per_service_manager', 5]]));
    expect(values.get('service_managers_per_case_manager')).toBe(0.2);
    expect(scenario.values.get('service_managers_per_case_manager')).toBeCloseTo(1 / 6, 12);
  });

  it('keeps a changed expression and refuses an unknown id', () => {
    const scenario = opened(sound);
    expect(valuesWith(scenario, new Map([['service_managers_per_case_manager', 0.3]])).get('service_managers_per_case_manager')).toBe(0.3);
    expect(() => valuesWith(scenario, new Map([['nothing', 1]]))).toThrow(/no parameter nothing/);
  });

  it('gives the central values where nothing changes', () => {
    const scenario = opened(sound);
    expect(valuesWith(scenario, new Map())).toEqual(scenario.values);
  });
});
