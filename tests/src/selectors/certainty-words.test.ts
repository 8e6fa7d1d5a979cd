import { beforeAll, describe, expect, test } from 'vitest';
import { centralOutput, certaintyOf, gathererOf, planRun, runnerOf, USUAL_SETTINGS, type Certainty } from '../../../models/index';
import { chanceSentence, convergenceSentence, meanSentence, spreadSentence } from '../../../src/selectors/certainty-words';
import { answeredSussex } from '../sussex';

const { resolved } = answeredSussex();
const question = { option: 'whole_force', baseline: 'business_as_usual', output: 'npsv' } as const;

describe('what a short run of Sussex says', () => {
  let certainty: Certainty;
  beforeAll(() => {
    const plan = planRun(resolved, { ...USUAL_SETTINGS, draws: 64 });
    if (!plan.ok) throw new Error('no run');
    const gatherer = gathererOf(plan.value);
    const run = runnerOf(resolved, plan.value);
    for (let chunk = 0; chunk < plan.value.chunks; chunk += 1) gatherer.add(chunk, run(chunk));
    certainty = certaintyOf(gatherer.results(), question);
  });

  test('names its odds, its spread and that it is short', () => {
    expect(chanceSentence(certainty)).toMatch(/^In about \d in 10 of 64 runs benefits exceed costs\.$/);
    expect(spreadSentence(certainty, 'npsv')).toMatch(/nine runs in ten lie between −£.* and \+£.*; half lie below /);
    expect(convergenceSentence(certainty.convergence)).toMatch(/too short/);
  });

  test('sets its average beside the answer of the other rooms', () => {
    const words = meanSentence(certainty, centralOutput(resolved, question), 'npsv');
    expect(words).toMatch(/^The runs average [−+]£\S+; with every input at its central value it is \+£1\.16m\. /);
  });
});
