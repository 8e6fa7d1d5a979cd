import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../models/scenario/open';
import type { Library } from '../../models/scenario/layers';
import type { Problem } from '../../models/quantities/problem';
import { nodeLibrary, projectText } from '../files/node-library';

const scalars = [
  '1e300', '-1', '18', '~', 'true', '[]', '{}', '""', 'abc', '2027', '.nan', '-.inf', '*a', '&a 1', '"unclosed', '[1,2', '{a: b}', '>-', '- x', '%', '__proto__',
  'constructor', '\t', '#', 'é', '-0', 'a: b: c', 'sussex', 'base', '[adur, adur]', '[[[[[]]]]]', '99999999999999999999',
];

type Mutation = (lines: readonly string[]) => readonly string[];

/** One slip of the hand: a line gone, doubled, moved, indented otherwise, or with another value or field name. */
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(), to: fc.nat(), scalar: fc.constantFrom(...scalars), kind: fc.nat({ max: 7 }),
}).map(({ at, to, scalar, kind }) => (lines) => {
  const index = at % Math.max(1, lines.length);
  const line = lines[index] ?? '';
  const word = [...line.matchAll(/[\w.-]+/g)].at(to % 7);
  const written: readonly string[][] = [
    [], [line, line], [` ${line}`], [line.replace(/^ {1,2}/, '')], [`\t${line}`], [line.replace(/: .*$/, `: ${scalar}`)],
    word === undefined ? [line] : [line.slice(0, word.index) + scalar + line.slice(word.index + word[0].length)],
    [line, ...lines.slice(to % Math.max(1, lines.length)).slice(0, 3)],
  ];
  return [...lines.slice(0, index), ...written[kind] ?? [], ...lines.slice(index + 1)];
});

const mutations = fc.record({ steps: fc.array(mutation, { minLength: 1, maxLength: 4 }), end: fc.constantFrom('\n', '\r\n', '\r') });

function isExplained({ what, why, remedy }: Problem): boolean {
  return [what, why, remedy].every((text) => text !== '' && !/undefined|\[object/.test(text));
}

function problemsOf(text: string, library: Library): readonly Problem[] | null {
  const outcome = openScenario(text, { file: 'mutated.yaml', library });
  return outcome.ok ? null : outcome.problems;
}

/** Opens mutated text and asks of every outcome that it is a scenario or at least one problem in words. */
function check(file: string, runs: number, open: (text: string) => readonly Problem[] | null): void {
  const lines = projectText(file).split('\n');
  fc.assert(fc.property(mutations, ({ steps, end }) => {
    const problems = open(steps.reduce<readonly string[]>((so, step) => step(so), lines).join(end));
    if (problems === null) return;
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !isExplained(problem))).toEqual([]);
  }), { numRuns: runs });
}

describe('text with slips in it is opened or refused in words, and nothing is thrown', () => {
  it.each(['scenarios/sussex.yaml', 'tests/files/many-faults.yaml'])('a scenario: %s', (file) => {
    check(file, 60, (text) => problemsOf(text, nodeLibrary));
  });

  it.each(['framework', 'workforce', 'avoided-costs', 'effects'])('a layer: %s', (name) => {
    const id = name.replaceAll('-', '_');
    const sound = projectText('tests/files/sound.yaml');
    check(`scenarios/evidence/${name}.yaml`, 15, (text) => problemsOf(sound, {
      ids: nodeLibrary.ids, read: (layer) => (layer === id ? { file: 'layer.yaml', text } : nodeLibrary.read(layer)),
    }));
  });

  it.each(['on: {a: 1}', 'on: [2026]'])('a group where a date belongs: %s', (field) => {
    const change = `overrides:\n  - {parameter: referral_share, value: 0.4, unit: share, reason: A, source: judgement, by: A, ${field}}\n`;
    const found = problemsOf(projectText('tests/files/sound.yaml') + change, nodeLibrary) ?? [];
    expect(found.map(({ path }) => path)).toEqual(['overrides[0].on']);
  });

  it('a group where the format number belongs', () => {
    const found = problemsOf(projectText('tests/files/sound.yaml').replace('format: 1', 'format: {a: 1}'), nodeLibrary) ?? [];
    expect(found.map(({ path }) => path)).toEqual(['format']);
  });
});
