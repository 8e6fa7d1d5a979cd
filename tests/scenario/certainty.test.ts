import { describe, expect, it } from 'vitest';
import {
  attackOf, ENGINE_VERSION, fingerprintOf, overlayOf, readStress, saveAttacks, saveCorrelations, saveRuns, saveThresholds, settingsOf, stressText,
  type AttackRecord, type Outcome, type ThresholdRecord,
} from '../../models/index';
import { agreementsUntil } from '../../models/scenario/stress-funding';
import { layStress, stressTarget } from '../../models/scenario/stress-apply';
import type { AgreementRecord } from '../../models/scenario/funding-format';
import { libraryWith, nodeLibrary, projectText, yamlFiles } from '../files/node-library';
import { opened, sound, valueOf } from './open-text';

const pays: ThresholdRecord = { id: 'pays', output: 'npsv', side: 'above', value: 0 };
const cap: ThresholdRecord = { id: 'cap', output: 'peak_year_cost', side: 'at_most', value: 2_000_000 };
const pair = { a: 'referral_share', b: 'acceptance_share', rank: 0.4, reason: 'Keen forces do both.', quality: 'judgement' as const };
const standing = { reason: 'A test.', source: 'judgement', by: 'Tests', on: '2026-11-22' };
const mine: AttackRecord = {
  id: 'mine', label: 'Mine', attack: 'All is wrong.', quality: 'judgement',
  overrides: [{ parameter: 'referral_share', multiply: 0.5, unit: 'share', ...standing }],
};

/** Whether taking the lines of `part` out of a text gives the other. */
const without = (text: string, part: string): string => text.replace(part, '');

describe('how a scenario is run', () => {
  it('is written where the file says nothing of it, and each value changes its own characters', () => {
    const text = valueOf(saveRuns(sound, { draws: 1024, seed: 3, method: 'plain' }));
    expect(text.startsWith(sound)).toBe(true);
    expect(settingsOf(opened(text))).toMatchObject({ draws: 1_024, seed: 3, design: 'plain' });
    const commented = text.replace('draws: 1024', 'draws: 1024 # enough for now');
    expect(valueOf(saveRuns(commented, { draws: 2048, seed: 3, method: 'plain' }))).toBe(commented.replace('1024 #', '2048 #'));
    expect(settingsOf(opened(valueOf(saveRuns(text, { draws: 2048 }))))).toMatchObject({ draws: 2_048, seed: 1, design: 'sobol' });
  });

  it('is part of the fingerprint; lines and attacks of the reader’s own move no figure and are not', () => {
    const print = (text: string): string => fingerprintOf(opened(text), ENGINE_VERSION).inputs;
    expect(print(valueOf(saveRuns(sound, { seed: 3 })))).not.toBe(print(sound));
    expect(print(valueOf(saveRuns(sound, { draws: 8192, seed: 1, method: 'sobol' })))).toBe(print(sound));
    expect(print(valueOf(saveRuns(sound, { draws: 512, seed: 1, method: 'sobol' })))).toBe(print(valueOf(saveRuns(sound, { draws: 512 }))));
    expect(print(valueOf(saveThresholds(sound, [cap])))).toBe(print(sound));
    expect(print(valueOf(saveAttacks(sound, [mine])))).toBe(print(sound));
  });
});

