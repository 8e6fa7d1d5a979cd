import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../models/scenario/format';
import type { Migration } from '../../models/scenario/migrate';
import { migrate } from '../../models/scenario/migrate';
import { readFile } from '../../models/scenario/read-file';
import { readYaml } from '../../models/scenario/read-yaml';
import type { SourceFile } from '../../models/scenario/source-file';

/** Two invented steps: a renamed field, then a new one. */
const steps: readonly Migration[] = [
  {
    from: 1,
    change: (data) => {
      const { title, ...rest } = data as Record<string, unknown>;
      return { ...rest, name: title };
    },
    changes: ['“title” is now called “name”.'],
  },
  { from: 2, change: (data) => ({ ...(data as object), currency: 'GBP' }), changes: ['“currency” was added as GBP.'] },
];

function source(text: string): SourceFile {
  const read = readYaml(text, 'old.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value;
}

describe('migrate', () => {
  it('leaves a current file alone', () => {
    const current = source(`format: ${currentFormat}\ntitle: A\n`);
    expect(migrate(current)).toEqual({ ok: true, value: { source: current, writtenIn: currentFormat, changes: [] } });
  });

  it('takes an older file through every step and lists the changes', () => {
    const outcome = migrate(source('format: 1\ntitle: A\n'), steps, 3);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        writtenIn: 1,
        source: { file: 'old.yaml', data: { format: 3, name: 'A', currency: 'GBP' } },
        changes: ['“title” is now called “name”.', '“currency” was added as GBP.'],
      },
    });
  });

  it('starts at the step that the file needs', () => {
    const outcome = migrate(source('format: 2\nname: A\n'), steps, 3);
    expect(outcome.ok && outcome.value.changes).toEqual(['“currency” was added as GBP.']);
  });

  it('leaves what was read, and its positions, as they were', () => {
    const old = source('format: 1\n# kept\ntitle: A\n');
    const before = structuredClone(old.data);
    const outcome = migrate(old, steps, 3);
    expect(old.data).toEqual(before);
    expect(outcome.ok && outcome.value.source.locate(['title'], 'value')).toEqual({ line: 3, column: 8 });
  });

  it('refuses a newer file with the version it needs', () => {
    const outcome = migrate(source('format: 4\n'), steps, 3);
    expect(outcome.ok ? null : outcome.problems).toMatchObject([{ path: 'format', line: 1, remedy: 'Open it with a version that reads format 4.' }]);
  });

  it.each(['format: one\n', 'format: 1.5\n', 'format: 0\n', 'title: A\n'])('refuses %j', (text) => {
    const outcome = migrate(source(text), steps, 3);
    expect(outcome.ok ? null : outcome.problems).toMatchObject([{ path: 'format' }]);
  });

  it('throws where a step is missing, since that is our own fault', () => {
    expect(() => migrate(source('format: 1\n'), steps.slice(1), 3)).toThrow(/no migration from format 1/);
  });
});

describe('readFile', () => {
  it('carries the changes along', () => {
    const result = readFile(`format: ${currentFormat}\nlayer: {id: a, edition: 2026-11, title: A}\n`, 'a.yaml');
    expect(result).toMatchObject({ kind: 'layer', problems: [], read: { changes: [] } });
  });
});
