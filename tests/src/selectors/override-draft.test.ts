import { expect, test } from 'vitest';
import type { ResolvedParameter } from '../../../models/index';
import { today } from '../../../src/components/today';
import { draftOf, missingIn, overrideOf, ownJudgement, priceYears, sourceChoices } from '../../../src/selectors/override-draft';
import { answeredSussex } from '../sussex';

const { resolved } = answeredSussex();
const parameter = (id: string): ResolvedParameter => {
  const found = resolved.parameters.get(id);
  if (!found) throw new Error(`no parameter ${id}`);
  return found;
};

const noRange = { low: '', high: '', shape: 'pert', ends: 'percentiles' } as const;

test('opens on the value in force, shares in per cent, with nobody standing for it yet', () => {
  expect(draftOf(parameter('referral_share'))).toEqual({ value: '35', priceYear: '', ...noRange, reason: '', source: ownJudgement, by: '' });
  expect(draftOf(parameter('case_manager_salary')).priceYear).toBe(parameter('case_manager_salary').priceYear);
});

test('becomes an override in the unit of the figure; money with its price year, nothing else with one', () => {
  const filled = { value: '40', priceYear: '2024-25', ...noRange, reason: ' Ours ', source: 'hester_2019', by: ' A. Name ' };
  expect(overrideOf(filled, parameter('referral_share'), '2026-11-22')).toEqual({
    parameter: 'referral_share', value: 0.4, unit: 'share', reason: 'Ours', source: 'hester_2019', by: 'A. Name', on: '2026-11-22',
  });
  expect(overrideOf(filled, parameter('case_manager_salary'), '2026-11-22')).toMatchObject({ value: 40, price_year: '2024-25' });
});

test('names what is missing', () => {
  expect([...missingIn(draftOf(parameter('referral_share')), parameter('referral_share')).keys()]).toEqual(['reason', 'by']);
  expect([...missingIn({ ...draftOf(parameter('referral_share')), value: 'lots' }, parameter('referral_share')).keys()]).toEqual(['value', 'reason', 'by']);
});

test('states a range of its own in the unit of the figure, with both ends or neither', () => {
  const draft = { ...draftOf(parameter('referral_share')), reason: 'Ours', by: 'A. Name' };
  const filled = { ...draft, low: '30', high: '45 %', shape: 'uniform', ends: 'limits' } as const;
  expect(missingIn(filled, parameter('referral_share')).size).toBe(0);
  expect(overrideOf(filled, parameter('referral_share'), '2026-11-22').range).toEqual({ low: 0.3, high: 0.45, shape: 'uniform', bounds: true });
  expect([...missingIn({ ...draft, low: '30' }, parameter('referral_share'))]).toEqual([['high', 'Enter both ends, or neither']]);
  expect([...missingIn({ ...draft, low: 'a bit', high: '45' }, parameter('referral_share')).keys()]).toEqual(['low']);
  expect(overrideOf(draft, parameter('referral_share'), '2026-11-22')).not.toHaveProperty('range');
});

test('offers own judgement first, then every source, and the years there are prices for', () => {
  const choices = sourceChoices(resolved);
  expect(choices[0]).toEqual({ id: ownJudgement, words: 'My own judgement' });
  expect(choices).toHaveLength(resolved.sources.size + 1);
  expect(priceYears(resolved)).toContain('2025-26');
});

test('today is a date of this computer', () => {
  expect(today(new Date(2026, 10, 2))).toBe('2026-11-02');
});
