import type { Outcome } from '../quantities/problem';
import { changedAt, firstReading, refuse, setValue, splice } from './edit';
import { endOfLines, insertLines, isFlow, keyStart, lineStart } from './edit-lines';
import type { Plain } from './edit-written';
import { fieldLines, flowText } from './edit-written';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { SourceFile, Span } from './source-file';
import { valueAt } from './source-file';

/** A group of fields as it stands in a text. */
interface Group {
  readonly text: string;
  readonly source: SourceFile;
  readonly path: Path;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isFlow: boolean;
}

function groupAt(text: string, path: Path, file: string): Outcome<Group> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const held = valueAt(source.data, path);
  const span = source.span(path);
  if (typeof held !== 'object' || held === null || Array.isArray(held) || span === null) {
    return refuse(source, path, 'There is no group of fields here to change.');
  }
  const fields = held as Readonly<Record<string, unknown>>;
  return { ok: true, value: { text, source, path, fields, isFlow: isFlow(text, span) } };
}

/**
 * Text with a field of a group set: its value is replaced where it is there, otherwise the field is added, after those
 * named in `after` or at the end. No other character changes, and the result is read back before it is returned.
 */
export function setField(
  text: string, path: Path, key: string, value: Plain, { after = [], file = 'this file' }: { after?: readonly string[]; file?: string } = {},
): Outcome<string> {
  const found = groupAt(text, path, file);
  if (!found.ok) return found;
  const group = found.value;
  const held = group.fields[key];
  if (key in group.fields && typeof value !== 'object' && (typeof held !== 'object' || held === null)) {
    return setValue(text, [...path, key], value, file);
  }
  const wanted = changedAt(group.source.data, path, (fields) => ({ ...(fields as object), [key]: value }));
  const edited = key in group.fields ? rewritten(group, key, value) : added(group, key, value, after);
  return firstReading(edited === null ? [] : [edited], wanted, { source: group.source, path: [...path, key] });
}

/** Text without one field of a group. Comments above it stay; the last field of a group cannot be taken out. */
export function removeField(text: string, path: Path, key: string, file = 'this file'): Outcome<string> {
  const found = groupAt(text, path, file);
  if (!found.ok) return found;
  const group = found.value;
  const place = { source: group.source, path: [...path, key] };
  const { [key]: taken, ...others } = group.fields;
  if (taken === undefined) return refuse(group.source, path, `There is no field “${key}” here.`);
  if (Object.keys(others).length === 0) return refuse(group.source, place.path, 'This is the last field here.');
  const edited = group.isFlow ? withoutFlow(group, key) : withoutLines(group, key);
  const what = 'This field cannot be taken out.';
  return firstReading(edited === null ? [] : [edited], changedAt(group.source.data, path, () => others), place, what);
}

/** A list or a group in the place of what was there, on one line. */
function rewritten({ text, source, path }: Group, key: string, value: Plain): string | null {
  const span = source.span([...path, key]);
  if (span === null) return null;
  const old = text.slice(span.start, span.end);
  const end = span.start + old.trimEnd().length;
  const lead = /\s$/.test(text.slice(0, span.start)) ? '' : ' ';
  return splice(text, { start: span.start, end }, lead + flowText(value));
}

function added(group: Group, key: string, value: Plain, after: readonly string[]): string | null {
  const { text, source, path, fields } = group;
  const keys = Object.keys(fields);
  const anchor = keys.filter((each) => after.includes(each)).at(-1) ?? keys.at(-1);
  if (anchor === undefined) return emptyFilled(group, key, value);
  const span = source.span([...path, anchor]);
  if (span === null) return null;
  if (group.isFlow) return splice(text, { start: span.end, end: span.end }, `, ${flowField(key, value)}`);
  const start = keyStart(text, source, [...path, anchor]);
  if (start === null) return null;
  const indent = ' '.repeat(start - lineStart(text, start));
  const end = Math.max(endOfLines(text, span), start);
  return insertLines(text, end, fieldLines(key, value).map((line) => indent + line));
}

/** `{}` */
function emptyFilled({ text, source, path }: Group, key: string, value: Plain): string | null {
  const span = source.span(path);
  return span === null ? null : splice(text, span, `{${flowField(key, value)}}`);
}

function flowField(key: string, value: Plain): string {
  return flowText({ [key]: value }).slice(1, -1);
}

interface FieldSpan extends Span {
  readonly key: number;
}

function fieldSpan({ text, source, path }: Group, key: string): FieldSpan | null {
  const span = source.span([...path, key]);
  const start = keyStart(text, source, [...path, key]);
  return span === null || start === null ? null : { start, end: Math.max(span.end, start), key: start };
}

function neighbours(group: Group, key: string): { before: FieldSpan | null; next: FieldSpan | null } {
  const keys = Object.keys(group.fields);
  const index = keys.indexOf(key);
  const at = (each: string | undefined): FieldSpan | null => (each === undefined ? null : fieldSpan(group, each));
  return { before: index > 0 ? at(keys[index - 1]) : null, next: at(keys[index + 1]) };
}

function withoutFlow(group: Group, key: string): string | null {
  const { text } = group;
  const field = fieldSpan(group, key);
  const { before, next } = neighbours(group, key);
  if (field === null) return null;
  const comma = /^[^\S\r\n]*,[^\S\r\n]*(?!#)/.exec(text.slice(field.end))?.[0].length ?? 0;
  if (next !== null || before === null) return splice(text, { start: field.start, end: field.end + comma }, '');
  const gap = text.slice(before.end, field.start);
  return splice(text, { start: gap.includes('#') ? field.start : before.end, end: field.end }, '');
}

function withoutLines(group: Group, key: string): string | null {
  const { text } = group;
  const field = fieldSpan(group, key);
  const { next } = neighbours(group, key);
  if (field === null) return null;
  const start = lineStart(text, field.start);
  const end = endOfLines(text, field);
  if (/^ *$/.test(text.slice(start, field.start))) return splice(text, { start, end }, '');
  // The first field of an entry stands behind its dash, which the next field takes over.
  if (next === null || text.slice(end, next.start).includes('#')) return null;
  return splice(text, { start: field.start, end: next.start }, '');
}
