import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useOpenDocument } from '../../../src/state/workbench';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

const handed = vi.hoisted((): string[] => []);

vi.mock('../../../src/carry/download', () => ({
  download: (name: string, contents: string) => { handed.push(name, contents); },
}));

vi.mock('../../../src/rooms/registry', () => {
  function Faulty() {
    const { edits } = useOpenDocument();
    if (edits.size > 0) throw new RangeError('no figure for this');
    return <main id="main"><h1>Faulty room</h1></main>;
  }
  return {
    firstRoom: 'summary',
    rooms: [
      { id: 'summary', label: 'Faulty', View: Faulty },
      { id: 'options', label: 'Sound', View: () => <main id="main"><h1>Sound room</h1></main> },
    ],
  };
});

beforeEach(() => {
  handed.length = 0;
  window.history.replaceState(null, '', '#/summary');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => { vi.restoreAllMocks(); });

function failing() {
  const page = openPage(sussex());
  act(() => { page.workbench.getState().edit('referral_share', 0.4); });
  return page;
}

test('a room that fails offers the text of the scenario, and the other rooms stay within reach', async () => {
  const { user } = failing();
  expect(await screen.findByRole('heading', { level: 1, name: 'The room “Faulty” could not be shown' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('no figure for this');
  expect(screen.getByRole('textbox', { name: 'Text of the scenario, to be copied' })).toHaveValue(sussex().text);
  await user.click(screen.getByRole('button', { name: 'Save the text' }));
  expect(handed).toEqual(['scenario.yaml', sussex().text]);
  fireEvent.click(within(screen.getByRole('navigation', { name: 'Rooms' })).getByRole('link', { name: 'Sound' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sound room' })).toBeVisible();
});

test('the change that brought it down can be undone', async () => {
  const { user } = failing();
  await user.click(await screen.findByRole('button', { name: 'Undo the last change and try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Faulty room' })).toBeVisible();
});
