import type { Problem } from '../../models/index';

/** One line of a text that was refused. */
export interface RefusedLine {
  readonly number: number;
  readonly text: string;
  /** Which problems of the list stand in it, counted from 1. */
  readonly problems: readonly number[];
}

/** Longer texts are shown from this many lines before the place to this many after it. */
const around = 300;

/** The lines of a refused text, each with the problems in it. Of a long text, those around line `at`. */
export function refusedLines(text: string, problems: readonly Problem[], file: string, at: number): readonly RefusedLine[] {
  const lines = text.split(/\r\n?|\n/);
  const first = lines.length <= 2 * around ? 0 : Math.max(0, at - around);
  const last = lines.length <= 2 * around ? lines.length : at + around;
  return lines.slice(first, last).map((line, index) => {
    const number = first + index + 1;
    const own = problems.flatMap((problem, order) => (problem.file === file && problem.line === number ? [order + 1] : []));
    return { number, text: line, problems: own };
  });
}
