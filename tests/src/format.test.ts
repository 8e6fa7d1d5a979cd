import { describe, expect, test } from 'vitest';
import {
  countText, exactPoundsText, figureText, financialYearText, monthText, monthsText, percentFromShare, percentText, postsText, poundsText,
  quantityText, shareFromPercent, statedPoundsText, valueText,
} from '../../src/format';

describe('pounds', () => {
  test.each([
    [0, '£0'], [0.4, '£0'], [6842.4, '£6,842'], [9999.6, '£10k'], [48_210, '£48k'], [99_499, '£99k'], [99_500, '£0.10m'],
    [1_234_567, '£1.23m'], [9_994_999, '£9.99m'], [9_995_000, '£10.0m'], [123_456_789, '£123.5m'],
  ])('%d reads %s', (value, text) => { expect(poundsText(value)).toBe(text); });

  test('below nought they carry a true minus before the pound sign', () => {
    expect(poundsText(-300_000)).toBe('−£0.30m');
    expect(exactPoundsText(-899_174.128)).toBe('−£899,174');
    expect([statedPoundsText(183_997), statedPoundsText(0.5)]).toEqual(['£183,997', '£0.50']);
  });

  test('as a difference they say which way, unless they round to nothing', () => {
    expect(poundsText(300_000, { signed: true })).toBe('+£0.30m');
    expect(poundsText(-0.2, { signed: true })).toBe('£0');
    expect(poundsText(-0.2)).toBe('£0');
  });
});

describe('counts, posts and shares', () => {
  test.each([[1234.4, '1,234'], [9.96, '10'], [4.02, '4'], [4.46, '4.5'], [-151.2, '−151']])('%d people read %s', (value, text) => {
    expect(countText(value)).toBe(text);
  });

  test('posts keep one digit', () => {
    expect([1, 12].map((months) => monthsText(months))).toEqual(['1 month', '12 months']);
    expect(postsText(16.5)).toBe('16.5');
    expect(postsText(8, { signed: true })).toBe('+8.0');
  });

  test('a share is a percentage with its sign tied to it', () => {
    expect(percentText(0.156)).toBe('16\u00a0%');
    expect(percentText(0.0923)).toBe('9.2\u00a0%');
    expect(percentText(0)).toBe('0\u00a0%');
  });

  test.each(['33.617', '0.1', '7', '2.8'])('%s per cent comes back as it was typed', (typed) => {
    expect(percentFromShare(shareFromPercent(typed))).toBe(typed);
  });

  test('a percentage is exactly the share that a file would say', () => {
    expect(shareFromPercent('33.617')).toBe(0.33617);
    expect(shareFromPercent('28')).toBe(0.28);
  });
});

describe('time', () => {
  test('months are counted from the April of the base year', () => {
    expect(monthText(0, 2027)).toBe('April\u00a02027');
    expect(monthText(6, 2027)).toBe('October\u00a02027');
    expect(monthText(9, 2027)).toBe('January\u00a02028');
    expect(monthText(-1, 2027)).toBe('March\u00a02027');
  });

  test('financial years have two digits at the end, at the turn of a century too', () => {
    expect(financialYearText(2027)).toBe('2027-28');
    expect(financialYearText(2099)).toBe('2099-00');
  });
});

describe('figures', () => {
  const style = { baseYear: 2027 };

  test('each unit has its own form', () => {
    expect(figureText(1_164_725.4, 'present pounds', style)).toBe('£1.16m');
    expect(figureText(1_164_725.4, 'present pounds', { ...style, exact: true })).toBe('£1,164,725');
    expect(figureText(1.136, 'ratio', style)).toBe('1.14');
    expect(figureText(1, 'year', style)).toBe('2028-29');
    expect(figureText(3, 'month', style)).toBe('July\u00a02027');
  });

  test('what has no number is said in words', () => {
    expect(figureText('saves money and avoids harm', 'ratio', style)).toBe('saves money and avoids harm');
    expect(figureText(null, 'month', style)).toBe('not within the period');
    expect(figureText(null, 'real pounds a start', style)).toBe('nobody starts');
  });

  test('a value of an explanation carries its unit', () => {
    expect(valueText(1473.688, 'people', { ...style, signed: true })).toBe('+1,473.69 people');
    expect(valueText(20, 'cases per post', style)).toBe('20 cases per post');
    expect(valueText(null, 'cases per post', style)).toBe('none');
  });

  test.each([
    [0.35, 'share', '35\u00a0%'], [0.028, 'share a month', '2.8\u00a0% a month'], [0.18, 'proportional fall', '18\u00a0% fall'],
    [-0.1, 'proportional fall', '10\u00a0% rise'], [-0.01, 'growth a year', '−1\u00a0% a year'],
    [34_000, '£ per post a year', '£34,000 per post a year'], [1.5, 'ratio', '1.5 times'], [47.6747, 'cases', '47.6747 cases'],
  ])('%d %s reads %s', (value, unit, text) => { expect(quantityText(value, unit)).toBe(text); });

  test.each([
    [0.159989898624, 'share', '16\u00a0%'], [0.1584471, 'share', '15.84\u00a0%'], [1 / 3, 'ratio', '0.3333 times'], [0.1 + 0.2, 'share', '30\u00a0%'],
    [12_345.678_9, 'case-months', '12,346 case-months'], [1_234.567_8, '£ per case', '£1,235 per case'], [8_234_567, 'people', '8,234,567 people'],
    [0.336_171_2, 'share', '33.62\u00a0%'], [0.336_17, 'share', '33.617\u00a0%'], [29_558.25, '£ per post a year', '£29,558.25 per post a year'],
  ])('%d %s, which has more digits than anybody writes down, reads %s', (value, unit, text) => { expect(quantityText(value, unit)).toBe(text); });
});
