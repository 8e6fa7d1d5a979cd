import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { roomAt } from '../../../src/shell/route';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

afterEach(() => { window.location.hash = ''; });

describe('the rooms', () => {
  test('are links, of which the one the reader is in is marked', () => {
    openPage(sussex());
    const nav = screen.getByRole('navigation', { name: 'Rooms' });
    const summary = within(nav).getByRole('link', { name: 'Summary' });
    expect(summary).toHaveAttribute('href', '#/summary');
    expect(summary).toHaveAttribute('aria-current', 'page');
    expect(document.title).toBe('Drive roll-out workbench');
  });

  test('have addresses; what leads nowhere is left alone', () => {
    expect(roomAt('')).toBe('summary');
    expect(roomAt('#/summary')).toBe('summary');
    expect(roomAt('#main')).toBeNull();
    expect(roomAt('#/cellar')).toBeNull();
  });
});

describe('while the text has problems', () => {
  test('every room says so, the figures stay, and undo mends it', async () => {
    const { workbench, user } = openPage(sussex());
    const lead = () => document.querySelector('.figure-button--lead data')?.getAttribute('value');
    const before = lead();
    act(() => { workbench.getState().setText('format: 1\nscenario: ['); });
    expect(screen.getByRole('status', { name: 'Problems in the text' })).toHaveTextContent(/The figures are those from before the change/);
    expect(lead()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Show what is wrong' }));
    expect(screen.getByText(/sussex\.yaml, line/)).toBeVisible();
    act(() => { workbench.getState().undo(); });
    expect(screen.queryByRole('status', { name: 'Problems in the text' })).not.toBeInTheDocument();
  });
});
