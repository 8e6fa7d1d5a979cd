import { isMainThread } from 'node:worker_threads';
import {
  certaintyOf, completeRun, drawsOf, gathererOf, gridOf, inputsOf, runnerOf, switchingValuesOf, tornadoOf, worthFindingOut,
  type ResolvedScenario, type RunPlan,
} from '../../models/index';
import { trialOf } from '../../models/certainty/trial';
import { meanOf } from '../../models/uncertainty/percentiles';
import { outputOver } from '../../models/certainty/certainty';
import { planned, readSussex } from './certainty-cases';
import { appraiseOnSheet } from './mathjs-baseline';
import { medianTaken, taken, type Taken } from './taken';
import { logSlope, median } from './timing';
import { workersTake, workShare } from './worker-shares';

const question = { option: 'whole_force', baseline: 'business_as_usual', output: 'npsv' } as const;
const say = (line = ''): void => { process.stdout.write(`${line}\n`); };
const row = (label: string, value: number, unit: string, target = ''): void => {
  say(`  ${label.padEnd(56)}${value.toFixed(value < 1 ? 3 : 1).padStart(12)} ${unit.padEnd(10)}${target}`);
};
const both = (label: string, { wall, own }: Taken, target = ''): void => {
  say(`  ${label.padEnd(56)}${wall.toFixed(1).padStart(12)} ms on the clock, ${own.toFixed(1)} ms of work${target === '' ? '' : `; ${target}`}`);
};

/** One option of one draw, drawing included, beside the same sums on sheets of mathjs cells: no more figures than a run works out. */
function againstMathjs(): void {
  const scenario = readSussex();
  const inputs = inputsOf(scenario);
  const options = scenario.options.length;
  const plan = planned(scenario, { draws: 8_192 });
  const work = runnerOf(scenario, plan);
  const chunk = medianTaken(() => { for (let index = 0; index < 8; index += 1) work(index); }, 11);
  const sheets = medianTaken(() => { for (const option of inputs.options) appraiseOnSheet(inputs, option, 'of a run'); }, 11);
  const own = chunk.own / (8 * 128 * options);
  const model = modelAlone(scenario, plan);
  say('One run of one option of Sussex, medians of 11 rounds of this process’s own work');
  row('the model inside a run', model * 1_000, 'µs');
  row('with drawing and keeping', own * 1_000, 'µs');
  row('as mathjs expressions, compiled once', sheets.own / options * 1_000, 'µs');
  row('times faster than mathjs', sheets.own / options / model, '×', 'target 1,000');
  row('  with drawing and keeping', sheets.own / options / own, '×');
  say();
}

/** The model over 128 draws made before, as often as asked. */
function overDraws(scenario: ResolvedScenario, { parameters }: RunPlan): (count: number) => void {
  const draws = drawsOf({ parameters, design: 'sobol', seed: 1, replicate: 0, draws: 128, correlations: [] });
  if (!draws.ok) throw new Error('no draws');
  const columns = parameters.map(() => new Float64Array(128));
  draws.value.fill(0, 128, columns);
  const rows = Array.from({ length: 128 }, (_, draw) => Float64Array.from(columns, (column) => column[draw]!));
  const trial = trialOf(scenario, parameters.map(({ id }) => id));
  return (count) => { for (let draw = 0; draw < count; draw += 1) trial.run(rows[draw % 128]!); };
}

/** Milliseconds of own work an option. */
function modelAlone(scenario: ResolvedScenario, plan: RunPlan): number {
  const run = overDraws(scenario, plan);
  return medianTaken(() => { run(1_024); }, 11).own / 1_024 / scenario.options.length;
}

/** Nothing may be left behind by a draw, and no series or table made: the smallest series alone takes some 200 bytes an option. */
function heap(): void {
  const scenario = readSussex();
  const run = overDraws(scenario, planned(scenario));
  run(20_000);
  const { before, kept } = heapOver(() => { run(100_000); });
  // So few draws that nothing is collected in between.
  const made = Array.from({ length: 5 }, () => heapOver(() => { run(1_000); }).made / 1_000);
  say('Heap over 100,000 draws of all options of Sussex');
  row('before', before / 1e6, 'MB');
  row('after, collected', (before + kept) / 1e6, 'MB');
  row('kept of a draw', kept / 100_000, 'bytes', 'target 0');
  row('made and dropped by an option of a draw', median(made) / scenario.options.length, 'bytes');
  say();
}

