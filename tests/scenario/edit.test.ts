import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setValue } from '../../models/scenario/edit';
import type { Path } from '../../models/scenario/path';
import { readYaml } from '../../models/scenario/read-yaml';
import { saveOverride } from '../../models/scenario/save-override';
import { valueAt } from '../../models/scenario/source-file';
import { projectText } from '../files/node-library';
import { opened, parameter, sound } from './open-text';

const page = [
  'a: 1 # one',
  'b: "two"   ',
  'c: \'it\'\'s\'',
  'd: [1,  2, {x: y}]',
  'e:',
  'f: >-',
  '  folded',
  '  text',
  'g: |',
  '  kept',
  '# the end',
  'h: ~',
  '',
].join('\n');

function edited(text: string, path: Path, value: string | number | boolean): string {
  const outcome = setValue(text, path, value);
  return outcome.ok ? outcome.value : `refused: ${outcome.problems[0]?.what ?? ''}`;
}

function dataOf(text: string): unknown {
  const read = readYaml(text, 'file.yaml');
  return read.ok ? read.value.data : null;
}

describe('setValue', () => {
  it.each<[Path, string | number | boolean, string, string]>([
    [['a'], 2.5, 'a: 1 #', 'a: 2.5 #'],
    [['a'], 'x: y', 'a: 1 #', 'a: "x: y" #'],
    [['a'], 'true', 'a: 1 #', 'a: "true" #'],
    [['a'], '12', 'a: 1 #', 'a: "12" #'],
    [['a'], 'plain words', 'a: 1 #', 'a: plain words #'],
    [['a'], 'two\nlines', 'a: 1 #', 'a: "two\\nlines" #'],
    [['b'], 'say "hi"', '"two"', '"say \\"hi\\""'],
    [['c'], 'that\'s', '\'it\'\'s\'', '\'that\'\'s\''],
    [['d', 1], 33, '  2,', '  33,'],
    [['d', 2, 'x'], 'a, b', '{x: y}', '{x: "a, b"}'],
    [['e'], 7, 'e:\n', 'e: 7\n'],
    [['f'], 'new', '>-\n  folded\n  text\n', 'new\n'],
    [['g'], 5, '|\n  kept\n', '5\n'],
    [['h'], false, 'h: ~', 'h: false'],
  ])('of %j to %j changes only that', (path, value, before, after) => {
    expect(page).toContain(before);
    expect(edited(page, path, value)).toBe(page.replace(before, after));
  });

  it.each<[Path, number]>([[['z'], 1], [['d'], 1], [['d', 5], 1], [[], 1], [['a'], NaN]])('of %j to %j is refused', (path, value) => {
    expect(edited(page, path, value)).toMatch(/^refused: /);
  });

  it('refuses a text that cannot be read', () => {
    expect(edited('a: [1', ['a', 0], 2)).toMatch(/^refused: The text is not valid YAML/);
  });

  it('with the value it has gives the same bytes', () => {
    for (const file of ['scenarios/sussex.yaml', 'scenarios/three-pilots.yaml', 'tests/files/sound.yaml']) {
      const text = projectText(file);
      for (const path of scalarPaths(dataOf(text))) {
        expect(edited(text, path, valueAt(dataOf(text), path) as string)).toBe(text);
      }
    }
  });

  it('changes exactly one value of a real file and no other byte', () => {
    const text = projectText('scenarios/sussex.yaml');
    const paths = scalarPaths(dataOf(text));
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string({ maxLength: 20 }).filter(isPrintable));
    fc.assert(fc.property(fc.constantFrom(...paths), value, (path, next) => {
      const after = edited(text, path, next);
      const span = spanOf(text, path);
      expect(after.startsWith(text.slice(0, span.start))).toBe(true);
      expect(after.endsWith(text.slice(span.end))).toBe(true);
      expect(valueAt(dataOf(after), path)).toEqual(Object.is(next, -0) ? 0 : next);
      expect(scalarPaths(dataOf(after))).toEqual(paths);
    }), { numRuns: 60 });
  });

  it('and back again gives the same bytes', () => {
    const text = projectText('scenarios/sussex.yaml');
    const numbers = scalarPaths(dataOf(text)).filter((path) => typeof valueAt(dataOf(text), path) === 'number');
    fc.assert(fc.property(fc.constantFrom(...numbers), fc.integer(), (path, next) => (
      edited(edited(text, path, next), path, valueAt(dataOf(text), path) as number) === text
    )), { numRuns: 40 });
  });
});

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\ufffd]/u.test(text);
}

function spanOf(text: string, path: Path): { start: number; end: number } {
  const read = readYaml(text, 'file.yaml');
  const span = read.ok ? read.value.span(path) : null;
  if (span === null) throw new Error('no span');
  return span;
}

