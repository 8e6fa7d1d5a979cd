import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION, fingerprintOf, openScenario, planRun, saveOverride, settingsOf, type ResolvedScenario } from '../../models/index';
import { nodeLibrary, projectText } from '../files/node-library';

const sound = projectText('tests/files/sound.yaml');
const pair = (a: string, b: string, rank: number): string => `  - {a: ${a}, b: ${b}, rank: ${rank}, reason: Keen forces do both., quality: judgement}\n`;
const correlated = `${sound}correlations:\n${pair('referral_share', 'acceptance_share', 0.6)}`;

function opened(text: string, edits: { parameter: string; value: number }[] = []): ResolvedScenario {
  const outcome = openScenario(text, { file: 'own.yaml', library: nodeLibrary, edits });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join());
  return outcome.value;
}

const printOf = (text: string): string => fingerprintOf(opened(text), ENGINE_VERSION).inputs;

describe('correlations of a file', () => {
  it('are those of its runs', () => {
    const scenario = opened(correlated);
    expect(scenario.correlations).toEqual([
      { a: 'referral_share', b: 'acceptance_share', rank: 0.6, reason: 'Keen forces do both.', quality: 'judgement', sourceId: null },
    ]);
    const plan = planRun(scenario, settingsOf(scenario));
    expect(plan.ok && plan.value.settings.correlations).toEqual([{ a: 'referral_share', b: 'acceptance_share', rank: 0.6 }]);
    expect(settingsOf(opened(sound)).correlations).toEqual([]);
  });

  it('wait while an edit leaves a parameter without its range, and the file still opens', () => {
    const scenario = opened(correlated, [{ parameter: 'referral_share', value: 0.99 }]);
    expect(scenario.parameters.get('referral_share')?.range).toBeNull();
    expect(scenario.correlations).toHaveLength(1);
    expect(settingsOf(scenario).correlations).toEqual([]);
    expect(planRun(scenario, settingsOf(scenario)).ok).toBe(true);
  });

  it('are part of the fingerprint, whichever of the two is named first, and leave that of other files alone', () => {
    expect(printOf(correlated)).not.toBe(printOf(sound));
    expect(printOf(`${sound}correlations:\n${pair('acceptance_share', 'referral_share', 0.6)}`)).toBe(printOf(correlated));
    expect(printOf(correlated.replace('0.6', '0.5'))).not.toBe(printOf(correlated));
    expect(printOf(`${sound}correlations: []\n`)).toBe(printOf(sound));
  });
});

describe('a discrete range', () => {
  const possible = [{ value: 3, probability: 0.2 }, { value: 6, probability: 0.5 }, { value: 12, probability: 0.3 }];
  const override = {
    parameter: 'effect_persistence_months', value: 6, unit: 'month', reason: 'Three studies.', source: 'judgement', by: 'Tests', on: '2026-11-22',
    range: { low: 3, high: 12, shape: 'discrete' as const, possible },
  };
  const written = (): string => {
    const saved = saveOverride(sound, override);
    if (!saved.ok) throw new Error(saved.problems.map(({ what }) => what).join());
    return saved.value;
  };

  it('is written by an override, read back and drawn from', () => {
    const scenario = opened(written());
    expect(scenario.parameters.get(override.parameter)?.range).toMatchObject({ shape: 'discrete', possible });
    const plan = planRun(scenario, { ...settingsOf(scenario), draws: 16 });
    expect(plan.ok && plan.value.parameters.find(({ id }) => id === override.parameter)?.spread).toEqual({ shape: 'discrete', possible });
  });

  it('is part of the fingerprint, in whatever order its values are listed', () => {
    const text = written();
    expect(printOf(text.replace('probability: 0.2', 'probability: 0.1').replace('probability: 0.3', 'probability: 0.4'))).not.toBe(printOf(text));
    const [first, second] = ['{value: 3, probability: 0.2}', '{value: 12, probability: 0.3}'];
    expect(printOf(text.replace(first, '@').replace(second, first).replace('@', second))).toBe(printOf(text));
  });
});
