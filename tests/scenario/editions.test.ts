import { describe, expect, it } from 'vitest';
import { editionChanges, editionsOf } from '../../models/scenario/editions';
import { adoptEvidence, carryEvidence, keepFigures, recordEditions } from '../../models/scenario/save-editions';
import { fingerprintOf } from '../../models/scenario/fingerprint';
import type { Library } from '../../models/scenario/layers';
import { nodeLibrary, projectText } from '../files/node-library';
import { later, laterLibrary } from './later-evidence';
import { opened, overrides, parameter, refused, sound, valueOf } from './open-text';

const here = { file: 'test.yaml', library: nodeLibrary };

const there = { file: 'test.yaml', library: later };

const saved = valueOf(recordEditions(sound, here));
const carried = valueOf(carryEvidence(sound, here));

describe('a saved file', () => {
  it('is the text as it was, with each layer’s id, edition and hash after it', () => {
    expect(saved.startsWith(sound)).toBe(true);
    const records = editionsOf(saved, 'test.yaml');
    expect(records.map(({ layer }) => layer)).toEqual(opened(sound).layers.map(({ id }) => id));
    expect(records.find(({ layer }) => layer === 'demand')).toMatchObject({ edition: '2026-11', values: { pairs_per_perpetrator: 1.06 } });
    for (const { hash, text } of records) {
      expect(hash).toMatch(/^sha256-[0-9a-f]{16}$/);
      expect(text).toBeUndefined();
    }
    expect(Math.max(...saved.split('\n').map((line) => line.length))).toBeLessThanOrEqual(121);
  });

  it('gives the same result, and the same bytes when it is saved again', () => {
    expect(fingerprintOf(opened(saved), '1')).toEqual(fingerprintOf(opened(sound), '1'));
    expect(valueOf(recordEditions(saved, here))).toBe(saved);
  });

  it('keeps comments and what follows when the record is written anew', () => {
    const more = `${saved}# The end.\n${overrides('parameter: referral_share, value: 0.4, unit: share')}`;
    expect(valueOf(recordEditions(more, here))).toBe(more);
  });

  it('has a hash that comments and spacing in the evidence do not move', () => {
    const commented = laterLibrary((text) => `# A remark.\n${text}`);
    expect(valueOf(editionChanges(saved, { ...here, library: commented }))).toBeNull();
  });

  it.each(['sussex', 'essex', 'west-mercia', 'three-pilots'])('can be made of %s', (name) => {
    const text = projectText(`scenarios/${name}.yaml`);
    const both = [recordEditions(text, here), carryEvidence(text, here)].map(valueOf);
    for (const each of both) expect(fingerprintOf(opened(each), '1')).toEqual(fingerprintOf(opened(text), '1'));
  });
});

describe('a file made on another edition', () => {
  it('says nothing where nothing changed, or nothing was recorded', () => {
    expect(valueOf(editionChanges(saved, here))).toBeNull();
    expect(valueOf(editionChanges(carried, here))).toBeNull();
    expect(valueOf(editionChanges(sound, there))).toBeNull();
  });

  it.each([['saved on the bundled evidence', saved, false], ['self-contained', carried, true]])('%s shows old and new', (_, text, isSelfContained) => {
    expect(valueOf(editionChanges(text, there))).toEqual({
      isSelfContained,
      layers: [{ layer: 'demand', title: 'Demand for Drive', was: '2026-11', now: '2027-05' }],
      figures: [expect.objectContaining({
        parameter: 'pairs_per_perpetrator', unit: 'pair/perpetrator', isOverridden: false,
        was: { value: 1.06, priceYear: null }, now: { value: 1.08, priceYear: null },
      })],
      blocks: [],
    });
  });

  it('says which figures the scenario overrides', () => {
    const own = `${saved}${overrides('parameter: pairs_per_perpetrator, value: 1.1, unit: pair/perpetrator')}`;
    expect(valueOf(editionChanges(own, there))?.figures).toMatchObject([{ isOverridden: true }]);
  });

  it('is left as it is by saving, until it is decided', () => {
    expect(valueOf(recordEditions(saved, there))).toBe(saved);
  });

  it('adopts the evidence here', () => {
    for (const text of [saved, carried]) {
      const adopted = valueOf(adoptEvidence(text, there));
      expect(adopted.startsWith(sound)).toBe(true);
      expect(parameter(opened(adopted, { library: later }), 'pairs_per_perpetrator').value).toBe(1.08);
      expect(valueOf(editionChanges(adopted, there))).toBeNull();
    }
  });

  it('keeps its figures as overrides, each with who and why', () => {
    const changes = valueOf(editionChanges(saved, there));
    if (changes === null) throw new Error('nothing changed');
    const kept = valueOf(keepFigures(saved, changes, { by: 'Tests', on: '2026-11-22', reason: 'As in edition 2026-11.' }, there));
    expect(parameter(opened(kept, { library: later }), 'pairs_per_perpetrator')).toMatchObject({
      value: 1.06, setBy: 'override', by: 'Tests', reason: 'As in edition 2026-11.',
    });
    expect(valueOf(editionChanges(kept, there))).toBeNull();
  });
});

describe('a self-contained file', () => {
  it('stands on its own layers, whatever travels with the app', () => {
    expect(parameter(opened(carried, { library: later }), 'pairs_per_perpetrator').value).toBe(1.06);
    const none: Library = { ids: [], read: () => undefined };
    expect(fingerprintOf(opened(carried, { library: none }), '1')).toEqual(fingerprintOf(opened(sound), '1'));
  });

  it('holds every layer to the letter and is the same when saved again', () => {
    for (const { layer, text } of editionsOf(carried, 'test.yaml')) expect(text).toBe(nodeLibrary.read(layer)?.text);
    expect(valueOf(recordEditions(carried, there))).toBe(carried);
  });

  it('is compared as far as can be where it does not open on the evidence here, and says why', () => {
    const without = laterLibrary((text, id) => (id === 'demand'
      ? text.replace('value: 1.06', 'value: 1.08').replaceAll('referral_share', 'share_referred')
      : text));
    const changes = valueOf(editionChanges(carried, { ...here, library: without }));
    expect(changes?.layers).toMatchObject([{ layer: 'demand', was: '2026-11', now: '2026-11' }]);
    expect(changes?.figures.find(({ parameter: id }) => id === 'pairs_per_perpetrator')).toMatchObject({ was: { value: 1.06 }, now: { value: 1.08 } });
    expect(changes?.figures.find(({ parameter: id }) => id === 'referral_share')).toMatchObject({ now: null });
    expect(changes?.blocks.map(({ what }) => what).join(' ')).toMatch(/referral_share/);
    expect(editionChanges(saved, { ...here, library: without }).ok).toBe(false);
  });

  it('is refused where a layer in it was changed by hand', () => {
    const changed = carried.replace('value: 1.06', 'value: 1.1');
    expect(refused(changed)).toEqual([expect.stringMatching(/editions\[\d+\]\.text: .*“demand”: The text of this layer is not the one/)]);
  });

  it('is refused where it lists a layer twice', () => {
    const twice = `${saved}  - {layer: demand, hash: sha256-0123456789abcdef}\n`;
    expect(refused(twice)).toEqual([expect.stringContaining('The layer “demand” is listed twice.')]);
  });
});
