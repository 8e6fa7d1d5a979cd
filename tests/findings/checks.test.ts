import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appraise, checks, inputsOf, openScenario, optionFlow, type Edit, type Finding } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { readyScenarios } from '../golden/ready';

const sussex = readFileSync(readyScenarios.find(({ name }) => name === 'sussex')!.file, 'utf8');

/** Findings of Sussex after its text and its values are changed. */
function findings(change: (text: string) => string = (text) => text, edits: readonly Edit[] = []): Finding[] {
  const text = change(sussex);
  const outcome = openScenario(text, { file: 'sussex.yaml', library: readLibrary(), edits });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return checks(outcome.value, appraise(inputsOf(outcome.value)));
}

function replaced(from: string, to: string): (text: string) => string {
  return (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
}

const ids = (found: readonly Finding[]): string[] => found.map(({ id }) => id);
const edit = (parameter: string, value: number): Edit[] => [{ parameter, value }];

describe('what a reviewer would raise', () => {
  it('gives every finding a place and a remedy, attention before notes', () => {
    const found = findings();
    for (const { where, remedy, title, detail } of found) for (const text of [where, remedy, title, detail]) expect(text).not.toBe('');
    const weights = found.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort());
    expect(new Set(ids(found)).size).toBe(found.length);
  });

  it('go-live earlier than mobilisation and hiring allow', () => {
    expect(ids(findings())).not.toContain('go_live_too_early.whole_force.east_sussex');
    const early = findings(replaced('{team: east_sussex, go_live: 2027-08}', '{team: east_sussex, go_live: 2027-05}'));
    const finding = early.find(({ id }) => id === 'go_live_too_early.whole_force.east_sussex')!;
    expect(finding.where).toBe('options[4].teams[3].go_live');
    expect(finding.remedy).toContain('August 2027');
  });

  it('posts that stand idle, and posts that are never enough', () => {
    const found = findings(replaced('{team: west_sussex_north}\n      - {team: brighton', '{team: west_sussex_north, posts: 9}\n      - {team: brighton'));
    expect(found.find(({ id }) => id === 'posts_idle.urban_first')!.detail).toContain('West Sussex north');
    expect(ids(found)).not.toContain('posts_never_enough.urban_first');
    expect(findings().find(({ id }) => id === 'posts_never_enough.do_minimum')!.where)
      .toBe('options[1].teams[0].posts, options[1].teams[1].posts');
  });

  it('moves the thresholds with the parameters that hold them', () => {
    expect(ids(findings(undefined, edit('review_lapsed_share', 0.6)))).not.toContain('posts_never_enough.do_minimum');
    expect(ids(findings(undefined, edit('review_tail_share', 0.9)))).not.toContain('much_in_tail');
    expect(ids(findings())).toContain('much_in_tail');
  });

  it('authorities left uncovered', () => {
    const finding = findings().find(({ id }) => id === 'uncovered.urban_first')!;
    expect(finding.detail).toBe('No team covers Rother and Wealden.');
    expect(ids(findings())).not.toContain('uncovered.phased');
  });

  it('cost per case outside published contracts', () => {
    expect(ids(findings())).not.toContain('cost_outside_contracts');
    const dear = findings(undefined, edit('case_manager_salary', 200_000)).find(({ id }) => id === 'cost_outside_contracts')!;
    expect(dear.detail).toContain('£8,000');
    expect(dear.options).toContain('phased');
  });

  it('recalled and placeholder figures behind the headline, with placeholder services', () => {
    const found = findings();
    expect(found.find(({ id }) => id === 'recalled_figures')!.where).toContain('effect_marac_appearances');
    const placeholders = found.find(({ id }) => id === 'placeholder_figures')!;
    expect(placeholders.where).toContain('police_hourly_rate');
    expect(placeholders.detail).toContain('existing service of West Sussex coast');
  });

  it('a before-and-after effect in a net line, named with its reason', () => {
    expect(ids(findings()).some((id) => id.startsWith('before_and_after'))).toBe(false);
    const found = findings((text) => `${text}\nline_overrides:\n  - {line: police, effect: physical_abuse_before_after, `
      + 'accept_before_and_after: true, reason: To see what the headline figure would claim, by: A. Name, on: 2026-11-22}\n');
    const finding = found.find(({ id }) => id === 'before_and_after.police')!;
    expect(finding.detail).toContain('To see what the headline figure would claim');
    expect(finding.weight).toBe('attention');
  });

  it('rounding of posts and what it costs in net present social value', () => {
    const finding = findings().find(({ id }) => id === 'rounding_of_posts')!;
    const open = (edits: readonly Edit[]) => {
      const outcome = openScenario(sussex, { file: 'sussex.yaml', library: readLibrary(), edits });
      if (!outcome.ok) throw new Error('Sussex does not open');
      return optionFlow(appraise(inputsOf(outcome.value)), 'phased').figures.netPresentSocialValue;
    };
    // The same answer another way: the smallest step that the format allows instead of no step at all.
    const change = Math.round((open([]) - open(edit('fte_step', 1e-9))) / 1e3);
    expect(finding.detail).toContain(`Phased −£${Math.abs(change)},`);
  });

  it('values outside the range of the evidence, and a schedule that is for tests', () => {
    expect(ids(findings(undefined, edit('referral_share', 0.95)))).toContain('outside_range.referral_share');
    expect(ids(findings(replaced('standard: green_book_standard', 'standard: review_2026_flat')))).toContain('test_schedule.review_2026_flat');
  });

  it('names that hold commas are set apart by semicolons', () => {
    const { detail } = findings().find(({ id }) => id === 'recalled_figures')!;
    expect(detail).toMatch(/annual cost per victim; Fall in MARAC appearances, net of comparison group; .*; and [^;]+\.$/);
    expect(findings().find(({ id }) => id === 'uncovered.do_minimum')!.detail).toMatch(/^No team covers Brighton and Hove, Eastbourne, .* and Wealden\.$/);
  });

  it('changed values that move no figure', () => {
    expect(ids(findings(undefined, [...edit('referral_share', 0.4), ...edit('review_tail_share', 0.9)]))).not.toContain('unmoved_figures');
    const unused = [...edit('referral_share', 0.4), ...edit('effect_physical_violence', 0.5), ...edit('discount_rate_standard_31_to_75', 0.02)];
    const finding = findings(undefined, unused).find(({ id }) => id === 'unmoved_figures')!;
    expect(finding.where).toBe('discount_rate_standard_31_to_75 and effect_physical_violence');
    expect(finding.title).toBe('2 changed values move no figure');
  });
});
