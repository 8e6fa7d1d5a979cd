import { describe, expect, it } from 'vitest';
import {
  appraise, carryEvidence, compare, inputsOf, saveLineEffects, saveOverride, type Increment, type Library, type OverrideRecord,
} from '../../models/index';
import type { OptionRecord } from '../../models/scenario/format';
import type { LineOverrideRecord } from '../../models/scenario/override-format';
import { readStress, type StressOverlay } from '../../models/scenario/stress-read';
import { stressPack, worstPairs, type StressPack, type StressQuestion } from '../../models/certainty/stress';
import { nodeLibrary, projectText, yamlFiles } from '../files/node-library';
import { opened } from '../scenario/open-text';

const sussex = projectText('scenarios/sussex.yaml');
const question: StressQuestion = { option: 'whole_force', baseline: 'business_as_usual', posts: 'sized anew' };
const header = 'format: 1\nstress: {id: a_test, label: A test, attack: It is all wrong., quality: judgement}\n';
const rest = 'reason: A test., source: judgement, by: Tests, on: 2026-11-22';

function overlay(text: string): StressOverlay {
  const outcome = readStress(text, 'attack.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const attack = (id: string, parameter: string, value: number, unit: string): StressOverlay => (
  overlay(`${header.replace('a_test', id)}overrides:\n  - {parameter: ${parameter}, value: ${value}, unit: ${unit}, ${rest}}\n`)
);
const bundled = yamlFiles('scenarios/stress').map((name) => overlay(projectText(`scenarios/stress/${name}`)));

function packOf(overlays: readonly StressOverlay[], over: Partial<StressQuestion> = {}, text = sussex): StressPack {
  const outcome = stressPack(text, { file: 'sussex.yaml', library: nodeLibrary }, overlays, { ...question, ...over });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const incrementOf = (text: string): Increment => compare(appraise(inputsOf(opened(text))), question.option, question.baseline);
const answerOf = (text: string): number => incrementOf(text).netPresentSocialValue;

/** The text with records written into it by hand, as a user would. */
function byHand(overrides: readonly OverrideRecord[], lines: readonly LineOverrideRecord[], options?: readonly OptionRecord[]): string {
  let text = sussex;
  for (const override of overrides) text = ok(saveOverride(text, override));
  for (const { line, effect, included, reason, by, on } of lines) {
    if (effect !== undefined) text = ok(saveLineEffects(text, [{ line, effect, acceptBeforeAndAfter: false, reason, by, on }]));
    if (included !== undefined) text += `line_overrides:\n  - {line: ${line}, included: ${String(included)}, reason: ${JSON.stringify(reason)}, by: ${by}, on: ${on}}\n`;
  }
  if (options === undefined) return text;
  const [start, end] = [text.indexOf('\noptions:'), text.indexOf('\n# What is believed')];
  return `${text.slice(0, start)}\noptions: ${JSON.stringify(options)}\n${text.slice(end)}`;
}

function ok(outcome: ReturnType<typeof saveOverride>): string {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('the stress pack', () => {
  const pack = packOf(bundled);

  it('starts from the answer without any attack', () => {
    expect(pack.netPresentSocialValue).toBe(answerOf(sussex));
    expect(pack.rows.map(({ overlay: { id } }) => id)).toEqual(bundled.map(({ id }) => id));
  });

  it.each(bundled.map((each, index) => [each.id, index] as const))('%s gives what its overrides give when they are written by hand', (_, index) => {
    const row = pack.rows[index]!;
    if (row.kind === 'refused') expect.fail(JSON.stringify(row.problems));
    const { overrides, lineOverrides, discounting, options } = row.records;
    let text = byHand(overrides, lineOverrides, options);
    if (discounting) text = text.replace(/^discounting:.*$/m, `discounting: ${JSON.stringify(discounting)}`);
    expect(text).not.toBe(sussex);
    expect(Math.abs(row.answer.netPresentSocialValue - answerOf(text))).toBeLessThan(1e-6);
    expect(row.answer.change).toBe(row.answer.netPresentSocialValue - pack.netPresentSocialValue);
    expect(row.answer.verdict).toBe(row.answer.netPresentSocialValue > 0 ? 'survives' : 'flips');
  });

  it('bites: every attack moves the answer, and none of those on benefits raises it', () => {
    for (const row of pack.rows) {
      if (row.kind === 'refused') expect.fail(row.overlay.id);
      expect(row.answer.change, row.overlay.id).not.toBe(0);
      if (row.overlay.id !== 'recruitment_six_months_late') expect(row.answer.change, row.overlay.id).toBeLessThan(0);
    }
    const late = pack.rows.find((row) => row.overlay.id === 'recruitment_six_months_late');
    expect(late?.kind === 'ran' && late.answer.increment.starts).toBeLessThan(incrementOf(sussex).starts);
  });

  it('puts an attack that does not fit the scenario into a row that says why, and goes on', () => {
    const { rows } = packOf([attack('unknown', 'harm_severty', 1, 'ratio'), attack('sound', 'harm_severity', 1, 'ratio')]);
    expect(rows.map(({ kind }) => kind)).toEqual(['refused', 'ran']);
    expect(rows[0]?.kind === 'refused' && rows[0].problems[0]?.remedy).toBe('Did you mean “harm_severity”?');
  });

  it('gives the problems of a scenario that does not open, and throws on an option that is not there', () => {
    const broken = stressPack(sussex.replace('delivery_years: 5', 'delivery_years: five'), { file: 's.yaml', library: nodeLibrary }, bundled, question);
    expect(broken.ok || broken.problems[0]?.path).toBe('period.delivery_years');
    expect(() => packOf(bundled, { option: 'nowhere' })).toThrow(/no option nowhere/);
  });

  it('holds posts where asked: a smaller caseload then means fewer people and not more posts', () => {
    const caseload = bundled.filter(({ id }) => id === 'caseload_12');
    const [held, anew] = (['held', 'sized anew'] as const).map((posts) => {
      const [row] = packOf(caseload, { posts }).rows;
      return row?.kind === 'ran' ? row.answer.increment : null;
    });
    expect(held!.starts).toBeLessThan(anew!.starts);
    expect(held!.pvCost).toBeLessThan(anew!.pvCost);
    const effects = bundled.filter(({ id }) => id === 'severity_1');
    expect(packOf(effects, { posts: 'held' }).rows[0]).toMatchObject({ answer: { change: expect.closeTo(answerOf(byHand(
      ['harm_severity', 'lost_output_severity', 'services_severity'].map((parameter) => (
        { parameter, value: 1, unit: 'ratio', reason: 'A', source: 'judgement', by: 'A', on: '2026-11-22' }
      )), [])) - pack.netPresentSocialValue, 6) as number } });
  });

  it('stands on the evidence that a self-contained file brings along', () => {
    const carried = ok(carryEvidence(sussex, { file: 'sussex.yaml', library: nodeLibrary }));
    const library: Library = {
      ids: nodeLibrary.ids,
      read: (id) => {
        const found = nodeLibrary.read(id);
        return found && { ...found, file: `changed ${found.file}`, text: found.text.replace('value: 37000', 'value: 39000') };
      },
    };
    const answers = (pack: StressPack): number[] => [...pack.rows, ...pack.pairs()].map((each) => ('kind' in each && each.kind === 'refused' ? NaN : each.answer.netPresentSocialValue));
    const some = bundled.slice(0, 3);
    const outcome = stressPack(carried, { file: 'carried.yaml', library }, some, question);
    expect(outcome.ok && answers(outcome.value)).toEqual(answers(packOf(some)));
    const changed = stressPack(sussex, { file: 'sussex.yaml', library }, some, question);
    expect(changed.ok && answers(changed.value)).not.toEqual(answers(packOf(some)));
  });

  it('leaves unsaved edits in force, but for those of a figure that the attack sets', () => {
    const edits = [{ parameter: 'harm_severity', value: 2 }, { parameter: 'referral_share', value: 0.5 }];
    const outcome = stressPack(sussex, { file: 'sussex.yaml', library: nodeLibrary, edits }, [attack('one', 'harm_severity', 1, 'ratio')], question);
    const override = (parameter: string, value: number, unit: string): OverrideRecord => ({ parameter, value, unit, reason: 'A', source: 'judgement', by: 'A', on: '2026-11-22' });
    const expected = answerOf(byHand([override('harm_severity', 1, 'ratio'), override('referral_share', 0.5, 'share')], []));
    expect(outcome.ok && outcome.value.rows[0]).toMatchObject({ answer: { netPresentSocialValue: expect.closeTo(expected, 6) as number } });
  });
});

describe('pairs of attacks', () => {
  it('are all tried, and the most harmful is named', () => {
    const pack = packOf(bundled);
    const pairs = [...pack.pairs()];
    expect(pairs).toHaveLength(66);
    const { worst } = worstPairs(pairs);
    expect(worst!.answer.netPresentSocialValue).toBe(Math.min(...pairs.map(({ answer }) => answer.netPresentSocialValue)));
    expect(worst!.answer.verdict).toBe('flips');
  });

  it('that turn the answer only together are told from those in which one does it alone', () => {
    const mild = [attack('a', 'harm_severity', 1.3, 'ratio'), attack('b', 'services_severity', 2.4, 'ratio'), attack('c', 'harm_severity', 1, 'ratio')];
    const { worst, onlyTogether } = worstPairs(packOf(mild).pairs());
    expect(onlyTogether?.overlays.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(worst?.overlays.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('say so honestly where none turns it, and where there is no pair', () => {
    const { worst, onlyTogether } = worstPairs(packOf([attack('a', 'harm_severity', 1.45, 'ratio'), attack('b', 'services_severity', 2.9, 'ratio')]).pairs());
    expect(worst?.answer.verdict).toBe('survives');
    expect(onlyTogether).toBeNull();
    expect(worstPairs([])).toEqual({ worst: null, onlyTogether: null });
  });

  it('equal both attacks written into one', () => {
    const both = overlay(`${header}overrides:\n  - {parameter: harm_severity, value: 1, unit: ratio, ${rest}}\n  - {parameter: referral_share, value: 0.5, unit: share, ${rest}}\n`);
    const [pair] = [...packOf([attack('a', 'harm_severity', 1, 'ratio'), attack('b', 'referral_share', 0.5, 'share')]).pairs()];
    const [row] = packOf([both]).rows;
    expect(row?.kind === 'ran' && row.answer.netPresentSocialValue).toBe(pair!.answer.netPresentSocialValue);
  });
});
