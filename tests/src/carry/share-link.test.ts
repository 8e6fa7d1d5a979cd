import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packLink, unpackLink } from '../../../src/carry/share-link';
import { readyScenarios } from '../../../src/library';
import { sussex } from '../sussex';

const page = 'https://example.org/workbench/';
const hashOf = (link: string): string => new URL(link).hash;

function addressed(bytes: Uint8Array): string {
  return `#/link/1.${Buffer.from(bytes).toString('base64url')}`;
}

function whyNot(hash: string): string | undefined {
  const unpacked = unpackLink(hash);
  return unpacked === null || unpacked.ok ? undefined : unpacked.problem.what;
}

describe('a link', () => {
  test('carries any text and trial edits through, whatever letters they hold', () => {
    fc.assert(fc.property(
      fc.string({ unit: 'grapheme', maxLength: 500 }), fc.string({ maxLength: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true }),
      (text, name, number) => {
        const value = number === 0 ? 0 : number;
        const packed = packLink({ name, text, edits: new Map([['referral_share', value]]) }, page);
        if (!packed.ok) throw new Error(packed.why);
        expect(packed.link.startsWith(`${page}#/link/1.`)).toBe(true);
        expect(unpackLink(hashOf(packed.link))).toEqual({ ok: true, value: { name, text, edits: [['referral_share', value]] } });
      },
    ));
  });

  test('is short enough for a mail program, for every scenario that comes with the app', () => {
    for (const { name, text } of readyScenarios) {
      const packed = packLink({ name, text, edits: new Map() }, `${page}#/summary`);
      expect(packed.ok && packed.link.length).toBeLessThan(8000);
    }
  });

  test('is not made of a scenario too long for one', () => {
    const text = Array.from({ length: 9000 }, (_, index) => `# ${(index * 7919) % 104729}`).join('\n');
    expect(packLink({ name: 'long', text, edits: new Map() }, page)).toEqual({ ok: false, why: expect.stringContaining('too long for a link') as string });
  });

  test('of another version, cut short or changed is refused in words', () => {
    const packed = packLink({ ...sussex(), edits: new Map() }, page);
    const hash = packed.ok ? hashOf(packed.link) : '';
    expect(whyNot(hash.replace('/1.', '/2.'))).toMatch(/version “2”/);
    for (const cut of [hash.slice(0, -1), hash.slice(0, -40), hash.slice(0, 60), '#/link/1.', '#/link/1']) expect(whyNot(cut)).toMatch(/cut short or changed/);
    expect(whyNot('#/link/1.%%%')).toMatch(/cut short or changed/);
    expect(whyNot(addressed(deflateSync(strToU8('{"name": "a"}'))))).toMatch(/cut short or changed/);
    expect(whyNot(`#/link/1.${'A'.repeat(9000)}`)).toMatch(/longer than any/);
  });

  test('that unpacks to far more than a scenario is refused, not cut', () => {
    const bomb = deflateSync(strToU8(JSON.stringify({ name: 'a', text: ' '.repeat(4_000_000), edits: [] })), { level: 9 });
    expect(bomb.length).toBeLessThan(8000);
    expect(whyNot(addressed(bomb))).toMatch(/cut short or changed/);
  });

  test('is told from the address of a room', () => {
    expect(unpackLink('')).toBeNull();
    expect(unpackLink('#/summary')).toBeNull();
  });
});
