import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RolloutRoom } from '../../../src/rooms/rollout/rollout-room';
import { sussex } from '../sussex';
import { openRoom } from './room';

const text = (element: Element | null): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const panel = (name: string): HTMLElement => screen.getByRole('figure', { name });

describe('the Roll-out room', { timeout: 30_000 }, () => {
  test('has one main heading, which names the option, and states full capacity, the cap and unmet demand', () => {
    openRoom(RolloutRoom, sussex());
    expect(screen.getAllByRole('heading', { level: 1 }).map(text)).toEqual(['Roll-out: Whole force at once']);
    expect(text(screen.getByRole('heading', { name: 'Full capacity' }).parentElement)).toMatch(/September 2027Last to get there: Brighton and Lewes, /);
    expect(text(screen.getByRole('heading', { name: 'Caseload cap' }).parentElement)).toMatch(/No month exceeds it/);
    expect(screen.getByRole('button', { name: /^6\.2\. Lapsed while waiting, .*: why this number\?$/ })).toBeVisible();
  });

  test('speaks of another option once it is chosen', async () => {
    const { user } = openRoom(RolloutRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'Business as usual');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Roll-out: Business as usual');
    expect(screen.getByText('No new posts')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'West Sussex coast: close of referrals binds' })).toBeVisible();
  });

  test('says what binds each team and what the cheapest way round it costs', async () => {
    const { user } = openRoom(RolloutRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'Keep West Sussex');
    const card = screen.getByRole('heading', { name: 'West Sussex coast: posts bind' }).parentElement;
    expect(text(card)).toMatch(/In 60 of 60 months more people are accepted than the posts can hold\./);
    expect(text(card)).toMatch(/Cheapest way to start more people: 3 case manager posts instead of 2\.5\. \+61 starts, \+£\S+ undiscounted \(£\S+ a start\), [+−]£\S+ net present social value\./);
  });

  test('says of a team that no change helps what was not tried', () => {
    openRoom(RolloutRoom, sussex());
    const card = screen.getByRole('heading', { name: /^Brighton and Lewes: / }).parentElement;
    expect(text(card)).toContain('No change that was tried lets one more person start; a go-live earlier than mobilisation allows is not tried.');
  });

  test('keeps what an option can choose apart from what would have to be true', async () => {
    const { user } = openRoom(RolloutRoom, sussex());
    await user.click(screen.getByText(/^Every change that was tried/));
    const table = screen.getByRole('table', { name: /^One change at a time/ });
    const groups = within(table).getAllByRole('rowgroup').slice(1).map((group) => text(group.querySelector('th')));
    expect(groups).toEqual(['Choices of the option', 'Beliefs, which no option can choose: what if they were otherwise?']);
    expect(text(table)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('has a table behind every chart', async () => {
    const { user } = openRoom(RolloutRoom, sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'Towns and coast');
    for (const name of ['Timeline by team', 'Map of authorities', 'From MARAC to completion', 'Posts to recruit', 'West Sussex north']) {
      await user.click(within(panel(name)).getByRole('button', { name: `Show as table: ${name}` }));
      expect(within(panel(name)).getByRole('table')).toBeVisible();
    }
    expect(within(panel('Map of authorities')).getByRole('row', { name: /^Rother none not covered/ })).toBeVisible();
    expect(within(panel('Timeline by team')).getByRole('row', { name: /^West Sussex coast Jun.2027 Sep.2027 Oct.2027 \(enlarged\)/ })).toBeVisible();
    expect(within(panel('West Sussex north')).getAllByRole('row').length).toBeGreaterThan(60);
    expect(within(panel('From MARAC to completion')).getByRole('row', { name: /^High-risk cases .* 17,625 MARAC cases$/ })).toBeVisible();
  });

  test('lets starts and completions be asked about, as figures of the option', () => {
    openRoom(RolloutRoom, sussex());
    const asked = within(panel('From MARAC to completion')).getAllByRole('button', { name: /why this number\?$/ });
    expect(asked.map((button) => [button.dataset['figure'], button.dataset['option']])).toEqual([['starts', 'whole_force'], ['completions', 'whole_force']]);
  });
});
