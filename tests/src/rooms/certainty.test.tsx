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
});
