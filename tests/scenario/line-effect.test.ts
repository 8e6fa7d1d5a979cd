import { describe, expect, it } from 'vitest';
import { saveOverride } from '../../models/scenario/save-override';
import { removeOverride } from '../../models/scenario/remove-override';
import { saveLineEffects, type LineEffect } from '../../models/scenario/save-line-effect';
import { opened, overrides, sound } from './open-text';

const change: LineEffect = {
  line: 'police', effect: 'physical_abuse_before_after', acceptBeforeAndAfter: true, reason: 'A test: only that', by: 'Tests', on: '2026-11-22',
};

function saved(text: string, ...changes: readonly LineEffect[]): string {
  const outcome = saveLineEffects(text, changes);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

const effectOf = (text: string, id: string) => opened(text).benefitLines.find((line) => line.id === id);

describe('an effect chosen for a line', () => {
  it('is added to a file that has no line overrides, and changes nothing else', () => {
    const text = saved(sound, change);
    expect(text.startsWith(sound.trimEnd())).toBe(true);
    expect(effectOf(text, 'police')).toMatchObject({
      effect: 'physical_abuse_before_after', change: { acceptBeforeAndAfter: true, reason: 'A test: only that', by: 'Tests' },
    });
  });

  it('is refused by the scenario where it is not accepted', () => {
    expect(() => opened(saved(sound, { ...change, acceptBeforeAndAfter: false }))).toThrow(/without a comparison group/);
  });

  it('replaces what the entry of that line said, and keeps whether it is included', () => {
    const own = `${sound}line_overrides:\n  # Ours.\n  - {line: police, included: true, reason: Old, by: Us, on: 2026-01-01}\n`;
    const text = saved(own, change);
    expect(text).toContain('# Ours.');
    expect(effectOf(text, 'police')?.change).toMatchObject({ included: true, effect: change.effect, reason: change.reason });
    const back = saved(text, { ...change, effect: 'police_recorded_incidents_net', acceptBeforeAndAfter: false });
    expect(effectOf(back, 'police')?.change).toMatchObject({ effect: 'police_recorded_incidents_net', acceptBeforeAndAfter: false });
  });

  it('can be chosen for many lines in one edit', () => {
    const text = saved(sound, ...['police', 'health', 'lost_output'].map((line) => ({ ...change, line })));
    for (const line of ['police', 'health', 'lost_output']) expect(effectOf(text, line)?.effect).toBe(change.effect);
  });
});

describe('an override taken out', () => {
  it('gives back the text before it was saved, but for the list that is now empty', () => {
    const outcome = saveOverride(sound, { parameter: 'referral_share', value: 0.4, unit: 'share', reason: 'R', source: 'judgement', by: 'T', on: '2026-11-22' });
    expect(outcome.ok && removeOverride(outcome.value, 'referral_share')).toEqual({ ok: true, value: `${sound}overrides: []\n` });
  });

  it('leaves the others', () => {
    const text = sound + overrides('parameter: referral_share, value: 0.4, unit: share', 'parameter: acceptance_share, value: 0.5, unit: share');
    const outcome = removeOverride(text, 'referral_share');
    const scenario = opened(outcome.ok ? outcome.value : '');
    expect(scenario.parameters.get('referral_share')?.setBy).not.toBe('override');
    expect(scenario.parameters.get('acceptance_share')?.setBy).toBe('override');
  });

  it('that is not there is refused', () => {
    expect(removeOverride(sound, 'referral_share')).toMatchObject({ ok: false, problems: [{ what: 'There is no override of “referral_share” here.' }] });
  });
});
