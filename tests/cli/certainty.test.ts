import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  certaintyAnswers, certaintyDocument, certaintyOf, completeRun, ENGINE_VERSION, fingerprintOf, openScenario, planRun, readStress, settingsOf, stressPack, sizedSwitchingValues, tornadoOf, worstPairs, worthFindingOut,
  type Edit, type ResolvedScenario,
} from '../../models/index';
import { parseArguments } from '../../src/cli/arguments';
import { askedOf } from '../../src/cli/certainty-asked';
import { printCertainty } from '../../src/cli/certainty-table';
import { readLibrary, readStressFiles } from '../../src/cli/library';
import { printProblems } from '../../src/cli/problems';
import { openSussex } from '../golden/ready';

const project = fileURLToPath(new URL('../../', import.meta.url));
const file = 'scenarios/sussex.yaml';
const pair = { option: 'whole_force', baseline: 'business_as_usual' };

const sussex = readFileSync(join(project, file), 'utf8');

/** The command as a user gives it. */
function appraise(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli.ts', file, ...args];
    const child = execFile(process.execPath, command, { cwd: project, env: { ...process.env, INIT_CWD: project }, maxBuffer: Infinity }, (_, out, err) => {
      resolve({ status: child.exitCode ?? NaN, out, err });
    });
  });
}

/** The same without a process of its own: what is asked of a text, and the answers. */
function answered(text: string, args: readonly string[]) {
  const parsed = parseArguments([file, ...args]);
  if (!parsed.ok || parsed.request.certainty === null) throw new Error('wrong usage');
  const resolved = opened(text, parsed.request.edits);
  const asked = askedOf(parsed.request, parsed.request.certainty, resolved, text);
  const answers = asked.ok ? certaintyAnswers(resolved, asked.value) : asked;
  if (!answers.ok) throw new Error(answers.problems.map(({ what }) => what).join());
  return { resolved, answers: answers.value };
}

/** What it prints. */
function printed(text: string, args: readonly string[]): string {
  const { resolved, answers } = answered(text, args);
  return printCertainty({ resolved, answers, fingerprint: fingerprintOf(resolved, ENGINE_VERSION) });
}

function opened(text: string, edits: readonly Edit[]): ResolvedScenario {
  const outcome = openScenario(text, { file, library: readLibrary(), edits });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join());
  return outcome.value;
}

