import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addAgreements, type Outcome } from '../../../models/index';
import type { ReadyScenario } from '../../../src/library';
import { MoneyRoom } from '../../../src/rooms/money/money-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ what }) => what).join('\n'));
  return outcome.value;
}

const whole = { label: 'Grant', funder: 'home_office', share: 1, first_month: '2027-04', last_month: '2029-03', certainty: 'agreed', notice_months: 3 } as const;
const bid = { label: 'Council bid', funder: 'council', amount: 300000, first_month: '2029-04', last_month: '2031-03', certainty: 'bid' } as const;

function withMoney(...agreements: Parameters<typeof addAgreements>[1]): ReadyScenario {
  const ready = sussex();
  return { ...ready, text: must(addAgreements(ready.text, agreements)) };
}

const rowOf = (table: string, row: RegExp): HTMLElement => within(screen.getByRole('table', { name: table })).getByRole('row', { name: row });
const amountsOf = (row: HTMLElement): number[] => [...row.querySelectorAll('data')].map(({ value }) => Number(value));

describe('the room “Money”', () => {
  test('says that without an agreement the whole cost is a gap', () => {
    openRoom(MoneyRoom, sussex());
    expect(screen.getAllByText(/^No agreement yet: the whole cost of £[\d.]+m is a gap\.$/).length).toBeGreaterThan(0);
    const table = 'Cost, money, gap and surplus by year';
    expect(amountsOf(rowOf(table, /^Gap/))).toEqual(amountsOf(rowOf(table, /^Cost £/)));
    expect(screen.getAllByText(/£ of the day \(nominal\), not discounted, financial years 2027-28 to 2036-37/)).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: 'What each agreement pays' })).toBeNull();
  });

  test('shows what a grant of two years pays, and the gap after it with its cause and funder', () => {
    openRoom(MoneyRoom, withMoney(whole));
    const table = 'Cost, money, gap and surplus by year';
    const [cost, gap] = [amountsOf(rowOf(table, /^Cost £/)), amountsOf(rowOf(table, /^Gap/))];
    expect(gap.slice(0, 2)).toEqual([0, 0]);
    expect(gap.slice(2, 5)).toEqual(cost.slice(2, 5));
    expect(within(screen.getByRole('table', { name: 'Gap by cause, funder and payer' })).getAllByRole('row', { name: /^Money from Home office has ended: / }).length).toBeGreaterThan(0);
    const causes = within(screen.getByRole('table', { name: 'Gap by cause and funder' })).getAllByRole('row').slice(1);
    expect(causes.filter((row) => /^Money from Home office has ended/.test(row.textContent))).toHaveLength(1);
    expect(causes.reduce((sum, row) => sum + (amountsOf(row).at(-1) ?? 0), 0)).toBeCloseTo(gap.at(-1) ?? 0, 2);
    expect(amountsOf(rowOf('What each agreement pays, by year', /^Grant: paid/))[0]).toBe(cost[0]);
  });

  test('counts a bid once asked, as one step of the scenario’s text', async () => {
    const { user, document, workbench } = openRoom(MoneyRoom, withMoney(whole, bid));
    const before = document().text;
    const money = (): number[] => amountsOf(rowOf('Cost, money, gap and surplus by year', /^Money there/));
    expect(money()[3]).toBe(0);
    expect(screen.getByText('1 agreement is not sure enough to count.')).toBeVisible();
    expect(screen.queryByText(/counting bids/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Agreed and bid for' }));
    expect(money()[3]).toBe(150000);
    expect(screen.getAllByText(/^£[\d.]+m of £[\d.]+m has no money, counting bids\./).length).toBeGreaterThan(0);
    expect(document().answer.resolved.financial.counts).toBe('bid');
    workbench.getState().undo();
    expect(document().text).toBe(before);
  });

  test('says why a grant that must be matched can pay less than the row of its end', () => {
    const { unmount } = openRoom(MoneyRoom, withMoney(whole));
    expect(screen.queryByText(/Renewed alone it can pay less/)).toBeNull();
    expect(within(screen.getByRole('table', { name: 'Gap by cause, funder and payer' })).getAllByRole('row', { name: /has ended: falls on / }).length).toBeGreaterThan(0);
    unmount();
    openRoom(MoneyRoom, withMoney({ ...whole, share: undefined, amount: 500000, match: { per_pound: 1 } }));
    expect(screen.getByText(/Renewed alone it can pay less/)).toBeVisible();
  });

  test('bridges from real cost to pounds of the day', () => {
    openRoom(MoneyRoom, sussex());
    const table = screen.getByRole('table', { name: 'From real cost to £ of the day' });
    const rows = within(table).getAllByRole('row').slice(1).map((row) => amountsOf(row).at(-1) ?? 0);
    const [nominal, ...steps] = rows.reverse();
    expect(Math.abs(steps.reduce((sum, step) => sum + step, 0) - (nominal ?? 0))).toBeLessThan(1);
    expect(screen.getByText(/VAT on what providers charge/)).toBeVisible();
  });

  test('shows the chart as a table, and costs by funder and line', async () => {
    const { user } = openRoom(MoneyRoom, withMoney(whole));
    await user.click(screen.getByRole('button', { name: 'Show as table: Cost, money and gap by year' }));
    expect(screen.getAllByRole('table', { name: 'Cost, money, gap and surplus by year' })).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'By funder and line' }));
    const table = screen.getByRole('table', { name: 'Costs by funder, line and year' });
    expect(within(table).getAllByRole('row', { name: /^Home office: / }).length).toBeGreaterThan(0);
    expect(within(table).getAllByRole('row', { name: /^Nobody: / }).length).toBeGreaterThan(0);
  });

  test('names the quality and source of each rate, with its why', async () => {
    const { user, workbench } = openRoom(MoneyRoom, sussex());
    const table = screen.getByRole('table', { name: 'What £ of the day and ending a service rest on' });
    expect(within(table).getByRole('row', { name: /^Standard rate of VAT 20/ })).toHaveTextContent('Assumption');
    expect(within(table).getByRole('row', { name: /^Redundancy pay/ })).toHaveTextContent('Judgement');
    expect(within(table).getByRole('row', { name: /^Buying the service anew/ })).toHaveTextContent('Placeholder');
    await user.click(within(table).getByRole('button', { name: /Standard rate of VAT: why this number/ }));
    expect(workbench.getState().question?.figure).toBe('parameter.finance_vat_rate');
  });
});
