import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Problem } from '../../../models/index';

/** The word, number or quoted text that starts at a place: what a mark goes under. */
const word = /^(?:"[^"]*"?|'[^']*'?|[^\s,\]}#]+)/;

/** Where a problem is in the text as the editor counts; null where it has no place in it. */
export function rangeOf({ line, column }: Problem, doc: Text): { readonly from: number; readonly to: number } | null {
  if (line === undefined || line > doc.lines) return null;
  const at = doc.line(line);
  const from = Math.min(at.from + (column ?? 1) - 1, at.to);
  const length = word.exec(doc.sliceString(from, at.to))?.[0].length ?? 0;
  return { from, to: Math.min(Math.max(from + length, from + 1), Math.max(at.to, from)) };
}

/** Problems of this file as marks, each at its exact place. */
export function marksOf(problems: readonly Problem[], file: string, doc: Text): Diagnostic[] {
  return problems.filter((problem) => problem.file === file).map((problem) => {
    const range = rangeOf(problem, doc) ?? { from: 0, to: 0 };
    return { ...range, severity: 'error', message: `${problem.what} ${problem.why} ${problem.remedy}` };
  });
}

/** The smallest change that turns one text into another, so that the cursor and the view stay where they are. */
export function changeBetween(before: string, after: string): { readonly from: number; readonly to: number; readonly insert: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1;
  return { from: start, to: before.length - same, insert: after.slice(start, after.length - same) };
}
