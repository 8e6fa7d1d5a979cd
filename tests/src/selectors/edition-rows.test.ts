import { describe, expect, test } from 'vitest';
import type { EditionChanges } from '../../../models/index';
import { figureRows, keepable, keptReason, layerRows } from '../../../src/selectors/edition-rows';

const changes: EditionChanges = {
  isSelfContained: false, blocks: [],
  layers: [
    { layer: 'demand', title: 'Demand for Drive', was: '2026-11', now: '2027-05' },
    { layer: 'effects', title: 'Effects', was: '2026-11', now: '2026-11' },
    { layer: 'contracts', title: 'Contracts', was: null, now: '2027-05' },
  ],
  figures: [
    { parameter: 'a', label: 'A', unit: 'share', was: { value: 0.4, priceYear: null }, now: { value: 0.5, priceYear: null }, isOverridden: true },
    { parameter: 'b', label: 'B', unit: 'share', was: null, now: { value: 0.5, priceYear: null }, isOverridden: false },
    { parameter: 'c', label: 'C', unit: 'GBP/post/year', was: { value: 37000, priceYear: '2025-26' }, now: { value: 38500, priceYear: '2026-27' }, isOverridden: false },
  ],
};

describe('what differs between two editions', () => {
  test('names each layer with both editions, and one that was mended without a new one', () => {
    expect(layerRows(changes).map(({ was, now }) => [was, now])).toEqual([['2026-11', '2027-05'], ['2026-11', '2026-11, mended since'], ['none', '2027-05']]);
  });

  test('shows figures with unit and price year, those in use first', () => {
    expect(figureRows(changes)).toEqual([
      { id: 'c', label: 'C', was: '£37,000 per post a year, 2025-26 prices', now: '£38,500 per post a year, 2026-27 prices', note: '' },
      { id: 'a', label: 'A', was: '40\u00a0%', now: '50\u00a0%', note: 'Neither is used: this scenario overrides it' },
      { id: 'b', label: 'B', was: 'none', now: '50\u00a0%', note: 'New in the evidence' },
    ]);
  });

  test('counts those that can be kept, and says from where', () => {
    expect(keepable(changes)).toBe(1);
    expect(keptReason(changes)).toBe('Kept from the evidence this file was made on, edition 2026-11.');
  });
});
