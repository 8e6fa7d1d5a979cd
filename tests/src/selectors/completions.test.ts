import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../models/index';
import { library } from '../../../src/library';
import { knownIds, suggestions } from '../../../src/selectors/completions';
import { placeAtEnd } from '../../../src/selectors/text-place';
import { answeredSussex, sussex } from '../sussex';

describe('placeAtEnd', () => {
  test.each<[string, string, string | null]>([
    ['', '', 'key '],
    ['a key at the margin', 'format: 1\nopt', 'key opt'],
    ['a value', 'force: sus', 'force value sus'],
    ['a field of a group', 'scenario:\n  id: a\n  ti', 'scenario key ti'],
    ['an entry', 'options:\n  - id: a\n  - ', 'options [] either '],
    ['a field of an entry', 'options:\n  - id: a\n    la', 'options [] key la'],
    ['a field of an entry at the margin', 'options:\n- id: a\n  la', 'options [] key la'],
    ['a value of an entry', 'overrides:\n  - parameter: ref', 'overrides [] parameter value ref'],
    ['back at the margin', 'options:\n  - id: a\n    teams:\n      - {team: t}\nbase', 'key base'],
    ['in braces', 'options:\n  - teams:\n      - {team: a, go', 'options [] teams [] key go'],
    ['a value in braces', 'options:\n  - teams:\n      - {team: we', 'options [] teams [] team value we'],
    ['in brackets', 'teams:\n  - authorities: [adur, wor', 'teams [] authorities [] either wor'],
    ['after folded text', 'scenario:\n  note: >-\n    id: not a key\n  au', 'scenario key au'],
    ['inside folded text', 'scenario:\n  note: >-\n    some wo', null],
    ['inside a comment', 'a: 1 # hel', null],
    ['inside quotes', 'a: {b: "x', null],
    ['after what is closed', 'a: [b]', null],
    ['after Windows lines', 'scenario:\r\n  id: a\r\n  ti', 'scenario key ti'],
  ])('%s', (_, text, expected) => {
    const place = placeAtEnd(text);
    expect(place === null ? null : [...place.path, place.kind, place.typed].join(' ')).toBe(expected);
  });

  test('finds every key of a real file where the file has it', () => {
    const lines = sussex().text.split('\n');
    const at = lines.findIndex((line) => line.includes('referrals_close: 2029-04'));
    const text = [...lines.slice(0, at), (lines[at] ?? '').replace(/referrals_close.*/, '')].join('\n');
    expect(placeAtEnd(text)).toEqual({ path: ['options', '[]', 'teams', '[]'], kind: 'key', typed: '' });
  });
});

describe('suggestions', () => {
  const ids = knownIds(answeredSussex().resolved, library.ids);
  const at = (text: string): readonly string[] => {
    const place = placeAtEnd(text);
    return place === null ? [] : suggestions(place, jsonSchemas().scenario, ids).map((suggestion) => suggestion.text);
  };

  test('are the keys that the format has there', () => {
    expect(at('')).toEqual(expect.arrayContaining(['format', 'scenario', 'teams', 'options', 'overrides']));
    expect(at('options:\n  - id: a\n    ')).toEqual(['id', 'label', 'summary', 'teams', 'note']);
    expect(at('options:\n  - teams:\n      - {')).toEqual(['team', 'go_live', 'posts', 'referrals_close']);
    expect(at('nonsense:\n  ')).toEqual([]);
  });

  test('are the ids that a field may hold', () => {
    expect(at('overrides:\n  - parameter: ')).toEqual(expect.arrayContaining(['referral_share', 'caseload_per_case_manager']));
    expect(at('overrides:\n  - source: ')).toEqual(expect.arrayContaining(['judgement', 'ons_mid_2023']));
    expect(at('line_overrides:\n  - effect: ')).toContain('marac_appearances_net');
    expect(at('line_overrides:\n  - line: ')).toContain('role.idva');
    expect(at('teams:\n  - authorities: [adur, ')).toContain('worthing');
    expect(at('options:\n  - teams:\n      - {team: ')).toContain('west_sussex_coast');
    expect(at('baseline: ')).toContain('business_as_usual');
    expect(at('extends: [')).toContain('areas_sussex');
  });

  test('are the words of a list of words', () => {
    expect(at('teams:\n  - existing:\n      quality: ')).toContain('placeholder');
    expect(at('line_overrides:\n  - included: ')).toEqual(['true', 'false']);
    expect(at('scenario:\n  title: ')).toEqual([]);
  });
});
