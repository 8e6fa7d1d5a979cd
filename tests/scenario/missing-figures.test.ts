import { expect, it } from 'vitest';
import { missingFigures } from '../../models/scenario/missing-figures';
import { opened, overrides, sound } from './open-text';

it('names the figures of each authority that no layer has, until an override brings one', () => {
  const before = missingFigures(opened(sound));
  expect(before).toContainEqual({ id: 'adur_adult_women', label: 'Adur: adult women', unit: 'woman', authority: 'adur' });
  expect(before.some(({ id }) => id === 'adur_population_16plus')).toBe(false);
  const after = missingFigures(opened(`${sound}${overrides('parameter: adur_adult_women, value: 30000, unit: woman')}`));
  expect(after).toEqual(before.filter(({ id }) => id !== 'adur_adult_women'));
});
