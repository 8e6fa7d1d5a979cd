import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FigurePanel } from '../../../src/components/figure-panel';
import { ScrollRegion } from '../../../src/components/scroll-region';
import { openRoom } from '../rooms/room';
import { sussex } from '../sussex';

/** What was handed over to be saved. */
const saved: { name: string; contents: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let latest = new Blob();
  Object.assign(URL, { createObjectURL: (blob: Blob) => { latest = blob; return 'blob:here'; }, revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, contents: latest });
  });
});
afterEach(() => { vi.restoreAllMocks(); });

const textOf = (blob: Blob | undefined): Promise<string> => new Promise((resolve) => {
  const reader = new FileReader();
  reader.onload = () => { resolve(typeof reader.result === 'string' ? reader.result : ''); };
  reader.readAsText(blob ?? new Blob());
});

function Panel() {
  return (
    <FigurePanel
      title="Cost of a thing" basis="Pounds" description="It costs." note="All of it." chart={<p>the chart</p>}
      table={<ScrollRegion label="Cost, table"><table><tbody><tr><th>2027-28</th><td><data value="12.5">£13</data></td></tr></tbody></table></ScrollRegion>}
    />
  );
}

test('a chart saves its numbers though the table is not shown, and puts nothing on the page for it', async () => {
  const { user } = openRoom(Panel, sussex());
  await user.click(screen.getByRole('button', { name: 'Save as CSV: Cost of a thing' }));
  await waitFor(() => { expect(saved).toHaveLength(1); });
  expect(saved[0]?.name).toBe('sussex-summary-cost-of-a-thing.csv');
  expect(await textOf(saved[0]?.contents)).toMatch(/2027-28,12\.5\r\n\r\n.*\r\n.*Scenario: Drive across Sussex/);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('the chart')).toBeVisible();
});

test('offers pictures while the chart is shown, and one control, not two, beside the table', async () => {
  const { user } = openRoom(Panel, sussex());
  for (const kind of ['PNG', 'SVG', 'CSV']) expect(screen.getByRole('button', { name: `Save as ${kind}: Cost of a thing` })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show as table: Cost of a thing' }));
  expect(screen.getAllByRole('button', { name: /^Save as/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Save as CSV: Cost of a thing']);
});
