import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../models/scenario/path';
import { pathText } from '../../models/scenario/path';
import { readYaml } from '../../models/scenario/read-yaml';
import type { SourceFile } from '../../models/scenario/source-file';
import { problemAt } from '../../models/scenario/source-file';

const text = [
  '# a comment',
  'format: 1',
  'teams:',
  '  - {id: coast, authorities: [adur, worthing]}',
  '  - id: west',
  '    existing:',
  'deflators:',
  '  2016-17: 76.0754',
  '',
].join('\n');

function sound(yaml: string): SourceFile {
  const read = readYaml(yaml, 'file.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value;
}

function complaints(yaml: string): readonly string[] {
  const read = readYaml(yaml, 'file.yaml');
  return read.ok ? [] : read.problems.map(({ line, column, what }) => `${line}:${column} ${what}`);
}

describe('readYaml', () => {
  it('gives plain data with years and dates as text', () => {
    expect(sound(text).data).toEqual({
      format: 1,
      teams: [{ id: 'coast', authorities: ['adur', 'worthing'] }, { id: 'west', existing: null }],
      deflators: { '2016-17': 76.0754 },
    });
    expect(sound('on: 2026-11-22\nby: yes\nat: 12:30\nyear: 2025-26\n').data).toEqual({
      on: '2026-11-22', by: 'yes', at: '12:30', year: '2025-26',
    });
  });

  it.each<[Path, 'key' | 'value', number, number]>([
    [['format'], 'value', 2, 9],
    [['format'], 'key', 2, 1],
    [['teams', 0, 'authorities', 1], 'value', 4, 37],
    [['teams', 1], 'value', 5, 5],
    [['teams', 1, 'existing'], 'value', 6, 5],
    [['teams', 1, 'label'], 'value', 5, 5],
    [['teams', 7, 'label'], 'value', 4, 3],
    [['deflators', '2016-17'], 'value', 8, 12],
    [['baseline'], 'value', 2, 1],
  ])('knows where %j stands (%s)', (path, part, line, column) => {
    expect(sound(text).locate(path, part)).toEqual({ line, column });
  });

  it('knows which characters a value takes up', () => {
    const span = sound(text).span(['teams', 0, 'authorities']);
    expect(text.slice(span?.start, span?.end)).toBe('[adur, worthing]');
    expect(sound(text).span(['teams', 7])).toBeNull();
  });

  it('takes a byte order mark and Windows line ends', () => {
    const source = sound('\ufeffformat: 1\r\nbaseline: none\r\n');
    expect(source.data).toEqual({ format: 1, baseline: 'none' });
    expect(source.locate(['baseline'], 'value')).toEqual({ line: 2, column: 11 });
  });

  it.each([
    ['', '1:1 The file is empty.'],
    ['# only a comment\n', '1:1 The file is empty.'],
    ['~\n', '1:1 The file is empty.'],
    ['just words\n', '1:1 The file is not a list of fields such as “format: 1”.'],
    ['a: 1\nb: \u0000\n', '2:4 The file is not plain text in UTF-8.'],
    ['a: \ufffd\n', '1:4 The file is not plain text in UTF-8.'],
    ['a: 1\n---\nb: 2\n', '2:1 The file holds more than one YAML document.'],
    ['%YAML 1.1\n---\na: yes\n', '1:1 The file starts with a %YAML directive.'],
    ['a: &x 1\n', '1:7 An anchor (&name) or alias (*name) is used.'],
    ['a: {b: 1}\n<<: {c: 2}\na: 3\n', '3:1 “a” is given twice.'],
    ['? [a, b]\n: c\n', '1:3 A field name is not plain text.'],
    ['a: !!str 1\n', '1:10 The tag tag:yaml.org,2002:str is used.'],
    ['a:\n\tb: 1\n', '2:1 A tab is used as indentation.'],
  ])('refuses %j', (yaml, complaint) => {
    expect(complaints(yaml)).toEqual([complaint]);
  });

  it('names the lines with a tab, counts the rest, and is silent about what follows from them', () => {
    const tabbed = ['a: "1"', 'b: >-', '  words', ...Array.from({ length: 9 }, (_, index) => `c${index}:\n\td: [1, 2`), 'e: @1', ''].join('\n');
    expect(complaints(tabbed)).toEqual([
      ...[5, 7, 9, 11, 13].map((line) => `${line}:1 A tab is used as indentation.`),
      '15:1 From here on, 4 more lines start with a tab.',
    ]);
  });

  it('tells what is wrong before the first tab as well', () => {
    expect(complaints('a: @1\nb:\n\tc: 1\n')).toEqual([
      expect.stringMatching(/^1:4 The text is not valid YAML/), '3:1 A tab is used as indentation.',
    ]);
  });

  it('tells of a bracket that is missing, and counts what follows from it', () => {
    const open = 'teams:\n  - id: a\n    authorities: [adur, arun\n    label: A\n  - id: b\n    label: B\n';
    expect(complaints(open)).toEqual([
      expect.stringMatching(/^4:5 The text is not valid YAML: Flow sequence.*end with a \]/), expect.stringMatching(/more faults? follow/),
    ]);
    const surplus = complaints('a: 1]\nb:\n  - c: 1\n    d: 2\n  - c: 3\n');
    expect(surplus.length).toBeLessThanOrEqual(2);
  });

  it('tells of each fault that is no consequence of another', () => {
    expect(complaints('a: @1\nb: @2\n')).toHaveLength(2);
  });

  it('leaves a tab alone that is no indentation', () => {
    expect(sound('a:\t1\n\t\nb: "one\ttwo"\t# three\n').data).toEqual({ a: 1, b: 'one\ttwo' });
  });

  it('reads the line ends of an old Mac, with the same places', () => {
    const old = text.replaceAll('\n', '\r');
    expect(sound(old).data).toEqual(sound(text).data);
    expect(sound(old).span(['teams', 0])).toEqual(sound(text).span(['teams', 0]));
    expect(sound(old).locate(['deflators', '2016-17'], 'value')).toEqual({ line: 8, column: 12 });
    expect(complaints('a: 1\rb: \u0000\r')).toEqual(['2:4 The file is not plain text in UTF-8.']);
  });

  it('never lists more than twenty problems and says how many are left', () => {
    const read = readYaml('a: 1\n'.repeat(50), 'file.yaml');
    expect(read.ok ? [] : read.problems).toHaveLength(21);
    expect(read.ok ? '' : read.problems.at(-1)?.what).toBe('There are 29 more problems in this text.');
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('a', ':', ' ', '\n', '- ', '[', ']', '{', '}', '"', '\'', '#', '&x', '*x', '|', '>', '!', '?', '\t', '%', ',', '---', '1');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (words) => typeof readYaml(words.join(''), 'f').ok === 'boolean'), { numRuns: 500 });
  });
});

describe('paths', () => {
  it('read as in a program', () => {
    const path: Path = ['options', 2, 'teams', 0, 'go_live'];
    expect(pathText(path)).toBe('options[2].teams[0].go_live');
    expect(pathText([])).toBe('');
  });
});

describe('problemAt', () => {
  it('carries file, path and position', () => {
    const place = { source: sound(text), path: ['teams', 0, 'id'] };
    expect(problemAt(place, { what: 'A.', why: 'B.', remedy: 'C.' })).toEqual({
      file: 'file.yaml', path: 'teams[0].id', line: 4, column: 10, what: 'A.', why: 'B.', remedy: 'C.',
    });
  });
});

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no field', (key) => {
    const outcome = readYaml(`format: 1\n${key}: {a: 1}\n`, 'a.yaml');
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ path: key, line: 2, what: `There is no field “${key}”.` }]);
  });
});
