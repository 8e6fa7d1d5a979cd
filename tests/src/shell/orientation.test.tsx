import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '#/summary');
});

const steps = () => screen.queryByRole('region', { name: 'New here?' });

test('whoever is new sees the first steps above the page, which goes on working', () => {
  const { workbench } = openPage(sussex());
  const shown = steps();
  if (!shown) throw new Error('the first steps are not shown');
  expect(within(shown).getAllByRole('listitem')).toHaveLength(3);
  expect(within(shown).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/summary', '#/start', '#/evidence', '#/help']);
  expect(shown).not.toContainElement(document.activeElement as HTMLElement);
  act(() => { workbench.getState().edit('referral_share', 0.4); });
  expect(steps()).toBeVisible();
});

test('they go for good once they are closed, and Help calls them back', async () => {
  const { user, unmount } = openPage(sussex());
  await user.click(within(screen.getByRole('region', { name: 'New here?' })).getByRole('button', { name: 'Close' }));
  expect(steps()).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  unmount();
  openPage(sussex());
  expect(steps()).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Help and accessibility' }));
  await user.click(await screen.findByRole('button', { name: 'Show the first steps above every room again' }));
  expect(steps()).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show the first steps/ })).not.toBeInTheDocument();
});

test('the next visit begins without them once something has been changed', async () => {
  const { workbench, unmount } = openPage(sussex());
  act(() => { workbench.getState().edit('referral_share', 0.4); });
  await screen.findByRole('button', { name: '1 trial edit' });
  unmount();
  openPage(sussex());
  expect(steps()).not.toBeInTheDocument();
});

test('Help says who this is for, what to do, where numbers come from and whose this is not', async () => {
  const { workbench } = openPage(sussex());
  act(() => { workbench.getState().goTo('help'); });
  await screen.findByRole('heading', { level: 1, name: 'Help and accessibility' });
  const main = screen.getByRole('main');
  for (const words of [/commissioners, consultants and finance teams/, /any of the 43 forces/, /a source and a word for its quality/, /independent of the Drive Partnership/]) {
    expect(main).toHaveTextContent(words);
  }
});

test('the page of help names what is known to be missing and which browsers were tried', async () => {
  const { workbench } = openPage(sussex());
  act(() => { workbench.getState().goTo('help'); });
  expect(await screen.findByRole('heading', { name: 'What is known to be missing' })).toBeVisible();
  expect(screen.getByText(/No screen reader/)).toBeVisible();
  expect(screen.getByText(/Firefox and Safari have not been tried/)).toBeVisible();
  expect(within(screen.getByRole('navigation', { name: 'Rooms' })).queryByRole('link', { name: 'Help' })).not.toBeInTheDocument();
});
