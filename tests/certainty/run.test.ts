import { beforeAll, describe, expect, it } from 'vitest';
import { certaintyOf, worthFindingOut } from '../../models/certainty/certainty';
import { planRun, runnerOf, type RunPlan } from '../../models/certainty/run';
import { settingsOf, USUAL_SETTINGS, type RunSettings } from '../../models/certainty/run-settings';
import { gathererOf, type RunResults } from '../../models/certainty/run-results';
import { designNames } from '../../models/uncertainty/methods';
import { openSussex } from '../golden/ready';
import { bytesOf } from '../invariants/measure';

const scenario = openSussex();
const question = { option: 'whole_force', baseline: 'business_as_usual', output: 'npsv' } as const;

function planned(change: Partial<RunSettings> = {}): RunPlan {
  const plan = planRun(scenario, { ...USUAL_SETTINGS, draws: 1_024, ...change });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

/** Runs chunks in the order given, shared out over as many runners as asked for. */
function gathered(plan: RunPlan, order: readonly number[], workers = 1): RunResults {
  const gatherer = gathererOf(plan);
  const runners = Array.from({ length: workers }, () => runnerOf(scenario, plan));
  order.forEach((chunk, turn) => { gatherer.add(chunk, runners[turn % workers]!(chunk)); });
  return gatherer.results();
}

const allOf = ({ chunks }: RunPlan): number[] => Array.from({ length: chunks }, (_, chunk) => chunk);
const netValues = (results: RunResults): number[] => [...certaintyOf(results, question).plane.points.map(({ cost }) => cost)];

describe('a run', () => {
  let plan: RunPlan;
  let results: RunResults;
  beforeAll(() => {
    plan = planned();
    results = gathered(plan, allOf(plan));
  });

  it('gives the same bytes with one worker and with three, in any order', () => {
    const backwards = gathered(plan, allOf(plan).reverse(), 3);
    for (const option of plan.options) expect(bytesOf(backwards.column(option, 'pvBenefit'))).toBe(bytesOf(results.column(option, 'pvBenefit')));
    expect(results.complete && backwards.complete).toBe(true);
  });

  it('shows part of every replicate while it runs', () => {
    const longer = planned({ draws: 2_048 });
    const part = gathered(longer, allOf(longer).slice(0, longer.replicates + 3));
    expect(part.complete).toBe(false);
    expect(part.done).toBe(longer.replicates * 128);
    expect(part.column('phased', 'pvCost').length).toBe(part.done);
  });

  it('gives nothing before every replicate has begun', () => {
    expect(gathered(plan, [0]).done).toBe(0);
  });

  it('is another run under another seed, and the same under the same', () => {
    const again = gathered(planned(), allOf(plan));
    const other = gathered(planned({ seed: 2 }), allOf(plan));
    expect(netValues(again)).toEqual(netValues(results));
    expect(netValues(other)).not.toEqual(netValues(results));
  });

  it('answers with its number of draws, and with an error where it can', () => {
    const answer = certaintyOf(results, question);
    expect(answer.draws).toBe(1_024);
    expect(answer.chance.share).toBeCloseTo(answer.chance.times / 1_024, 12);
    expect(answer.spread.p5).toBeLessThan(answer.spread.median);
    expect(answer.convergence?.mean.value).toBeCloseTo(answer.spread.mean, 3);
  });

  it('finds no difference between an option and itself', () => {
    expect(certaintyOf(results, { ...question, option: 'phased', baseline: 'phased' }).spread).toMatchObject({ mean: 0, p5: 0, p95: 0 });
  });

  it('never makes knowing one thing worth more than knowing everything', () => {
    const { evpi, parameters } = worthFindingOut(results);
    expect(parameters).toHaveLength(plan.parameters.length);
    for (const { id, value } of parameters) {
      expect(value, id).toBeGreaterThanOrEqual(0);
      expect(value, id).toBeLessThanOrEqual(evpi);
    }
  });

  it('refuses a chunk that comes twice or has another size', () => {
    const gatherer = gathererOf(plan);
    gatherer.add(0, runnerOf(scenario, plan)(0));
    expect(() => { gatherer.add(0, new Float64Array(0)); }).toThrow('has come before');
    expect(() => { gatherer.add(1, new Float64Array(3)); }).toThrow('has another size');
  });
});

describe('two runs at once', () => {
  it.each(designNames)('never cross: each has the bytes it has alone (%s)', (design) => {
    const plans = [planned({ draws: 256, design }), planned({ draws: 256, design, seed: 2 })];
    const both = plans.map((plan) => ({ work: runnerOf(scenario, plan), gatherer: gathererOf(plan) }));
    for (const chunk of allOf(plans[0]!)) for (const { work, gatherer } of both) gatherer.add(chunk, work(chunk));
    const [first, second] = both.map(({ gatherer }) => bytesOf(gatherer.results().column('phased', 'pvBenefit')));
    expect([first, second]).toEqual(plans.map((plan) => bytesOf(gathered(plan, allOf(plan)).column('phased', 'pvBenefit'))));
    expect(first).not.toBe(second);
  });
});

describe('a chunk that fails', () => {
  const plan = planned({ draws: 256 });
  const alone = bytesOf(gathered(plan, allOf(plan)).column('phased', 'pvCost'));

  it('says why, leaves what has been gathered as it was, and can be worked out again', () => {
    const [gatherer, work] = [gathererOf(plan), runnerOf(scenario, plan)];
    const failing = (chunk: number): Float64Array => {
      if (chunk === 3) throw new Error('out of reach');
      return work(chunk);
    };
    const take = (chunk: number): void => { gatherer.add(chunk, failing(chunk)); };
    [0, 1, 2].forEach(take);
    expect(() => { take(3); }).toThrow('out of reach');
    expect(() => { gatherer.add(3, new Float64Array(1)); }).toThrow('has another size');
    expect(gatherer.results()).toMatchObject({ done: 0, complete: false });
    for (const chunk of allOf(plan).slice(3)) gatherer.add(chunk, work(chunk));
    expect(gatherer.results().complete).toBe(true);
    expect(bytesOf(gatherer.results().column('phased', 'pvCost'))).toBe(alone);
  });

  it('is refused where the run has no such chunk, and the runner goes on', () => {
    const work = runnerOf(scenario, plan);
    expect(() => work(plan.chunks + plan.replicates)).toThrow(RangeError);
    const gatherer = gathererOf(plan);
    for (const chunk of allOf(plan)) gatherer.add(chunk, work(chunk));
    expect(bytesOf(gatherer.results().column('phased', 'pvCost'))).toBe(alone);
  });
});

describe('a run that cannot be', () => {
  it.each([[{ draws: 0 }, 'number of draws'], [{ draws: 1.5 }, 'number of draws'], [{ draws: 2_000_000 }, 'more than a run takes'],
    [{ seed: 0.5 }, 'seed'], [{ correlations: [{ a: 'referral_share', b: 'acceptance_share', rank: 1.3 }] }, '1.3']])('says why: %j', (change, words) => {
    const plan = planRun(scenario, { ...USUAL_SETTINGS, ...change });
    expect(plan.ok).toBe(false);
    if (!plan.ok) expect(plan.problems.map(({ what }) => what).join()).toContain(words);
  });

  it('is short where draws cannot be shared out: one replicate and no error', () => {
    const plan = planned({ draws: 100 });
    expect(plan.replicates).toBe(1);
    expect(certaintyOf(gathered(plan, allOf(plan)), question).convergence).toBeNull();
  });
});

describe('settings', () => {
  const [a, b] = ['referral_share', 'acceptance_share'];
  const correlated = { ...scenario, correlations: [{ a, b, rank: 0.5, reason: 'test', quality: 'judgement', sourceId: null }] } as unknown as typeof scenario;

  it('take the correlations that the scenario states', () => {
    expect(settingsOf(correlated)).toEqual({ ...USUAL_SETTINGS, correlations: [{ a, b, rank: 0.5 }] });
  });

  it('are those of the file as far as it states them', () => {
    expect(settingsOf({ ...scenario, runs: { draws: 512, seed: 9 } })).toEqual({ ...USUAL_SETTINGS, draws: 512, seed: 9 });
    expect(settingsOf({ ...scenario, runs: { method: 'plain' } })).toEqual({ ...USUAL_SETTINGS, design: 'plain' });
  });
});
