import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../models/index';
import { CertaintyRoom } from '../../../src/rooms/certainty/certainty-room';
import { MoneySection } from '../../../src/rooms/certainty/money-section';
import { SettingsSection } from '../../../src/rooms/certainty/settings-section';
import { StressSection } from '../../../src/rooms/certainty/stress-section';
import { SwitchingSection } from '../../../src/rooms/certainty/switching-section';
import { ThresholdsSection } from '../../../src/rooms/certainty/thresholds-section';
import { rowsIn } from '../../../src/carry/table-csv';
import { poundsText } from '../../../src/format';
import type { ReadyScenario } from '../../../src/library';
import { ready, sussex } from '../sussex';
import { openRoom } from './room';

const patience = { timeout: 40_000 };
/** Sussex with a run that is soon done: what the usual one says is tested in a browser. */
const quick = (): ReadyScenario => ({ ...sussex(), text: `${sussex().text}\nruns: {draws: 512}\n` });
const done = (): Promise<HTMLElement> => screen.findByText('512 of 512 runs done.', undefined, patience);

describe('the room “Certainty”', () => {
  test('says the chance in words with its run count, the spread, and whether that is enough', async () => {
    const { user, document } = openRoom(CertaintyRoom, quick());
    expect(screen.getByText('No runs yet.')).toBeVisible();
    await done();
    expect(screen.getByText(/^In about \d in 10 of 512 runs benefits exceed costs\.$/, { selector: '.certainty__lead' })).toBeVisible();
    expect(screen.getAllByText(/nine runs in ten lie between −£.+ and \+£/)[0]).toBeVisible();
    expect(screen.getByText(/^Run more: [\d,]+ draws should settle it\. Another run of this length would move the chance by about \d/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Run [\d,]+ draws$/ }));
    expect(document().answer.resolved.runs.draws).toBeGreaterThan(512);
    expect(screen.getByText(/^Of the figures before the last change\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel the run' }));
  });

  test('has the runs by value as a table that adds up to all of them', async () => {
    const { user } = openRoom(CertaintyRoom, quick());
    await done();
    await user.click(screen.getByRole('button', { name: 'Show as table: Net present social value: where the runs lie' }));
    const rows = within(screen.getByRole('table', { name: /runs by value$/ })).getAllByRole('row').slice(1);
    const runs = rows.map((row) => Number(row.querySelector('data')?.value));
    expect(runs.reduce((sum, each) => sum + each, 0)).toBe(512);
  });

  test('shows what moves the answer, in pounds, and follows another figure once asked', async () => {
    const { user } = openRoom(CertaintyRoom, quick());
    await user.click(await screen.findByRole('button', { name: 'Show as table: What moves the answer' }, patience));
    const widest = (): HTMLElement => within(screen.getByRole('table', { name: /as each input moves/ })).getAllByRole('row')[1]!;
    expect(widest()).toHaveTextContent(/MARAC.*−£5\.21m\+£7\.05m£12\.3myes$/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Figure followed' }), 'pv_cost');
    await waitFor(() => { expect(widest()).not.toHaveTextContent('MARAC'); }, patience);
  });

  test('says in words what would have to go wrong, least first', async () => {
    openRoom(SwitchingSection, quick());
    const table = await screen.findByRole('table', { name: 'Switching values' }, patience);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toHaveTextContent(/^Pays for itself unless “.+” is below /);
    const distances = rows.map((row) => Number(within(row).getAllByRole('cell').at(-1)!.querySelector('data')?.value));
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
  });

  test('tries a switching value exactly, gives the net value that its sentence foretold, and puts it back', async () => {
    const { user, document } = openRoom(SwitchingSection, quick());
    const table = await screen.findByRole('table', { name: 'Switching values' }, patience);
    const row = within(table).getByText(/“Share of high-risk perpetrators referred to Drive” is below .* Were posts sized anew for exactly that value/).closest('tr')!;
    const foretold = /sized anew for exactly that value, (\S+?)\.$/.exec(within(row).getByRole('rowheader').textContent)![1];
    expect(within(row).getByText(/^exactly/)).toHaveTextContent(/^exactly 30\.\d{4,}\s%$/);
    expect(rowsIn(table.parentElement).find(([words]) => words?.includes('referred to Drive'))?.[2]).toMatch(/^0\.30567\d+$/);
    await user.click(within(row).getByRole('button', { name: /^Try this value: Share of high-risk perpetrators referred/ }));
    const { appraisal } = document().answer;
    expect(poundsText(compare(appraisal, 'whole_force', 'business_as_usual').netPresentSocialValue, { signed: true })).toBe(foretold);
    expect(document().edits.get('referral_share')).toBeCloseTo(0.305679, 6);
    await user.click(screen.getByRole('button', { name: /^Put it back: Share of high-risk perpetrators referred/ }));
    expect(document().edits.size).toBe(0);
  });

  test('leaves nothing of a run that was cancelled, and runs again', async () => {
    const { user } = openRoom(CertaintyRoom, quick());
    await user.click(await screen.findByRole('button', { name: 'Cancel the run' }, patience));
    expect(screen.getByText(/^The run was cancelled, and nothing of it is shown\./)).toBeVisible();
    expect(screen.queryByText(/benefits exceed costs\.$/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Run again' }));
    await done();
  });

  test('says what is wrong with settings; sound ones the scenario keeps until they are undone', async () => {
    const { user, document, workbench } = openRoom(SettingsSection, quick());
    await user.click(screen.getByText('Settings of the run'));
    const draws = screen.getByRole('textbox', { name: 'Draws' });
    await user.clear(draws);
    await user.type(draws, '2000000');
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(screen.getByText(/^At most 1,048,576/)).toBeVisible();
    await user.clear(draws);
    await user.type(draws, '1024');
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(document().text).toMatch(/^runs: \{draws: 1024, seed: 1, method: sobol\}$/m);
    act(() => { workbench.getState().undo(); });
    expect(document().answer.resolved.runs).toEqual({ draws: 512 });
    expect(screen.getByRole('textbox', { name: 'Draws' })).toHaveValue('512');
  });

  test('warns of a million draws and allows them', async () => {
    const { user } = openRoom(SettingsSection, quick());
    await user.click(screen.getByText('Settings of the run'));
    await user.clear(screen.getByRole('textbox', { name: 'Draws' }));
    await user.type(screen.getByRole('textbox', { name: 'Draws' }), '1048576');
    expect(screen.getByText(/on a phone the page may be closed/)).toBeVisible();
    expect(screen.queryByText(/^At most/)).toBeNull();
  });

  test('refuses a correlation of 1.3 with the reason, loses nothing that was typed, and keeps a sound one in the scenario', async () => {
    const { user, document } = openRoom(SettingsSection, quick());
    const before = document().text;
    await user.click(screen.getByText('Settings of the run'));
    await user.click(screen.getByRole('button', { name: 'Add a pair' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pair 1, first input' }), 'referral_share');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pair 1, second input' }), 'acceptance_share');
    const rank = screen.getByRole('textbox', { name: 'Pair 1, rank correlation' });
    await user.clear(rank);
    await user.type(rank, '1.3');
    const run = screen.getByRole('button', { name: 'Run with these settings' });
    await user.click(run);
    expect(screen.getByText('Say why they move together, for whoever reads the file')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Pair 1, why they move together' }), 'Keen forces do both.');
    await user.click(run);
    expect(screen.getByText(/“rank” must be at most 1, not 1\.3/)).toBeVisible();
    expect(rank).toHaveValue('1.3');
    expect(document().text).toBe(before);
    await user.clear(rank);
    await user.type(rank, '0.4');
    await user.click(run);
    expect(document().answer.resolved.correlations).toEqual([
      { a: 'referral_share', b: 'acceptance_share', rank: 0.4, reason: 'Keen forces do both.', quality: 'judgement', sourceId: null },
    ]);
  });

  test('says what is worth finding out first, alone, by body of evidence and in a group of one’s own, nothing above knowing everything', async () => {
    const { user } = openRoom(CertaintyRoom, quick());
    const table = await screen.findByRole('table', { name: 'What is worth finding out first' }, patience);
    expect(screen.getByText(/To know everything before choosing would be worth at most £1\.\d\dm\.$/)).toBeVisible();
    const shares = within(table).getAllByRole('row').slice(1).map((row) => Number(row.querySelectorAll('data')[1]?.value));
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(screen.getByRole('table', { name: 'What a whole body of evidence is worth' })).toBeVisible();
    const group = screen.getByRole('combobox', { name: 'Add an input' });
    await user.selectOptions(group, 'effect_marac_appearances');
    const said = (): Promise<HTMLElement> => screen.findByText(/^To know these would be worth at most £/, undefined, patience);
    const one = (await said()).textContent;
    await user.selectOptions(group, 'usual_care_cessation_per_month');
    await waitFor(() => { expect(screen.getByText(/^To know these would be worth/).textContent).not.toBe(one); }, patience);
    await user.click(screen.getByRole('button', { name: /^Take out Share of cases a month/ }));
    await waitFor(() => { expect(screen.getByText(/^To know these would be worth/).textContent).toBe(one); }, patience);
  });

  test('lays every attack over the scenario, then every two', async () => {
    openRoom(StressSection, quick());
    const table = await screen.findByRole('table', { name: 'Attacks' }, patience);
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    expect(screen.getByText(/The answer survives \d+ of 12 attacks/)).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Completion of 17 %/ })).toHaveTextContent(/flips−£3\.58m−£4\.74m−141$/);
    expect(await screen.findByText(/^The worst pair: “/, undefined, patience)).toBeVisible();
  });

  test('takes an attack of the reader’s own into the scenario, and says what is wrong with one', async () => {
    const { user, document } = openRoom(StressSection, quick());
    await screen.findByRole('table', { name: 'Attacks' }, patience);
    await user.click(screen.getByText('An attack of your own'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Start from a copy of' }), 'Caseload of 12');
    const add = screen.getByRole('button', { name: 'Add the attack to the scenario' });
    await user.click(add);
    expect(screen.getByText(/There is an attack “caseload_12” already/)).toBeVisible();
    const text = screen.getByRole('textbox', { name: 'Text of the attack' });
    const written = (text as HTMLTextAreaElement).value.replace('id: caseload_12', 'id: mine').replace('Caseload of 12', 'My caseload').replace('parameter: caseload_per_case_manager', 'parameter: no_such_thing');
    const write = async (words: string): Promise<void> => { await user.clear(text); await user.click(text); await user.paste(words); await user.click(add); };
    await write(written);
    expect(await screen.findByText(/no_such_thing/, { selector: 'td *' }, patience)).toBeVisible();
    expect(text).toHaveValue(written);
    await write(written.replace('no_such_thing', 'caseload_per_case_manager'));
    expect(document().answer.resolved.attacks.map(({ id }) => id)).toEqual(['mine']);
    expect(await screen.findByRole('row', { name: /^My caseload.*−£1\.72m/ }, patience)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove My caseload' }));
    expect(document().answer.resolved.attacks).toEqual([]);
  });

  test('writes nothing where settings are left as they are, and runs again what was cancelled', async () => {
    const { user, document } = openRoom(CertaintyRoom, quick());
    await user.click(await screen.findByRole('button', { name: 'Cancel the run' }, patience));
    await user.click(screen.getByText('Settings of the run'));
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(document().text).toBe(quick().text);
    await done();
  });

  test('offers to remove lines of the scenario’s own alone', async () => {
    const { user, document } = openRoom(ThresholdsSection, quick());
    expect(screen.getByRole('combobox', { name: 'Line 1, figure' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove line 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
    expect(document().answer.resolved.thresholds.map(({ id }) => id)).toEqual(['line_1']);
  });

  test('counts the runs within lines of the reader’s own, keeps them in the scenario, and says which attacks break them', async () => {
    const { user, document } = openRoom(CertaintyRoom, quick());
    await done();
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    expect(await screen.findByText(/^All of them at once: .* of 512 runs/, undefined, patience)).toBeVisible();
    const pounds = (): HTMLElement => screen.getByRole('textbox', { name: 'Line 2, pounds' });
    await user.clear(pounds());
    await user.type(pounds(), '99000000{Enter}');
    expect(await screen.findByText(/^all of 512 runs/, undefined, patience)).toBeVisible();
    await user.type(pounds(), 'x{Enter}');
    expect(pounds()).toBeInvalid();
    expect(document().answer.resolved.thresholds).toEqual([
      { id: 'pays', output: 'npsv', side: 'above', value: 0 }, { id: 'line_1', output: 'peak_year_cost', side: 'at_most', value: 99_000_000 },
    ]);
    expect(await screen.findByRole('row', { name: /^Severity of 1.*not: Net present social value above £0$/ }, patience)).toBeVisible();
  });

  test('goes over to another scenario, whose options have other names, while the last one is still shown', async () => {
    const { workbench } = openRoom(CertaintyRoom, quick());
    await done();
    await screen.findByRole('button', { name: 'Show as table: Net present social value over two inputs' }, patience);
    const other = ready('greater_manchester');
    act(() => { workbench.getState().choose({ ...other, text: `${other.text}\nruns: {draws: 256}\n` }); });
    expect(screen.queryByText(/512 runs/)).toBeNull();
    expect(await screen.findByText('256 of 256 runs done.', undefined, patience)).toBeVisible();
    expect(screen.getByText(/of 256 runs benefits exceed costs\.$/, { selector: '.certainty__lead' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says that there is no gap to run without agreements', () => {
    openRoom(MoneySection, quick());
    expect(screen.getByText(/^The scenario states no funding agreements, so there is no gap to run\./)).toBeVisible();
  });

  test('runs the money of an option where agreements are stated, and lays attacks on it', async () => {
    const grant = '{id: grant, label: Grant, funder: home_office, amount: 3000000, first_month: 2027-04, last_month: 2030-03, certainty: agreed}';
    openRoom(CertaintyRoom, { ...sussex(), text: `${sussex().text}\nruns: {draws: 128}\nfunding:\n  - ${grant}\n` });
    expect(await screen.findByText(/^In .* of 128 runs \(.*\) the agreements that count pay for all of it\.$/, undefined, patience)).toBeVisible();
    const rows = within(screen.getByRole('table', { name: 'Money over the runs' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Cost of all years', 'Cost of the dearest year', 'Gap of all years', 'Largest gap of a year', 'Money left over',
    ]);
    for (const row of rows) {
      const [p5 = NaN, median = NaN, , p95 = NaN] = [...row.querySelectorAll('data')].map(({ value }) => Number(value));
      expect([p5 <= median, median <= p95]).toEqual([true, true]);
    }
    const attacks = await screen.findByRole('table', { name: 'Attacks on the money' }, patience);
    expect(within(attacks).getAllByRole('row')[1]).toHaveTextContent(/^“Grant” never comes/);
    const stress = await screen.findByRole('table', { name: 'Attacks' }, patience);
    expect(within(stress).getByRole('columnheader', { name: 'Gap in funding' })).toBeVisible();
    expect(within(stress).getByRole('row', { name: /^Grant ends after year one/ })).toHaveTextContent(/flips−£[\d.]+m−£[\d.]+m−[\d,]+£[\d.]+[mk]$/);
  });

  test('follows two inputs together, and has the curve, the plane and the grid as tables', async () => {
    const { user } = openRoom(CertaintyRoom, quick());
    for (const name of ['Cost against benefit, run by run', 'If a pound of harm avoided were worth more, or less', 'Net present social value along one input', 'Net present social value over two inputs']) {
      await user.click(await screen.findByRole('button', { name: `Show as table: ${name}` }, patience));
    }
    const grid = screen.getByRole('table', { name: /^Net present social value over / });
    expect(within(grid).getAllByRole('row')).toHaveLength(7);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Input' }), 'referral_share');
    expect(await screen.findByRole('table', { name: /^Net present social value along Share of high-risk/ }, patience)).toBeVisible();
  });
});
