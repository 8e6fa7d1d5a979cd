import type { Problem } from '../quantities/problem';
import { day, financialYear, month } from '../evidence/fields';
import { financialYear as yearText } from '../quantities/financial-year';
import { z } from '../evidence/zod';
import type { Path } from './path';
import { shown } from './shown';
import type { Complaint, SourceFile } from './source-file';
import { problemAt, valueAt } from './source-file';
import { subjectOf } from './subject';
import { didYouMean } from './suggest';

type Issue = z.core.$ZodIssue;

const explained = 'scenarios/README.md explains every field.';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const missingRemedies: Readonly<Record<string, string>> = {
  unit: 'State the unit, for example “unit: share” or “unit: GBP/post/year”.',
  format: 'Start the file with “format: 1”.',
  quality: 'State how good the evidence is in one word, for example “quality: judgement”.',
  reason: 'Say why the value differs, so that a reader can judge it.',
};

/** A fault that the schema found, in plain words at its place. One issue may name several unknown fields. */
export function explainIssue(issue: Issue, root: Path, schema: z.ZodType, source: SourceFile): Problem[] {
  const path: Path = [...root, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const subject = subjectOf(source.data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path.slice(root.length));
    return issue.keys.map((key) => {
      const complaint = unknownField(key, known);
      return problemAt({ source, path: [...path, key] }, { ...complaint, what: subject + complaint.what }, 'key');
    });
  }
  const complaint = explain(issue, path, valueAt(source.data, path), sampleAt(schema, path.slice(root.length)));
  return [problemAt({ source, path }, { ...complaint, what: subject + complaint.what })];
}

/** What is said of a field that does not exist here. */
export function unknownField(key: string, known: readonly string[]): Complaint {
  return {
    what: `“${key}” is not a field here.`,
    why: 'A misspelt field would be left out of the sums without a word.',
    remedy: didYouMean(key, known, `Remove it. The fields here are ${known.join(', ')}.`),
  };
}

/** What is said of a field that must be there. */
export function missingField(key: string): Complaint {
  return {
    what: `“${key}” is missing.`,
    why: 'Nothing that is missing is taken as zero or guessed.',
    remedy: missingRemedies[key] ?? `Add “${key}:” with its value; ${explained}`,
  };
}

/** Text that follows a calendar: what it is called, and one that would do where `year` was given. */
interface Sample {
  readonly called: string;
  readonly inYear: (year: number) => string;
}

const samples: ReadonlyMap<unknown, Sample> = new Map<unknown, Sample>([
  [financialYear, { called: 'a financial year', inYear: yearText }],
  [month, { called: 'a month', inYear: (year) => `${year}-04` }],
  [day, { called: 'a date', inYear: (year) => `${year}-04-01` }],
]);

function sampleAt(schema: z.ZodType, path: Path): Sample | null {
  return samples.get(schemaAt(schema, path)) ?? null;
}

/** “a financial year such as 2027-28”, in the year that was given if there is one. */
function sampleText({ called, inYear }: Sample, value: unknown): string {
  const [given] = /(?:19|20)\d\d/.exec(typeof value === 'string' || typeof value === 'number' ? String(value) : '') ?? [];
  return `${called} such as ${inYear(Number(given ?? 2027))}`;
}

function explain(issue: Issue, path: Path, value: unknown, sample: Sample | null): Complaint {
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  const inList = typeof path.at(-1) === 'number';
  if (value === undefined) return missingField(key);
  if (value === null) {
    return { ...missingField(key), what: inList ? `An entry of “${key}” is empty.` : `“${key}” has no value.` };
  }
  const isOther = sample !== null && (issue.code === 'invalid_type' || issue.code === 'invalid_format');
  return {
    what: `“${key}” must be ${isOther ? sampleText(sample, value) : expected(issue)}, not ${shown(value)}.`,
    why: 'The model would have to guess what was meant.',
    remedy: isOther ? `Write ${sampleText(sample, value)}.` : remedyFor(issue, value),
  };
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return listed(issue.values.map(String));
  if (issue.code === 'invalid_union') return listed(issue.errors.flat().map(expected));
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'string') return 'some text';
  return issue.origin === 'array' ? 'a list with at least one entry' : `at least ${String(issue.minimum)}`;
}

function remedyFor(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const given = typeof value === 'string' ? value : shown(value);
    return didYouMean(given, issue.values.map(String), 'Choose one of these words.');
  }
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int')) {
    return 'Write a plain number: no quotes, commas, £ or % (0.4 for 40 %).';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object') {
    return 'Put it in quotes if this is what was meant.';
  }
  if (issue.code === 'too_big') return `Change the value to ${String(issue.maximum)} or less.`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Write at least one letter or digit.';
  if (issue.code === 'too_small' && issue.origin === 'number') return `Change the value to ${String(issue.minimum)} or more.`;
  return `Change the value; ${explained}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Field names that the schema knows at a path; empty where it has none. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema of what stands at a path, whether or not it may be left out. */
function schemaAt(schema: z.ZodType, path: Path): unknown {
  return path.reduce<unknown>((outer, step) => {
    if (outer instanceof z.ZodObject) return unwrapped((outer.shape as Record<string, unknown>)[step]);
    if (outer instanceof z.ZodArray) return unwrapped(outer.element);
    return outer instanceof z.ZodRecord ? unwrapped(outer.valueType) : undefined;
  }, unwrapped(schema));
}

/** The schema itself, where it was made optional. */
export function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}
