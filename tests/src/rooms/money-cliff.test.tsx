import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addAgreements } from '../../../models/index';
import { MoneyRoom } from '../../../src/rooms/money/money-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const grant = {
  label: 'Grant', funder: 'home_office', share: 1, first_month: '2027-04', last_month: '2029-03', certainty: 'agreed', notice_months: 3,
} as const;

function openFunded(...agreements: Parameters<typeof addAgreements>[1]) {
  const outcome = addAgreements(sussex().text, agreements);
  if (!outcome.ok) throw new Error('the agreements could not be written');
  return openRoom(MoneyRoom, { ...sussex(), text: outcome.value });
}

const amounts = (table: string, row: RegExp): number[] => [
  ...within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }).querySelectorAll('data'),
].map(({ value }) => Number(value));
const fates = 'Gap by year, by what becomes of the agreement';
const fact = (words: string): string => screen.getByText(words).parentElement?.textContent ?? '';

describe('the cliff', () => {
  test('is not there without an agreement', () => {
    openRoom(MoneyRoom, sussex());
    expect(screen.queryByRole('heading', { name: 'When an agreement ends' })).toBeNull();
  });

  test('shows the gap of a stop beside renewal, a cut and local money', () => {
    openFunded(grant);
    expect(screen.getByText(/^Next cliff: Grant ends\. From April.2029, renewing it as it is until 2032-33 would pay £[\d.]+m of the gap\.$/)).toBeVisible();
    const stops = amounts(fates, /^It stops/);
    expect(stops.slice(0, 2)).toEqual([0, 0]);
    expect(stops[2]).toBeGreaterThan(1e6);
    expect(amounts(fates, /^It is renewed as it is/).at(-1)).toBe(0);
    expect(amounts(fates, /^Local money takes over/).at(-1)).toBe(0);
    expect((amounts(fates, /^It is renewed, less 50/).at(-1) ?? 0) / (stops.at(-1) ?? 1)).toBeCloseTo(0.5, 5);
  });

  test('opens on the agreement that is the next cliff', () => {
    openFunded({ ...grant, label: 'Old', first_month: '2010-04', last_month: '2011-03' }, grant);
    expect(screen.getByText(/^Next cliff: Grant ends\./)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'What if this stops:' })).toHaveDisplayValue('Grant');
  });

  test('of an agreement that pays nothing in the period costs nothing', () => {
    openFunded({ ...grant, label: 'Old', share: undefined, amount: 100000, first_month: '2010-04', last_month: '2011-03' });
    expect(screen.getByText(/^Old brings no money in this period/)).toBeVisible();
    expect(screen.queryByText('Harm not avoided')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Run-off' })).toBeNull();
  });

  test('says how little of the service the money pays', () => {
    openFunded({ ...grant, share: undefined, amount: 150 });
    expect(screen.getByText(/^Until March.2029, Grant pays £150 of the £[\d,]+ that this service costs while the money runs: less than 0\.1.%\./)).toBeVisible();
    expect(screen.getByText('Harm not avoided')).toBeVisible();
  });

  test('names the last safe month, run-off, the cost of ending and what is lost, each with its unit', () => {
    openFunded(grant);
    expect(fact('Last safe month for new referrals')).toMatch(/June.2028/);
    expect(fact('Run-off cost')).toMatch(/£[\d.]+(k|m) £ of the day, from April.2029/);
    expect(fact('Redundancy')).toMatch(/£ of the day, for [\d.]+ whole-time posts/);
    expect(fact('Cases never started')).toMatch(/[\d,]+ adult victims and [\d,]+ children not reached/);
    expect(fact('Harm not avoided')).toMatch(/Present value at 2027-28, 2025-26 prices, whole period/);
  });

  test('is asked for another month, share and funder, and says what cannot be', async () => {
    const { user, document } = openFunded(grant);
    const before = document().text;
    const last = screen.getByLabelText('Last month with its money');
    await user.clear(last);
    await user.type(last, '2028-03');
    expect(amounts(fates, /^It stops/)[1]).toBeGreaterThan(1e6);
    await user.clear(screen.getByRole('textbox', { name: 'Or taken over by' }));
    await user.type(screen.getByRole('textbox', { name: 'Or taken over by' }), 'Council');
    expect(amounts(fates, /^Council takes over/).at(-1)).toBe(0);
    await user.clear(screen.getByRole('textbox', { name: 'Or renewed, less (%)' }));
    await user.type(screen.getByRole('textbox', { name: 'Or renewed, less (%)' }), '150');
    expect(screen.getByRole('textbox', { name: 'Or renewed, less (%)' })).toHaveAccessibleDescription(/from 0 to 100/);
    expect(screen.getByText('Mend what is marked above to see what follows.')).toBeVisible();
    expect(document().text).toBe(before);
  });

  test('is asked of a bid as well, and says that no agreement that counts ends too early', async () => {
    const { user } = openFunded({ ...grant, label: 'Bid', certainty: 'bid' }, { ...grant, label: 'Long', share: 0.2, last_month: '2040-03' });
    expect(screen.getByText(/^No cliff: /)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What if this stops:' }), 'Long');
    expect(screen.getByLabelText('Last month with its money')).toHaveValue('2040-03');
  });
});
