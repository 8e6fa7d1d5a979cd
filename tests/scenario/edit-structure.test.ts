import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setValue } from '../../models/scenario/edit';
import { removeField, setField } from '../../models/scenario/edit-field';
import { appendEntry, insertEntry, moveEntry, removeEntry, repeatEntry } from '../../models/scenario/edit-list';
import type { Plain } from '../../models/scenario/edit-written';
import type { Path } from '../../models/scenario/path';
import { readYaml } from '../../models/scenario/read-yaml';
import { valueAt } from '../../models/scenario/source-file';
import type { Outcome } from '../../models/quantities/problem';
import { projectText } from '../files/node-library';

const page = [
  '# head',
  'flow: [1,  two, {x: y}] # beside',
  'block:',
  '  # above a',
  '  - id: a # beside a',
  '    note: >-',
  '      folded',
  '      text',
  '',
  '  # above b',
  '  - {id: b, posts: 2}',
  '  - c',
  '  # below',
  'none: []   # nothing',
  'empty: # nothing either',
  'margin:',
  '- id: d',
  '  inner: {m: 1, n: [q]}',
  'last: "end"',
  '',
].join('\n');

function done(outcome: Outcome<string>): string {
  return outcome.ok ? outcome.value : `refused: ${outcome.problems[0]?.what ?? ''}`;
}

