import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EvidenceRoom } from '../../../src/rooms/evidence/evidence-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const ledger = (): HTMLElement => screen.getByRole('table', { name: /^Inputs with value/ });
/** Names of the inputs shown. Asking by role for each of a hundred rows takes a test its time. */
const inputs = (): readonly string[] => [...document.querySelectorAll('tbody th[scope="row"]')].map(({ textContent }) => textContent);
const searchFor = (words: string): void => { fireEvent.change(screen.getByRole('searchbox', { name: 'Search' }), { target: { value: words } }); };

async function openInput(user: ReturnType<typeof openRoom>['user'], words: string, name: string): Promise<void> {
  searchFor(words);
  await user.click(within(ledger()).getByRole('button', { name }));
}

const caseload = 'Open cases per case manager';

// A table of a hundred rows takes the page of a test a while to draw.
const patient = { timeout: 20_000 };

describe('the Evidence room', patient, () => {
  test('shows every input with value, range, quality and the answer at both ends', async () => {
    const { document: open } = openRoom(EvidenceRoom, sussex());
    expect(screen.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
    expect(inputs()).toHaveLength(open().answer.resolved.parameters.size);
    searchFor('caseload_per_case_manager');
    const row = within(ledger()).getByRole('row', { name: new RegExp(`^${caseload}`) });
    expect(row).toHaveTextContent(/20 cases per post/);
    expect(row).toHaveTextContent(/12 to 25 cases per post/);
    await waitFor(() => { expect(row).toHaveTextContent(/[+−]£[\d.]+\S*[+−]£[\d.]+/); });
  });

  test('finds by words, and says where nothing is found', () => {
    openRoom(EvidenceRoom, sussex());
    searchFor('open cases');
    expect(inputs()).toContain(caseload);
    expect(inputs().length).toBeLessThan(20);
    searchFor('open cases zebra');
    expect(screen.getByText('No input fits this search.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(inputs().length).toBeGreaterThan(100);
  });

  test('puts what matters most first', async () => {
    openRoom(EvidenceRoom, sussex());
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'matters' } });
    await waitFor(() => { expect(inputs()[0]).toBe('Fall in MARAC appearances, net of comparison group'); });
  });

  test('shows what the headline rests on, by what is weak about it', async () => {
    const { user } = openRoom(EvidenceRoom, sussex());
    const counts = screen.getByRole('region', { name: 'Behind the headline' });
    const [, count = ''] = /(\d+) are recalled/.exec(counts.textContent) ?? [];
    await user.click(within(counts).getByRole('button', { name: /recalled/ }));
    expect(inputs()).toHaveLength(Number(count));
    expect(screen.getByRole('checkbox', { name: 'Only behind the headline' })).toBeChecked();
  });

  test('opens an input to its source, note and layer', async () => {
    const { user } = openRoom(EvidenceRoom, sussex());
    await openInput(user, 'effect_marac', 'Fall in MARAC appearances, net of comparison group');
    expect(within(ledger()).getByText(/quoted from memory; the original was not seen/)).toBeVisible();
    expect(within(ledger()).getByRole('link', { name: /Hester/ })).toHaveAttribute('href', expect.stringMatching(/^https/));
    expect(within(ledger()).getByText('Effects of Drive')).toBeVisible();
  });

  test('the answer at both ends is not shown for the baseline against itself', () => {
    const { workbench } = openRoom(EvidenceRoom, sussex());
    act(() => { workbench.getState().lookAt({ option: 'business_as_usual' }); });
    return waitFor(() => { expect(screen.getByText(/^Choose an option other than the baseline/)).toBeVisible(); });
  });
});

