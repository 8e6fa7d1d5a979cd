import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../models/scenario/canonical';
import { fingerprintOf } from '../../models/scenario/fingerprint';
import { libraryWith, projectText } from '../files/node-library';
import { opened, overrides, sound } from './open-text';

const print = (text: string): string => fingerprintOf(opened(text), '1.0.0').inputs;
const reference = print(sound);

describe('a fingerprint', () => {
  it('has two parts', () => {
    const scenario = opened(sound);
    const one = fingerprintOf(scenario, '1.0.0');
    const next = fingerprintOf(scenario, '1.1.0');
    expect(one).toEqual({ inputs: reference, short: reference.slice(0, 12), engine: '1.0.0' });
    expect(reference).toMatch(/^[0-9a-f]{64}$/);
    expect(next).toEqual({ ...one, engine: '1.1.0' });
  });

  it.each([
    ['comments and spaces', (text: string) => `# more\n${text.replaceAll(', ', ',   ')}\n\n# end\n`],
    ['the order of keys', (text: string) => {
      const document = parseDocument(text);
      return JSON.stringify(Object.fromEntries(Object.entries(document.toJS() as object).reverse()));
    }],
    ['the order of authorities', (text: string) => text.replace('[adur, worthing]', '[worthing, adur]')],
    ['the order of options', (text: string) => text.replace(/( {2}- \{id: none.*\n)( {2}- \{id: whole.*\n)/, '$2$1')],
    ['titles, labels and notes', (text: string) => text.replace('title: Broken', 'title: Other').replace('label: Coast', 'label: Shore')],
    ['the way a number is written', (text: string) => text.replace('delivery_years: 5', 'delivery_years: 5.0')],
  ])('does not depend on %s', (_, change) => {
    const changed = change(sound);
    expect(changed).not.toBe(sound);
    expect(print(changed)).toBe(reference);
  });

  it.each([
    ['a value', (text: string) => text + overrides('parameter: referral_share, value: 0.36, unit: share')],
    ['a range', (text: string) => text + overrides('parameter: referral_share, value: 0.35, unit: share, range: {low: 0.3, high: 0.4, shape: pert}')],
    ['a month', (text: string) => text.replace('go_live: 2028-04', 'go_live: 2028-05')],
    ['the posts of a team', (text: string) => text.replace('go_live: 2028-04', 'go_live: 2028-04, posts: 3')],
    ['the authorities of a team', (text: string) => text.replace('[adur, worthing]', '[adur]')],
    ['the price base', (text: string) => text.replace('2025-26', '2026-27')],
    ['the base year', (text: string) => text.replace('2027-28', '2026-27')],
    ['the baseline', (text: string) => text.replace('baseline: none', 'baseline: whole')],
    ['a line left out', (text: string) => `${text}line_overrides:\n  - {line: role.idva, included: false, reason: A, by: A, on: 2026-11-22}\n`],
  ])('depends on %s', (_, change) => {
    expect(print(change(sound))).not.toBe(reference);
  });

  it('depends on the edition of the evidence', () => {
    const demand = projectText('scenarios/evidence/demand.yaml');
    const later = demand.replace(/edition: \d{4}-\d{2}/, 'edition: 2099-12');
    expect(later).not.toBe(demand);
    expect(fingerprintOf(opened(sound, { library: libraryWith({ demand: later }) }), '1.0.0').inputs).not.toBe(reference);
  });
});

describe('canonical', () => {
  it('orders keys and keeps the order of lists', () => {
    expect(canonical({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});
