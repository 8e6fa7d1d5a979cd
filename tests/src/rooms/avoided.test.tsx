import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { optionFlow } from '../../../models/index';
import { BeforeAndAfterWarning } from '../../../src/components/before-and-after-warning';
import { AvoidedRoom } from '../../../src/rooms/avoided/avoided-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

function Page() {
  return <><BeforeAndAfterWarning /><AvoidedRoom /></>;
}

const open = () => openRoom(Page, sussex());
const warning = (): HTMLElement | null => screen.queryByRole('region', { name: 'Before-and-after figure in use' });
const measures = (): HTMLElement => screen.getByRole('table', { name: /^Net present social value if/ });
const effectOf = (page: ReturnType<typeof open>, id: string) => page.document().answer.resolved.benefitLines.find((line) => line.id === id);

async function use(measure: RegExp): Promise<void> {
  fireEvent.click(await within(measures()).findByRole('button', { name: measure }));
}

describe('the Avoided costs room', { timeout: 20_000 }, () => {
  test('shows every line by year in groups that sum to the model’s figure', () => {
    const { document: opened } = open();
    const { figures, benefits } = optionFlow(opened().answer.appraisal, 'whole_force');
    for (const way of ['By category', 'By who gains']) {
      fireEvent.click(screen.getByRole('radio', { name: way }));
      const table = screen.getByRole('table', { name: /^Avoided costs of/ });
      expect(table.querySelectorAll('tbody tr')).toHaveLength(benefits.length + table.querySelectorAll('tbody').length);
      expect([...table.querySelectorAll('data')].filter((number) => number.closest('.figure-button') === null)).toEqual([]);
      expect(Number(table.querySelector('tfoot td:nth-last-child(2) data')?.getAttribute('value'))).toBeCloseTo(figures.pvBenefit, 4);
    }
    expect(screen.getByText('Children who live with less fear')).toBeVisible();
  });

  test('shows the answer under each measure, with a warning by name on those without a comparison group', async () => {
    open();
    await within(measures()).findByRole('rowheader', { name: 'Police-recorded incidents (net)' });
    const text = (name: RegExp): string => within(measures()).getByRole('row', { name }).textContent;
    expect(text(/^High-level physical abuse/)).toMatch(/82.*fall.*Warning: before and after, no comparison group/);
    expect(text(/^Police-recorded/)).not.toMatch(/Warning/);
  });

  test('a net effect is chosen for one line at once, and undone in one step', () => {
    const page = open();
    const before = page.document().text;
    fireEvent.change(screen.getByRole('combobox', { name: 'Effect that feeds Police' }), { target: { value: 'idva_risk_net' } });
    expect(effectOf(page, 'police')).toMatchObject({ effect: 'idva_risk_net', change: { acceptBeforeAndAfter: false } });
    expect(warning()).not.toBeInTheDocument();
    act(() => { page.workbench.getState().undo(); });
    expect(page.document().text).toBe(before);
  });

  test('a before-and-after effect needs a reason and a name; a warning follows until a net one takes its place in one action', async () => {
    const page = open();
    const before = page.document().text;
    await use(/^Use for every line: High-level physical abuse/);
    const form = screen.getByRole('form', { name: 'Accept a before-and-after figure' });
    fireEvent.submit(form);
    expect(within(form).getByText('Say why it is used all the same')).toBeVisible();
    expect(page.document().text).toBe(before);
    fireEvent.change(within(form).getByRole('textbox', { name: 'Reason' }), { target: { value: 'To see it once' } });
    fireEvent.change(within(form).getByRole('textbox', { name: 'Your name' }), { target: { value: 'A. Name' } });
    fireEvent.submit(form);
    expect(effectOf(page, 'health')).toMatchObject({
      effect: 'physical_abuse_before_after', change: { acceptBeforeAndAfter: true, reason: 'To see it once', by: 'A. Name' },
    });
    expect(warning()).toHaveTextContent(/Police/);
    await use(/^Use for every line: Police-recorded incidents/);
    await waitFor(() => { expect(warning()).not.toBeInTheDocument(); });
    expect(effectOf(page, 'health')?.effect).toBe('police_recorded_incidents_net');
  });
});
