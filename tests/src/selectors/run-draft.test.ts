import { describe, expect, test } from 'vitest';
import { openScenario } from '../../../models/index';
import { runDraftOf, runFaults, withRun } from '../../../src/selectors/run-draft';
import { nodeLibrary } from '../../files/node-library';
import { opened, sound, valueOf } from '../../scenario/open-text';

describe('the settings of a run as they are typed', () => {
  const draft = runDraftOf(opened(sound));

  test.each(['-5', '0', '7', '1.5', '9007199254740991', '9007199254740992', '-9007199254740992'])('take a seed of %s as a file does', (seed) => {
    const file = openScenario(`${sound}runs: {seed: ${seed}}\n`, { file: 'test.yaml', library: nodeLibrary, edits: [] });
    expect(runFaults({ ...draft, seed }).seed === null).toBe(file.ok);
  });

  test('are written as they were typed, a minus of the keyboard or of print', () => {
    for (const seed of ['-5', '−5']) expect(opened(valueOf(withRun(sound, { ...draft, seed }, opened(sound)))).runs.seed).toBe(-5);
  });

  test('are not written where nothing of them has changed', () => {
    const pair = '{a: referral_share, b: acceptance_share, rank: 0.4, reason: Keen forces do both., quality: judgement}';
    for (const text of [sound, `${sound}runs: {draws: 512}\n`, `${sound}correlations: [${pair}]\n`]) {
      expect(withRun(text, runDraftOf(opened(text)), opened(text))).toEqual({ ok: true, value: text });
    }
  });
});