function dataOf(text: string): unknown {
  const read = readYaml(text, 'file.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return JSON.parse(JSON.stringify(read.value.data)) as unknown;
}

describe('insertEntry', () => {
  it.each<[string, Path, number, Plain, string, string]>([
    ['at the start of a list in brackets', ['flow'], 0, 'zero', '[1,', '[zero, 1,'],
    ['inside a list in brackets', ['flow'], 2, 3, 'two, {', 'two, 3, {'],
    ['at the end of a list in brackets', ['flow'], 3, { z: 'a, b' }, '{x: y}]', '{x: y}, {z: "a, b"}]'],
    ['at the start of a list of lines, above its comment', ['block'], 0, { id: 'z' }, '  # above a\n', '  - {id: z}\n  # above a\n'],
    ['after an entry that ends in folded text', ['block'], 1, 'z', '      text\n', '      text\n  - z\n'],
    ['at the end of a list of lines', ['block'], 3, { id: 'z', inner: { m: [1] } }, '  - c\n', '  - c\n  - id: z\n    inner:\n      m: [1]\n'],
    ['in an empty list', ['none'], 0, 'z', 'none: []   # nothing\n', 'none:   # nothing\n  - z\n'],
    ['after nothing but a comment', ['empty'], 0, 'z', 'either\n', 'either\n  - z\n'],
    ['at the margin', ['margin'], 1, { id: 'e' }, 'n: [q]}\n', 'n: [q]}\n- {id: e}\n'],
    ['deep inside braces', ['margin', 0, 'inner', 'n'], 1, true, '[q]', '[q, true]'],
  ])('%s', (_, path, index, value, before, after) => {
    expect(page).toContain(before);
    expect(done(insertEntry(page, path, index, value))).toBe(page.replace(before, after));
  });

  it.each<[Path, number]>([[['last'], 0], [['nowhere'], 0], [['flow'], 4], [['flow'], -1], [[], 0]])('is refused in %j at %j', (path, index) => {
    expect(done(insertEntry(page, path, index, 1))).toMatch(/^refused: /);
  });

  it('keeps Windows line ends and a text without a last line end', () => {
    expect(done(appendEntry('a:\r\n  - b\r\n', ['a'], 'c'))).toBe('a:\r\n  - b\r\n  - c\r\n');
    expect(done(appendEntry('a:\n  - b', ['a'], 'c'))).toBe('a:\n  - b\n  - c\n');
  });

  it.each(['\r\n', '\r'])('and every other edit is the same under line ends of %j', (end) => {
    const edits: readonly ((text: string) => Outcome<string>)[] = [
      (text) => setValue(text, ['last'], 'other'), (text) => setValue(text, ['block', 0, 'note'], 'new'),
      (text) => setField(text, ['block', 0], 'posts', 1, { after: ['id'] }), (text) => removeField(text, ['block', 0], 'note'),
      (text) => removeField(text, ['flow', 2], 'x'), (text) => insertEntry(text, ['block'], 1, { id: 'z', inner: { m: [1] } }),
      (text) => appendEntry(text, ['none'], 'z'), (text) => removeEntry(text, ['block'], 0), (text) => repeatEntry(text, ['block'], 0),
      (text) => moveEntry(text, ['block'], 0, 2), (text) => moveEntry(text, ['block'], 1, 0),
    ];
    for (const edit of edits) expect(done(edit(page.replaceAll('\n', end)))).toBe(done(edit(page)).replaceAll('\n', end));
  });

  it('is refused where it would land in another document', () => {
    expect(done(appendEntry('a: # x\n...\n', ['a'], 'c'))).toBe('a: # x\n  - c\n...\n');
    expect(done(appendEntry('a: [b\n', ['a'], 'c'))).toMatch(/^refused: /);
  });
});

describe('removeEntry', () => {
  it.each<[string, Path, number, string, string]>([
    ['first in brackets', ['flow'], 0, '[1,  two', '[two'],
    ['last in brackets', ['flow'], 2, ', {x: y}]', ']'],
    ['only one in brackets', ['margin', 0, 'inner', 'n'], 0, '[q]', '[]'],
    ['with folded text; its comment above and the blank line stay', ['block'], 0, '  - id: a # beside a\n    note: >-\n      folded\n      text\n', ''],
    ['last of the lines', ['block'], 2, '  - c\n', ''],
    ['only one of the lines', ['margin'], 0, 'margin:\n- id: d\n  inner: {m: 1, n: [q]}\n', 'margin: []\n'],
  ])('%s', (_, path, index, before, after) => {
    expect(page).toContain(before);
    expect(done(removeEntry(page, path, index))).toBe(page.replace(before, after));
  });

  it('keeps a comment between entries in brackets', () => {
    expect(done(removeEntry('a: [b, # of b\n  c]\n', ['a'], 1))).toBe('a: [b, # of b\n  ]\n');
    expect(done(removeEntry('a: [b, # of b\n  c]\n', ['a'], 0))).toBe('a: [ # of b\n  c]\n');
  });

  it('is refused where there is none', () => {
    expect(done(removeEntry(page, ['flow'], 3))).toMatch(/^refused: /);
    expect(done(removeEntry('a:\n  -\n    b: 1\n', ['a'], 0))).toMatch(/^refused: /);
  });
});

describe('moveEntry', () => {
  it('takes the comment above along', () => {
    expect(done(moveEntry(page, ['block'], 1, 2))).toBe(page.replace('  # above b\n  - {id: b, posts: 2}\n  - c\n', '  - c\n  # above b\n  - {id: b, posts: 2}\n'));
    expect(done(moveEntry(page, ['flow'], 0, 2))).toBe(page.replace('[1,  two, {x: y}]', '[two,  {x: y}, 1]'));
  });

  it('copes with a text without a last line end', () => {
    expect(done(moveEntry('a:\n- b\n- c', ['a'], 1, 0))).toBe('a:\n- c\n- b');
  });
});

describe('repeatEntry', () => {
  it('writes an entry twice, comments inside it included', () => {
    const entry = '  - id: a # beside a\n    note: >-\n      folded\n      text\n';
    expect(done(repeatEntry(page, ['block'], 0))).toBe(page.replace(entry, entry + entry));
    expect(done(repeatEntry(page, ['flow'], 2))).toBe(page.replace('{x: y}', '{x: y}, {x: y}'));
    expect(done(repeatEntry('a:\n- b', ['a'], 0))).toBe('a:\n- b\n- b');
  });
});

describe('setField', () => {
  it.each<[string, Path, string, Plain, string, string]>([
    ['replaces a value', ['block', 1], 'posts', 3, 'posts: 2', 'posts: 3'],
    ['adds in braces', ['block', 1], 'go_live', '2028-10', 'posts: 2}', 'posts: 2, go_live: 2028-10}'],
    ['adds a line', ['block', 0], 'posts', 4, '      text\n', '      text\n    posts: 4\n'],
    ['adds a group', ['margin', 0], 'x', { y: 1, z: [2] }, 'n: [q]}\n', 'n: [q]}\n  x:\n    y: 1\n    z: [2]\n'],
    ['adds at the end of the file', [], 'x', 'y', 'last: "end"\n', 'last: "end"\nx: y\n'],
    ['replaces a list', ['margin', 0, 'inner'], 'n', ['r', 's'], '[q]', '[r, s]'],
    ['fills an empty field', [], 'empty', 'now', 'empty: #', 'empty: now #'],
  ])('%s', (_, path, key, value, before, after) => {
    expect(page).toContain(before);
    expect(done(setField(page, path, key, value))).toBe(page.replace(before, after));
  });

  it('adds after the fields it is told', () => {
    expect(done(setField('a: 1 # one\nb: 2\n', [], 'c', 3, { after: ['a'] }))).toBe('a: 1 # one\nc: 3\nb: 2\n');
    expect(done(setField('x: {team: t, posts: 2}\n', ['x'], 'go_live', '2028-10', { after: ['team'] })))
      .toBe('x: {team: t, go_live: 2028-10, posts: 2}\n');
  });

  it('is refused in what is no group of fields', () => {
    expect(done(setField(page, ['flow'], 'x', 1))).toMatch(/^refused: /);
    expect(done(setField(page, ['nowhere'], 'x', 1))).toMatch(/^refused: /);
  });
});

describe('removeField', () => {
  it.each<[string, Path, string, string, string]>([
    ['first in braces', ['margin', 0, 'inner'], 'm', '{m: 1, n', '{n'],
    ['last in braces', ['margin', 0, 'inner'], 'n', ', n: [q]}', '}'],
    ['a line', ['margin', 0], 'inner', '  inner: {m: 1, n: [q]}\n', ''],
    ['behind a dash', ['margin', 0], 'id', '- id: d\n  inner', '- inner'],
    ['a group', [], 'margin', 'margin:\n- id: d\n  inner: {m: 1, n: [q]}\n', ''],
    ['folded text', ['block', 0], 'note', '    note: >-\n      folded\n      text\n', ''],
    ['an empty field', [], 'empty', 'empty: # nothing either\n', ''],
  ])('%s', (_, path, key, before, after) => {
    expect(page).toContain(before);
    expect(done(removeField(page, path, key))).toBe(page.replace(before, after));
  });

  it('is refused for the last field and for one that is not there', () => {
    expect(done(removeField('a: {b: 1}\n', ['a'], 'b'))).toMatch(/last field/);
    expect(done(removeField(page, [], 'z'))).toMatch(/no field “z”/);
  });
});

/** Paths of every list, and of every group of fields, of a text. */
function pathsOf(data: unknown, kind: 'list' | 'group', path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, value]) => pathsOf(value, kind, [...path, Array.isArray(data) ? Number(key) : key]));
  return Array.isArray(data) === (kind === 'list') ? [path, ...inner] : inner;
}

