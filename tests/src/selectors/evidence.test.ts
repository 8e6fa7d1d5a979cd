import { describe, expect, test } from 'vitest';
import { mattersMost } from '../../../models/index';
import { choicesIn, evidenceGroups, everything, found, noSource } from '../../../src/selectors/evidence-groups';
import { evidenceRows, type EvidenceRow } from '../../../src/selectors/evidence-rows';
import { headlineEvidence } from '../../../src/selectors/headline-evidence';
import { qualityCells } from '../../../src/selectors/quality-count';
import { swingsOf } from '../../../src/selectors/swings';
import { readTyped, typedText } from '../../../src/selectors/typed-number';
import { answeredSussex } from '../sussex';

const sussex = answeredSussex();
const swings = swingsOf(sussex.resolved, 'whole_force', 'business_as_usual');
const rows = evidenceRows(sussex.resolved, swings);
const rowOf = (id: string): EvidenceRow => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('the ledger of evidence', () => {
  test('has every parameter once', () => {
    expect(rows.map(({ id }) => id)).toEqual([...sussex.resolved.parameters.keys()]);
  });

  test('says value with unit, range and what it is, quality with its meaning, source and layer', () => {
    expect(rowOf('caseload_per_case_manager')).toMatchObject({
      kind: 'belief', layer: 'Workforce and capacity', text: '20 cases per post', quality: 'assumption',
      signed: null, rangeDropped: false, was: [],
    });
    expect(rowOf('caseload_per_case_manager').range).toMatch(/^12 to 25 cases per post, /);
    expect(rowOf('effect_physical_abuse_before_after')).toMatchObject({ range: null, unmoved: 'no range', text: '82\u00a0% fall' });
    expect(rowOf('effect_marac_appearances').range).toMatch(/, limits$/);
    for (const { qualityMeaning } of rows) expect(qualityMeaning).not.toBe('');
  });

  test('gives the answer at both ends of a range, and says where there is none and why', () => {
    const swing = mattersMost(sussex.resolved, 'whole_force', 'business_as_usual').find(({ id }) => id === 'effect_marac_appearances');
    expect(rowOf('effect_marac_appearances').moved).toMatchObject({
      atLow: { value: swing?.atLow }, atHigh: { value: swing?.atHigh, text: '+£7.05m' }, width: swing?.width,
    });
    expect(rowOf('discount_rate_standard_to_30')).toMatchObject({ moved: null, unmoved: 'not moved' });
    expect(rows.filter(({ expression }) => expression !== null).every(({ unmoved }) => unmoved === 'moves with its inputs')).toBe(true);
    expect(evidenceRows(sussex.resolved, null).filter(({ unmoved }) => unmoved === 'being worked out').length).toBe(swings.size);
  });

  test('says who moved a value, and what it was', () => {
    const moved = answeredSussex(new Map([['referral_share', 0.5]]));
    const row = evidenceRows(moved.resolved, null).find(({ id }) => id === 'referral_share');
    expect(row).toMatchObject({ text: '50\u00a0%', signed: null, layer: 'Demand for Drive', was: ['35\u00a0%, set by the demand file'] });
  });

  test('is worked out once for each answer and pair', () => {
    expect(swingsOf(sussex.resolved, 'whole_force', 'business_as_usual')).toBe(swings);
    expect(swingsOf(sussex.resolved, 'phased', 'business_as_usual')).not.toBe(swings);
  });
});

describe('a search', () => {
  const ids = (search: Partial<typeof everything>): readonly string[] => found(rows, { ...everything, ...search }).map(({ id }) => id);

  test('finds everything, or what holds every word', () => {
    expect(ids({})).toHaveLength(rows.length);
    expect(ids({ words: 'Case MANAGER caseload' })).toContain('caseload_per_case_manager');
    expect(ids({ words: 'hester' })).toContain('effect_marac_appearances');
    expect(ids({ words: 'zebra' })).toEqual([]);
  });

  test('narrows by kind, layer, quality and what is behind the headline', () => {
    expect(ids({ kind: 'choice' })).toEqual(rows.filter(({ kind }) => kind === 'choice').map(({ id }) => id));
    expect(ids({ layer: 'Effects of Drive', quality: 'recalled' })).toEqual(['effect_marac_appearances']);
    expect(ids({ behind: new Set(['referral_share']) })).toEqual(['referral_share']);
    for (const id of ids({ quality: noSource })) expect(rowOf(id).provenance.source).toBeNull();
  });

  test('offers what there is', () => {
    expect(choicesIn(rows).layers).toContain('Avoided costs');
    expect(choicesIn(rows).qualities).toContain('recalled');
  });
});

describe('groups', () => {
  test('are by kind and layer, choices first, and hold every row', () => {
    const groups = evidenceGroups(rows, 'group');
    expect(groups[0]?.title).toMatch(/^Choice: /);
    expect(groups.at(-1)?.title).toMatch(/^Framework: /);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
  });

  test('give way to what matters most', () => {
    const [group] = evidenceGroups(rows, 'matters');
    const widths = group?.rows.map(({ moved }) => moved?.width ?? -1) ?? [];
    expect(widths).toEqual([...widths].sort((one, other) => other - one));
    expect(group?.rows[0]?.id).toBe('effect_marac_appearances');
    expect(evidenceGroups([], 'matters')).toEqual([]);
  });
});

describe('the evidence behind the headline', () => {
  const headline = headlineEvidence(sussex, 'whole_force');

  test('counts what the ledger then shows', () => {
    for (const { quality, count } of headline.counts) {
      expect(found(rows, { ...everything, quality, behind: headline.behind })).toHaveLength(count);
    }
    expect(headline.counts.map(({ quality }) => quality)).toEqual([noSource, 'assumption', 'judgement', 'recalled', 'placeholder']);
    expect(headline.title).toBe(`${headline.behind.size} inputs stand behind the net present social value of Whole force at once`);
  });

  test('names services that are stand-ins', () => {
    expect(headline.services).toEqual(['West Sussex coast', 'West Sussex north']);
  });

  test('with those services counts what the Summary counts', () => {
    const { unmeasured, unseen } = qualityCells(sussex, { option: 'whole_force', baseline: 'business_as_usual', basis: 'whole' });
    expect(unmeasured.text).toMatch(new RegExp(` of ${headline.withServices.figures}$`));
    expect(unseen.at(-1)?.text).toBe(`${headline.withServices.placeholders} placeholder`);
    expect(headline.withServices.figures).toBe(headline.behind.size + 2);
  });
});

test.each([['35', true, 0.35], ['−3', false, -3], ['33.617', true, 0.33617], ['lots', true, null], ['', false, null], ['1e9', false, null]])(
  '%s is read as a number or as none', (text, percent, value) => { expect(readTyped(text, percent)).toBe(value); });

test('a value is shown in its box as it is typed', () => {
  expect([typedText(0.07, true), typedText(34_000, false)]).toEqual(['7', '34000']);
});
