import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/selectors/override-draft';
import { draftPreview } from '../../../src/selectors/spread-preview';
import { answeredSussex } from '../sussex';

const parameter = answeredSussex().resolved.parameters.get('referral_share')!;
const draft = draftOf(parameter);

describe('the preview of a range', () => {
  test('shows the range of the evidence where the form states none', () => {
    const shown = draftPreview(draft, parameter);
    expect(shown).toMatchObject({ kind: 'shown', words: 'The range of the evidence as runs would draw it' });
    const { low, high } = parameter.range!;
    if (shown?.kind === 'shown' && !parameter.range!.bounds) {
      expect(shown.preview.p5).toBeCloseTo(low, 9);
      expect(shown.preview.p95).toBeCloseTo(high, 9);
    }
  });

  test('shows the range that was typed, before it is used', () => {
    const shown = draftPreview({ ...draft, value: '35', low: '30', high: '40', shape: 'uniform' }, parameter);
    expect(shown?.kind === 'shown' && shown.figures[1]).toEqual({ words: 'Half below', value: 0.35, text: '35\u00a0%' });
  });

  test.each<[string, Partial<typeof draft>]>([
    ['backwards', { low: '40', high: '30' }], ['without the value', { low: '36', high: '40' }],
    ['lognormal below zero', { low: '-10', high: '90', shape: 'lognormal' }],
  ])('says why a range cannot be: %s', (_, change) => {
    const refused = draftPreview({ ...draft, value: '35', ...change }, parameter);
    expect(refused?.kind === 'refused' && refused.problems[0]?.what).toMatch(/\S/);
  });

  test('shows nothing while a number is being typed', () => {
    expect(draftPreview({ ...draft, value: '3.' , low: 'x', high: '' }, parameter)).toBeNull();
  });
});
