import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GainsRoom } from '../../../src/rooms/gains/gains-room';
import { ready, sussex } from '../sussex';
import { openRoom } from './room';

const tableRows = (name: string | RegExp) => within(screen.getByRole('table', { name })).getAllByRole('row');

describe('the room “Who pays, who gains”', () => {
  test('names who gains most for what it puts in, and who puts nothing in', () => {
    openRoom(GainsRoom, sussex());
    expect(screen.getByText(/^NHS gains most for each £1 it puts in: £/)).toBeVisible();
    expect(screen.getByText(/^Gain and put nothing in, (undiscounted|at present values): Victims and society/)).toBeVisible();
  });

  test('shows nine agencies and their sum, by kind of pound', () => {
    openRoom(GainsRoom, sussex());
    expect(tableRows('What each agency puts in and gains, all years')).toHaveLength(11);
    expect(screen.getAllByText(/£ undiscounted, 2025-26 prices, 2027-28 to 2036-37/).length).toBeGreaterThan(0);
  });

  test('counts cash alone, or shows present values, once asked', async () => {
    const { user } = openRoom(GainsRoom, sussex());
    const whole = (): string => tableRows('What each agency gains, by year').at(-1)?.textContent ?? '';
    const before = whole();
    await user.click(screen.getByRole('radio', { name: 'Cashable only' }));
    expect(whole()).not.toBe(before);
    expect(screen.getByText(/ of cash, at present values\.$/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Present values' }));
    expect(screen.getAllByText(/£ present value at 2027-28/).length).toBeGreaterThan(0);
  });

  test('shows the option against its baseline, each figure with its why', async () => {
    const { user, workbench } = openRoom(GainsRoom, sussex());
    const net = (): string => tableRows('What each agency puts in and gains, all years').at(-1)?.textContent ?? '';
    const whole = net();
    await user.click(screen.getByRole('radio', { name: 'Against Business as usual' }));
    expect(net()).not.toBe(whole);
    expect(screen.getAllByText(/, against Business as usual, before any agreement\. £ undiscounted/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /All gains, NHS: why this number\?$/ }));
    expect(workbench.getState().question).toMatchObject({ figure: 'ledger.nhs.gains.undiscounted', baseline: 'business_as_usual' });
  });

  test('shows who pays once agreements have paid', async () => {
    const { user } = openRoom(GainsRoom, ready('greater_manchester'));
    expect(screen.queryByRole('row', { name: /^Home Office/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'After agreements' }));
    expect(within(screen.getByRole('table', { name: 'What each agency puts in and gains, all years' })).getByRole('row', { name: /^Home Office £0/ })).toBeVisible();
  });

  test('shows the other side of the ledger by year', async () => {
    const { user } = openRoom(GainsRoom, sussex());
    await user.click(screen.getByRole('radio', { name: 'Puts in' }));
    expect(screen.getByRole('table', { name: 'What each agency puts in, by year' })).toBeVisible();
  });

  test('has the picture as a table', async () => {
    const { user } = openRoom(GainsRoom, sussex());
    await user.click(screen.getByRole('button', { name: 'Show as table: From those who put in to those who gain' }));
    expect(within(screen.getByRole('table', { name: 'Who puts in and who gains' })).getByRole('row', { name: /^Victims and society Gains: social £6/ })).toBeVisible();
  });

  test('proposes shares under three rules and says who still loses', async () => {
    const { user } = openRoom(GainsRoom, sussex());
    expect(screen.getByText(/^Would still pay more than gains over the whole period: NHS/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Break-even by a year' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Break even by the end of' }), '2027-28');
    expect(screen.getByText(/^Not everybody can break even by the end of 2027-28/)).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Gain less pay by 2027-28' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Up to what each can pay' }));
    await user.type(screen.getByRole('textbox', { name: 'NHS' }), '100000');
    expect(tableRows('Proposed contributions by year').find(({ textContent }) => textContent.startsWith('NHS'))).toHaveTextContent('£0.10m£0.10m');
    expect(screen.queryByRole('row', { name: /^Nobody/ })).toBeNull();
  });

  test('keeps limits and the year in the scenario, as steps that can be undone', async () => {
    const { user, document, workbench } = openRoom(GainsRoom, sussex());
    const before = document().text;
    await user.click(screen.getByRole('radio', { name: 'Break-even by a year' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Break even by the end of' }), '2029-30');
    await user.click(screen.getByRole('radio', { name: 'Up to what each can pay' }));
    await user.type(screen.getByRole('textbox', { name: 'NHS' }), '100000{Enter}');
    expect(document().answer.resolved.financial).toMatchObject({ breakEvenBy: '2029-30', mostAYear: [{ agency: 'nhs', amount: 100_000 }] });
    await user.tab();
    act(() => { workbench.getState().undo(); });
    expect(screen.getByRole('textbox', { name: 'NHS' })).toHaveValue('');
    act(() => { workbench.getState().undo(); });
    expect(document().text).toBe(before);
  });

  test('writes that there is no limit where the last is taken out, so that none of an extended scenario holds again', async () => {
    const { user, document } = openRoom(GainsRoom, sussex());
    await user.click(screen.getByRole('radio', { name: 'Up to what each can pay' }));
    await user.type(screen.getByRole('textbox', { name: 'NHS' }), '100000{Enter}');
    await user.clear(screen.getByRole('textbox', { name: 'NHS' }));
    await user.tab();
    expect(document().answer.resolved.financial.mostAYear).toEqual([]);
    expect(document().text).toMatch(/most_a_year:\s+\[\]/);
  });

  test('keeps a limit that is no number and says what to type', async () => {
    const { user } = openRoom(GainsRoom, sussex());
    await user.click(screen.getByRole('radio', { name: 'Up to what each can pay' }));
    await user.type(screen.getByRole('textbox', { name: 'NHS' }), '-5');
    expect(screen.getByText('Type plain pounds, such as 150000')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'NHS' })).toBeInvalid();
  });

  test('makes agreements of a proposal as one step, and again in their place', async () => {
    const { user, document, workbench } = openRoom(GainsRoom, sussex());
    const before = document().text;
    await user.click(screen.getByRole('button', { name: 'Make agreements of this proposal' }));
    const shares = document().answer.resolved.funding.map(({ share }) => share ?? 0);
    expect(shares).toHaveLength(6);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(screen.getByText(/^6 agreements are in the scenario/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Break-even by a year' }));
    await user.click(screen.getByRole('button', { name: 'Make agreements of this proposal' }));
    expect(document().answer.resolved.funding).toHaveLength(6);
    act(() => { workbench.getState().undo(); workbench.getState().undo(); });
    expect(document().text).toBe(before);
  });

  test('says so where an option costs nothing and changes nothing', () => {
    const { workbench } = openRoom(GainsRoom, ready('essex'));
    act(() => { workbench.getState().lookAt({ option: 'business_as_usual' }); });
    expect(screen.getByText('There is no cost to share in those years.')).toBeVisible();
    expect(screen.getByText('Nobody who puts money or time in has any gains to show for it.')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/NaN|Infinity/);
  });
});