const comments = (text: string): string[] => [...text.matchAll(/(?:^|\s)#.*$/gm)].map(([comment]) => comment.trim()).sort();
const plain: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' },
    fc.integer(), fc.boolean(), fc.string({ maxLength: 12 }).filter((text) => !/[\p{Cc}\ufffd]/u.test(text)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 3 })),
})).value;

describe('in real files', () => {
  const texts = ['scenarios/sussex.yaml', 'scenarios/three-pilots.yaml', 'tests/files/sound.yaml'].map(projectText);
  const spots = (kind: 'list' | 'group') => fc.constantFrom(...[page, ...texts].flatMap((text) => (
    pathsOf(dataOf(text), kind).map((path) => ({ text, path, held: valueAt(dataOf(text), path) as readonly unknown[] }))
  )));

  it('an entry put in reads as put in, takes no comment away, and taken out again leaves the same bytes', () => {
    fc.assert(fc.property(spots('list'), fc.nat(), plain, ({ text, path, held }, where, value) => {
      const index = where % (held.length + 1);
      const after = done(insertEntry(text, path, index, value));
      expect(valueAt(dataOf(after), path)).toEqual([...held.slice(0, index), value, ...held.slice(index)]);
      expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
      if (held.length > 0) expect(done(removeEntry(after, path, index))).toBe(text);
    }), { numRuns: 80 });
  });

  it('an entry moved and moved back leaves the same bytes', () => {
    fc.assert(fc.property(spots('list').filter(({ held }) => held.length > 1), fc.nat(), fc.nat(), ({ text, path, held }, one, other) => {
      const [from, to] = [one % held.length, other % held.length];
      const after = done(moveEntry(text, path, from, to));
      expect((valueAt(dataOf(after), path) as unknown[])[to]).toEqual(held[from]);
      expect(comments(after)).toEqual(comments(text));
      expect(done(moveEntry(after, path, to, from))).toBe(text);
    }), { numRuns: 60 });
  });

  it('a field added reads as added and taken out again leaves the same bytes', () => {
    fc.assert(fc.property(spots('group'), plain, ({ text, path, held }, value) => {
      const after = done(setField(text, path, 'added', value));
      expect(valueAt(dataOf(after), path)).toEqual(Object.assign({}, held, { added: value }));
      expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
      expect(done(removeField(after, path, 'added'))).toBe(text);
    }), { numRuns: 80 });
  });
});
