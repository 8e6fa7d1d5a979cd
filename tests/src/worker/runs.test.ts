import { describe, expect, test } from 'vitest';
import { certaintyOf, finished, gathererOf, groupWorthSteps, planRun, runnerOf, USUAL_SETTINGS, worthFindingOut, worthSteps, type ResolvedScenario } from '../../../models/index';
import { deskOf, steppedDesk } from '../../../src/worker/desk';
import { handOver, type Line } from '../../../src/worker/hand';
import { inlineHand } from '../../../src/worker/inline-hands';
import type { Request } from '../../../src/worker/protocol';
import { runAll, type RunNews } from '../../../src/worker/one-run';
import { schedulerOf, type Told } from '../../../src/worker/scheduler';
import { workersFor } from '../../../src/worker/worker-hands';
import { answeredSussex } from '../sussex';
import { npsv, teamOf, wanted } from './team';

const { resolved } = answeredSussex();
const { resolved: edited } = answeredSussex(new Map([['referral_share', 0.5]]));
type Complete = Extract<RunNews, { kind: 'complete' }>;

async function complete(workers: number): Promise<{ news: readonly RunNews[]; last: Complete }> {
  const news: RunNews[] = [];
  await runAll(teamOf(workers), { ...wanted(resolved), run: 1, isCancelled: () => false, tell: (each) => { news.push(each); } });
  const last = news.at(-1);
  if (last?.kind !== 'complete') throw new Error('the run did not come to its end');
  return { news, last };
}

/** The same without any worker between. */
function direct(scenario: ResolvedScenario, draws: number) {
  const plan = planRun(scenario, { ...USUAL_SETTINGS, draws });
  if (!plan.ok) throw new Error('not planned');
  const run = runnerOf(scenario, plan.value);
  const gatherer = gathererOf(plan.value);
  for (let chunk = 0; chunk < plan.value.chunks; chunk += 1) gatherer.add(chunk, run(chunk));
  return gatherer.results();
}

