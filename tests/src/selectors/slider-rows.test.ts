import { describe, expect, test } from 'vitest';
import { sliderRows } from '../../../src/selectors/slider-rows';
import { openedSussex } from '../sussex';

const { resolved, movable } = openedSussex();
const row = (id: string, edits: ReadonlyMap<string, number> = new Map()) => sliderRows(resolved, [id], edits)[0];

describe('sliders', () => {
  test('offer the six inputs that matter most, each once', () => {
    expect(movable).toHaveLength(6);
    expect(new Set(movable).size).toBe(6);
    expect(sliderRows(resolved, movable, new Map()).map(({ id }) => id)).toEqual(movable);
  });

  test('hold the whole range of the evidence and the value itself', () => {
    for (const { id, min, max, value } of sliderRows(resolved, movable, new Map())) {
      const { low, high } = resolved.parameters.get(id)?.range ?? { low: NaN, high: NaN };
      expect(min).toBeLessThanOrEqual(low);
      expect(max).toBeGreaterThanOrEqual(high);
      expect(value).toBe(resolved.values.get(id));
    }
  });

  test('move in whole months and in round steps', () => {
    expect(row('effect_persistence_months')?.step).toBe(1);
    expect(row('referral_share')?.step).toBe(0.005);
  });

  test('show shares as percentages and everything else in its unit', () => {
    expect(row('referral_share')).toMatchObject({ inPercent: true, boxValue: '35', text: '35\u00a0%', span: '20 to 60\u00a0%', hasRange: true });
    expect(row('caseload_per_case_manager')).toMatchObject({ inPercent: false, boxValue: '20', text: '20 cases per post' });
  });

  test('own up where there is no range of the evidence', () => {
    const bare = [...resolved.parameters.values()].find(({ range, kind }) => range === null && kind === 'belief')!;
    expect(row(bare.id)?.hasRange).toBe(false);
  });

  test('say what a value was before it was moved', () => {
    expect(row('referral_share')?.was).toBeNull();
    expect(row('referral_share', new Map([['referral_share', 0.4]]))).toMatchObject({ value: 0.4, boxValue: '40', was: '35\u00a0%' });
  });

  test('stretch to hold a value typed outside the range', () => {
    expect(row('caseload_per_case_manager', new Map([['caseload_per_case_manager', 40]])))
      .toMatchObject({ value: 40, max: 40, span: '12 to 25 cases per post' });
  });
});