/** What is left of a value in a JSON document. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

interface Document {
  readonly run: {
    readonly method: string;
    readonly uncertain: readonly unknown[];
    readonly options: readonly { readonly option: string; readonly spreads: Readonly<Record<string, unknown>>; readonly convergence: unknown; readonly thresholds: unknown }[];
    readonly worth_finding_out: { readonly evpi: number; readonly parameters: unknown };
  } | null;
  readonly tornado: readonly { readonly option: string; readonly rows: unknown }[] | null;
  readonly switching: readonly { readonly option: string; readonly values: unknown }[] | null;
  readonly stress: readonly { readonly rows: readonly { readonly id: string; readonly npsv: number }[]; readonly worst_pair: unknown }[] | null;
}

const json = (text: string): Document => JSON.parse(text) as Document;

describe('how wrong could we be, in a terminal', () => {
  it('--draws, --tornado, --switching and --stress give one JSON document with the model’s figures to the last digit', async () => {
    const args = ['--draws', '256', '--seed', '7', '--method', 'latin_hypercube', '--tornado', '--switching', '--stress', '--set', 'referral_share=0.4'];
    const { status, out, err } = await appraise(...args, '--option', pair.option, '--json');
    expect([status, err]).toEqual([0, '']);
    const { run, tornado, switching, stress } = json(out);
    const scenario = opened(sussex, [{ parameter: 'referral_share', value: 0.4 }]);
    const plan = planRun(scenario, { ...settingsOf(scenario), draws: 256, seed: 7, design: 'latin_hypercube' });
    if (!plan.ok) throw new Error('the run cannot be planned');
    const results = completeRun(scenario, plan.value);
    const [own] = run?.options ?? [];
    const direct = certaintyOf(results, { ...pair, output: 'npsv' });
    expect(own).toMatchObject(asJson({ spreads: { npsv: direct.spread }, chance_benefits_exceed_costs: direct.chance, convergence: direct.convergence }) as object);
    expect(own?.spreads['peak_year_cost']).toEqual(certaintyOf(results, { ...pair, output: 'peak_year_cost' }).spread);
    expect(run?.worth_finding_out.parameters).toEqual(asJson(worthFindingOut(results).parameters));
    expect(run?.uncertain).toHaveLength(plan.value.parameters.length);
    expect(tornado?.[0]?.rows).toEqual(tornadoOf(scenario, { ...pair, output: 'npsv' }));
    expect(switching?.[0]?.values).toEqual(asJson(sizedSwitchingValues(scenario, pair.option, pair.baseline)));
    expect(run?.method).toBe('latin_hypercube');
    const overlays = readStressFiles().map((attack) => readStress(attack.text, attack.file)).flatMap((read) => (read.ok ? [read.value] : []));
    const open = { file, library: readLibrary(), edits: [{ parameter: 'referral_share', value: 0.4 }] };
    const pack = stressPack(sussex, open, overlays, { ...pair, posts: 'sized anew' });
    if (!pack.ok) throw new Error('the pack does not run');
    const [answer] = stress ?? [];
    expect(answer?.rows.map(({ id, npsv }) => [id, npsv])).toEqual(
      pack.value.rows.map((row) => [row.overlay.id, row.kind === 'ran' ? row.answer.netPresentSocialValue : null]),
    );
    const { worst } = worstPairs(pack.value.pairs());
    expect(answer?.worst_pair).toMatchObject({ attacks: worst?.overlays.map(({ id }) => id), npsv: worst?.answer.netPresentSocialValue });
  });

  it('takes runs, lines and attacks from the file', () => {
    const mine = '{id: mine, label: My attack, attack: No., quality: judgement, referrals_close_after_months: 24, funding_ends_after_months: 6}';
    const grant = '{id: grant, label: Grant, funder: home_office, amount: 1000000, first_month: 2027-04, last_month: 2029-03, certainty: agreed}';
    const text = `${sussex}\nruns: {draws: 64, seed: 3}\nthresholds:\n  - {id: cap, output: peak_year_cost, side: at_most, value: 2000000}\n`
      + `attacks:\n  - ${mine}\nfunding:\n  - ${grant}\n`;
    const asking = ['--seed', '3', '--stress', '--option', pair.option];
    const { resolved, answers } = answered(text, asking);
    expect(answers.run?.plan.settings).toMatchObject({ draws: 64, seed: 3 });
    const out = printed(text, asking);
    expect(out).toMatch(/^Dearest year of all at most £2,000,000 +\d/m);
    expect(out).toMatch(/^My attack +[+−]£[\d,]+ +[+−]£[\d,]+ +(?:flips|survives) +£[\d,]+ +(?:none|1)$/m);
    expect(out).toContain('Line 1: Dearest year of all at most £2,000,000.');
    const document = json(JSON.stringify(certaintyDocument(resolved, answers, fingerprintOf(resolved, ENGINE_VERSION))));
    expect(document.run?.options[0]?.thresholds).toMatchObject([{ id: 'cap', chance: { draws: 64 } }]);
    const [stress] = answers.stress ?? [];
    const grantEnds = stress?.pack.rows.find(({ overlay }) => overlay.id === 'mine');
    expect(grantEnds?.kind === 'ran' && grantEnds.answer.money!.gap).toBeGreaterThan(0);
  });

  it('prints tables in words and whole pounds, with the same bytes for the same seed', () => {
    const args = ['--draws', '128', '--budget', '2000000', '--tornado', '--switching', '--option', 'phased'];
    const out = printed(sussex, args);
    for (const words of [
      '128 draws (scrambled Sobol, seed 1)', 'Chance that benefits exceed costs', 'Dearest year of all at most £2,000,000', 'WORTH FINDING OUT FIRST',
      'WHAT MOVES THE ANSWER: PHASED', 'WHERE THE ANSWER TURNS: PHASED', 'MARAC: multi-agency', 'Fingerprint: inputs',
    ]) expect(out).toContain(words);
    expect(out).toMatch(/about \d in 10/);
    expect(out).not.toMatch(/NaN|undefined|Infinity|\d{4,}\.\d/);
    expect(printed(sussex, args)).toBe(out);
  });

  it('--stress says which attacks flip the answer, and which keep to a budget', () => {
    const out = printed(sussex, ['--stress', '--budget', '1500000', '--option', 'phased']);
    expect(out).toMatch(/^Without any attack +[+−]£[\d,]+ *$/m);
    expect(out).toMatch(/^Severity of 1 +−£[\d,]+ +−£[\d,]+ +(?:flips|survives) +(?:yes|no)$/m);
    expect(out).toMatch(/\d+ of 12 attacks flip the answer/);
    expect(out).toContain('The scenario states no funding agreements');
  });

  it.each([
    [1032, 'from 1,024 of these draws: the first 128 of each of their 8 repetitions;'],
    [1028, 'the first 1,024 of these draws;'],
    [16, 'from the same draws;'],
  ])('of %d draws says which tell of the money', (draws, words) => {
    const grant = '{id: grant, label: Grant, funder: home_office, amount: 3000000, first_month: 2027-04, last_month: 2030-03, certainty: agreed}';
    const out = printed(`${sussex}\nfunding:\n  - ${grant}\n`, ['--draws', String(draws), '--option', 'phased']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(words);
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

  it.concurrent.each([[1, ['--draws', '0', '--json']], [2, ['--draws', 'many']], [2, ['--tornado', '--option', 'nowhere']]])('ends with %i on %j', async (expected, args) => {
    const { status, out, err } = await appraise(...args);
    expect([status, out]).toEqual([expected, '']);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