/** Paths of every value that is no list and no group of fields. */
function scalarPaths(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) => scalarPaths(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

describe('saveOverride', () => {
  const override = {
    parameter: 'referral_share', value: 0.4, unit: 'share', reason: 'Ours: 40 %, as counted', source: 'judgement', by: 'A. Name',
    on: '2026-11-22',
  };
  const written = [
    '  - parameter: referral_share', '    value: 0.4', '    unit: share', '    reason: "Ours: 40 %, as counted"', '    source: judgement',
    '    by: A. Name', '    on: 2026-11-22', '',
  ].join('\n');

  function saved(text: string, change: Partial<typeof override> & { range?: { low: number; high: number; shape: 'pert' } } = {}): string {
    const outcome = saveOverride(text, { ...override, ...change });
    return outcome.ok ? outcome.value : `refused: ${outcome.problems[0]?.what ?? ''}`;
  }

  it.each([
    ['a file without overrides', 'a: 1 # one\n', `a: 1 # one\noverrides:\n${written}`],
    ['a file without a last line end', 'a: 1', `a: 1\noverrides:\n${written}`],
    ['an empty section', 'overrides: # none\nb: 2\n', `overrides: # none\n${written}b: 2\n`],
    ['an empty list', 'overrides: []\nb: 2\n', `overrides: \n${written}b: 2\n`],
    ['a list of blocks', 'overrides:\n  - parameter: q # x\n  # last\nb: 2\n', `overrides:\n  - parameter: q # x\n${written}  # last\nb: 2\n`],
    ['a list at the margin', 'overrides:\n- {parameter: q}\nb: 2', `overrides:\n- {parameter: q}\n${written.replace(/^ {2}/gm, '')}b: 2`],
  ])('adds an entry to %s', (_, before, after) => {
    expect(saved(before)).toBe(after);
  });

  it('adds an entry to a list in brackets', () => {
    expect(saved('overrides: [{parameter: q}]\n')).toBe(
      'overrides: [{parameter: q}, {parameter: referral_share, value: 0.4, unit: share, reason: "Ours: 40 %, as counted", '
      + 'source: judgement, by: A. Name, on: 2026-11-22}]\n',
    );
  });

  it('keeps Windows line ends', () => {
    expect(saved('a: 1\r\noverrides:\r\n  - parameter: q\r\n')).toBe(`a: 1\r\noverrides:\r\n  - parameter: q\r\n${written.replaceAll('\n', '\r\n')}`);
  });

  it('changes an entry in place and keeps its comments', () => {
    const before = 'overrides:\n  # counted in May\n  - parameter: referral_share\n    value: 0.3 # was 0.2\n    unit: share\n'
      + '    reason: old\n    source: judgement\n    by: B\n    on: 2026-01-01\n# end\n';
    expect(saved(before)).toBe(before.replace('0.3 #', '0.4 #').replace('old', '"Ours: 40 %, as counted"').replace('by: B', 'by: A. Name')
      .replace('2026-01-01', '2026-11-22'));
    expect(saved(saved(before))).toBe(saved(before));
  });

  it('writes a range of its own into both kinds of entry', () => {
    const range = { low: 0.3, high: 0.5, shape: 'pert' as const };
    expect(saved('a: 1\n', { range })).toContain('    range: {low: 0.3, high: 0.5, shape: pert}\n');
    const flow = '{parameter: referral_share, value: 0.3, unit: share, reason: r, source: judgement, by: B, on: 2026-01-01}';
    expect(saved(`overrides: [${flow}]\n`, { range })).toContain('value: 0.4, range: {low: 0.3, high: 0.5, shape: pert}, unit');
    expect(saved(saved('a: 1\n', { range }), { range: { ...range, low: 0.2 } })).toContain('range: {low: 0.2, high: 0.5, shape: pert}');
  });

  it('refuses a value outside the range that the entry states', () => {
    const text = saved('a: 1\n', { range: { low: 0.3, high: 0.5, shape: 'pert' } });
    expect(saved(text, { value: 0.6 })).toMatch(/^refused: .*0.6 lies outside the override's own range of 0.3 to 0.5/);
  });

  it('refuses what would end up in another document', () => {
    expect(saved('a: 1\n...\n')).toMatch(/^refused: /);
    expect(saved('overrides: 5\n')).toMatch(/not a list/);
  });

  it('saves what opens as saved', () => {
    for (const text of [sound, projectText('scenarios/sussex.yaml'), projectText('scenarios/three-pilots.yaml')]) {
      const scenario = opened(saved(text));
      expect(parameter(scenario, 'referral_share')).toMatchObject({ value: 0.4, reason: override.reason, by: 'A. Name', setBy: 'override' });
    }
  });
});
