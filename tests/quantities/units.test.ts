import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension, Unit } from '../../models/quantities/units';
import {
  dimensionText, holdsMoney, isUnit, isWithin, limitsOf, parseUnit, powerOf, productOf, quotientOf, sameDimension, sameUnit, unitWords,
} from '../../models/quantities/units';
import { unitLabel } from '../../models/quantities/unit-label';

function unit(text: string): Unit {
  const read = parseUnit(text);
  if (!isUnit(read)) throw new Error(read.what);
  return read;
}

const dimension = (text: string): Dimension => unit(text).dimension;

describe('parseUnit', () => {
  it('reads each factor after a stroke as a divisor', () => {
    expect(Object.fromEntries(dimension('case/10000_women/year'))).toEqual({ case: 1, '10000_women': -1, year: -1 });
    expect(Object.fromEntries(dimension('hour*GBP/case'))).toEqual({ hour: 1, GBP: 1, case: -1 });
  });

  it('knows that pure numbers have no dimension', () => {
    expect(dimension('share').size).toBe(0);
    expect(unit('share/month').pure).toBe('share');
    expect(Object.fromEntries(dimension('growth/year'))).toEqual({ year: -1 });
  });

  it('cancels what stands above and below', () => {
    expect(sameDimension(dimension('post/post'), dimension('ratio'))).toBe(true);
  });

  it('takes cases for case', () => {
    expect(sameUnit(unit('cases/post'), unit('case/post'))).toBe(true);
  });

  it.each([
    ['GBP/pots', 'pots'], ['year/share', 'share'], ['GBP//year', null], ['', null], ['gbp', 'gbp'], ['share*share', 'share'],
  ])('refuses %j', (text, word) => {
    expect(parseUnit(text)).toMatchObject({ word });
  });

  it('keeps the four costs of a victim and an incident apart', () => {
    const texts = ['GBP/victim/year', 'GBP/victim', 'GBP/incident', 'GBP/recorded_incident'];
    for (const one of texts) {
      for (const other of texts) expect(sameDimension(dimension(one), dimension(other))).toBe(one === other);
    }
  });

  it('does not turn months into years', () => {
    expect(sameDimension(dimension('share/month'), dimension('share/year'))).toBe(false);
    expect(sameDimension(productOf(dimension('share/month'), dimension('month/year')), dimension('share/year'))).toBe(true);
  });
});

describe('algebra of dimensions', () => {
  const anyUnit = fc.array(fc.constantFrom('GBP', 'case', 'post', 'month', 'year'), { minLength: 1, maxLength: 5 })
    .map((words) => dimension(words.join('/')));

  it('undoes a product by a quotient', () => {
    fc.assert(fc.property(anyUnit, anyUnit, (one, other) => sameDimension(quotientOf(productOf(one, other), other), one)));
  });

  it('takes a power for repeated products', () => {
    fc.assert(fc.property(anyUnit, (one) => sameDimension(powerOf(one, 3), productOf(one, productOf(one, one)))));
    expect(powerOf(dimension('GBP/year'), 0).size).toBe(0);
  });

  it('writes a dimension as a unit', () => {
    expect(dimensionText(dimension('GBP/post/year'))).toBe('GBP/post/year');
    expect(dimensionText(powerOf(dimension('GBP/year'), 2))).toBe('GBP*GBP/year/year');
    expect(dimensionText(dimension('share'))).toBe('a pure number');
  });
});

describe('limitsOf', () => {
  it.each([
    ['share', [0, 1], [-0.001, 1.001, 18]],
    ['share/month', [0, 0.02, 1], [-0.1, 2]],
    ['reduction', [-1, 0, 1], [-1.01, 1.01]],
    ['growth/year', [-0.99, 0, 3], [-1, -2]],
    ['ratio', [0, 12], [-1]],
    ['GBP/post/year', [0, 37_000], [-37_000]],
    ['month', [0, 12.5], [-1, Infinity, NaN]],
  ])('of %s admits %j and not %j', (text, inside, outside) => {
    const limits = limitsOf(unit(text));
    expect(inside.filter((value) => !isWithin(value, limits))).toEqual([]);
    expect(outside.filter((value) => isWithin(value, limits))).toEqual([]);
  });
});

describe('holdsMoney', () => {
  it('finds pounds above and below', () => {
    expect(['GBP/start', 'case/GBP', 'case/post'].map((text) => holdsMoney(unit(text)))).toEqual([true, true, false]);
  });
});

describe('unitLabel', () => {
  it.each([
    ['GBP/victim/year', '£ per victim a year'],
    ['case/10000_women/year', 'cases per 10 000 adult women a year'],
    ['share', 'share'],
    ['share/month', 'share a month'],
    ['growth/year', 'growth a year'],
    ['reduction', 'proportional fall'],
    ['post/post', 'posts per post'],
    ['hour/case/month', 'hours per case a month'],
    ['GBP/hour', '£ an hour'],
    ['month/year', 'months a year'],
    ['child/perpetrator', 'children per perpetrator'],
    ['person', 'people'],
  ])('%s reads “%s”', (text, label) => {
    expect(unitLabel(text)).toBe(label);
  });

  it('has plain words for every unit word', () => {
    const inOwnSpelling = unitWords.filter((word) => unitLabel(word) === word);
    expect(inOwnSpelling).toEqual(['share', 'ratio', 'growth', 'index', 'cases']);
  });
});
