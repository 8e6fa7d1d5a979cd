import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionText, isUnit, parseUnit } from '../../models/quantities/units';
import type { Dimension } from '../../models/quantities/units';
import { dimensionOf } from '../../models/scenario/expression-dimension';
import { compileExpression } from '../../models/scenario/expression-value';
import type { Expression } from '../../models/scenario/expressions';
import { parametersOf, parseExpression } from '../../models/scenario/expressions';

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.complaint.what);
  return parsed.expression;
}

const values: Readonly<Record<string, number>> = { a: 2, b: 3, c: 5 };
const valueOf = (text: string): number => compileExpression(read(text))((id) => values[id] ?? NaN);

describe('parseExpression', () => {
  it.each([
    ['a + b * c', 17], ['(a + b) * c', 25], ['a - b - c', -6], ['-a ^ 2', -4], ['(-a) ^ 2', 4], ['2 ^ 3 ^ 2', 512],
    ['a / b / c', 2 / 3 / 5], ['1e3 * a', 2000], ['-(a - b)', 1], [' a\n  * b ', 6], ['.5 * a', 1],
  ])('%s is %d', (text, result) => {
    expect(valueOf(text)).toBeCloseTo(result, 12);
  });

  it.each([
    ['a function call', 'exp(a)', /calls a function/],
    ['a method', 'a.constructor', /accessor/],
    ['an assignment', 'a = 3', /holds “=”/],
    ['a function of its own', 'f(x) = x', /holds “=”/],
    ['a list', '[a, b]', /holds “\[”/],
    ['a map', '{x: a}', /holds “{”/],
    ['a condition', 'a > b ? a : b', /holds “>”/],
    ['a range', 'a:b', /holds “:”/],
    ['text', '"a"', /holds “"”/],
    ['two statements', 'a; b', /holds “;”/],
    ['a percentage', 'a%', /holds “%”/],
    ['a factorial', 'a!', /holds “!”/],
    ['a word for an operator', 'a mod b', /uses “mod”/],
    ['a unit conversion', 'a to b', /uses “to”/],
    ['a logical word', 'not a', /uses “not”/],
    ['a plus sign before a value', '+a', /uses “\+”/],
    ['an element-wise product', 'a .* b', /uses “\.\*”/],
    ['a product without a sign', '2 a', /leaves out the sign/],
    ['a product of brackets without a sign', '(a)(b)', /leaves out the sign|calls a function/],
    ['true', 'true', /no number/],
    ['not a number', 'NaN', /no number/],
    ['a number beyond all', '1e999', /no number/],
    ['nothing', '  ', /is empty/],
    ['half an expression', 'a +', /cannot be read/],
    ['an open bracket', '(a', /cannot be read/],
    ['501 characters', `a${' + a'.repeat(125)}`, /longer than 500/],
    ['31 brackets', `${'('.repeat(31)}a${')'.repeat(31)}`, /more than 30 levels/],
    ['5 000 brackets', '('.repeat(5_000), /longer than 500/],
    ['31 signs', `${'-'.repeat(31)}a`, /more than 30 levels/],
    ['a tower of powers', `a${'^a'.repeat(40)}`, /more than 30 levels/],
  ])('refuses %s', (_, text, what) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? '' : parsed.complaint.what).toMatch(what);
  });

  it('takes a long sum of 100 terms and 30 brackets', () => {
    expect(valueOf(`a${' + a'.repeat(99)}`)).toBe(200);
    expect(valueOf(`${'('.repeat(30)}a${')'.repeat(30)}`)).toBe(2);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('a', 'b', '1', '2.5', '+', '-', '*', '/', '^', '(', ')', ' ', '.', 'e', 'mod', 'end', '_', '\n');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (words) => typeof parseExpression(words.join('')).ok === 'boolean'), { numRuns: 500 });
  });
});

describe('parametersOf', () => {
  it('names each parameter once', () => {
    expect(parametersOf(read('a * (b + a) / -c + 1e3'))).toEqual(['a', 'b', 'c']);
  });
});

describe('compileExpression', () => {
  it('gives no finite number on a division by zero', () => {
    expect(Number.isFinite(valueOf('1 / (a - 2)'))).toBe(false);
  });
});

describe('dimensionOf', () => {
  const units: Readonly<Record<string, string>> = {
    salary: 'GBP/post/year', posts: 'post', share: 'share', months: 'month', rate: 'share/month', per_year: 'month/year',
  };
  const dimensionOfUnit = (text: string): Dimension => {
    const unit = parseUnit(text);
    if (!isUnit(unit)) throw new Error(unit.what);
    return unit.dimension;
  };
  const found = (text: string): string => {
    const result = dimensionOf(read(text), (id) => dimensionOfUnit(units[id] ?? ''));
    return result.ok ? dimensionText(result.dimension) : result.what;
  };

  it.each([
    ['salary * posts', 'GBP/year'],
    ['salary * posts * (1 - share)', 'GBP/year'],
    ['rate * per_year', '1/year'],
    ['1 / posts', '1/post'],
    ['posts ^ 2', 'post*post'],
    ['posts ^ -1', '1/post'],
    ['share ^ share', 'a pure number'],
    ['-posts', 'post'],
    ['posts / posts', 'a pure number'],
    ['posts + months', 'adds post and month'],
    ['posts - 1', 'adds post and a pure number'],
    ['2 ^ posts', 'has an exponent in post'],
    ['posts ^ 0.5', 'raises post to a power that is no whole number'],
    ['posts ^ share', 'raises post to a power that is no whole number'],
  ])('of %s: %s', (text, dimension) => {
    expect(found(text)).toBe(dimension);
  });
});
