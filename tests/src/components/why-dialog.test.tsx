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
