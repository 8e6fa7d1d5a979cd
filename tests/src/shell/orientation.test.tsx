import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '#/summary');
});

const offers = () => screen.queryAllByRole('button', { name: 'New here?' });
const panel = () => screen.queryByRole('region', { name: 'First steps' });

/** The header has one offer and the bar of narrow windows another; style sheets show one of them. */
function offer(): HTMLElement {
  const [first] = offers();
  if (!first) throw new Error('the first steps are not offered');
  return first;
}

test('whoever is new is offered the first steps, which say what to do, where numbers come from and whose this is not', async () => {
  const { user } = openPage(sussex());
  expect(panel()).not.toBeInTheDocument();
  await user.click(offer());
  const steps = panel();
  if (!steps) throw new Error('the first steps are not shown');
  expect(within(steps).getByRole('heading', { name: 'First steps' })).toHaveFocus();
  expect(within(steps).getAllByRole('listitem')).toHaveLength(3);
  expect(steps).toHaveTextContent(/commissioners, consultants and finance teams/);
  expect(steps).toHaveTextContent(/any of the 43 forces/);
  expect(steps).toHaveTextContent(/a source and a word for its quality/);
  expect(steps).toHaveTextContent(/independent of the Drive Partnership/);
});

test('they go for good once they are closed, and the foot of the page leads back', async () => {
  const { user, unmount } = openPage(sussex());
  await user.click(offer());
  await user.click(screen.getByRole('button', { name: 'Close, and do not offer this again' }));
  expect(offers()).toEqual([]);
  expect(panel()).not.toBeInTheDocument();
  unmount();
  openPage(sussex());
  expect(offers()).toEqual([]);
  await user.click(screen.getByRole('link', { name: 'Help and accessibility' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Help and accessibility' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'First steps' })).toBeVisible();
});

test('they go by themselves once something is changed', async () => {
  const { workbench } = openPage(sussex());
  act(() => { workbench.getState().edit('referral_share', 0.4); });
  await screen.findByRole('button', { name: '1 trial edit' });
  expect(offers()).toEqual([]);
});

test('the page of help names what is known to be missing and which browsers were tried', async () => {
  const { workbench } = openPage(sussex());
  act(() => { workbench.getState().goTo('help'); });
  expect(await screen.findByRole('heading', { name: 'What is known to be missing' })).toBeVisible();
  expect(screen.getByText(/No screen reader/)).toBeVisible();
  expect(screen.getByText(/Firefox and Safari have not been tried/)).toBeVisible();
  expect(within(screen.getByRole('navigation', { name: 'Rooms' })).queryByRole('link', { name: 'Help' })).not.toBeInTheDocument();
});
