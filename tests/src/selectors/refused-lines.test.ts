import { expect, test } from 'vitest';
import type { Problem } from '../../../models/index';
import { refusedLines } from '../../../src/selectors/refused-lines';

const problem = (line: number, file = 'mine.yaml'): Problem => ({ file, path: '', line, column: 1, what: '', why: '', remedy: '' });

test('every line has its number and the problems that stand in it', () => {
  const lines = refusedLines('a: 1\r\nb: 2\rc: 3', [problem(2), problem(2), problem(3, 'other.yaml')], 'mine.yaml', 1);
  expect(lines).toEqual([
    { number: 1, text: 'a: 1', problems: [] }, { number: 2, text: 'b: 2', problems: [1, 2] }, { number: 3, text: 'c: 3', problems: [] },
  ]);
});

test('of a long text only the lines around the place are shown', () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `line ${index + 1}`).join('\n');
  const lines = refusedLines(text, [problem(40_000)], 'mine.yaml', 40_000);
  expect(lines.length).toBeLessThanOrEqual(600);
  expect(lines.find(({ problems }) => problems.length > 0)).toEqual({ number: 40_000, text: 'line 40000', problems: [1] });
});
