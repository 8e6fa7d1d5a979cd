import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerUnderEachMeasure, appraise, compare, inputsOf, openScenario, type ResolvedScenario } from '../../models/index';
import { readLibrary } from '../../src/cli/library';
import { readyScenarios } from '../golden/ready';

const { file } = readyScenarios.find(({ name }) => name === 'sussex')!;
const sussexText = readFileSync(file, 'utf8');

function opened(text: string): ResolvedScenario {
  const outcome = openScenario(text, { file, library: readLibrary() });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

const sussex = opened(sussexText);
const included = sussex.benefitLines.filter((line) => line.included);
const central = compare(appraise(inputsOf(sussex)), 'do_minimum', 'business_as_usual');

describe('the answer under each measure', () => {
  const answers = answerUnderEachMeasure(sussex, 'do_minimum', 'business_as_usual');

  it('is given for every effect of the evidence, in its order', () => {
    expect(answers.map(({ effect }) => effect)).toEqual([...sussex.effects.keys()]);
  });

  it.each(['marac_appearances_net', 'physical_abuse_before_after'])('is what a file with every line on %s gives', (effect) => {
    const changes = included.map(({ id }) => (
      `  - {line: ${id}, effect: ${effect}, accept_before_and_after: true, reason: A test., by: Tests, on: 2026-11-22}\n`));
    const changed = opened(`${sussexText}\nline_overrides:\n${changes.join('')}`);
    const byFile = compare(appraise(inputsOf(changed)), 'do_minimum', 'business_as_usual');
    const answer = answers.find((each) => each.effect === effect)!;
    expect(answer.netPresentSocialValue).toBe(byFile.netPresentSocialValue);
    expect(answer.pvBenefit).toBe(byFile.pvBenefit);
    expect(answer.benefitCostRatio).toEqual(byFile.benefitCostRatio);
  });

  it('says which lines each effect feeds now', () => {
    const feeds = answers.flatMap(({ effect, feeds: lines }) => lines.map((line) => `${line}: ${effect}`));
    expect(feeds.sort()).toEqual(included.map(({ id, effect }) => `${id}: ${effect}`).sort());
  });

  it('leaves costs alone: value less benefit is the same under each', () => {
    for (const { netPresentSocialValue, pvBenefit } of answers) expect(pvBenefit - netPresentSocialValue).toBeCloseTo(central.pvCost, 4);
  });

  it('holds the posts of an option that sizes its own', () => {
    const sized = answerUnderEachMeasure(sussex, 'whole_force', 'business_as_usual');
    const own = compare(appraise(inputsOf(sussex)), 'whole_force', 'business_as_usual');
    for (const { netPresentSocialValue, pvBenefit } of sized) expect(pvBenefit - netPresentSocialValue).toBeCloseTo(own.pvCost, 4);
  });

  it('is nothing for an option against itself', () => {
    for (const { pvBenefit, benefitCostRatio } of answerUnderEachMeasure(sussex, 'phased', 'phased')) {
      expect(pvBenefit).toBe(0);
      expect(benefitCostRatio).toEqual({ kind: 'not defined' });
    }
  });
});
