import type { RangeRecord } from '../evidence/parameter';
import type { Outcome } from '../quantities/problem';
import { canonical } from './canonical';
import { reads, refuse, setValue, splice } from './edit';
import { insertLines } from './edit-lines';
import type { OverrideRecord } from './override-format';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import type { Scalar } from './scalar-text';
import { scalarTexts } from './scalar-text';
import type { SourceFile } from './source-file';
import { valueAt } from './source-file';

/** What an override states, in the order in which it is written. */
function statedIn(override: OverrideRecord): [string, Scalar][] {
  const { parameter, value, unit, price_year: priceYear, reason, source, by, on } = override;
  const year: [string, Scalar][] = priceYear === undefined ? [] : [['price_year', priceYear]];
  return [['parameter', parameter], ['value', value], ['unit', unit], ...year, ['reason', reason], ['source', source], ['by', by], ['on', on]];
}

/**
 * Text with an override saved: the entry for its parameter has its values replaced in place; where there is none, an
 * entry is added at the end of `overrides`, which is made at the end of the file if need be. All other characters stay
 * as they are.
 */
export function saveOverride(text: string, override: OverrideRecord, file = 'this file'): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const entries = valueAt(source.data, ['overrides']) ?? [];
  if (!Array.isArray(entries)) return refuse(source, ['overrides'], '“overrides” is not a list.');
  const index = entries.findIndex((entry) => valueAt(entry, ['parameter']) === override.parameter);
  if (index >= 0) return updateEntry(text, source, ['overrides', index], override, file);
  const edited = appendEntry(text, source, entries.length, override);
  const data = source.data as Readonly<Record<string, unknown>>;
  const wanted = { ...data, overrides: [...(entries as unknown[]), plainOverride(override)] };
  if (reads(edited, wanted)) return { ok: true, value: edited };
  return refuse(source, ['overrides'], 'The override cannot be added to this text.');
}

function updateEntry(
  text: string, source: SourceFile, path: Path, override: OverrideRecord, file: string,
): Outcome<string> {
  const held = valueAt(source.data, [...path, 'range']) as RangeRecord | undefined;
  const isOutside = held !== undefined && (override.value < held.low || override.value > held.high);
  if (isOutside && override.range === undefined) {
    const own = `the override's own range of ${held.low} to ${held.high}`;
    return refuse(source, [...path, 'range'], `The value ${override.value} lies outside ${own}.`);
  }
  let edited = text;
  for (const [field, value] of statedIn(override)) {
    const next = setValue(edited, [...path, field], value, file);
    if (!next.ok) return next;
    edited = next.value;
  }
  return override.range === undefined ? { ok: true, value: edited } : writeRange(edited, path, override.range, file);
}

function writeRange(text: string, path: Path, range: RangeRecord, file: string): Outcome<string> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const source = read.value;
  const held = source.span([...path, 'range']);
  const value = source.span([...path, 'value']);
  if (canonical(valueAt(source.data, [...path, 'range'])) === canonical(range)) return { ok: true, value: text };
  if (value === null) return refuse(source, path, 'The override has no value.');
  const isFlow = text.charAt(source.span(path)?.start ?? 0) === '{';
  const position = source.locate([...path, 'value'], 'key');
  const indent = ' '.repeat((position?.column ?? 1) - 1);
  const edited = held !== null ? splice(text, held, rangeText(range))
    : isFlow ? splice(text, { start: value.end, end: value.end }, `, range: ${rangeText(range)}`)
      : insertLines(text, value.end, [`${indent}range: ${rangeText(range)}`]);
  const after = readYaml(edited, file);
  const isRight = after.ok && canonical(valueAt(after.value.data, [...path, 'range'])) === canonical(range);
  return isRight ? { ok: true, value: edited } : refuse(source, path, 'The range cannot be written here.');
}

function appendEntry(text: string, source: SourceFile, count: number, override: OverrideRecord): string {
  const list = source.span(['overrides']);
  if (list === null) {
    return insertLines(text, text.length, ['overrides:', ...entryLines(override, '  ')]);
  }
  const last = source.span(['overrides', count - 1]);
  if (last === null) {
    // An empty list: `[]` or nothing after the colon.
    const emptied = splice(text, list, '');
    return insertLines(emptied, list.start, entryLines(override, '  '));
  }
  if (text.charAt(list.start) === '[') {
    return splice(text, { start: last.end, end: last.end }, `, ${flowText(override)}`);
  }
  const column = (source.locate(['overrides'], 'value')?.column ?? 1) - 1;
  return insertLines(text, last.end, entryLines(override, ' '.repeat(column)));
}

function entryLines(override: OverrideRecord, indent: string): string[] {
  const lines = statedIn(override).map(([field, value]) => `${field}: ${written(value)}`);
  if (override.range !== undefined) lines.push(`range: ${rangeText(override.range)}`);
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
}

function flowText(override: OverrideRecord): string {
  const parts = statedIn(override).map(([field, value]) => `${field}: ${written(value)}`);
  if (override.range !== undefined) parts.push(`range: ${rangeText(override.range)}`);
  return `{${parts.join(', ')}}`;
}

function rangeText({ low, high, shape, bounds, possible }: RangeRecord): string {
  const values = possible?.map(({ value, probability }) => `{value: ${value}, probability: ${probability}}`).join(', ');
  return `{low: ${low}, high: ${high}, shape: ${shape}${bounds === undefined ? '' : `, bounds: ${String(bounds)}`}`
    + `${values === undefined ? '' : `, possible: [${values}]`}}`;
}

/** The plainest way to write a value that reads back as itself. */
function written(value: Scalar): string {
  const texts = scalarTexts(value);
  return texts.find((candidate) => reads(`a: ${candidate}\n`, { a: value })) ?? texts.at(-1) ?? '';
}

function plainOverride(override: OverrideRecord): unknown {
  const { range, ...rest } = override;
  return range === undefined ? rest : { ...rest, range };
}
