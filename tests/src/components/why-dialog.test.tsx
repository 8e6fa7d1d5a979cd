import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

/** jsdom knows the dialog element but not how to open one. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; };
});

describe('why this number?', () => {
  test('opens for every figure on the page, and gives focus back to it', async () => {
    const { user } = openPage(sussex());
    const buttons = screen.getAllByRole('button', { name: /why this number\?$/ });
    expect(buttons.length).toBeGreaterThan(40);
    for (const button of buttons) {
      await user.click(button);
      const dialog = screen.getByRole('dialog');
      const asked = button.querySelector('data')?.getAttribute('value');
      expect(dialog.querySelector('.why__value data')?.getAttribute('value')).toBe(asked);
      expect(dialog.querySelector('.why__equation')).not.toBeNull();
      expect(dialog.textContent).not.toMatch(/NaN|Infinity|undefined/);
      await user.click(within(dialog).getByRole('button', { name: 'Close' }));
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      expect(button).toHaveFocus();
    }
  }, 60_000);

  test.each([
    [/ Benefit–cost ratio, /, '2025-26 prices, present values at 2027-28, 2027-28 to 2036-37'],
    [/ Perpetrators worked with, /, '2027-28 to 2031-32, all delivery years together'],
    [/ Posts at peak, /, 'Whole-time posts in the month of most, 2027-28 to 2036-37'],
    [/ Authorities covered, /, 'Of 13 authorities, in the whole option'],
  ])('says what %s is counted over', async (name, basis) => {
    const { user } = openPage(sussex());
    await user.click(screen.getAllByRole('button', { name })[0] ?? document.body);
    expect(within(screen.getByRole('dialog')).getByText(basis)).toBeVisible();
  });

  test('names the option that a number is of, and none where it is of none', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getAllByRole('button', { name: / Authorities covered, Phased/ })[0] ?? document.body);
    expect(within(screen.getByRole('dialog')).getByText('Phased')).toBeVisible();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: /Idvas for every MARAC case/ }));
    expect(within(screen.getByRole('dialog')).queryByText('Whole force at once')).not.toBeInTheDocument();
  });

  test('rounds a share that the model worked out, and keeps the exact one with it', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getAllByRole('button', { name: /Coverage of Adur/ })[0] ?? document.body);
    const shown = screen.getByRole('dialog').querySelector('.why__value data');
    expect(shown?.textContent).toMatch(/^\d\d(?:\.\d{1,2})?\u00a0%$/);
    expect(shown?.getAttribute('value')).toMatch(/^0\.1\d{8,}$/);
  });

  test('lists the figures that are recalled, with where each comes from, and spells out the words', async () => {
    const { user } = openPage(sussex());
    await user.click(await screen.findByText(/^\d+ recalled$/, {}, { timeout: 5000 }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Fall in MARAC appearances, net of comparison group')).toBeVisible();
    expect(dialog.getByText(/^Multi-agency risk assessment conference/)).toBeVisible();
  });

  test('of a published contract gives its source and quality at once', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getByRole('button', { name: /^£8,000\. Cost per case/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('derived')).toBeVisible();
    expect(dialog.getByText('£1,400,000')).toBeVisible();
    expect(dialog.queryByText('Set by')).not.toBeInTheDocument();
  });

  test('leads down to a source and its quality', async () => {
    const { user } = openPage(sussex());
    await user.click(within(screen.getByRole('table', { name: /^Options/ })).getAllByRole('button', { name: /^\S+ Present value of benefits/ })[0] ?? document.body);
    const dialog = screen.getByRole('dialog');
    const open = (name: RegExp): void => {
      const label = within(dialog).getAllByText(name)[0];
      const branch = label?.closest('details');
      if (!branch) throw new Error(`no branch ${String(name)}`);
      branch.open = true;
      branch.dispatchEvent(new Event('toggle'));
    };
    open(/^Present value of benefits: Keep West Sussex/);
    await within(dialog).findByText(/^Physical and emotional harm$/);
    open(/^Physical and emotional harm$/);
    await within(dialog).findByText(/^Physical and emotional harm, annual cost/);
    open(/^Physical and emotional harm, annual cost/);
    expect(await within(dialog).findByText(/the original was not seen/)).toBeVisible();
    expect(within(dialog).getByText('harm_annual_cost')).toBeVisible();
    expect(within(dialog).getByRole('link', { name: /2019.*\(opens in a new tab\)$/ })).toHaveAttribute('rel', 'noreferrer noopener');
  });

  test('Escape, which a browser reports as cancel, closes it', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getAllByRole('button', { name: /why this number\?$/ })[0] ?? document.body);
    screen.getByRole('dialog').dispatchEvent(new Event('cancel'));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  });
});
