import { describe, expect, it } from 'vitest';
import { opened, overrides, refused, sound } from './open-text';

const split = (to: string, subject = 'party: mine'): string => `${sound}agency_splits:\n  - {id: mine, ${subject}, to: [${to}]}\n`;

describe('agencies', () => {
  it('give every payer and bearer of the evidence a split, in agencies that are there', () => {
    const scenario = opened(sound);
    const known = new Set(scenario.agencySplits.flatMap(({ party, line }) => party ?? line ?? []));
    const lines = [...scenario.roles, ...scenario.costLines].map(({ payer, id }) => [payer, id]);
    const bearers = scenario.benefitLines.map(({ bearer, id }) => [bearer, id]);
    for (const [party = '', line = ''] of [...lines, ...bearers]) expect(known.has(party) || known.has(line), `${party} of ${line}`).toBe(true);
    expect(scenario.agencies.map(({ id }) => id)).toEqual([
      'police', 'councils', 'nhs', 'courts_and_cps', 'prisons_and_probation', 'legal_aid', 'dwp_and_treasury', 'employers', 'victims_and_society',
    ]);
  });

  it('never ask victims to pay', () => {
    const { agencies } = opened(sound);
    expect(agencies.filter(({ contributes }) => !contributes).map(({ id }) => id)).toEqual(['employers', 'victims_and_society']);
  });

  it('may be added to by a scenario, with parameters as shares', () => {
    const scenario = opened(split('{agency: nhs, share: partners_time_nhs_share}, {agency: police}'));
    expect(scenario.agencySplits.at(-1)).toEqual({
      id: 'mine', party: 'mine', line: null, note: null,
      to: [{ agency: 'nhs', share: 'partners_time_nhs_share' }, { agency: 'police', share: null }],
    });
  });

  it.each([
    ['an agency that is not there', split('{agency: nbs}'), /^agency_splits\[0\]\.to\[0\]\.agency: .*no agency “nbs”/],
    ['a line that is not there', split('{agency: nhs}', 'line: nothing_of_the_kind'), /\.line: .*no line/],
    ['neither a party nor a line', split('{agency: nhs}', 'note: Nothing'), /neither a party nor a line/],
    ['both', split('{agency: nhs}', 'party: mine, line: health'), /both a party and a line/],
    ['a second split of one party', split('{agency: nhs}', 'party: victims'), /second split of the party victims/],
    ['nobody with the rest', split('{agency: nhs, share: partners_time_nhs_share}'), /none has the rest/],
    ['two with the rest', split('{agency: nhs}, {agency: police}'), /2 parts have no share/],
    ['a share that is no share', split('{agency: nhs, share: case_manager_salary}, {agency: police}'), /share is needed/],
  ])('are refused with %s', (_, text, complaint) => {
    expect(refused(text)).toEqual([expect.stringMatching(complaint)]);
  });

  it('are refused where the shares come to more than the whole', () => {
    const text = `${sound}${overrides('parameter: partners_time_nhs_share, value: 0.9, unit: share')}`;
    expect(refused(text)).toEqual(expect.arrayContaining([expect.stringMatching(/add up to 1\.4, which is more than the whole/)]));
  });
});
