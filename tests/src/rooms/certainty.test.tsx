import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CertaintyRoom } from '../../../src/rooms/certainty/certainty-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const patience = { timeout: 40_000 };
const chance = (): Promise<HTMLElement> => screen.findByText(/^In .* of 8,192 runs benefits exceed costs\.$/, { selector: '.certainty__lead' }, patience);

describe('the room “Certainty”', () => {
  test('says the chance in words with its run count, the spread, and whether that is enough', async () => {
    openRoom(CertaintyRoom, sussex());
    expect(screen.getByText('No runs yet.')).toBeVisible();
    await screen.findByText('8,192 of 8,192 runs done.', undefined, patience);
    expect(await chance()).toBeVisible();
    expect(screen.getAllByText(/nine runs in ten lie between −£.+ and \+£/)[0]).toBeVisible();
    expect(screen.getByText(/^Enough runs\. Another run of this length would move the chance by about 0\.\d percentage points/)).toBeVisible();
  });

  test('has the runs by value as a table that adds up to all of them', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await screen.findByText('8,192 of 8,192 runs done.', undefined, patience);
    await user.click(screen.getByRole('button', { name: 'Show as table: Net present social value: where the runs lie' }));
    const rows = within(screen.getByRole('table', { name: /runs by value$/ })).getAllByRole('row').slice(1);
    const runs = rows.map((row) => Number(row.querySelector('data')?.value));
    expect(runs.reduce((sum, each) => sum + each, 0)).toBe(8_192);
  });

  test('shows what moves the answer, in pounds, and follows another figure once asked', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(await screen.findByRole('button', { name: 'Show as table: What moves the answer' }, patience));
    const widest = (): HTMLElement => within(screen.getByRole('table', { name: /as each input moves/ })).getAllByRole('row')[1]!;
    expect(widest()).toHaveTextContent(/MARAC.*−£5\.21m\+£7\.05m£12\.3myes$/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Figure followed' }), 'pv_cost');
    await waitFor(() => { expect(widest()).not.toHaveTextContent('MARAC'); }, patience);
  });

  test('says in words what would have to go wrong, least first', async () => {
    openRoom(CertaintyRoom, sussex());
    const table = await screen.findByRole('table', { name: 'Switching values' }, patience);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toHaveTextContent(/^Pays for itself unless “.+” is below /);
    const distances = rows.map((row) => Number(within(row).getAllByRole('cell').at(-1)!.querySelector('data')?.value));
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
  });

  test('leaves nothing of a run that was cancelled, and runs again', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(await screen.findByRole('button', { name: 'Cancel the run' }, patience));
    expect(screen.getByText(/^The run was cancelled, and nothing of it is shown\./)).toBeVisible();
    expect(screen.queryByText(/benefits exceed costs\.$/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Run again' }));
    await screen.findByText('8,192 of 8,192 runs done.', undefined, patience);
  });

  test('says what is wrong with settings, and runs with others', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(screen.getByText('Settings of the run'));
    const draws = screen.getByRole('textbox', { name: 'Draws' });
    await user.clear(draws);
    await user.type(draws, '2000000');
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(screen.getByText(/^At most 1,048,576/)).toBeVisible();
    await user.clear(draws);
    await user.type(draws, '1024');
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(await screen.findByText('1,024 of 1,024 runs done.', undefined, patience)).toBeVisible();
  });

  test('warns of a million draws and allows them', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(screen.getByText('Settings of the run'));
    await user.clear(screen.getByRole('textbox', { name: 'Draws' }));
    await user.type(screen.getByRole('textbox', { name: 'Draws' }), '1048576');
    expect(screen.getByText(/on a phone the page may be closed/)).toBeVisible();
    expect(screen.queryByText(/^At most/)).toBeNull();
  });

  test('refuses a correlation of 1.3 with the reason, and loses nothing that was typed', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(screen.getByText('Settings of the run'));
    await user.click(screen.getByRole('button', { name: 'Add a pair' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pair 1, first input' }), 'referral_share');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pair 1, second input' }), 'acceptance_share');
    const rank = screen.getByRole('textbox', { name: 'Pair 1, rank correlation' });
    await user.clear(rank);
    await user.type(rank, '1.3');
    await user.click(screen.getByRole('button', { name: 'Run with these settings' }));
    expect(await screen.findByText(/The correlation of referral_share and acceptance_share is 1\.3/, undefined, patience)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Pair 1, rank correlation' })).toHaveValue('1.3');
  });

  test('says what is worth finding out first, nothing above knowing everything', async () => {
    openRoom(CertaintyRoom, sussex());
    const table = await screen.findByRole('table', { name: 'What is worth finding out first' }, patience);
    expect(screen.getByText(/To know everything before choosing would be worth at most £1\.36m\.$/)).toBeVisible();
    const shares = within(table).getAllByRole('row').slice(1).map((row) => Number(row.querySelectorAll('data')[1]?.value));
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(screen.getByRole('table', { name: 'What a whole body of evidence is worth' })).toBeVisible();
  });

  test('lays every attack over the scenario, then every two', async () => {
    openRoom(CertaintyRoom, sussex());
    const table = await screen.findByRole('table', { name: 'Attacks' }, patience);
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    expect(screen.getByText(/The answer survives \d+ of 12 attacks/)).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Completion of 17 %/ })).toHaveTextContent(/−£3\.58m−£4\.74mturns$/);
    expect(await screen.findByText(/^The worst pair: “/, undefined, patience)).toBeVisible();
  });

  test('takes an attack of the reader’s own, and says what is wrong with one', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await screen.findByRole('table', { name: 'Attacks' }, patience);
    await user.click(screen.getByText('An attack of your own'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Start from a copy of' }), 'Caseload of 12');
    await user.click(screen.getByRole('button', { name: 'Add the attack' }));
    expect(screen.getByText(/There is an attack “caseload_12” already/)).toBeVisible();
    const text = screen.getByRole('textbox', { name: 'Text of the attack' });
    const written = (text as HTMLTextAreaElement).value.replace('id: caseload_12', 'id: mine').replace('parameter: caseload_per_case_manager', 'parameter: no_such_thing');
    await user.clear(text);
    await user.click(text);
    await user.paste(written);
    await user.click(screen.getByRole('button', { name: 'Add the attack' }));
    expect(await screen.findByText(/no_such_thing/, { selector: 'td *' }, patience)).toBeVisible();
    expect(text).toHaveValue(written);
  });

  test('counts the runs within lines of the reader’s own, and within all of them', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    expect(await screen.findByText(/^All of them at once: .* of 8,192 runs/, undefined, patience)).toBeVisible();
    const pounds = screen.getByRole('textbox', { name: 'Line 2, pounds' });
    await user.clear(pounds);
    await user.type(pounds, '99000000');
    expect(await screen.findByText(/^all of 8,192 runs/, undefined, patience)).toBeVisible();
    await user.type(pounds, 'x');
    expect(pounds).toBeInvalid();
  });

  test('follows two inputs together, and has the curve, the plane and the grid as tables', async () => {
    const { user } = openRoom(CertaintyRoom, sussex());
    for (const name of ['Cost against benefit, run by run', 'If a pound of harm avoided were worth more, or less', 'Net present social value along one input', 'Net present social value over two inputs']) {
      await user.click(await screen.findByRole('button', { name: `Show as table: ${name}` }, patience));
    }
    const grid = screen.getByRole('table', { name: /^Net present social value over / });
    expect(within(grid).getAllByRole('row')).toHaveLength(7);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Input' }), 'referral_share');
    expect(await screen.findByRole('table', { name: /^Net present social value along Share of high-risk/ }, patience)).toBeVisible();
  });
});
