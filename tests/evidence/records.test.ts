import { describe, expect, it } from 'vitest';
import { isBounds, parameter } from '../../models/evidence/parameter';
import { needsNoSource, qualityMeanings, qualityWords } from '../../models/evidence/quality';
import { z } from '../../models/evidence/zod';

const record = {
  id: 'referral_share', label: 'Referred', kind: 'belief', unit: 'share', value: 0.35, quality: 'judgement', note: 'A guess.',
  reviewed: '2026-11',
};

describe('parameter records', () => {
  it('are accepted when whole', () => {
    expect(parameter.safeParse(record).success).toBe(true);
  });

  it.each([
    ['id', 'Referral share'], ['kind', 'faith'], ['quality', 'good'], ['value', '0.35'], ['value', Infinity], ['reviewed', '2026-13'],
    ['price_year', '2025-27'], ['label', ''], ['remark', 'unknown'],
  ])('are refused with %s: %j', (key, value) => {
    expect(parameter.safeParse({ ...record, [key]: value }).success).toBe(false);
  });
});

describe('isBounds', () => {
  it('holds wherever no shape could put a percentile', () => {
    const range = { low: 0.2, high: 0.6, shape: 'pert' as const };
    expect(isBounds(range, 0.35)).toBe(false);
    expect(isBounds({ ...range, bounds: true }, 0.35)).toBe(true);
    expect(isBounds({ ...range, low: 0 }, 0.35)).toBe(true);
    expect(isBounds({ ...range, high: 1 }, 0.35)).toBe(true);
    expect(isBounds(range, 0.2)).toBe(true);
    expect(isBounds(range, 0.6)).toBe(true);
  });
});

describe('quality words', () => {
  it('each have a meaning of their own', () => {
    const meanings = qualityWords.map((word) => qualityMeanings[word]);
    expect(new Set(meanings).size).toBe(qualityWords.length);
    expect([...needsNoSource].sort()).toEqual(['assumption', 'judgement', 'placeholder']);
  });
});

describe('the schema library', () => {
  it('makes no code at run time, which the content security policy forbids', () => {
    expect(z.config().jitless).toBe(true);
  });
});