/** A scheduler whose news can be waited for. */
function watched(makeTeam = () => teamOf(2), rest = 0) {
  const told: { run: number; news: Parameters<Told>[1] }[] = [];
  let wake = (): void => undefined;
  const scheduler = schedulerOf(() => Promise.resolve(makeTeam()), (run, news) => { told.push({ run, news }); wake(); }, rest);
  const until = async (kind: string, run?: number): Promise<Parameters<Told>[1]> => {
    for (;;) {
      const found = told.find((each) => each.news.kind === kind && (run === undefined || each.run === run));
      if (found) return found.news;
      await new Promise<void>((resolve) => { wake = resolve; });
    }
  };
  return { scheduler, told, until };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

describe('a run over workers', () => {
  test('says what the model says without them, with one and with three', async () => {
    const [one, three] = [await complete(1), await complete(3)];
    const results = direct(resolved, 2_048);
    expect(one.last.certainty).toEqual(certaintyOf(results, npsv));
    expect(three.last.certainty).toEqual(one.last.certainty);
    expect(three.last.worth).toEqual(worthFindingOut(results));
  });

  test('tells of one group what is told of it among all parameters, and works out no other', () => {
    const results = direct(resolved, 512);
    const group = { id: 'own', members: ['effect_marac_appearances', 'usual_care_cessation_per_month'] };
    const [parts, all] = [[...groupWorthSteps(results, group)], [...worthSteps(results, [group])]];
    expect(finished(groupWorthSteps(results, group))).toEqual(worthFindingOut(results, [group]).groups[0]);
    expect(all.length - parts.length).toBe(results.plan.parameters.length - group.members.length);
  });

  test('shows a picture before its end, which sharpens', async () => {
    const { news } = await complete(2);
    const pictures = news.flatMap((each) => (each.kind === 'picture' ? [each.certainty.draws] : []));
    expect(pictures[0]).toBe(1_024);
    expect(news.filter(({ kind }) => kind === 'progress').length).toBe(16);
  });

  test('is refused with the reason where it cannot be', async () => {
    const { scheduler, until } = watched();
    scheduler.want(wanted(resolved, { correlations: [{ a: 'referral_share', b: 'acceptance_share', rank: 1.3 }] }));
    const news = await until('refused');
    expect(news.kind === 'refused' && news.problems[0]?.what).toContain('1.3');
  });
});

describe('the scheduler', () => {
  test('tells of the last run alone where runs overlap, and with that run’s figures', async () => {
    const { scheduler, told, until } = watched();
    const first = scheduler.want(wanted(resolved));
    await until('progress', first);
    const second = scheduler.want(wanted(edited));
    const news = await until('complete', second);
    const heard = told.findIndex(({ run }) => run === second);
    expect(told.slice(heard).every(({ run }) => run === second)).toBe(true);
    expect(told.some(({ run, news: each }) => run === first && each.kind === 'complete')).toBe(false);
    expect(news.kind === 'complete' && news.certainty).toEqual(certaintyOf(direct(edited, 2_048), npsv));
  });

  test('makes one run of wishes that follow closely', async () => {
    const { scheduler, told, until } = watched(undefined, 60);
    scheduler.want(wanted(resolved));
    await until('started');
    for (let step = 0; step < 8; step += 1) scheduler.want(wanted(edited));
    await until('complete');
    expect(told.filter(({ news }) => news.kind === 'started')).toHaveLength(2);
  });

  test('tells nothing more of a run that was cancelled', async () => {
    const { scheduler, told, until } = watched();
    scheduler.want(wanted(resolved, { draws: 8_192 }));
    await until('progress');
    scheduler.cancel();
    const heard = told.length;
    await pause(400);
    expect(told).toHaveLength(heard);
    scheduler.want(wanted(resolved));
    expect((await until('complete')).kind).toBe('complete');
  });

  test('says why a worker threw, and starts afresh with the next run', async () => {
    let spoilt = true;
    const { scheduler, until } = watched(() => teamOf(2, (request) => {
      if (spoilt && request.task === 'work') Object.assign(request.input, { chunk: -1 });
    }));
    scheduler.want(wanted(resolved));
    const news = await until('failed');
    expect(news.kind === 'failed' && news.reason).toMatch(/\S/);
    spoilt = false;
    scheduler.want(wanted(resolved));
    expect((await until('complete')).kind).toBe('complete');
  });

  test('fails with the reason where a worker cannot be started', async () => {
    let fail: (event: Event) => void = () => undefined;
    const dead: Line = {
      addEventListener: (kind: string, listener: unknown) => { if (kind === 'error') fail = listener as (event: Event) => void; },
      postMessage: () => { setTimeout(() => { fail(new Event('error')); }); },
      terminate: () => undefined,
    };
    const { scheduler, until } = watched(() => ({ hands: [handOver(dead)], apart: true }));
    scheduler.want(wanted(resolved));
    expect(await until('failed')).toEqual({ kind: 'failed', reason: 'The worker could not be started.' });
  });
});

describe('without workers', () => {
  test('the page has a turn between any two chunks, and the answer is the same', async () => {
    let turns = 0;
    const clock = setInterval(() => { turns += 1; }, 1);
    const news: RunNews[] = [];
    await runAll({ hands: [inlineHand()], apart: false }, { ...wanted(resolved), run: 1, isCancelled: () => false, tell: (each) => { news.push(each); } });
    clearInterval(clock);
    expect(turns).toBeGreaterThanOrEqual(16);
    const last = news.at(-1);
    expect(last?.kind === 'complete' && last.certainty).toEqual(certaintyOf(direct(resolved, 2_048), npsv));
  });
});

describe('the desk', () => {
  test('counts a threshold on the dearest year over the whole option', () => {
    const answer = deskOf();
    const settings = { ...USUAL_SETTINGS, draws: 128 };
    answer({ id: 1, task: 'plan', input: { run: 1, resolved, settings } });
    for (let chunk = 0; chunk < 8; chunk += 1) answer({ id: 2, task: 'keep', input: { run: 1, chunk } });
    const column = direct(resolved, 128).column('whole_force', 'peakYearCost');
    const value = [...column].sort((one, other) => one - other)[63]!;
    const reply = answer({
      id: 3, task: 'thresholds',
      input: { run: 1, option: 'whole_force', baseline: 'business_as_usual', thresholds: [{ id: 'a', output: 'peak_year_cost', side: 'at_most', value }] },
    });
    expect(reply).toMatchObject({ ok: true, value: { each: new Map([['a', { times: 64, draws: 128, share: 0.5 }]]) } });
  });

  test.each<[string, Request]>([
    ['a grid', { id: 1, task: 'grid', input: { resolved, question: npsv, across: 'referral_share', down: 'effect_marac_appearances' } }],
    ['switching values', { id: 2, task: 'switching', input: { resolved, option: npsv.option, baseline: npsv.baseline } }],
  ])('does %s in steps for whoever has other things to do, with the same answer', (_, request) => {
    const steps = [...steppedDesk()(request)];
    expect(steps.length).toBeGreaterThan(30);
    expect(finished(steppedDesk()(request))).toEqual(deskOf()(request));
  });

  test('gives the reason where a run is not kept', () => {
    expect(deskOf()({ id: 7, task: 'work', input: { run: 9, chunk: 0 } })).toEqual({ id: 7, ok: false, reason: 'The run is no longer kept.' });
  });
});

test('one core is left to the page, and four workers are the most', () => {
  expect([1, 2, 3, 8].map(workersFor)).toEqual([1, 1, 2, 4]);
});
