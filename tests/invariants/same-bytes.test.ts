import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appraise, appraiseOption, planRollOut, spaceFor } from '../../models/appraise';
import type { Inputs } from '../../models/economics/inputs';
import { inputsOfWorkedExample, readWorkedExample } from '../reference/worked-example';
import { anyInputs, holdsForAny } from './arbitrary-inputs';
import { bytesOf } from './measure';

it('gives the same bytes for the same inputs, and leaves the inputs as they were', () => {
  holdsForAny([anyInputs], (inputs) => {
    const before = bytesOf(Object.values(inputs));
    const copy = structuredClone(inputs);
    const once = appraise(inputs);
    expect(bytesOf(appraise(copy))).toBe(bytesOf(once));
    expect(bytesOf(appraise(inputs))).toBe(bytesOf(once));
    expect(bytesOf(Object.values(inputs))).toBe(before);
  });
});

it('gives every option the same bytes whichever options stand beside it', () => {
  holdsForAny([anyInputs], (inputs) => {
    const together = appraise(inputs);
    inputs.options.forEach((option, index) => {
      const [alone] = appraise({ ...inputs, options: [option] }).options;
      expect(bytesOf(alone)).toBe(bytesOf(together.options[index]));
    });
  });
});

/** The same teams, options and lines with every belief taken from somewhere else. */
const believing = (inputs: Inputs, others: Inputs): Inputs => {
  const { demand, workforce, caseload, effect, pay, people, discounting, priceBaseIndex } = others;
  return { ...inputs, demand, workforce, caseload, effect, pay, people, discounting, priceBaseIndex };
};

const anyPosts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 });

it('gives the same bytes in space that other beliefs and posts have used before', () => {
  holdsForAny([anyInputs, anyInputs, anyPosts], (inputs, others, posts) => {
    const plans = planRollOut(inputs);
    inputs.options.forEach((option, index) => {
      const [fresh, reused] = [spaceFor(inputs, option), spaceFor(inputs, option)];
      appraiseOption(inputs, plans[index]!, fresh);
      appraiseOption(believing(inputs, others), { posts }, reused);
      appraiseOption(inputs, plans[index]!, reused);
      expect(bytesOf(reused)).toBe(bytesOf(fresh));
    });
  });
});

it('takes other inputs in space used before: a longer waiting list brings more starts', () => {
  const inputs = inputsOfWorkedExample(readWorkedExample().inputs);
  const phased = inputs.options.findIndex(({ id }) => id === 'phased');
  const plan = planRollOut(inputs)[phased]!;
  const longer = { ...inputs, teams: inputs.teams.map((team) => (team.existing ? team : { ...team, openingWaiting: 50 })) };
  const reused = spaceFor(inputs, inputs.options[phased]!);
  appraiseOption(inputs, plan, reused);
  const before = reused.figures.starts;
  appraiseOption(longer, plan, reused);
  const fresh = spaceFor(longer, longer.options[phased]!);
  appraiseOption(longer, plan, fresh);
  expect(reused.figures).toEqual(fresh.figures);
  expect(reused.figures.starts).toBeGreaterThan(before);
});