describe('an override', patient, () => {
  test('is written into the text with its reason, in one step', async () => {
    const { user, document: open, workbench } = openRoom(EvidenceRoom, sussex());
    const before = open().text;
    await openInput(user, 'caseload_per', caseload);
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    const form = screen.getByRole('form', { name: `Override ${caseload}` });
    await user.clear(within(form).getByRole('textbox', { name: 'Value (cases per post)' }));
    await user.type(within(form).getByRole('textbox', { name: 'Value (cases per post)' }), '16');
    await user.type(within(form).getByRole('textbox', { name: 'Reason' }), 'Our provider says so: 16, at most');
    await user.type(within(form).getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await user.click(within(form).getByRole('button', { name: 'Save the override' }));
    expect(screen.getByText(/^Saved in the text/)).toBeVisible();
    expect(open().text).toContain('parameter: caseload_per_case_manager');
    expect(open().answer.resolved.parameters.get('caseload_per_case_manager')).toMatchObject({
      value: 16, unit: 'case/post', setBy: 'override', quality: 'judgement', reason: 'Our provider says so: 16, at most', by: 'A. Name',
    });
    expect(within(ledger()).getByText(/^A. Name, \d{4}-\d\d-\d\d$/)).toBeVisible();
    act(() => { workbench.getState().undo(); });
    expect(open().text).toBe(before);
  });

  test('states its own range, is refused where the value lies outside it, and gives it up again', async () => {
    const { user, document: open } = openRoom(EvidenceRoom, sussex());
    await openInput(user, 'caseload_per', caseload);
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    const box = (name: string): HTMLElement => screen.getByRole('textbox', { name });
    await user.clear(box('Value (cases per post)'));
    await user.type(box('Value (cases per post)'), '16');
    await user.type(box('Low'), '18');
    await user.type(box('High'), '22');
    await user.type(box('Reason'), 'Our provider says so');
    await user.type(box('Your name'), 'A. Name');
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    expect(screen.getByText(/The value 16 lies outside its range of 18 to 22/)).toBeVisible();
    await user.clear(box('Low'));
    await user.type(box('Low'), '14');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Values between' }), 'triangular');
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    const parameter = () => open().answer.resolved.parameters.get('caseload_per_case_manager');
    expect(parameter()).toMatchObject({ value: 16, range: { low: 14, high: 22, shape: 'triangular', bounds: false } });
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    expect(box('Low')).toHaveValue('14');
    await user.clear(box('Low'));
    await user.clear(box('High'));
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    expect(parameter()?.range).toMatchObject({ low: 12, high: 25 });
    expect(open().text).not.toContain('low: 14');
  });

  test('brings a figure of an authority that no layer has', async () => {
    const { user, document: open } = openRoom(EvidenceRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Put in' }), 'Adur: adult women');
    const form = screen.getByRole('form', { name: 'Override Adur: adult women' });
    await user.type(within(form).getByRole('textbox', { name: /^Value/ }), '30000');
    await user.type(within(form).getByRole('textbox', { name: 'Reason' }), 'Counted by the council');
    await user.type(within(form).getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await user.click(within(form).getByRole('button', { name: 'Save the override' }));
    expect(screen.getByText(/^Adur: adult women is now part of the scenario/)).toBeVisible();
    expect(open().answer.resolved.values.get('adur_adult_women')).toBe(30_000);
    expect(screen.queryByRole('option', { name: 'Adur: adult women' })).not.toBeInTheDocument();
  });

  test('says what is missing, and goes to it', async () => {
    const { user, document: open } = openRoom(EvidenceRoom, sussex());
    const before = open().text;
    await openInput(user, 'caseload_per', caseload);
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    const value = screen.getByRole('textbox', { name: 'Value (cases per post)' });
    await user.clear(value);
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    expect(value).toHaveFocus();
    expect(value).toHaveAccessibleDescription('Enter a number, such as 12 or 0.5');
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveAttribute('aria-invalid', 'true');
    expect(open().text).toBe(before);
  });

  test('that cannot be is refused beside the form, and nothing is lost', async () => {
    const { user, document: open } = openRoom(EvidenceRoom, sussex());
    const before = open().text;
    await openInput(user, 'referral_share', 'Share of high-risk perpetrators referred to Drive');
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    await user.clear(screen.getByRole('textbox', { name: 'Value (%)' }));
    await user.type(screen.getByRole('textbox', { name: 'Value (%)' }), '180');
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'A test');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Tests');
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/Not saved.*The value is 180\s%, but it must be 100\s% or less\..*for 18\s% type 18\./);
    expect(screen.getByRole('textbox', { name: 'Value (%)' })).toHaveValue('180');
    expect(open().text).toBe(before);
  });

  test('of money states the year of its prices', async () => {
    const { user, document: open } = openRoom(EvidenceRoom, sussex());
    await openInput(user, 'case_manager_salary', 'Case manager salary');
    await user.click(screen.getByRole('button', { name: 'Override this figure' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'In prices of' }), '2024-25');
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Our pay scale');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Tests');
    await user.click(screen.getByRole('button', { name: 'Save the override' }));
    expect(open().answer.resolved.parameters.get('case_manager_salary')).toMatchObject({ priceYear: '2024-25', setBy: 'override' });
  });

  test('can be removed again, and the evidence holds', () => {
    const entry = '{parameter: caseload_per_case_manager, value: 15, unit: case/post, reason: A test, source: judgement, by: Tests, on: 2026-11-22}';
    const { document: open } = openRoom(EvidenceRoom, { ...sussex(), text: `${sussex().text}\noverrides:\n  - ${entry}\n` });
    searchFor('caseload_per');
    fireEvent.click(within(ledger()).getByRole('button', { name: caseload }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the override' }));
    expect(open().answer.resolved.parameters.get('caseload_per_case_manager')).toMatchObject({ value: 20, setBy: 'workforce' });
    expect(screen.getByText(/^The override is removed/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove the override' })).not.toBeInTheDocument();
  });
});

describe('what each input does to the decision', () => {
  const patience = { timeout: 40_000 };
  const cells = (name: RegExp): readonly string[] => within(screen.getByRole('row', { name })).getAllByRole('cell').map(({ textContent }) => textContent);

  test('stands beside it: where the answer turns; what it is worth to know waits for a run', async () => {
    openRoom(EvidenceRoom, sussex());
    await waitFor(() => { expect(cells(/^Fall in MARAC appearances, net/).slice(-2)).toEqual(['15.6\u00a0% fall', '']); }, patience);
  });

  test('puts first what matters most and is evidenced least', async () => {
    const { user } = openRoom(EvidenceRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'gaps');
    expect(screen.getByRole('rowheader', { name: 'Matters most, evidenced least first' })).toBeVisible();
    await waitFor(() => { expect(screen.getAllByRole('row')[2]).toHaveTextContent(/Fall in MARAC appearances, net.*recalled/); }, patience);
  });
});
