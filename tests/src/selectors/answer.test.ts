import { describe, expect, test } from 'vitest';
import { answer, type Sentence } from '../../../src/selectors/answer';
import { announcement } from '../../../src/selectors/announcement';
import { basisLine } from '../../../src/selectors/basis';
import { compare } from '../../../models/index';
import { answeredSussex, wholeForce } from '../sussex';

const sussex = answeredSussex();
const inWords = (sentence: Sentence): string => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('the answer in words', () => {
  test('says what an option adds, with the very numbers of the increment', () => {
    const sentence = answer(sussex, wholeForce);
    const increment = compare(sussex.appraisal, 'whole_force', 'business_as_usual');
    expect(sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.value]))).toEqual([
      increment.pvCost, increment.pvBenefit, increment.starts, increment.adultVictims, increment.children,
    ]);
    expect(inWords(sentence)).toMatch(
      /^Compared with Business as usual, Whole force at once costs £\S+ more and avoids a further £\S+ of the cost of domestic abuse\. It works with [\d,]+ more perpetrators, for the safety of/,
    );
  });

  test('turns round where the baseline does more', () => {
    const sentence = inWords(answer(sussex, { ...wholeForce, option: 'do_minimum', baseline: 'whole_force' }));
    expect(sentence).toMatch(/costs £\S+ less and avoids £\S+ less of the cost of domestic abuse\. It works with [\d,]+ fewer perpetrators/);
    expect(sentence).not.toMatch(/[+−]/);
  });

  test('does not compare the baseline with itself', () => {
    expect(inWords(answer(sussex, { ...wholeForce, option: 'business_as_usual' })))
      .toMatch(/^Business as usual is the baseline that the others are measured against\. On its own it costs £/);
  });

  test('speaks of one option alone when options are shown whole', () => {
    const sentence = inWords(answer(sussex, { ...wholeForce, basis: 'whole' }));
    expect(sentence).toMatch(/^Whole force at once costs £\S+ and avoids £/);
    expect(sentence).not.toContain('more');
  });
});

test('the basis names prices, the year of present values and the horizon', () => {
  const { tailYears } = sussex.resolved.period;
  expect(basisLine(sussex.resolved)).toBe(
    `2025-26 prices. Present values (PV) at 2027-28. 5 years of delivery, 2027-28 to 2031-32, and ${tailYears} years of remaining effect.`,
  );
});

test('what is read out names the option, the baseline and the value', () => {
  expect(announcement(sussex, wholeForce))
    .toMatch(/^Net present social value, Whole force at once, against Business as usual: [+−]£/);
});
