import { describe, expect, it } from 'vitest';
import { appraise, optionFlow } from '../../models/appraise';
import { atPriceBase } from '../../models/economics/price-base';
import { ENGINE_VERSION } from '../../models/engine-version';
import { fingerprintOf } from '../../models/scenario/fingerprint';
import { inputsOf } from '../../models/scenario/inputs';
import { opened, overrides, refused, sound } from '../scenario/open-text';
import { funded, funding, sussex } from './funded';

/** Figures that a treasurer has at hand and will try. */

describe('Greater Manchester, 2020-21', () => {
  const year = 'first_month: 2020-04, last_month: 2021-03';
  const agreements = funding(
    `funder: home_office, amount: 183997, ${year}`, `funder: manchester, amount: 55000, ${year}`,
    `funder: salford, amount: 103476, ${year}`, `funder: salford, amount: 5000, kind: in_kind, ${year}`,
  );
  const text = sound.replaceAll('2027-28', '2020-21').replace('2028-04', '2021-04').replace('price_base_year: 2025-26', 'price_base_year: 2020-21');

  it('is £347,473, of which £342,473 in cash', () => {
    const { promised, years } = funded(text, agreements).of('whole');
    expect(promised).toEqual({ total: 347_473, cash: 342_473, inKind: 5_000 });
    const [first] = years;
    expect(first!.agreements.reduce((sum, { offered }) => sum + offered, 0)).toBeCloseTo(347_473, 9);
    expect([first!.fundingInCash, first!.fundingInKind, first!.funding]).toEqual([342_473, 5_000, 347_473]);
  });
});

describe('£34,015 of 2016-17', () => {
  const { index } = opened(sound).deflators;
  const [from, to] = [index.get('2016-17')!, index.get('2025-26')!];

  it('is £46,160 in 2025-26, and £34,015 back again', () => {
    const later = atPriceBase({ amount: 34_015, priceIndex: from }, to);
    expect(Math.round(later)).toBe(46_160);
    expect(Math.abs(atPriceBase({ amount: 46_160, priceIndex: to }, from) / 34_015 - 1)).toBeLessThan(1e-4);
  });
});

describe('prices of two years', () => {
  const parameter = (id: string, priceYear: string, value: string): string => (
    `  - {id: ${id}, label: A, kind: belief, unit: GBP/start, ${value}, price_year: ${priceYear}, quality: judgement, note: A test., reviewed: 2026-11}\n`
  );

  it('cannot be added', () => {
    const text = `${sound}parameters:\n${parameter('one', '2016-17', 'value: 1')}${parameter('two', '2025-26', 'value: 1')}`;
    expect(refused(text)).toEqual([]);
    const mixed = refused(`${text}${parameter('both', '2025-26', 'expression: one + two')}`);
    expect(mixed).toHaveLength(1);
    expect(mixed[0]).toMatch(/2016-17/);
  });
});

describe('optimism bias of 10 %', () => {
  const grades = [1, 2, 3, 4, 5, 6].map((grade) => `optimism_bias_grade_${grade}`);
  const biased = (bias: number): string => overrides(...grades.map((id) => `parameter: ${id}, value: ${bias}, unit: share`));
  const costsUnder = (more: string): readonly number[] => (
    optionFlow(appraise(inputsOf(opened(`${sussex}\n${more}`))), 'phased').costs.map(({ undiscounted }) => undiscounted)
  );

  it('raises the named costs by exactly 10 %', () => {
    const [without, with10] = [costsUnder(biased(0)), costsUnder(biased(0.1))];
    with10.forEach((cost, line) => expect(Math.abs(cost - without[line]! * 1.1)).toBeLessThan(1e-6));
  });

  it('is a line of its own in pounds of the day', () => {
    const steps = (bias: number) => new Map(funded(sussex, biased(bias)).of('phased').bridge.map(({ id, total }) => [id, total]));
    const [without, with10] = [steps(0), steps(0.1)];
    expect(without.get('optimism_bias')).toBe(0);
    expect(with10.get('optimism_bias')! / without.get('nominal')!).toBeCloseTo(0.1, 12);
    expect(with10.get('nominal')!).toBeCloseTo(without.get('nominal')! * 1.1, 4);
    expect(with10.get('real_before_bias')).toBeCloseTo(without.get('real_before_bias')!, 6);
  });

  it('taken out again restores the fingerprint', () => {
    const print = (text: string): string => fingerprintOf(opened(text), ENGINE_VERSION).inputs;
    const before = print(sussex);
    expect(print(`${sussex}\n${biased(0.1)}`)).not.toBe(before);
    expect(print(`${sussex}\n${biased(0.1)}`.replace(biased(0.1), ''))).toBe(before);
  });
});
