import { expect, it } from 'vitest';
import { addDetail, appraise, planRollOut, runModel, spaceFor, type Space } from '../../models/appraise';
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

/** With all that a reader of an appraisal is told. */
const inFull = (inputs: Inputs, space: Space): void => {
  runModel(inputs, space);
  addDetail(inputs, space);
};

/** The same teams, options and lines with every belief taken from somewhere else. */
const believing = (inputs: Inputs, others: Inputs): Inputs => {
  const { demand, workforce, caseload, effect, pay, people, discounting, priceBaseIndex } = others;
  return { ...inputs, demand, workforce, caseload, effect, pay, people, discounting, priceBaseIndex };
};

it('gives the same bytes in space that other beliefs have used before', () => {
  holdsForAny([anyInputs, anyInputs], (inputs, others) => {
    const plans = planRollOut(inputs);
    const [fresh, reused] = [spaceFor(inputs, plans), spaceFor(inputs, plans)];
    inFull(inputs, fresh);
    inFull(believing(inputs, others), reused);
    inFull(inputs, reused);
    expect(bytesOf(reused)).toBe(bytesOf(fresh));
  });
});

it('runs a team once that two options plan alike', () => {
  const inputs = inputsOfWorkedExample(readWorkedExample().inputs);
  const [first] = inputs.options;
  const twice = { ...inputs, options: inputs.options.flatMap((option) => [option, { ...option, id: `${option.id}_again` }]) };
  expect(first).toBeDefined();
  const { teams, options } = spaceFor(twice, planRollOut(twice));
  expect(teams).toHaveLength(spaceFor(inputs, planRollOut(inputs)).teams.length);
  options.forEach((flow, index) => { if (index % 2 === 1) expect(flow.teams).toEqual(options[index - 1]!.teams); });
});

it('takes other inputs in space used before: a longer waiting list brings more starts', () => {
  const inputs = inputsOfWorkedExample(readWorkedExample().inputs);
  const plans = planRollOut(inputs);
  const phased = inputs.options.findIndex(({ id }) => id === 'phased');
  const longer = { ...inputs, teams: inputs.teams.map((team) => (team.existing ? team : { ...team, openingWaiting: 50 })) };
  const reused = spaceFor(inputs, plans);
  runModel(inputs, reused);
  const before = reused.options[phased]!.figures.starts;
  runModel(longer, reused);
  const fresh = spaceFor(longer, plans);
  runModel(longer, fresh);
  expect(reused.options[phased]!.figures).toEqual(fresh.options[phased]!.figures);
  expect(reused.options[phased]!.figures.starts).toBeGreaterThan(before);
});
