import type { Outcome, Problem } from '../quantities/problem';
import { currentFormat } from './format';
import { shown } from './shown';
import type { SourceFile } from './source-file';
import { problemAt, valueAt } from './source-file';

/**
 * One step from a format to the next. `change` receives plain data and returns new data; it leaves its argument alone.
 */
export interface Migration {
  readonly from: number;
  readonly change: (data: unknown) => unknown;
  /** What a user is told that the step did. */
  readonly changes: readonly string[];
}

export interface Migrated {
  readonly source: SourceFile;
  /** Format of the text itself. */
  readonly writtenIn: number;
  /** Every change made on the way to the current format; empty where the file was current. */
  readonly changes: readonly string[];
}

/** No older format was ever published. */
const migrations: readonly Migration[] = [];

/**
 * Brings the data of an older file to the current format, step by step. The text stays as it was: positions still point
 * into it. A newer file is refused with the version it needs. A file without a whole-number `format` is refused too.
 */
export function migrate(
  source: SourceFile, steps: readonly Migration[] = migrations, target = currentFormat,
): Outcome<Migrated> {
  const stated = valueAt(source.data, ['format']);
  const place = { source, path: ['format'] };
  if (stated === undefined) {
    return refused(problemAt(place, {
      what: '“format” is missing.',
      why: 'The number says which edition of the file format the text is written in.',
      remedy: `Start the file with “format: ${target}”.`,
    }));
  }
  if (typeof stated !== 'number' || !Number.isInteger(stated) || stated < 1) {
    return refused(problemAt(place, {
      what: `“format” must be a whole number from 1, not ${shown(stated)}.`,
      why: 'The number says which edition of the file format the text is written in.',
      remedy: `Write “format: ${target}”.`,
    }));
  }
  if (stated > target) {
    return refused(problemAt(place, {
      what: `The file is written in format ${stated}; this version reads up to format ${target}.`,
      why: 'A field that a newer version added could be left out of the sums without a word.',
      remedy: `Open it with a version that reads format ${stated}.`,
    }));
  }
  return apply(source, stated, steps, target);
}

function apply(source: SourceFile, stated: number, steps: readonly Migration[], target: number): Outcome<Migrated> {
  let data = source.data;
  const changes: string[] = [];
  for (let format = stated; format < target; format += 1) {
    const step = steps.find((candidate) => candidate.from === format);
    if (step === undefined) throw new Error(`no migration from format ${format}`);
    data = { ...(step.change(data) as object), format: format + 1 };
    changes.push(...step.changes);
  }
  const migrated = data === source.data ? source : { ...source, data };
  return { ok: true, value: { source: migrated, writtenIn: stated, changes } };
}

function refused(problem: Problem): Outcome<never> {
  return { ok: false, problems: [problem] };
}
