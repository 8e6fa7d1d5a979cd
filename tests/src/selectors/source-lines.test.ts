import { describe, expect, test } from 'vitest';
import { saveLineEffects } from '../../../models/index';
import { beforeAndAfterWords, sourceLines } from '../../../src/selectors/source-lines';
import { answerWith, noEdits, openReady } from '../../../src/state/session';
import { answeredSussex, sussex, wholeForce } from '../sussex';

describe('what leaves the app says where it comes from', () => {
  test('scenario, options, prices, evidence and fingerprint', () => {
    const answered = answeredSussex();
    const said = sourceLines(answered, wholeForce, 0).join(' ');
    for (const part of ['Drive across Sussex', 'Whole force at once', 'Business as usual', `${answered.resolved.priceBaseYear} prices`, 'fingerprint']) {
      expect(said).toContain(part);
    }
    expect(said).not.toMatch(/trial edit|comparison group/);
  });

  test('that values are being tried out', () => {
    const answered = answeredSussex(new Map([['referral_share', 0.4]]));
    expect(sourceLines(answered, wholeForce, 1).join(' ')).toContain('One trial edit is in force');
  });

  test('that a figure without a comparison group feeds it', () => {
    const ready = sussex();
    const [line = ''] = answeredSussex().resolved.benefitLines.filter(({ included }) => included).map(({ id }) => id);
    const effect = [...answeredSussex().resolved.effects.values()].find(({ comparison }) => comparison === 'before_and_after')?.id ?? '';
    const change = { line, effect, acceptBeforeAndAfter: true, reason: 'A test', by: 'A. Name', on: '2026-11-22' };
    const text = saveLineEffects(ready.text, [change], ready.file);
    if (!text.ok) throw new Error('the line cannot be fed so');
    const opened = openReady({ ...ready, text: text.value });
    if (!opened.ok) throw new Error(opened.problems.map(({ what }) => what).join('\n'));
    const answer = answerWith(opened.value, noEdits);
    if (!answer.ok) throw new Error('no answer');
    expect(beforeAndAfterWords(answer.value)).toContain('without a comparison group');
    expect(sourceLines(answer.value, wholeForce, 0).join(' ')).toContain('Before-and-after figure in use');
  });
});
