import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { figuresOf } from '../../models/index';
import { toCsv } from '../../src/cli/csv';
import { recordEditions } from '../../models/scenario/save-editions';
import { appraiseReady, readyScenarios } from '../golden/ready';
import { later } from '../scenario/later-evidence';
import { valueOf } from '../scenario/open-text';

const project = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'appraise-'));
afterAll(() => { rmSync(scratch, { recursive: true }); });

/** The command as a user gives it. */
function appraise(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli.ts', ...args], {
    cwd: project, encoding: 'utf8', env: { ...process.env, INIT_CWD: project },
  });
  return { status, out: stdout, err: stderr };
}

interface Document {
  fingerprint: { inputs: string; engine: string };
  inputs: { id: string; value: number; unit: string; quality: string; set_by: string }[];
  scenario: { line_overrides: { line: string }[] };
  findings: { id: string }[];
  options: { id: string; summary: Record<string, unknown>; against: Record<string, unknown>; teams: Record<string, { starts: number[] }> }[];
}

interface FundedYears {
  cost: number; funding: number; surplus: number; gap: number;
  years: { cost: number; gap: number; funding_in_cash: number; funding_in_kind: number }[];
  next_cliff: { stop: number };
}

/** The name of every field, at any depth. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, held]) => [name, ...namesIn(held)]) : [];
}

const json = (text: string): Document => JSON.parse(text) as Document;

describe('a file made on another edition of the evidence', () => {
  it('is told of beside the answer, with each figure that differs', () => {
    const file = join(scratch, 'earlier.yaml');
    writeFileSync(file, valueOf(recordEditions(readFileSync('scenarios/sussex.yaml', 'utf8'), { file, library: later })));
    const { status, out, err } = appraise(file, '--json');
    expect(status).toBe(0);
    expect(json(out).options.length).toBeGreaterThan(1);
    expect(err).toMatch(/was made on other evidence\. Every figure rests on the evidence here/);
    expect(err).toMatch(/Demand for Drive: edition 2027-05 → 2026-11/);
    expect(err).toMatch(/Victim-perpetrator pairs per perpetrator: 1\.08\D.* in the file, 1\.06\D.* here/);
  });
});

describe('npm run appraise', () => {
  it('prints a table and ends with 0, findings or not', () => {
    const { status, out, err } = appraise('scenarios/sussex.yaml');
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const words of [
      'Drive across Sussex', 'Net present social value', 'AGAINST BUSINESS AS USUAL', '2025-26 prices', 'FINDINGS', 'Fingerprint',
      'Completions, incl. cases open at the start', 'Children who live with less fear: benefit',
    ]) expect(out).toContain(words);
    expect(out).toMatch(/^Benefits to society exceed costs from +– +[A-Z]/m);
    expect(out).toMatch(/^All 3,525 MARAC cases a year, repeats included, call for 35\.3 Idvas and 8\.8 administrators\.$/m);
  });

  it('prints people whole, the years without cost in one line, and each abbreviation spelt out once', () => {
    const { out } = appraise('scenarios/sussex.yaml');
    expect(out).toMatch(/^Perpetrators worked with +218 +545 +1,225 +1,541 +1,692$/m);
    expect(out).toMatch(/^Lapsed while waiting +147 +368 +189 +81 +6\.2$/m);
    expect(out).toMatch(/^2032-33 .*\n2033-34 to 2036-37(?: +£0){5}\n\n/m);
    expect(out.match(/multi-agency risk assessment conference/g)).toHaveLength(1);
    expect(out.match(/independent domestic violence adviser/g)).toHaveLength(1);
    expect(out.indexOf('multi-agency')).toBeLessThan(out.indexOf('MARACs'));
    expect(out).not.toMatch(/\n\s*%/);
  });

  it('--option prints the findings of that option and those of none in particular', () => {
    const titles = (text: string): string[] => text.match(/^(?:Attention|Note): .*$/gm) ?? [];
    const all = titles(appraise('scenarios/sussex.yaml').out);
    const { out } = appraise('scenarios/sussex.yaml', '--option', 'urban_first');
    const own = titles(out);
    expect(own.some((title) => title.includes('Towns and coast leaves 2 of 13'))).toBe(true);
    expect(own.some((title) => title.includes('Rounding posts'))).toBe(true);
    expect(own.filter((title) => /Keep West Sussex|Business as usual/.test(title))).toEqual([]);
    expect(all.length).toBeGreaterThan(own.length);
    expect(out).toContain(`FINDINGS (${own.length})`);
  });

  it('--set of a value that moves no figure says so, and a year keeps its twelve months', () => {
    const unused = appraise('scenarios/sussex.yaml', '--set', 'effect_physical_violence=0.5');
    expect(unused.status).toBe(0);
    expect(unused.out).toContain('Note: 1 changed value moves no figure');
    const { status, err } = appraise('scenarios/sussex.yaml', '--set', 'months_per_year=13', '--set', 'real_pay_growth=1e300');
    expect(status).toBe(1);
    expect(err).toContain('“months_per_year” is 13 months a year, but a year has 12.');
    expect(err).toContain('“real_pay_growth” is 1e+300, but growth is at most 1 (100 % a year).');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('says who pays where the scenario states agreements, in the table and in --json', () => {
    const file = 'scenarios/greater-manchester.yaml';
    const { out } = appraise(file, '--option', 'one_site');
    expect(out).toMatch(/^WHO PAYS, POUNDS OF THE DAY, OF EACH OPTION WHOLE\nWhat counts: money agreed, bid and hoped for\./m);
    const { options } = JSON.parse(appraise(file, '--option', 'one_site', '--json').out) as { options: { money: FundedYears }[] };
    const { cost, funding, surplus, gap, years, next_cliff: cliff } = options[0]!.money;
    expect(funding + gap - surplus).toBeCloseTo(cost, 2);
    expect(years.reduce((sum, year) => sum + year.gap, 0)).toBeCloseTo(gap, 2);
    expect(years[0]!.cost - years[0]!.funding_in_cash - years[0]!.funding_in_kind).toBeCloseTo(years[0]!.gap, 2);
    expect(out).toContain(`Gap of 2027-28${`£${Math.round(years[0]!.gap).toLocaleString('en-GB')}`.padStart(46)}`);
    expect(cliff.stop).toBe(24);
    expect(namesIn(options[0]!.money).filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(namesIn(options[0]!.money)).toEqual(expect.arrayContaining(['in_kind', 'carried_in', 'lost_to_match', 'carried_out', 'by_year']));
    expect(out).toMatch(/^Next agreement to end with nothing in its place +April 2029$/m);
    expect(appraise('scenarios/sussex.yaml').out).not.toContain('WHO PAYS');
  });

  it('--json prints one document with the model’s figures to the last digit', () => {
    const { status, out } = appraise('scenarios/sussex.yaml', '--json');
    expect(status).toBe(0);
    const document = json(out);
    const { appraisal } = appraiseReady(readyScenarios.find(({ name }) => name === 'sussex')!);
    expect(document.options).toHaveLength(5);
    for (const option of document.options) {
      const flow = appraisal.options.find((each) => each.option.id === option.id)!;
      expect(option.summary).toEqual(figuresOf(flow.figures));
      for (const team of flow.teams) expect(option.teams[team.team.id]!.starts).toEqual([...team.queue.starts]);
    }
    for (const input of document.inputs) for (const key of ['id', 'value', 'unit', 'quality', 'set_by'] as const) expect(input[key]).toBeDefined();
    expect(document.findings.length).toBeGreaterThan(0);
    expect(document.fingerprint.inputs).toMatch(/^[0-9a-f]{64}$/);
  });

  it('--option, --baseline and --set', () => {
    const { out } = appraise(
      'scenarios/sussex.yaml', '--json', '--option', 'phased', '--baseline', 'do_minimum',
      '--set', 'adur_adult_women=400000', '--set', 'marac_cases_per_10000_adult_women=40',
    );
    const document = json(out);
    expect(document.options.map(({ id }) => id)).toEqual(['phased']);
    expect(document.options[0]!.against['baseline']).toBe('do_minimum');
    expect(document.inputs.find(({ id }) => id === 'adur_adult_women')).toMatchObject({ value: 400000, set_by: 'edit' });
  });

  it('--set moves the figures', () => {
    const starts = (...set: string[]): unknown => (
      json(appraise('scenarios/sussex.yaml', '--json', '--option', 'do_minimum', ...set).out).options[0]!.summary['starts']
    );
    // Posts are held, so a caseload half as large lets half as many start, but for those open at the start.
    expect(Number(starts('--set', 'caseload_per_case_manager=10'))).toBeLessThan(0.6 * Number(starts()));
  });

  it('takes a shorter intervention, and refuses values that no appraisal could follow', () => {
    expect(appraise('scenarios/sussex.yaml', '--json', '--set', 'intervention_months=9').status).toBe(0);
    const impossible = [
      'travel_loss_share_urban=1', 'brighton_and_hove_travel_loss_share=1', 'intervention_months=1000000', 'effect_persistence_months=1000000',
      'effect_fade_months=1000000', 'mobilisation_months=1000000', 'months_to_hire=1000000', 'induction_months=150',
    ];
    const { status, out, err } = appraise('scenarios/sussex.yaml', ...impossible.flatMap((edit) => ['--set', edit]));
    expect(status).toBe(1);
    expect(out).toBe('');
    for (const edit of impossible) expect(err).toMatch(new RegExp(`^unsaved edits ${edit.split('=')[0] ?? ''}$`, 'm'));
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('--json names a role by the line that was overridden', () => {
    const file = join(scratch, 'without-idva.yaml');
    const text = readFileSync(join(project, 'scenarios/sussex.yaml'), 'utf8');
    const change = '{line: role.idva, included: false, reason: Paid elsewhere., by: Tests, on: 2026-11-22}';
    writeFileSync(file, `${text}line_overrides: [${change}]\n`);
    expect(json(appraise(file, '--json').out).scenario.line_overrides.map(({ line }) => line)).toEqual(['role.idva']);
  });

  it('--csv writes option, line, year and value', () => {
    const file = join(scratch, 'sussex.csv');
    expect(appraise('scenarios/sussex.yaml', '--csv', file).status).toBe(0);
    const { resolved, appraisal } = appraiseReady(readyScenarios.find(({ name }) => name === 'sussex')!);
    expect(readFileSync(file, 'utf8')).toBe(toCsv(resolved, appraisal, resolved.options.map(({ id }) => id)));
  });

  it('--csv to a place that cannot be written ends with 1 and one plain line', () => {
    const { status, out, err } = appraise('scenarios/sussex.yaml', '--csv', join(scratch, 'nowhere', 'sussex.csv'));
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^\S+sussex\.csv cannot be written\. .*\n$/);
  });

  it('ends with 1 and every problem on stderr', () => {
    const file = join(scratch, 'broken.yaml');
    const text = readFileSync(join(project, 'scenarios/sussex.yaml'), 'utf8')
      .replace('baseline: business_as_usual', 'baseline: busines_as_usual').replace('adur, arun', 'adur, arunn');
    writeFileSync(file, text);
    const { status, out, err } = appraise(file, '--set', 'referral_share=18', '--json');
    expect(status).toBe(1);
    expect(out).toBe('');
    for (const words of ['business_as_usual', 'arun', 'referral_share']) expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['no file', []], ['an unknown flag', ['scenarios/sussex.yaml', '--colour']], ['a value that is no number', ['scenarios/sussex.yaml', '--set', 'a=b']],
    ['an unknown option', ['scenarios/sussex.yaml', '--option', 'nowhere']], ['two files', ['a.yaml', 'b.yaml']],
    ['figures over a scenario', ['scenarios/sussex.yaml', '--csv', 'scenarios/sussex.yaml']],
  ])('ends with 2 on %s', (_, args) => {
    const { status, out, err } = appraise(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('says so when a file is not there', () => {
    const { status, err } = appraise('scenarios/nowhere.yaml');
    expect(status).toBe(1);
    expect(err).toContain('nowhere.yaml');
  });
});