/** The longest run there is, of two options, with what it says: memory beyond what stood before. */
function longestRun(): void {
  const scenario = twoOptions();
  const plan = planned(scenario, { draws: 1_048_576 });
  const before = process.memoryUsage.rss();
  const whole = taken(() => { certaintyOf(completeRun(scenario, plan), question); });
  say('1,048,576 draws of two options of Sussex');
  both('run and said', whole);
  row('memory at its peak beyond that before', process.resourceUsage().maxRSS / 1_024 - before / 1_048_576, 'MB', 'target 256');
  say();
}

/** The ready scenario with the two options of the question alone. */
function twoOptions(): ResolvedScenario {
  const scenario = readSussex();
  return { ...scenario, options: scenario.options.filter(({ id }) => id === question.option || id === question.baseline) };
}

function heapOver(task: () => void): { before: number; made: number; kept: number } {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('run node with --expose-gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  task();
  const made = process.memoryUsage().heapUsed - before;
  collect();
  return { before, made, kept: process.memoryUsage().heapUsed - before };
}

async function wholeRun(): Promise<void> {
  const scenario = readSussex('urban_first');
  const plan = planned(scenario);
  say(`${plan.settings.draws} draws × ${plan.options.length} options of Sussex, ${plan.parameters.length} uncertain figures, medians of 7`);
  both('first picture: draws, first round of chunks, its figures', medianTaken(() => {
    const [work, gatherer] = [runnerOf(scenario, plan), gathererOf(plan)];
    for (let chunk = 0; chunk < plan.replicates; chunk += 1) gatherer.add(chunk, work(chunk));
    certaintyOf(gatherer.results(), question);
  }, 7), 'target 150 ms');
  both('finished, one thread', medianTaken(() => { certaintyOf(completeRun(scenario, plan), question); }, 7), 'target 2,000 ms');
  const file = new URL(import.meta.url);
  const [one, two] = [await workersTake(file, scenario, plan, 1, 7), await workersTake(file, scenario, plan, 2, 7)];
  row('one warm worker', median(one), 'ms');
  row('two warm workers', median(two), 'ms');
  row('two against one', median(one) / median(two), '×');
  say();
}

function whatIf(): void {
  const scenario = readSussex('urban_first');
  const results = completeRun(scenario, planned(scenario));
  say('Moving the screen’s questions, medians of 7');
  both('tornado of all uncertain figures', medianTaken(() => { tornadoOf(scenario, question); }, 7), 'target 300 ms');
  both('41 × 41 grid', medianTaken(() => { gridOf(scenario, question, 'referral_share', 'effect_persistence_months').step(41 * 41); }, 7), 'target 300 ms');
  both('all switching values', medianTaken(() => { switchingValuesOf(scenario, question.option, question.baseline); }, 7), 'target 500 ms');
  both('EVPPI of all uncertain figures', medianTaken(() => { worthFindingOut(results); }, 7), 'target 200 ms');
  say();
}

function growthInDraws(): void {
  const scenario = readSussex('urban_first');
  const sizes = [1_024, 2_048, 4_096, 8_192, 16_384];
  const plans = sizes.map((draws) => planned(scenario, { draws }));
  for (const plan of plans.slice(0, 2)) completeRun(scenario, plan);
  const slopes = Array.from({ length: 5 }, () => logSlope(sizes, plans.map((plan) => taken(() => { completeRun(scenario, plan); }).own)));
  row('Slope in draws, 1,024 to 16,384', median(slopes), '', '1 is linear');
  say();
}

/** Standard deviation over seeds of the mean NPSV: what the error of a mean really is. */
function errorOfMean(design: 'sobol' | 'plain', seeds: number): number {
  const two = twoOptions();
  const means = Array.from({ length: seeds }, (_, seed) => meanOf(outputOver(completeRun(two, planned(two, { design, seed: seed + 1 })), question)));
  const mean = meanOf(Float64Array.from(means));
  return Math.sqrt(means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (seeds - 1));
}

async function bench(): Promise<void> {
  say(`How wrong could we be. Node ${process.version}.`);
  say();
  longestRun();
  againstMathjs();
  heap();
  await wholeRun();
  whatIf();
  growthInDraws();
  const [sobol, plain] = [errorOfMean('sobol', 50), errorOfMean('plain', 50)];
  say('Error of the mean NPSV of 8,192 draws, over 50 seeds');
  row('scrambled Sobol', sobol, '£');
  row('plain', plain, '£');
  row('the one of the other', sobol / plain, '', 'target 0.25');
}

if (isMainThread) await bench();
else workShare();
