import { describe, expect, test } from 'vitest';
import { limitText, percentHint, typedHint } from '../../../src/selectors/typed-limit';

describe('what a box allows', () => {
  test.each([
    [1.8, 'share', '100 % or less'], [-0.1, 'share/month', '0 % or more'], [0.5, 'share', null],
    [-1.2, 'reduction', '−100 % or more'], [-1, 'growth/year', 'more than −100 %'], [1.5, 'growth/year', '100 % or less'],
    [700, 'month', '600 or less'], [-1, 'GBP/post/year', '0 or more'], [1e11, 'person', '10,000,000,000 or less'], [12, 'month', null],
  ])('%s in %s: %s', (value, unit, words) => {
    expect(limitText(value, unit)?.replace('\u00a0', ' ') ?? null).toBe(words);
  });

  test.each([
    [0.0018, 'share', 'That is 0.18 %. For 18 % type 18.'], [-0.005, 'reduction', 'That is −0.5 %. For −50 % type −50.'],
    [0.18, 'share', null], [0, 'share', null], [0.005, 'growth/year', null], [0.5, 'ratio', null],
  ])('a share typed where a percentage belongs is asked about: %s in %s', (value, unit, words) => {
    expect(percentHint(value, unit)?.replaceAll('\u00a0', ' ') ?? null).toBe(words);
  });

  test('a text is judged as it is typed', () => {
    expect(typedHint('180', 'share')?.replace('\u00a0', ' ')).toBe('It must be 100 % or less.');
    expect(typedHint('0.18', 'share')).toMatch(/^That is/);
    expect(typedHint('some', 'share')).toBeNull();
    expect(typedHint('-4', 'month')).toBe('It must be 0 or more.');
  });
});
