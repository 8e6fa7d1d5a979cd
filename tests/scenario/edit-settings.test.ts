import { expect, it } from 'vitest';
import { setSetting } from '../../models/scenario/edit-settings';
import { projectText } from '../files/node-library';
import { opened, valueOf } from './open-text';

const sussex = projectText('scenarios/sussex.yaml');

it('changes one setting and not a character besides', () => {
  const text = valueOf(setSetting(sussex, 'delivery_years', 6));
  expect(text).toBe(sussex.replace('delivery_years: 5', 'delivery_years: 6'));
  expect(opened(text).period.deliveryYears).toBe(6);
  const renamed = valueOf(setSetting(sussex, 'title', 'Drive: what next?'));
  expect(opened(renamed).title).toBe('Drive: what next?');
  expect(valueOf(setSetting(renamed, 'title', 'Drive across Sussex'))).toHaveLength(sussex.length + 2);
});

it('the test rate discounts the standard lines alone', () => {
  const { discounting, schedules } = opened(valueOf(setSetting(sussex, 'standard_discounting', 'review_2026_flat')));
  expect(discounting).toEqual({ standard: 'review_2026_flat', health: 'green_book_health' });
  expect(schedules.get('review_2026_flat')?.testOnly).toBe(true);
});

it('is refused where the setting comes from elsewhere', () => {
  const outcome = setSetting(sussex.replace(/^price_base_year.*\n/m, ''), 'price_base_year', '2024-25');
  expect(outcome.ok ? '' : outcome.problems[0]?.what).toBe('This file does not state “price_base_year”.');
});
