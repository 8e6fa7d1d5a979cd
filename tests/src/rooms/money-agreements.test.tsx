import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MoneyRoom } from '../../../src/rooms/money/money-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const box = (name: RegExp | string): HTMLElement => screen.getByRole('textbox', { name });

async function openForm() {
  const room = openRoom(MoneyRoom, sussex());
  await room.user.click(screen.getByRole('button', { name: 'Add an agreement' }));
  return room;
}

async function addGrant() {
  const room = await openForm();
  await room.user.type(box('Name of the agreement'), 'Home Office grant');
  await room.user.type(box('Who pays'), 'Home Office');
  await room.user.type(box('Amount (£)'), '300000');
  await room.user.type(box(/^Notice/), '3');
  await room.user.click(screen.getByRole('button', { name: 'Add the agreement' }));
  return room;
}

describe('agreements', () => {
  test('are added as one step, in the scenario’s own text', async () => {
    const { document, workbench } = await addGrant();
    expect(document().answer.resolved.funding).toEqual([{
      id: 'home_office_grant', label: 'Home Office grant', funder: 'Home Office', amount: 300000,
      first_month: '2027-04', last_month: '2030-03', notice_months: 3, certainty: 'agreed',
    }]);
    expect(document().text).toContain('home_office_grant');
    const row = within(screen.getByRole('table', { name: 'Agreements' })).getByRole('row', { name: /^Home Office grant/ });
    expect(row).toHaveTextContent('£300,000');
    expect(screen.queryByRole('form', { name: 'Add an agreement' })).toBeNull();
    workbench.getState().undo();
    expect(document().text).toBe(sussex().text);
  });

  test('are not saved with a fault, which is named at its field, and nothing typed is lost', async () => {
    const { user, document } = await openForm();
    await user.type(box('Name of the agreement'), 'Grant');
    await user.type(box('Who pays'), 'Council');
    await user.type(box('Amount (£)'), '£3,00,000');
    await user.click(screen.getByRole('button', { name: 'Add the agreement' }));
    expect(box('Amount (£)')).toBeInvalid();
    expect(box('Amount (£)')).toHaveFocus();
    expect(box('Amount (£)')).toHaveAccessibleDescription(/The commas in £3,00,000 do not stand between thousands/);
    expect(box('Name of the agreement')).toHaveValue('Grant');
    expect(document().text).toBe(sussex().text);
  });

  test('say at its field what the model refuses', async () => {
    const { user, document } = await openForm();
    await user.type(box('Name of the agreement'), 'Grant');
    await user.type(box('Who pays'), 'Council');
    await user.selectOptions(screen.getByRole('combobox', { name: 'When it comes' }), 'By financial year');
    await user.type(box('Parts of the money'), '2040-41: 5');
    await user.click(screen.getByRole('button', { name: 'Add the agreement' }));
    expect(box('Parts of the money')).toHaveAccessibleDescription(/2040-41 lies outside the agreement/);
    expect(box('Parts of the money')).toHaveValue('2040-41: 5');
    expect(document().answer.resolved.funding).toEqual([]);
  });

  test('are changed to a share: what else they say stays', async () => {
    const { user, document, workbench } = await addGrant();
    const before = document().text;
    await user.click(screen.getByRole('button', { name: 'Change Home Office grant' }));
    expect(box('Who pays')).toHaveValue('Home Office');
    await user.click(screen.getByRole('radio', { name: 'A share of the cost' }));
    await user.type(box('Share (%)'), '25');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cash or in kind' }), 'In kind');
    await user.click(screen.getByRole('button', { name: 'Save the agreement' }));
    const [saved] = document().answer.resolved.funding;
    expect(saved).toMatchObject({ id: 'home_office_grant', funder: 'Home Office', share: 0.25, kind: 'in_kind', notice_months: 3 });
    expect(saved).not.toHaveProperty('amount');
    workbench.getState().undo();
    expect(document().text).toBe(before);
  });

  test('take conditions, said in words, and give them up again', async () => {
    const { user, document } = await addGrant();
    await user.click(screen.getByRole('button', { name: 'Change Home Office grant' }));
    await user.type(box(/^Match/), '2');
    await user.click(screen.getByRole('checkbox', { name: 'Help in kind counts as a match' }));
    await user.click(screen.getByRole('checkbox', { name: 'Support for victims' }));
    await user.click(screen.getByRole('checkbox', { name: 'Adur' }));
    await user.click(screen.getByRole('checkbox', { name: /^What is left in March moves/ }));
    await user.type(box(/^At most this much/), '10');
    await user.click(screen.getByRole('checkbox', { name: 'Whole force at once' }));
    await user.click(screen.getByRole('button', { name: 'Save the agreement' }));
    expect(document().answer.resolved.funding[0]).toMatchObject({
      match: { per_pound: 2, in_kind_counts: true }, ring_fence: { prongs: ['victim'], authorities: ['adur'] }, carry_forward: true,
      carry_forward_share: 0.1, options: ['whole_force'],
    });
    expect(screen.getByRole('table', { name: 'Agreements' })).toHaveTextContent(
      '3 months of notice; each £1 of it needs £2 of others’ money, in kind or cash; only for Support for victims; only in Adur; '
      + 'what is left in March moves on, at most 10 % of the year’s money; only with Whole force at once',
    );
    await user.click(screen.getByRole('button', { name: 'Change Home Office grant' }));
    await user.clear(box(/^Match/));
    for (const name of ['Support for victims', 'Adur', /^What is left in March moves/, 'Whole force at once']) await user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByRole('button', { name: 'Save the agreement' }));
    const [saved] = document().answer.resolved.funding;
    for (const field of ['match', 'ring_fence', 'carry_forward', 'carry_forward_share', 'options']) expect(saved).not.toHaveProperty(field);
  });

  test('open their conditions at a fault, and leave them open once it is mended', async () => {
    const { user, document } = await addGrant();
    await user.click(screen.getByRole('button', { name: 'Change Home Office grant' }));
    const summary = screen.getByText(/^Conditions:/);
    const isOpen = (): boolean | undefined => summary.closest('details')?.open;
    await user.type(box(/^Match/), 'x');
    expect(isOpen()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Save the agreement' }));
    expect([isOpen(), box(/^Match/).getAttribute('aria-invalid')]).toEqual([true, 'true']);
    await user.clear(box(/^Match/));
    await user.type(box(/^Match/), '2');
    expect([isOpen(), box(/^Match/).getAttribute('aria-invalid')]).toEqual([true, 'false']);
    await user.click(screen.getByRole('button', { name: 'Save the agreement' }));
    expect(document().answer.resolved.funding[0]?.match).toMatchObject({ per_pound: 2 });
  });

  test('of a funder that is there already take its name as it is written', async () => {
    const { user, document } = await addGrant();
    await user.click(screen.getByRole('button', { name: 'Add an agreement' }));
    await user.type(box('Name of the agreement'), 'More');
    await user.type(box('Who pays'), 'home office');
    await user.type(box('Amount (£)'), '£0');
    expect(screen.getByText('An amount of £0 pays for nothing.')).toBeVisible();
    await user.clear(box('Amount (£)'));
    await user.type(box('Amount (£)'), '£5,000');
    expect(screen.queryByText(/pays for nothing/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add the agreement' }));
    expect(document().answer.resolved.funding[1]?.amount).toBe(5000);
    expect(document().answer.resolved.funding.map(({ funder }) => funder)).toEqual(['Home Office', 'Home Office']);
  });

  test('are taken out as one step', async () => {
    const { user, document, workbench } = await addGrant();
    const before = document().text;
    await user.click(screen.getByRole('button', { name: 'Remove Home Office grant' }));
    expect(document().answer.resolved.funding).toEqual([]);
    expect(screen.getByText('Home Office grant is taken out. Undo brings it back.')).toBeVisible();
    workbench.getState().undo();
    expect(document().text).toBe(before);
  });
});
