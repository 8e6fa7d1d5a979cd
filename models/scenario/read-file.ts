import type { Problem } from '../quantities/problem';
import { z } from '../evidence/zod';
import { currentFormat, layerFile, scenarioFile } from './format';
import type { LayerFile, ScenarioFile } from './format';
import type { Migration } from './migrate';
import { migrate } from './migrate';
import type { Path } from './path';
import { lookThroughYaml, type YamlReading } from './read-yaml';
import { salvage } from './salvage';
import { explainIssue, keysAt, missingField, unknownField, unwrapped } from './schema-complaints';
import type { SourceFile, Unread } from './source-file';
import { problemAt, valueAt } from './source-file';
import { nearest } from './suggest';
import { unreadBy } from './unread';

/**
 * What could be read of a file. Records that failed their schema are named in `broken`, so that later stages can go on
 * without calling them unknown; as much of them as can be read is kept, so that its problems are found as well.
 */
export interface ReadFile<Content> {
  readonly source: SourceFile;
  readonly content: Partial<Content>;
  /** For each list of `content`, the index in the file of every record kept. */
  readonly positions: Readonly<Record<string, readonly number[]>>;
  readonly broken: ReadonlySet<string>;
  readonly changes: readonly string[];
}

export type ReadResult =
  | { readonly kind: 'layer'; readonly read: ReadFile<LayerFile>; readonly problems: readonly Problem[] }
  | { readonly kind: 'scenario'; readonly read: ReadFile<ScenarioFile>; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/**
 * Text → records that fit the format, and every problem of syntax and shape. Judges nothing that needs another file.
 */
export function readFile(text: string, file: string, migrations?: readonly Migration[]): ReadResult {
  return readData(lookThroughYaml(text, file), migrations);
}

/** The same from what was read of the text. */
export function readData(yaml: YamlReading, migrations?: readonly Migration[]): ReadResult {
  if (yaml.source === null) return { kind: 'unreadable', problems: yaml.problems };
  const migrated = migrate(yaml.source, migrations);
  if (!migrated.ok && isNewer(yaml.source)) return { kind: 'unreadable', problems: [...yaml.problems, ...migrated.problems] };
  const { source, changes } = migrated.ok ? migrated.value : { source: asCurrent(yaml.source), changes: [] };
  const problems: Problem[] = [...yaml.problems, ...migrated.ok ? [] : migrated.problems];
  if (valueAt(source.data, ['layer']) !== undefined) {
    return { kind: 'layer', read: { ...sectionsOf(layerFile, source, problems), changes }, problems };
  }
  return { kind: 'scenario', read: { ...sectionsOf(scenarioFile, source, problems), changes }, problems };
}

/** A file of the future, of which nothing but its format can be judged. */
function isNewer({ data }: SourceFile): boolean {
  const format = valueAt(data, ['format']);
  return typeof format === 'number' && format > currentFormat;
}

/** A file without a sound format number, looked through as if it were current. */
function asCurrent(source: SourceFile): SourceFile {
  return { ...source, data: { ...(source.data as object), format: currentFormat } };
}

/** Lists whose entries hold values and names that later stages check one by one. */
const lookedThrough = new Set([
  'sources', 'parameters', 'effects', 'roles', 'cost_lines', 'benefit_lines', 'teams', 'options', 'overrides', 'line_overrides',
]);

export interface Sections<Content> {
  readonly source: SourceFile & { readonly unread: Unread[] };
  readonly content: Partial<Content>;
  readonly positions: Record<string, number[]>;
  readonly broken: Set<string>;
}

/** Checks a file section by section, and a list entry by entry, so that one fault does not hide the others. */
export function sectionsOf<Schema extends z.ZodObject>(
  schema: Schema, read: SourceFile, problems: Problem[],
): Sections<z.infer<Schema>> {
  const unread: Unread[] = [];
  const source = { ...read, unread };
  const data = source.data as Readonly<Record<string, unknown>>;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const sections = { source, content: {} as Record<string, unknown>, positions: {}, broken: new Set<string>() };
  for (const key of Object.keys(data)) {
    if (key in shape) continue;
    problems.push(problemAt({ source, path: [key] }, unknownField(key, Object.keys(shape)), 'key'));
    // The section that was meant is there, if misspelt: calling it missing as well would only confuse.
    const meant = nearest(key, Object.keys(shape));
    if (meant !== null) sections.broken.add(meant);
  }
  for (const [key, section] of Object.entries(shape)) {
    const entry = unwrapped(section);
    if (entry instanceof z.ZodArray && Array.isArray(data[key])) {
      readList(entry.element as z.ZodType, key, sections, problems);
    } else if (data[key] !== undefined) {
      const parsed = parse(section, [key], source, problems);
      if (parsed.success) sections.content[key] = parsed.data;
      else sections.broken.add(idOf(data[key]) ?? key);
    } else if (!(section instanceof z.ZodOptional) && !sections.broken.has(key)) {
      problems.push(problemAt({ source, path: [key] }, missingField(key)));
    }
  }
  return sections as Sections<z.infer<Schema>>;
}

function readList(
  element: z.ZodType, key: string,
  sections: Omit<Sections<unknown>, 'content'> & { content: Record<string, unknown> }, problems: Problem[],
): void {
  const { source } = sections;
  const kept: unknown[] = [];
  const positions: number[] = [];
  for (const [index, entry] of (valueAt(source.data, [key]) as unknown[]).entries()) {
    const read = parse(element, [key, index], source, problems);
    if (!read.success) sections.broken.add(idOf(entry) ?? '');
    const usable = read.success ? { value: read.data } : lookedThrough.has(key) ? salvage(element, entry) : null;
    if (usable === null) continue;
    kept.push(usable.value);
    positions.push(index);
  }
  sections.content[key] = kept;
  sections.positions[key] = positions;
}

function parse(
  schema: z.ZodType, path: Path, source: SourceFile & { readonly unread: Unread[] }, problems: Problem[],
): z.ZodSafeParseResult<unknown> {
  const read = schema.safeParse(valueAt(source.data, path));
  for (const issue of read.error?.issues ?? []) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    problems.push(...explainIssue(issue, path, schema, source));
    source.unread.push(...unreadBy(issue, [...path, ...steps], keysAt(schema, steps)));
  }
  return read;
}

function idOf(entry: unknown): string | null {
  const id = valueAt(entry, ['id']);
  return typeof id === 'string' ? id : null;
}
