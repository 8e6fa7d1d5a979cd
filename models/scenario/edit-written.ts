import { reads } from './edit';
import type { Scalar } from './scalar-text';
import { scalarTexts } from './scalar-text';

/** What an edit can write: plain data without empty values. */
export type Plain = Scalar | readonly Plain[] | { readonly [key: string]: Plain };

/** A record as it is written: without fields that are left out or null, at any depth. */
export function plainFields(record: object): { readonly [key: string]: Plain } {
  const held = (value: unknown): Plain => {
    if (Array.isArray(value)) return value.map(held);
    return typeof value === 'object' && value !== null ? plainFields(value) : value as Plain;
  };
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, held(value)]])));
}

/** Entries as short as this are written on one line, in braces. */
const longestLine = 100;

/** The plainest way to write a value that reads back as itself, in braces as well as outside them. */
function scalarText(value: Scalar): string {
  const texts = scalarTexts(value);
  return texts.find((candidate) => reads(`{a: ${candidate}}`, { a: value })) ?? texts.at(-1) ?? '';
}

function isScalar(value: Plain): value is Scalar {
  return typeof value !== 'object';
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A value on one line: `{team: coast, posts: 4.5}`. */
export function flowText(value: Plain): string {
  if (isScalar(value)) return scalarText(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value).map(([key, held]) => `${scalarText(key)}: ${flowText(held)}`).join(', ')}}`;
}

/** A field as lines, without an outer indent: groups of fields in lines, short lists in brackets. */
export function fieldLines(key: string, value: Plain): string[] {
  const name = scalarText(key);
  if (isScalar(value) || Object.keys(value).length === 0) return [`${name}: ${flowText(value)}`];
  if (!isList(value)) return [`${name}:`, ...indented(groupLines(value))];
  return value.every(isScalar) ? [`${name}: ${flowText(value)}`] : [`${name}:`, ...indented(value.flatMap(entryLines))];
}

/** An entry of a list as lines, without an outer indent: `- id: coast` and what follows, or all of it on one line. */
export function entryLines(value: Plain): string[] {
  const isSimple = isScalar(value) || isList(value) || Object.values(value).every(isScalar);
  const line = `- ${flowText(value)}`;
  if (isSimple && (line.length <= longestLine || isScalar(value) || isList(value))) return [line];
  return groupLines(value).map((each, index) => `${index === 0 ? '- ' : '  '}${each}`);
}

function groupLines(value: { readonly [key: string]: Plain }): string[] {
  return Object.entries(value).flatMap(([key, held]) => fieldLines(key, held));
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
