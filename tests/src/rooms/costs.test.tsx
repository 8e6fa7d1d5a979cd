import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { optionFlow } from '../../../models/index';
import { CostsRoom } from '../../../src/rooms/costs/costs-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const lines = (): HTMLElement => screen.getByRole('table', { name: /^Costs of .* by year$/ });
const exact = (cell: Element | null | undefined): number => Number(cell?.querySelector('data')?.value);

describe('the Costs room', { timeout: 20_000 }, () => {
  test('shows every line by year, and their sum as the model has it', () => {
    const { document: open } = openRoom(CostsRoom, sussex());
    const { figures, costs } = optionFlow(open().answer.appraisal, 'whole_force');
    const [foot] = within(lines()).getAllByRole('row', { name: /^All costs/ });
    expect(exact(foot?.querySelector('td:nth-last-child(2)'))).toBeCloseTo(figures.pvCost, 4);
    expect(exact(foot?.querySelector('td:last-child'))).toBeCloseTo(figures.pvCostOptimismBias, 4);
    const numbers = lines().querySelectorAll('data');
    expect(numbers.length).toBeGreaterThan(costs.length * 8);
    expect([...numbers].filter((number) => number.closest('.figure-button') === null)).toEqual([]);
  });

  test('puts lines together by who pays', async () => {
    const { user } = openRoom(CostsRoom, sussex());
    expect(within(lines()).getByRole('rowheader', { name: 'Work with perpetrators' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'By who pays' }));
    expect(within(lines()).queryByRole('rowheader', { name: 'Work with perpetrators' })).not.toBeInTheDocument();
    expect(within(lines()).getByRole('rowheader', { name: 'Commissioner' })).toBeVisible();
  });

  test('a number asks the model why it is that', () => {
    const { workbench } = openRoom(CostsRoom, sussex());
    const [first] = within(lines()).getAllByRole('button', { name: /why this number\?$/ });
    if (first) fireEvent.click(first);
    expect(workbench.getState().question).toMatchObject({ figure: expect.stringMatching(/^costs\.prong\.\w+\.2027-28$/) as string, option: 'whole_force' });
  });

  test('the chart has a table twin by prong', async () => {
    const { user } = openRoom(CostsRoom, sussex());
    await user.click(screen.getByRole('button', { name: 'Show as table: Cost by year and prong' }));
    const twin = screen.getByRole('table', { name: 'Cost by year and prong' });
    expect(within(twin).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Year', 'Work with perpetrators', 'Support for victims', 'All costs']));
  });

  test('stands beside published contracts, nominal, with their quality', () => {
    openRoom(CostsRoom, sussex());
    const contracts = screen.getByRole('table', { name: 'Published contracts, nominal' });
    expect(within(contracts).getByRole('row', { name: /^Birmingham and Sandwell, 2018.*£8,000.*derived/ })).toBeVisible();
  });

  test('speaks of another option once it is chosen', async () => {
    const { user } = openRoom(CostsRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'phased');
    expect(screen.getByRole('table', { name: 'Costs of Phased by year' })).toBeVisible();
  });
});
