import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ImportRoom } from '../../../src/rooms/import/import-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const box = () => screen.getByRole('textbox', { name: /^Paste the table/ });

/** The room with a table pasted into it. */
async function withTable(table: string) {
  const room = openRoom(ImportRoom, sussex());
  await room.user.click(box());
  await room.user.paste(table);
  return room;
}

const good = 'Council;Population 16+;MARAC cases\nAdur;53500;120\nArun;;300';

describe('bringing in local data', () => {
  test('proposes a mapping, shows each figure beside today’s, and brings all in as one step', async () => {
    const { user, document, workbench } = await withTable(`\uFEFF${good}`);
    expect(screen.getByText(/Cells are set apart by semicolons\. A byte-order mark/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Column for MARAC cases' })).toHaveDisplayValue('C: MARAC cases');
    expect(screen.getByText('2 rows can be brought in; none is rejected.')).toBeVisible();
    const table = screen.getByRole('table', { name: 'What would be brought in' });
    expect(within(table).getByRole('row', { name: /B2 Adur People aged 16 and over 53,500 .*53,090/ })).toBeVisible();
    const before = document().text;
    await user.type(screen.getByRole('textbox', { name: 'Where the table comes from' }), 'Force return');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await user.click(screen.getByRole('button', { name: 'Bring in 2 rows' }));
    expect(document().problems).toEqual([]);
    expect(document().answer.resolved.values.get('arun_marac_cases_per_year')).toBe(300);
    expect(screen.getByText(/2 rows were brought in as one step/)).toBeVisible();
    act(() => { workbench.getState().undo(); });
    expect(document().text).toBe(before);
  });

  test('brings nothing in while rows are rejected and nobody said that they stay out', async () => {
    const { user, document } = await withTable(`${good}\nAdor;1;2\nWorthing;"90,000";3`);
    expect(screen.getByText('2 rows can be brought in; 2 rows are rejected.')).toBeVisible();
    const rejected = screen.getByRole('table', { name: 'Rejected rows' });
    expect(within(rejected).getByRole('row', { name: /^A4 The scenario has no authority “Ador”\. .*Adur/ })).toBeVisible();
    expect(within(rejected).getByRole('row', { name: /^B5 “90,000” has separators/ })).toBeVisible();
    const before = document().text;
    await user.type(screen.getByRole('textbox', { name: 'Where the table comes from' }), 'Force return');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await user.click(screen.getByRole('button', { name: 'Bring in 2 rows' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/^Nothing was brought in/);
    expect(document().text).toBe(before);
    await user.click(screen.getByRole('checkbox', { name: 'Leave the 2 rejected rows out' }));
    await user.click(screen.getByRole('button', { name: 'Bring in 2 rows' }));
    expect(document().answer.resolved.values.get('adur_marac_cases_per_year')).toBe(120);
  });

  test('reads numbers as the reader says they are written, and doubts a unit', async () => {
    const { user } = await withTable('Council,Population\nWorthing,"90"\nCrawley,90.5');
    expect(screen.getByText(/check the figure and its unit/)).toBeVisible();
    expect(screen.getByText('1 row can be brought in; 1 row is rejected. 1 figure is more than twice or less than half of today’s.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit of People aged 16 and over' }), 'thousand people');
    expect(screen.queryByText(/check the figure/)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How numbers are written' }), 'With points and a decimal comma: 1.234,50');
    expect(screen.getByText('1 row can be brought in; 1 row is rejected.')).toBeVisible();
  });

  test('takes no thousands for decimals, and shows what the model counts with today', async () => {
    await withTable('\uFEFFCouncil;Adult women\nAdur;27.500\nArun;72.8\nCrawley;5');
    const rejected = within(screen.getByRole('table', { name: 'Rejected rows' }));
    expect(rejected.getByRole('row', { name: /^B2 “27\.500” may be thousands or decimals\. Write 27500 if it is thousands, or 27\.5 if it is decimals\./ })).toBeVisible();
    expect(rejected.getByRole('row', { name: /^B3 “72\.8” would be 72\.8 women, which is no whole number\./ })).toBeVisible();
    const brought = within(screen.getByRole('table', { name: 'What would be brought in' }));
    expect(brought.getByRole('row', { name: /^B4 Crawley Adult women ?about [\d,]+ times smaller than what the scenario has: .* 5 adult women [\d,]+ adult women, worked out$/ })).toBeVisible();
  });

  test('says what a table lacks, and what is too much', async () => {
    const { user } = await withTable('x,y\nAdur,3');
    expect(screen.getByText('Say which column holds “Authority (name, code or id)”.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column for Authority (name, code or id)' }), 'A: x');
    expect(screen.getByText('Say which column holds a figure.')).toBeVisible();
    await user.clear(box());
    await user.paste(`a\n${'1\n'.repeat(200_000)}`);
    expect(screen.getByRole('alert')).toHaveTextContent('There are more than 2,000 rows.');
  });

  test.each(['', '\uFEFF\r\n'])('says that a file is empty, and keeps the table that was there', async (content) => {
    const { user } = await withTable(good);
    await user.upload(screen.getByLabelText('Or choose a CSV file'), new File([content], 'empty.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/This file is empty\..*empty\.csv/);
    expect(box()).toHaveValue(good);
  });

  test('brings agreements in', async () => {
    const { user, document } = await withTable('Agreement,Funder,Amount,Start,End,Status\nGrant,Home Office,183997,April 2027,2028-03,agreed');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What the table holds' }), 'Funding agreements');
    await user.type(screen.getByRole('textbox', { name: 'Where the table comes from' }), 'Award letter');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await user.click(screen.getByRole('button', { name: 'Bring in 1 row' }));
    expect(document().text).toMatch(/funding:\n {2}- id: grant\n {4}label: Grant\n {4}funder: Home Office\n {4}amount: 183997\n/);
    expect(document().problems).toEqual([]);
  });
});
