import type { Problem } from '../quantities/problem';
import { z } from '../evidence/zod';
import { layerFile, scenarioFile } from './format';
import type { LayerFile, ScenarioFile } from './format';
import type { Migration } from './migrate';
import { migrate } from './migrate';
import type { Path } from './path';
import { readYaml } from './read-yaml';
import { explainIssue, missingField, unknownField, unwrapped } from './schema-complaints';
import type { SourceFile } from './source-file';
import { problemAt, valueAt } from './source-file';
import { nearest } from './suggest';

/**
 * What could be read of a file. Records that failed their schema are left out and named in `broken`, so that later
 * stages can go on without calling them unknown.
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
  const yaml = readYaml(text, file);
  if (!yaml.ok) return { kind: 'unreadable', problems: yaml.problems };
  const migrated = migrate(yaml.value, migrations);
  if (!migrated.ok) return { kind: 'unreadable', problems: migrated.problems };
  const { source, changes } = migrated.value;
  const problems: Problem[] = [];
  if (valueAt(source.data, ['layer']) !== undefined) {
    return { kind: 'layer', read: { ...sectionsOf(layerFile, source, problems), changes }, problems };
  }
  return { kind: 'scenario', read: { ...sectionsOf(scenarioFile, source, problems), changes }, problems };
}

interface Sections<Content> {
  readonly source: SourceFile;
  readonly content: Partial<Content>;
  readonly positions: Record<string, number[]>;
  readonly broken: Set<string>;
}

/** Checks a file section by section, and a list entry by entry, so that one fault does not hide the others. */
function sectionsOf<Schema extends z.ZodObject>(
  schema: Schema, source: SourceFile, problems: Problem[],
): Sections<z.infer<Schema>> {
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
      const read = parse(section, [key], source, problems);
      if (read.success) sections.content[key] = read.data;
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
    if (read.success) {
      kept.push(read.data);
      positions.push(index);
    } else {
      const id = idOf(entry);
      if (id !== null) sections.broken.add(id);
    }
  }
  sections.content[key] = kept;
  sections.positions[key] = positions;
}

function parse(schema: z.ZodType, path: Path, source: SourceFile, problems: Problem[]): z.ZodSafeParseResult<unknown> {
  const read = schema.safeParse(valueAt(source.data, path));
  if (!read.success) problems.push(...read.error.issues.flatMap((issue) => explainIssue(issue, path, schema, source)));
  return read;
}

function idOf(entry: unknown): string | null {
  const id = valueAt(entry, ['id']);
  return typeof id === 'string' ? id : null;
}
