import { describe, expect, it } from 'vitest';
import { appraise, inputsOf, type OverrideRecord } from '../../models/index';
import { layStress, stressTarget, type StressTarget } from '../../models/scenario/stress-apply';
import { readStress, type StressOverlay } from '../../models/scenario/stress-read';
import type { Edit } from '../../models/scenario/edits';
import { nodeLibrary, projectText, yamlFiles } from '../files/node-library';
import { expectSameFigures } from '../invariants/measure';
import { opened, parameter, sound } from './open-text';

const header = 'format: 1\nstress: {id: a_test, label: A test, attack: It is all wrong., quality: judgement}\n';
const rest = 'reason: A test., source: judgement, by: Tests, on: 2026-11-22';
const sussex = projectText('scenarios/sussex.yaml');

function overlayOf(body: string): StressOverlay {
  const outcome = readStress(header + body, 'attack.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function targetOf(text: string, edits: readonly Edit[] = []): StressTarget {
  const outcome = stressTarget(text, { file: 'test.yaml', library: nodeLibrary, edits });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function laid(body: string, text = sound, edits: readonly Edit[] = []) {
  const outcome = layStress(targetOf(text, edits), overlayOf(body));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** “line path: what → remedy” of every problem of a stress file, read and laid over a sound scenario. */
function complaints(text: string): string[] {
  const read = readStress(text, 'attack.yaml');
  const outcome = read.ok ? layStress(targetOf(sound), read.value) : read;
  return outcome.ok ? [] : outcome.problems.map(({ file, line, path, what, remedy }) => `${file}:${line ?? 0} ${path}: ${what} → ${remedy}`);
}

const attack = (body: string): string[] => complaints(header + body);

describe('the stress files that travel with the product', () => {
  const files = yamlFiles('scenarios/stress');
  const overlays = files.map((name) => readStress(projectText(`scenarios/stress/${name}`), name));

  it('are the twelve attacks, each named as its file is', () => {
    expect(overlays.flatMap((read) => (read.ok ? [read.value.id] : read.problems.map(({ what }) => what)))).toEqual(files.map((name) => name.replace('.yaml', '').replaceAll('-', '_')));
    expect(files).toHaveLength(12);
    for (const read of overlays) if (read.ok) expect(read.value.note, read.value.id).toMatch(/\.$/);
  });

  it.each(yamlFiles('scenarios').filter((name) => name !== 'base.yaml'))('can all be laid over %s', (name) => {
    const target = targetOf(projectText(`scenarios/${name}`));
    for (const read of overlays) expect(read.ok && layStress(target, read.value)).toMatchObject({ ok: true });
  });
});

describe('an attack', () => {
  it('puts figures as an override does, and is named beside them', () => {
    const { target, records } = laid(`overrides:\n  - {parameter: referral_share, value: 0.2, unit: share, ${rest}}\n`);
    expect(parameter(target.resolved, 'referral_share')).toMatchObject({ value: 0.2, setBy: 'override', reason: 'A test.', file: 'attack.yaml' });
    expect(records.overrides).toEqual<OverrideRecord[]>([
      { parameter: 'referral_share', value: 0.2, unit: 'share', reason: 'A test.', source: 'judgement', by: 'Tests', on: '2026-11-22' },
    ]);
  });

  it('moves what the scenario has, overrides and unsaved edits included, and keeps its prices', () => {
    const body = `overrides:\n  - {parameter: months_to_hire, add: 6, unit: month, ${rest}}\n  - {parameter: idva_salary, multiply: 1.5, unit: GBP/post/year, ${rest}}\n`;
    const usual = laid(body).target.resolved;
    expect([parameter(usual, 'months_to_hire').value, parameter(usual, 'idva_salary').value]).toEqual([9, 50_250]);
    expect(parameter(usual, 'idva_salary').priceYear).toBe(parameter(opened(sound), 'idva_salary').priceYear);
    const edited = laid(body, sound, [{ parameter: 'months_to_hire', value: 4 }, { parameter: 'on_cost_share', value: 0.3 }]).target.resolved;
    expect([parameter(edited, 'months_to_hire').value, parameter(edited, 'on_cost_share').value]).toEqual([10, 0.3]);
  });

  it('lies over another: what both set is set by the later, what both move is moved twice', () => {
    const first = laid(`overrides:\n  - {parameter: referral_share, value: 0.2, unit: share, ${rest}}\n  - {parameter: acceptance_share, multiply: 0.5, unit: share, ${rest}}\n`);
    const second = overlayOf(`overrides:\n  - {parameter: referral_share, value: 0.3, unit: share, ${rest}}\n  - {parameter: acceptance_share, multiply: 0.5, unit: share, ${rest}}\n`);
    const both = layStress(first.target, second);
    if (!both.ok) expect.fail(JSON.stringify(both.problems));
    expect(parameter(both.value.target.resolved, 'referral_share').value).toBe(0.3);
    expect(parameter(both.value.target.resolved, 'acceptance_share').value).toBeCloseTo(0.46 / 4, 12);
  });

  it('leaves lines out, feeds them by another effect and discounts by another schedule', () => {
    const { resolved } = laid(`line_overrides:
  - {line: police, included: false, reason: A test., by: Tests, on: 2026-11-22}
  - {line: health, effect: idva_risk_net, reason: A test., by: Tests, on: 2026-11-22}
discounting: {standard: review_2026_flat, health: review_2026_flat}
`).target;
    expect(resolved.benefitLines.find(({ id }) => id === 'police')?.included).toBe(false);
    expect(resolved.benefitLines.find(({ id }) => id === 'health')?.effect).toBe('idva_risk_net');
    expect(resolved.discounting).toEqual({ standard: 'review_2026_flat', health: 'review_2026_flat' });
  });

  it('ends referrals: teams that would open later do not, a service of today keeps its size', () => {
    const { resolved } = laid('referrals_close_after_months: 12\n', sussex).target;
    const choices = Object.fromEntries(resolved.options.map(({ id, teams }) => [id, teams]));
    expect(choices['phased']).toEqual([
      { team: 'west_sussex_coast', goLive: 0, referralsClose: 12, posts: 2.5 },
      { team: 'west_sussex_north', goLive: 0, referralsClose: 12, posts: 2 },
      { team: 'brighton_and_lewes', goLive: 6, referralsClose: 12, posts: null },
    ]);
    expect(choices['whole_force']?.map(({ goLive, referralsClose, posts }) => [goLive, referralsClose, posts])).toEqual([
      [4, 12, 4.5], [4, 12, 4], [4, 12, null], [4, 12, null],
    ]);
  });

  it('that closes referrals after the last month changes nothing', () => {
    const { resolved } = laid('referrals_close_after_months: 60\n', sussex).target;
    expectSameFigures(appraise(inputsOf(resolved)), appraise(inputsOf(opened(sussex))));
  });
});

describe('a faulty stress file', () => {
  it.each([
    ['an unknown parameter', `overrides:\n  - {parameter: referal_share, value: 0.2, unit: share, ${rest}}\n`,
      /attack.yaml:4 overrides\[0\].parameter: Override “referal_share”: There is no parameter “referal_share”. → Did you mean “referral_share”/],
    ['an unknown parameter to move', `overrides:\n  - {parameter: months_to_hir, add: 6, unit: month, ${rest}}\n`,
      /:4 overrides\[0\].parameter: Override “months_to_hir”: There is no parameter .* to move. → Did you mean “months_to_hire”/],
    ['a wrong unit', `overrides:\n  - {parameter: referral_share, value: 2, unit: month, ${rest}}\n`, /overrides\[0\].unit: .*“referral_share” is in share/],
    ['a share that is moved beyond one', `overrides:\n  - {parameter: referral_share, multiply: 18, unit: share, ${rest}}\n`, /overrides\[0\].value: .*lies between 0 and 1/],
    ['a figure put in two ways', `overrides:\n  - {parameter: referral_share, value: 0.2, add: 0.1, unit: share, ${rest}}\n`, /:4 overrides\[0\]: .*More than one of/],
    ['a figure not put at all', `overrides:\n  - {parameter: referral_share, unit: share, ${rest}}\n`, /overrides\[0\]: .*None of “value”, “add” and “multiply”/],
    ['a price year beside a moved figure', `overrides:\n  - {parameter: idva_salary, add: 9, unit: GBP/post/year, price_year: 2025-26, ${rest}}\n`, /“price_year” is stated beside/],
    ['the same parameter twice', `overrides:\n${`  - {parameter: referral_share, value: 0.2, unit: share, ${rest}}\n`.repeat(2)}`, /overrides\[1\].parameter: .*changed twice/],
    ['an unknown line', 'line_overrides:\n  - {line: polce, included: false, reason: A, by: A, on: 2026-11-22}\n', /line_overrides\[0\].line: .*no line “polce”. → Did you mean “police”/],
    ['an unknown effect', 'line_overrides:\n  - {line: police, effect: marac_net, reason: A, by: A, on: 2026-11-22}\n', /no effect “marac_net”/],
    ['an effect without a comparison group', 'line_overrides:\n  - {line: police, effect: physical_abuse_before_after, reason: A, by: A, on: 2026-11-22}\n', /accept_before_and_after/],
    ['an unknown schedule', 'discounting: {standard: review_26_flat, health: review_2026_flat}\n', /no discount schedule “review_26_flat”. → Did you mean “review_2026_flat”/],
    ['a month before the first', 'referrals_close_after_months: 0\n', /referrals_close_after_months: .*at least 1/],
    ['no change', '', /: Nothing is changed. → Add “overrides”/],
    ['an unknown field', 'overide: []\n', /overide: “overide” is not a field here. → Did you mean “overrides”/],
  ])('with %s is refused at its place, with a remedy', (_, body, complaint) => {
    const found = attack(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(complaint);
  });

  it('reports all its faults, and is never used in part', () => {
    expect(attack(`overrides:
  - {parameter: referal_share, value: 0.2, unit: share, ${rest}}
  - {parameter: acceptance_share, value: 18, unit: share, ${rest}}
line_overrides:
  - {line: polce, included: false, reason: A, by: A, on: 2026-11-22}
`)).toHaveLength(3);
  });

  it.each([
    ['text that is no YAML', 'a: [1', /not valid YAML/],
    ['a newer format', 'format: 99\nstress: {}\n', /format 99/],
    ['no header', 'format: 1\nreferrals_close_after_months: 12\n', /“stress” is missing/],
    ['a scenario in its place', sound, /“stress” is missing/],
    ['a header without the attack', 'format: 1\nstress: {id: a, label: A, quality: judgement}\nreferrals_close_after_months: 12\n', /“attack” is missing/],
    ['an unknown source', header.replace('judgement}', 'verified, source: drive_bristol_pag}') + 'referrals_close_after_months: 12\n', /no source “drive_bristol_pag”/],
  ])('with %s is refused', (_, text, complaint) => {
    expect(complaints(text).join('\n')).toMatch(complaint);
  });
});
