import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../models/scenario/suggest';

describe('editDistance', () => {
  it.each([
    ['', '', 0], ['abc', 'abc', 0], ['abc', 'ab', 1], ['abc', 'abd', 1], ['abc', 'acb', 1], ['kitten', 'sitting', 3], ['ca', 'abc', 3],
  ])('from %j to %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same in both directions and at most the longer length', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      return distance === editDistance(other, one) && distance <= Math.max(one.length, other.length);
    }));
  });
});

describe('nearest', () => {
  const known = ['referral_share', 'acceptance_share', 'marac_repeat_share'];

  it('finds what was meant', () => {
    expect(nearest('referal_share', known)).toBe('referral_share');
    expect(nearest('Referral_Share', known)).toBe('referral_share');
    expect(nearest('acceptence_shares', known)).toBe('acceptance_share');
  });

  it('finds nothing where nothing is close', () => {
    expect(nearest('salary', known)).toBeNull();
    expect(nearest('x'.repeat(100_000), known)).toBeNull();
  });

  it('turns into a question, or into other advice', () => {
    expect(didYouMean('referal_share', known, 'Look.')).toBe('Did you mean “referral_share”?');
    expect(didYouMean('salary', known, 'Look.')).toBe('Look.');
  });
});
