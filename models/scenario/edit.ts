import type { Outcome } from '../quantities/problem';
import { canonical } from './canonical';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { Scalar } from './scalar-text';
import { scalarTexts } from './scalar-text';
import type { Place, SourceFile, Span } from './source-file';
import { problemAt, valueAt } from './source-file';

type Refusal = Extract<Outcome<never>, { ok: false }>;

const somethingElse = 'Saving never changes more than what was edited.';

/**
 * Text with one value replaced: exactly the characters of that value change, and every comment and space stays. The
 * result is read back before it is returned. A problem where the path leads to no value, or to a list or group of
 * fields.
 */
export function setValue(text: string, path: Path, value: Scalar, file = 'this file'): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const span = source.span(path);
  const held = valueAt(source.data, path);
  if (span === null || (typeof held === 'object' && held !== null)) {
    return refuse(source, path, 'There is no single value here to change.');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return refuse(source, path, 'The new value is not a number.');
  }
  if (Object.is(held, value)) return { ok: true, value: text };
  const wanted = changedAt(source.data, path, () => value);
  const old = text.slice(span.start, span.end);
  const lead = span.start === span.end && !/\s$/.test(text.slice(0, span.start)) ? ' ' : '';
  const trail = old === '' && text.charAt(span.end) === '#' ? ' ' : /(?:\r\n?|\n)$/.exec(old)?.[0] ?? '';
  const edited = scalarTexts(value, old)
    .map((scalar) => splice(text, span, lead + scalar + trail))
    .find((candidate) => reads(candidate, wanted));
  return edited === undefined ? refuse(source, path, 'The value cannot be written here.') : { ok: true, value: edited };
}

/** The text with one stretch of it replaced. */
export function splice(text: string, { start, end }: Span, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Whether a text reads as the wanted data and nothing else. */
export function reads(text: string, wanted: unknown): boolean {
  const read = readYaml(text, '');
  return read.ok && canonical(read.value.data) === canonical(wanted);
}

/** The first of some ways to write an edit that reads as wanted, or a refusal. */
export function firstReading(
  candidates: readonly string[], wanted: unknown, place: Place, what = 'This cannot be written here.',
): Outcome<string> {
  const edited = candidates.find((candidate) => reads(candidate, wanted));
  return edited === undefined ? refuse(place.source, place.path, what) : { ok: true, value: edited };
}

/** The outcome where an edit cannot be made without touching more than its own place. */
export function refuse(source: SourceFile, path: Path, what: string): Refusal {
  const complaint = { what, why: somethingElse, remedy: 'Edit the text of the file itself.' };
  return { ok: false, problems: [problemAt({ source, path }, complaint)] };
}

/** A copy of plain data with the value at a path changed. */
export function changedAt(data: unknown, [step, ...rest]: Path, change: (held: unknown) => unknown): unknown {
  if (step === undefined) return change(data);
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === step ? changedAt(item, rest, change) : item));
  }
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: changedAt(fields[step], rest, change) };
}
