import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  certaintyAnswers, certaintyOf, completeRun, planRun, readStress, settingsOf, stressPack, switchingValuesOf, tornadoOf, worstPairs, worthFindingOut,
} from '../../models/index';
import { parseArguments } from '../../src/cli/arguments';
import { askedOf } from '../../src/cli/certainty-asked';
import { readLibrary, readStressFiles } from '../../src/cli/library';
import { printProblems } from '../../src/cli/problems';
import { openSussex } from '../golden/ready';

const project = fileURLToPath(new URL('../../', import.meta.url));
const file = 'scenarios/sussex.yaml';
const pair = { option: 'whole_force', baseline: 'business_as_usual' };

/** The command as a user gives it. */
function appraise(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli.ts', file, ...args], {
    cwd: project, encoding: 'utf8', env: { ...process.env, INIT_CWD: project },
  });
  return { status, out: stdout, err: stderr };
}

/** What is left of a value in a JSON document. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

interface Document {
  readonly run: {
    readonly method: string;
    readonly uncertain: readonly unknown[];
    readonly options: readonly { readonly option: string; readonly spreads: Readonly<Record<string, unknown>>; readonly convergence: unknown }[];
    readonly worth_finding_out: { readonly evpi: number; readonly parameters: unknown };
  } | null;
  readonly tornado: readonly { readonly option: string; readonly rows: unknown }[] | null;
  readonly switching: readonly { readonly option: string; readonly values: unknown }[] | null;
  readonly stress: readonly { readonly rows: readonly { readonly id: string; readonly npsv: number }[]; readonly worst_pair: unknown }[] | null;
}

const json = (text: string): Document => JSON.parse(text) as Document;

describe('how wrong could we be, in a terminal', () => {
  it('--draws, --tornado and --switching give one JSON document with the model’s figures to the last digit', () => {
    const { status, out, err } = appraise('--draws', '256', '--seed', '7', '--method', 'latin_hypercube', '--tornado', '--switching', '--json');
    expect([status, err]).toEqual([0, '']);
    const { run, tornado, switching, stress } = json(out);
    const scenario = openSussex();
    const plan = planRun(scenario, { ...settingsOf(scenario), draws: 256, seed: 7, design: 'latin_hypercube' });
    if (!plan.ok) throw new Error('the run cannot be planned');
    const results = completeRun(scenario, plan.value);
    const own = run?.options.find(({ option }) => option === pair.option);
    const direct = certaintyOf(results, { ...pair, output: 'npsv' });
    expect(own).toMatchObject(asJson({ spreads: { npsv: direct.spread }, chance_benefits_exceed_costs: direct.chance, convergence: direct.convergence }) as object);
    expect(own?.spreads['peak_year_cost']).toEqual(certaintyOf(results, { ...pair, output: 'peak_year_cost' }).spread);
    expect(run?.worth_finding_out.parameters).toEqual(asJson(worthFindingOut(results).parameters));
    expect(run?.uncertain).toHaveLength(plan.value.parameters.length);
    expect(tornado?.find(({ option }) => option === pair.option)?.rows).toEqual(tornadoOf(scenario, { ...pair, output: 'npsv' }));
    expect(switching?.find(({ option }) => option === pair.option)?.values).toEqual(asJson(switchingValuesOf(scenario, pair.option, pair.baseline)));
    expect([run?.method, stress]).toEqual(['latin_hypercube', null]);
  });

  it('--stress gives what the pack gives, and takes edits along', () => {
    const { status, out } = appraise('--stress', '--option', pair.option, '--set', 'referral_share=0.4', '--json');
    expect(status).toBe(0);
    const overlays = readStressFiles().map((attack) => readStress(attack.text, attack.file)).flatMap((read) => (read.ok ? [read.value] : []));
    const text = readFileSync(join(project, file), 'utf8');
    const open = { file, library: readLibrary(), edits: [{ parameter: 'referral_share', value: 0.4 }] };
    const pack = stressPack(text, open, overlays, { ...pair, posts: 'sized anew' });
    if (!pack.ok) throw new Error('the pack does not run');
    const [answer] = json(out).stress ?? [];
    expect(answer?.rows.map(({ id, npsv }) => [id, npsv])).toEqual(
      pack.value.rows.map((row) => [row.overlay.id, row.kind === 'ran' ? row.answer.netPresentSocialValue : null]),
    );
    const { worst } = worstPairs(pack.value.pairs());
    expect(answer?.worst_pair).toMatchObject({ attacks: worst?.overlays.map(({ id }) => id), npsv: worst?.answer.netPresentSocialValue });
  });

  it('prints tables in words and whole pounds, with the same bytes for the same seed', () => {
    const args = ['--draws', '128', '--budget', '2000000', '--tornado', '--switching', '--option', 'phased'];
    const { status, out } = appraise(...args);
    expect(status).toBe(0);
    for (const words of [
      '128 draws (scrambled Sobol, seed 1)', 'Chance that benefits exceed costs', 'Dearest year of all at most £2,000,000', 'WORTH FINDING OUT FIRST',
      'WHAT MOVES THE ANSWER: PHASED', 'WHERE THE ANSWER TURNS: PHASED', 'MARAC: multi-agency', 'Fingerprint: inputs',
    ]) expect(out).toContain(words);
    expect(out).toMatch(/about \d in 10/);
    expect(out).not.toMatch(/NaN|undefined|Infinity|\d{4,}\.\d/);
    expect(appraise(...args).out).toBe(out);
  });

  it('--stress says which attacks flip the answer, and which keep to a budget', () => {
    const { out } = appraise('--stress', '--budget', '1500000', '--option', 'phased');
    expect(out).toMatch(/^Without any attack +[+−]£[\d,]+ *$/m);
    expect(out).toMatch(/^Severity of 1 +−£[\d,]+ +−£[\d,]+ +(?:flips|survives) +(?:yes|no)$/m);
    expect(out).toMatch(/\d+ of 12 attacks flip the answer/);
  });

  /** The problems of a call whose arguments can be read. */
  const problemsOf = (...args: string[]): string => {
    const parsed = parseArguments([file, ...args]);
    if (!parsed.ok || parsed.request.certainty === null) throw new Error('wrong usage');
    const scenario = openSussex();
    const asked = askedOf(parsed.request, parsed.request.certainty, scenario, '');
    const answers = asked.ok ? certaintyAnswers(scenario, asked.value) : asked;
    return answers.ok ? '' : printProblems(answers.problems);
  };

  it.each([
    ['no draws', ['--draws', '0'], /^draws\n {2}0 is not a number of draws/], ['half a draw', ['--draws', '1.5'], /1\.5 is not a number of draws/],
    ['too many', ['--draws', '2000000'], /more than a run takes/], ['an unknown method', ['--draws', '64', '--method', 'sobl'], /Choose plain, latin_hypercube, sobol/],
    ['half a seed', ['--draws', '64', '--seed', '0.5'], /0\.5 is not a seed/],
  ])('has a problem with %s, and says why', (_, args, words) => {
    expect(problemsOf(...args)).toMatch(words);
  });

  it.each([
    ['draws that are no number', ['--draws', 'many']], ['a seed that is no number', ['--seed', 'x']], ['a budget that is no number', ['--stress', '--budget', '£2m']],
    ['a budget of nothing', ['--budget', '2000000']], ['a flag that is misspelt', ['--tornados']],
  ])('is used wrongly with %s', (_, args) => {
    expect(parseArguments([file, ...args]).ok).toBe(false);
  });

  it.each([[1, ['--draws', '0', '--json']], [2, ['--draws', 'many']], [2, ['--tornado', '--option', 'nowhere']]])('ends with %i on %j', (expected, args) => {
    const { status, out, err } = appraise(...args);
    expect([status, out]).toEqual([expected, '']);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
