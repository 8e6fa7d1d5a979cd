import { expect } from 'vitest';
import type { Appraisal } from '../../models/appraise';
import { FIGURES, figuresOf } from '../../models/figure-catalogue';

/** Agreement to 1e-9 of `scale`, which is at least the larger of the two numbers. */
export function expectClose(actual: number, expected: number, name: string, scale = 0): void {
  const tolerance = 1e-9 * Math.max(1, scale, Math.abs(actual), Math.abs(expected));
  if (!(Math.abs(actual - expected) <= tolerance)) expect.fail(`${name}: ${actual} for ${expected}`);
}

/** Never above, but for rounding. */
export function expectAtMost(actual: number, ceiling: number, name: string): void {
  if (!(actual - ceiling <= 1e-9 * Math.max(1, Math.abs(ceiling)))) expect.fail(`${name}: ${actual} above ${ceiling}`);
}

/** What a flow was made for, and working space whose end no equation reads. */
const notResults = new Set(['team', 'choice', 'option', 'survival', 'effectSoFar', 'feltInYear', 'earlyInYear', 'stretches', 'rolePosts', 'allPosts', 'feltEarly']);

/** Every number and word of a result in a fixed order. */
function collect(value: unknown, into: number[]): void {
  if (typeof value === 'number') into.push(value);
  else if (typeof value === 'string') for (let index = 0; index < value.length; index += 1) into.push(value.charCodeAt(index));
  else if (value instanceof Float64Array) for (const each of value) into.push(each);
  else if (value === null) into.push(-1);
  else if (typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) if (!notResults.has(key)) collect(part, into);
  } else into.push(Number(value));
}

export function numbersOf(result: unknown): Float64Array {
  const numbers: number[] = [];
  collect(result, numbers);
  return Float64Array.from(numbers);
}

/** The bytes of every number of a result: equal only where not even the last bit differs. */
export function bytesOf(result: unknown): string {
  return Buffer.from(numbersOf(result).buffer).toString('base64');
}

/** Which of several equal peaks comes first hangs on the last bit of a sum, so their dates are left out. */
const dates = new Set(['peak_year', 'peak_posts_month']);

/** Two appraisals agree in every figure of every option, found by id. */
export function expectSameFigures(actual: Appraisal, expected: Appraisal): void {
  for (const flow of expected.options) {
    const own = actual.options.find(({ option }) => option.id === flow.option.id)!;
    const [after, before] = [figuresOf(own.figures), figuresOf(flow.figures)];
    const scale = Math.max(flow.figures.pvCost, Math.abs(flow.figures.pvBenefit));
    for (const { id, unit } of FIGURES) {
      const [now, then] = [after[id], before[id]];
      if (dates.has(id)) continue;
      if (typeof now !== 'number' || typeof then !== 'number') expect(now, id).toBe(then);
      else expectClose(now, then, `${flow.option.id}.${id}`, unit === 'present pounds' ? scale : 0);
    }
  }
}
