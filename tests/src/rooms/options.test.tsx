import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { OptionsRoom } from '../../../src/rooms/options/options-room';
import { sussex } from '../sussex';
import { openPage } from './page';

vi.setConfig({ testTimeout: 60_000 });

async function openRoom() {
  expect(OptionsRoom).toBeDefined();
  const page = openPage(sussex());
  act(() => { page.workbench.getState().goTo('options'); });
  await screen.findByRole('heading', { level: 1, name: 'Options' }, { timeout: 10_000 });
  const document = () => {
    const open = page.workbench.getState().document;
    if (open.kind !== 'open') throw new Error('nothing is open');
    return open;
  };
  return { ...page, document, text: () => document().text, options: () => document().answer.resolved.options };
}

const teams = (name: string) => screen.getByRole('region', { name });

describe('the Options room', () => {
  test('adds a copy, renames it, chooses another baseline and removes what was one; each is a step to go back', async () => {
    const { user, options, document, workbench } = await openRoom();
    const first = sussex().text;
    await user.click(screen.getByRole('button', { name: 'Copy Phased' }));
    expect(options().map(({ id }) => id)).toContain('phased_copy');
    const name = screen.getByRole('textbox', { name: 'Name of Phased (copy)' });
    await user.clear(name);
    await user.type(name, 'Later{Enter}');
    expect(options().map(({ label }) => label)).toContain('Later');
    await user.click(screen.getByRole('button', { name: 'Remove Business as usual' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/This option is the baseline.*Choose another baseline first/);
    await user.click(screen.getByRole('radio', { name: 'Later is the baseline' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document().look.baseline).toBe('phased_copy');
    await user.click(screen.getByRole('button', { name: 'Remove Business as usual' }));
    expect(screen.getByText('Business as usual is taken out. Undo brings it back.')).toHaveFocus();
    expect(options().map(({ id }) => id)).not.toContain('business_as_usual');
    for (let step = 0; step < 4; step += 1) act(() => { workbench.getState().undo(); });
    expect(document().text).toBe(first);
  });

  test('adds an option without teams, whose teams then take part', async () => {
    const { user, options, document } = await openRoom();
    await user.type(screen.getByRole('textbox', { name: 'New option' }), 'East alone');
    await user.click(screen.getByRole('button', { name: 'Add option' }));
    await user.click(screen.getByRole('radio', { name: 'Show East alone' }));
    await user.click(screen.getByRole('checkbox', { name: 'East Sussex takes part' }));
    expect(options().at(-1)).toMatchObject({ id: 'east_alone', teams: [{ team: 'east_sussex', goLive: 4, posts: null }] });
    await user.click(screen.getByRole('checkbox', { name: 'Eastbourne and Hastings takes part' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/Eastbourne|eastbourne/);
    expect(options().at(-1)?.teams).toHaveLength(1);
    expect(document().problems).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'East Sussex takes part' }));
    expect(options().at(-1)?.teams).toEqual([]);
  });

  test('sets go-live, posts and the end of referrals of a team', async () => {
    const { user, text } = await openRoom();
    const month = screen.getByLabelText(/^Go-live of East Sussex,/);
    expect(month).toHaveValue('2027-08');
    fireEvent.change(month, { target: { value: '2028-10' } });
    expect(text()).toContain('- {team: east_sussex, go_live: 2028-10}');
    const posts = screen.getByRole('combobox', { name: 'Posts of East Sussex' });
    expect(within(posts).getByRole('option', { name: /^sized from demand: \d+\.\d$/ })).toBeInTheDocument();
    await user.selectOptions(posts, 'own');
    const number = screen.getByRole('textbox', { name: 'Number of posts of East Sussex' });
    await user.clear(number);
    await user.type(number, '5.5{Enter}');
    fireEvent.change(screen.getByLabelText(/^East Sussex takes no new referrals from/), { target: { value: '2031-04' } });
    expect(text()).toContain('- {team: east_sussex, go_live: 2028-10, posts: 5.5, referrals_close: 2031-04}');
    await user.selectOptions(posts, 'sized');
    expect(text()).toContain('- {team: east_sussex, go_live: 2028-10, referrals_close: 2031-04}');
  });

  test('says at the box when a go-live is earlier than mobilisation allows, and takes it', async () => {
    const { text } = await openRoom();
    expect(screen.queryByText(/mobilisation allows/)).toBeNull();
    fireEvent.change(screen.getByLabelText(/^Go-live of Brighton and Lewes,/), { target: { value: '2027-07' } });
    expect(screen.getByText(/^Earlier than mobilisation allows: its 4 months end with July\s2027\./)).toBeVisible();
    expect(text()).toContain('- {team: brighton_and_lewes, go_live: 2027-07}');
  });

  test('keeps the first month in the box of a service that is enlarged in it', async () => {
    const { user, text } = await openRoom();
    const month = screen.getByLabelText(/^Go-live of West Sussex coast,/);
    fireEvent.change(month, { target: { value: '2027-04' } });
    expect(month).toHaveValue('2027-04');
    expect(text()).toContain('- {team: west_sussex_coast, go_live: 2027-04, posts: 4.5}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Posts of West Sussex coast' }), 'sized');
    expect(text()).toContain('- {team: west_sussex_coast, go_live: 2027-04}');
    await user.click(screen.getByRole('radio', { name: 'Show Keep West Sussex' }));
    expect(screen.getByLabelText(/^Go-live of West Sussex coast,/)).toHaveValue('');
  });

  test('refuses a month outside the period and a number that is none, at their places, and leaves the session intact', async () => {
    const { user, document, text } = await openRoom();
    const { answer } = document();
    const month = screen.getByLabelText(/^Go-live of East Sussex,/);
    fireEvent.change(month, { target: { value: '2039-01' } });
    expect(month).toHaveAttribute('aria-invalid', 'true');
    expect(month).toHaveAccessibleDescription(/January 2039 lies outside the period/);
    expect(month).toHaveValue('2039-01');
    await user.click(month);
    await user.keyboard('{Escape}');
    expect(month).toHaveValue('2027-08');
    const number = screen.getByRole('textbox', { name: 'Number of posts of West Sussex north' });
    await user.clear(number);
    await user.type(number, 'four{Enter}');
    expect(number).toHaveAccessibleDescription(/not a number/);
    expect(text()).toBe(sussex().text);
    expect(document().answer).toBe(answer);
  });

  test('puts an empty name back on leaving, says why in words of the form, and forgets it at the next change', async () => {
    const { user, text, options } = await openRoom();
    const name = screen.getByRole('textbox', { name: 'Name of Phased' });
    await user.clear(name);
    await user.tab();
    expect(name).toHaveValue('Phased');
    expect(text()).toBe(sussex().text);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(/“name” must be some text/);
    expect(alert).not.toHaveTextContent(/README|line \d|options\[|label/);
    await user.click(screen.getByRole('button', { name: 'Copy Phased' }));
    expect(options().map(({ id }) => id)).toContain('phased_copy');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('warns of posts far above what demand calls for', async () => {
    const { user } = await openRoom();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Posts of East Sussex' }), 'own');
    const number = screen.getByRole('textbox', { name: 'Number of posts of East Sussex' });
    expect(screen.queryByText(/demand calls for: check/)).not.toBeInTheDocument();
    await user.clear(number);
    await user.type(number, '1000{Enter}');
    expect(screen.getByText(/^More than 3 times the \d+\.\d posts that demand calls for: check the number\.$/)).toBeVisible();
  });

  test('an existing service can be sized from demand and put back to its own posts', async () => {
    const { user, text } = await openRoom();
    await user.click(screen.getByRole('radio', { name: 'Show Keep West Sussex' }));
    const posts = screen.getByRole('combobox', { name: 'Posts of West Sussex north' });
    await user.selectOptions(posts, 'sized');
    expect(text()).toContain('- {team: west_sussex_north, go_live: 2027-04}');
    expect(posts).toHaveValue('sized');
  });

  test('moves an authority by its list and by dragging, and the focus follows', async () => {
    const { user, document } = await openRoom();
    const members = (id: string) => document().answer.resolved.teams.find((team) => team.id === id)?.authorities;
    await user.selectOptions(within(teams('West Sussex coast')).getByRole('combobox', { name: 'Move Adur from West Sussex coast' }), 'West Sussex north');
    expect(members('west_sussex_coast')).toEqual(['arun', 'chichester', 'worthing']);
    expect(members('west_sussex_north')).toEqual(['crawley', 'horsham', 'mid_sussex', 'adur']);
    expect(screen.getByRole('combobox', { name: 'Move Adur from West Sussex north' })).toHaveFocus();
    const store = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, data: string) => { store.set(type, data); }, getData: (type: string) => store.get(type) ?? '',
      get types() { return [...store.keys()]; },
    };
    fireEvent.dragStart(screen.getByRole('combobox', { name: 'Move Adur from West Sussex north' }).closest('li') ?? document as never, { dataTransfer });
    fireEvent.dragOver(teams('West Sussex coast'), { dataTransfer });
    fireEvent.drop(teams('West Sussex coast'), { dataTransfer });
    expect(members('west_sussex_coast')).toEqual(['arun', 'chichester', 'worthing', 'adur']);
    expect(screen.getByText('Adur is now in West Sussex coast.')).toBeInTheDocument();
  });

  test('an authority in no team is listed and can be taken in; the last one cannot leave', async () => {
    const { user, document } = await openRoom();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Move Lewes from Brighton and Lewes' }), 'no team');
    expect(within(teams('In no team')).getByText('Lewes')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Move Brighton and Hove from Brighton and Lewes' }), 'no team');
    expect(screen.getByRole('alert')).toHaveTextContent(/is all that the team/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add an authority to Eastbourne and Hastings' }), 'Lewes');
    expect(document().answer.resolved.teams.at(-1)?.authorities).toEqual(['eastbourne', 'hastings', 'lewes']);
    expect(screen.queryByRole('region', { name: 'In no team' })).not.toBeInTheDocument();
  });

  test('adds, renames and removes a team, and states its service of today', async () => {
    const { user, document, text } = await openRoom();
    await user.type(screen.getByRole('textbox', { name: 'New team' }), 'Wealden');
    await user.selectOptions(screen.getByRole('combobox', { name: 'starting with' }), 'Wealden');
    await user.click(screen.getByRole('button', { name: 'Add team' }));
    expect(document().answer.resolved.teams.at(-1)).toMatchObject({ id: 'wealden', authorities: ['wealden'], existing: null });
    await user.click(screen.getByRole('checkbox', { name: 'Wealden has a service today' }));
    const posts = screen.getByRole('textbox', { name: 'Posts of Wealden today' });
    await user.clear(posts);
    await user.type(posts, '1.5{Enter}');
    expect(document().answer.resolved.teams.at(-1)?.existing).toMatchObject({ posts: 1.5, quality: 'placeholder' });
    await user.click(screen.getByRole('button', { name: 'Remove the team Wealden' }));
    expect(text()).toBe(sussex().text);
  });

  test('states open cases and who waits of a service of today, or says what cannot be read', async () => {
    const { user, document } = await openRoom();
    await user.click(screen.getByRole('button', { name: 'More about the service of West Sussex coast today' }));
    const form = screen.getByRole('form', { name: 'Service of West Sussex coast today' });
    const cases = within(form).getByRole('textbox', { name: 'Open cases at the start' });
    expect(cases).toHaveAccessibleDescription(/In all 40\.73\.$/);
    await user.clear(cases);
    await user.type(cases, '6, five');
    await user.click(within(form).getByRole('button', { name: 'Save the service' }));
    expect(cases).toHaveAccessibleDescription(/Enter numbers with commas between/);
    await user.clear(cases);
    await user.type(cases, '6, 5.5');
    await user.clear(within(form).getByRole('textbox', { name: 'People waiting at the start' }));
    await user.type(within(form).getByRole('textbox', { name: 'People waiting at the start' }), '12');
    await user.selectOptions(within(form).getByRole('combobox', { name: 'How good these figures are' }), 'local');
    await user.click(within(form).getByRole('button', { name: 'Save the service' }));
    expect(document().answer.resolved.teams[0]?.existing).toMatchObject({ posts: 2.5, openCases: [6, 5.5], waiting: 12, quality: 'local' });
    expect(screen.queryByRole('form', { name: 'Service of West Sussex coast today' })).not.toBeInTheDocument();
    const waiting = screen.getByRole('textbox', { name: 'People waiting when East Sussex goes live' });
    await user.clear(waiting);
    await user.type(waiting, '9{Enter}');
    expect(document().answer.resolved.teams.find(({ id }) => id === 'east_sussex')?.openingWaiting).toBe(9);
  });

  test('puts options in another order by keyboard, and says where they are', async () => {
    const { user, options, text } = await openRoom();
    const before = text();
    screen.getByRole('button', { name: 'Move Phased up' }).focus();
    await user.keyboard('{Enter}');
    expect(options().map(({ id }) => id).indexOf('phased')).toBe(2);
    expect(screen.getByText('Phased is now number 3 of 5.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move Phased up' })).toHaveFocus();
    screen.getByRole('button', { name: 'Move Phased down' }).focus();
    await user.keyboard('{Enter}');
    expect(text()).toBe(before);
    expect(screen.getByRole('button', { name: 'Move Whole force at once down' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('names the scenario and changes its terms; a test rate says that it is one', async () => {
    const { user, document } = await openRoom();
    const title = screen.getByRole('textbox', { name: 'Title of the scenario' });
    await user.clear(title);
    await user.type(title, 'Our own plan{Enter}');
    expect(document().answer.resolved.title).toBe('Our own plan');
    const years = screen.getByRole('textbox', { name: 'Years of delivery' });
    await user.clear(years);
    await user.type(years, 'six{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(/Type a whole number from 1 to 40/);
    await user.clear(years);
    await user.type(years, '6{Enter}');
    expect(document().answer.resolved.period.deliveryYears).toBe(6);
    const before = document().answer.appraisal;
    await user.selectOptions(screen.getByRole('combobox', { name: 'Discount rate' }), 'Flat 3.0 % proposed by the June 2026 review (test only)');
    expect(document().answer.appraisal).not.toBe(before);
    expect(screen.getByText('Test rate.')).toBeVisible();
    expect(screen.getByText(/discounted at a test rate/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'First year' }), '2030-31');
    expect(screen.getByRole('alert')).toHaveTextContent(/lies outside the period/);
  });

  test('each difference is the option less the baseline, to the pound', async () => {
    await openRoom();
    const table = screen.getByRole('region', { name: 'Whole force at once less Business as usual' });
    const rows = within(table).getAllByRole('row').slice(1);
    const numbers = rows.map((row) => [...row.querySelectorAll('data')].map((data) => Number(data.value)));
    expect(rows.length).toBeGreaterThan(6);
    const counted = numbers.filter((_, index) => !/Ratio/.test(rows[index]?.textContent ?? ''));
    expect(rows.filter((row) => /of the differences/.test(row.textContent))).toHaveLength(1);
    expect(counted.length).toBe(rows.length - 1);
    for (const [option = 0, baseline = 0, difference = 0] of counted) expect(Math.abs(option - baseline - difference)).toBeLessThan(1);
  });
});
