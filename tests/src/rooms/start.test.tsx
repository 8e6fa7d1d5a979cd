import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sussex } from '../sussex';
import { openPage } from './page';

beforeEach(() => { window.location.hash = '#/start'; });
afterEach(() => { window.location.hash = ''; });

async function openStart() {
  const page = openPage(sussex());
  await screen.findByRole('heading', { level: 1, name: 'Start from your force' });
  const resolved = () => {
    const { document } = page.workbench.getState();
    if (document.kind !== 'open') throw new Error('no scenario is open');
    return document.answer.resolved;
  };
  return { ...page, resolved };
}

const force = () => screen.getByRole('combobox', { name: 'Police force area' });
const make = (name: string) => screen.getByRole('button', { name: `Make the scenario for ${name}` });

describe('a new scenario in three steps', () => {
  test('any of 43 forces can be chosen, and nothing is asked before', async () => {
    await openStart();
    // The invitation to choose comes first.
    expect(within(force()).getAllByRole('option')).toHaveLength(44);
    expect(screen.queryByRole('button', { name: /Make the scenario/ })).toBeNull();
  });

  test('South Wales says that it opens on the national rate, becomes the document and lands on the Summary', async () => {
    const { user, workbench, resolved } = await openStart();
    await user.selectOptions(force(), 'South Wales');
    expect(screen.getByText(/South Wales opens on the national MARAC rate/)).toBeInTheDocument();
    const rate = screen.getByRole('row', { name: /MARAC cases a year per 10,000 adult women/ });
    expect(within(rate).getByText('National')).toBeInTheDocument();
    expect(rate).toHaveTextContent('year to September 2024');
    await user.click(make('South Wales'));
    expect(resolved()).toMatchObject({ id: 'drive_in_south_wales', title: 'Drive across South Wales', period: { baseYear: '2027-28' } });
    expect(workbench.getState().room).toBe('summary');
    await waitFor(() => { expect(window.location.hash).toBe('#/summary'); });
  });

  test('what it starts from is saved as a table that says whose it is', async () => {
    const { user } = await openStart();
    await user.selectOptions(force(), 'South Wales');
    const names: string[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:table';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function clicked(this: HTMLAnchorElement) { names.push(this.download); });
    await user.click(screen.getByRole('button', { name: 'Save as CSV: What it starts from' }));
    await waitFor(() => { expect(names).toEqual(['south-wales-start-what-it-starts-from.csv']); });
    const text = await blobs[0]?.text();
    expect(text).toMatch(/Figure,Value,Whose,Source and year/);
    expect(text).toMatch(/Team,Authorities,Accepted cases a year/);
    expect(text).toMatch(/South Wales, before a scenario is made of it/);
    expect(text).not.toMatch(/Sussex/);
    vi.restoreAllMocks();
  });

  test('what was open before can be had back', async () => {
    const { user, workbench, resolved } = await openStart();
    await user.selectOptions(force(), 'Kent');
    await user.click(make('Kent'));
    expect(resolved().force?.id).toBe('kent');
    act(() => { workbench.getState().undo(); });
    expect(resolved().id).toBe('sussex');
  });

  test('all of it can be done by keyboard', async () => {
    const { user, resolved } = await openStart();
    await user.selectOptions(force(), 'Essex');
    force().focus();
    await user.tab();
    while (document.activeElement?.matches('[role="region"], .save-as button') === true) await user.tab();
    expect(screen.getByRole('combobox', { name: 'First year of delivery' })).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: 'First year of delivery' }), '2029-30');
    await user.tab();
    expect(screen.getByRole('radio', { name: 'No' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(resolved().period.baseYear).toBe('2029-30');
  });

  test('a service that runs today is asked for its place and its posts', async () => {
    const { user, workbench, resolved } = await openStart();
    await user.selectOptions(force(), 'Cheshire');
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    const posts = screen.getByRole('textbox', { name: 'Case managers in post' });
    await user.click(make('Cheshire'));
    expect(posts).toHaveFocus();
    expect(posts).toHaveAccessibleDescription(/Enter the number of case managers/);
    expect(workbench.getState().room).toBe('start');
    await user.type(posts, '3.5');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where it runs' }), 'Warrington and Halton');
    await user.click(make('Cheshire'));
    expect(resolved().teams.find(({ existing }) => existing !== null)).toMatchObject({
      label: 'Warrington and Halton', existing: { posts: 3.5, quality: 'placeholder' },
    });
  });
});