describe('lists of the reader’s own', () => {
  it('are made, changed and emptied, and nothing else of the file moves', () => {
    const one = valueOf(saveThresholds(sound, [pays]));
    const two = valueOf(saveThresholds(`${one}# the treasurer’s cap\n`, [pays, cap]));
    expect(opened(two).thresholds).toEqual([pays, cap]);
    const changed = valueOf(saveThresholds(two, [pays, { ...cap, value: 1_500_000 }]));
    expect(changed).toBe(two.replace('2000000', '1500000'));
    expect(opened(valueOf(saveThresholds(changed, [cap]))).thresholds).toEqual([cap]);
    const none = valueOf(saveThresholds(changed, []));
    expect(opened(none).thresholds).toEqual([]);
    expect(none).toContain('# the treasurer’s cap');
  });

  describe('that come from the scenario extended', () => {
    const parent = [[pays], [mine], [pair]] as const;
    const [lines, attacks, pairs] = parent;
    const text = valueOf(saveCorrelations(valueOf(saveAttacks(valueOf(saveThresholds(sound.replace('id: broken', 'id: parent'), lines)), attacks)), pairs));
    const child = 'format: 1\nscenario: {id: child, title: C, question: Q?, author: A}\nextends: [parent]\n';
    const inherited = (written: string) => opened(written, { library: libraryWith({ parent: text }) });

    it('are emptied in the file itself', () => {
      expect(inherited(child)).toMatchObject({ thresholds: lines, attacks, correlations: [{ a: pair.a, b: pair.b }] });
      expect(inherited(valueOf(saveThresholds(child, [], { held: lines })))).toMatchObject({ thresholds: [], attacks });
      expect(inherited(valueOf(saveAttacks(child, [], { held: attacks })))).toMatchObject({ thresholds: lines, attacks: [] });
      expect(inherited(valueOf(saveCorrelations(child, [], { held: pairs })))).toMatchObject({ thresholds: lines, correlations: [] });
    });

    it('are not written while they stay what they are', () => {
      expect(valueOf(saveThresholds(child, lines, { held: lines }))).toBe(child);
      expect(valueOf(saveAttacks(child, attacks, { held: attacks }))).toBe(child);
      expect(valueOf(saveCorrelations(child, pairs, { held: pairs }))).toBe(child);
      expect(valueOf(saveThresholds(sound, []))).toBe(sound);
    });
  });

  it('know a pair whichever of the two comes first', () => {
    const text = valueOf(saveCorrelations(sound, [pair]));
    expect(opened(text).correlations).toEqual([{ a: pair.a, b: pair.b, rank: 0.4, reason: pair.reason, quality: 'judgement', sourceId: null }]);
    expect(valueOf(saveCorrelations(text, [{ ...pair, rank: 0.6 }]))).toBe(text.replace('0.4', '0.6'));
    expect(opened(valueOf(saveCorrelations(text, []))).correlations).toEqual([]);
  });

  it('hold an attack as it was written, and give it back as a stress file', () => {
    const text = valueOf(saveAttacks(sound, [mine]));
    expect(opened(text).attacks).toEqual([mine]);
    const again = valueOf(readStress(stressText(mine), 'mine.yaml'));
    expect(attackOf(again)).toEqual(mine);
    const renamed = { ...mine, label: 'Mine, milder', overrides: [{ ...mine.overrides![0]!, multiply: 0.8 }] };
    const changed = valueOf(saveAttacks(text, [renamed]));
    expect(opened(changed).attacks).toEqual([renamed]);
    expect(without(changed, changed.slice(changed.indexOf('attacks:')))).toBe(without(text, text.slice(text.indexOf('attacks:'))));
  });

  it.each(yamlFiles('scenarios/stress'))('take %s as an entry that reads back the same', (name) => {
    const record = attackOf(valueOf(readStress(projectText(`scenarios/stress/${name}`), name)))!;
    expect(opened(valueOf(saveAttacks(sound, [record]))).attacks).toEqual([record]);
    expect(attackOf(valueOf(readStress(stressText(record), name)))).toEqual(record);
  });

  it('let a scenario open whose attack does not fit it; laying it says why', () => {
    const lost: AttackRecord = { ...mine, overrides: [{ parameter: 'referral_shar', value: 0.2, unit: 'share', ...standing }] };
    const text = valueOf(saveAttacks(sound, [lost]));
    const [attack] = opened(text).attacks;
    const target = valueOf(stressTarget(text, { file: 'test.yaml', library: nodeLibrary }));
    const laid: Outcome<unknown> = layStress(target, overlayOf(attack!));
    expect(laid.ok ? [] : laid.problems.map(({ file, path, what, remedy }) => `${file} ${path} ${what} ${remedy}`).join()).toMatch(
      /attack “Mine” overrides\[0\]\.parameter .*“referral_shar”.*“referral_share”/,
    );
  });
});

describe('agreements that end early', () => {
  const agreement: AgreementRecord = { id: 'grant', label: 'Grant', funder: 'home_office', first_month: '2027-04', last_month: '2029-03', certainty: 'agreed' };
  const until = (over: Partial<AgreementRecord>, end = 12) => agreementsUntil([{ ...agreement, ...over }], end, 2027)[0];

  it('keep what falls on the months that are left', () => {
    expect(until({ amount: 300_000 })).toMatchObject({ amount: 150_000, last_month: '2028-03' });
    expect(until({ amount: 100 }, 7)).toMatchObject({ amount: 29.17, last_month: '2027-10' });
    expect(until({ share: 0.25 })).toMatchObject({ share: 0.25, last_month: '2028-03' });
    expect(until({ profile: 'arrears', arrears_months: 3, amount: 240 })).toMatchObject({ amount: 120, arrears_months: 3 });
  });

  it('keep whole years and milestones before the end, and part of a year that is cut', () => {
    const byYear = [{ year: '2027-28', amount: 1_200 }, { year: '2028-29', amount: 600 }];
    expect(until({ profile: 'by_year', amount: 1_800, by_year: byYear })).toEqual({ ...agreement, last_month: '2028-03', profile: 'by_year', by_year: [byYear[0]] });
    expect(until({ profile: 'by_year', by_year: byYear }, 18)?.by_year).toEqual([byYear[0], { year: '2028-29', amount: 300 }]);
    const milestones = [{ month: '2027-06', amount: 50 }, { month: '2028-06', amount: 70 }];
    expect(until({ profile: 'milestones', milestones })?.milestones).toEqual([milestones[0]]);
  });

  it('are left alone where they end before, and are gone where they start later', () => {
    expect(until({ amount: 10, last_month: '2027-12' })).toMatchObject({ amount: 10, last_month: '2027-12' });
    expect(until({ amount: 10, first_month: '2028-04' })).toBeUndefined();
    expect(until({ profile: 'milestones', milestones: [{ month: '2028-06', amount: 70 }] })).toBeUndefined();
    expect(until({ profile: 'by_year', by_year: [{ year: '2028-29', amount: 600 }] })).toBeUndefined();
  });
});
