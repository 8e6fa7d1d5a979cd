import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadyScenario } from '../../../src/library';
import { Chance } from '../../../src/rooms/summary/chance';
import { useRuns } from '../../../src/state/use-runs';
import type { MakeHands } from '../../../src/worker/hand';
import { makeHands } from '../../../src/worker/inline-hands';
import { sussex } from '../sussex';
import { openRoom } from './room';

const made = vi.hoisted((): { hands: MakeHands } => ({ hands: () => Promise.reject(new Error('nobody works here yet')) }));
vi.mock('../../../src/worker/worker-hands', () => ({ makeHands: () => made.hands() }));

const patience = { timeout: 20_000 };
const quick = (): ReadyScenario => ({ ...sussex(), text: `${sussex().text}\nruns: {draws: 128}\n` });
/** Hands that answer the first task as told, and no other. */
const planning = (answer: () => Promise<unknown>): MakeHands => () => Promise.resolve({
  hands: [{ call: () => answer() as Promise<never>, close: () => undefined }], apart: true,
});
/** Hands that begin once the gate is open. */
const behind = (gate: Promise<void>): MakeHands => () => gate.then(makeHands);

/** The line, with the way to stop a run that the room “Certainty” has. */
function Page() {
  const cancel = useRuns((runs) => runs.cancel);
  return <><dl><Chance /></dl><button type="button" onClick={cancel}>Cancel the run</button></>;
}

const press = async (user: ReturnType<typeof openRoom>['user'], name: string): Promise<void> => { await user.click(screen.getByRole('button', { name })); };
const said = (words: RegExp): Promise<HTMLElement> => screen.findByText(words, undefined, patience);

describe('the chance under the value', () => {
  beforeEach(() => { made.hands = makeHands; });

  test('of a run that was cancelled says so and can be run again', async () => {
    let open = (): void => undefined;
    made.hands = behind(new Promise((resolve) => { open = resolve; }));
    const { user } = openRoom(Page, quick());
    await press(user, 'not run yet: run now');
    await said(/^being run$/);
    await press(user, 'Cancel the run');
    expect(screen.getByText(/^the run was cancelled/)).toBeVisible();
    open();
    await press(user, 'run again');
    expect(await screen.findByRole('link', { name: /128 runs benefits exceed costs/ }, patience)).toBeVisible();
  });

  test('of a run that broke off says why and can be run again', async () => {
    made.hands = planning(() => Promise.reject(new Error('Out of memory.')));
    const { user } = openRoom(Page, quick());
    await press(user, 'not run yet: run now');
    expect(await screen.findByRole('alert', undefined, patience)).toHaveTextContent(/^the run broke off: Out of memory\./);
    made.hands = makeHands;
    await press(user, 'run again');
    expect(await screen.findByRole('link', { name: /128 runs benefits exceed costs/ }, patience)).toBeVisible();
  });

  test('of a run that is refused says why and leads to its settings', async () => {
    const problem = { file: '', path: 'draws', what: 'Too many draws.', why: 'Memory.', remedy: 'Take fewer.' };
    made.hands = planning(() => Promise.resolve({ ok: false, problems: [problem] }));
    const { user } = openRoom(Page, quick());
    await press(user, 'not run yet: run now');
    expect(await screen.findByRole('alert', undefined, patience)).toHaveTextContent(/^cannot be run: Too many draws\. Take fewer\./);
    expect(screen.getByRole('link', { name: 'Settings of the run' })).toHaveAttribute('href', '#/certainty');
  });

  test('names the baseline that its runs were against until the next have come', async () => {
    const { user, workbench, document } = openRoom(Page, quick());
    await press(user, 'not run yet: run now');
    const { resolved } = document().answer;
    const label = (id: string): string => resolved.options.find((option) => option.id === id)?.label ?? '';
    const { baseline, option } = document().look;
    const against = await screen.findByRole('link', { name: new RegExp(`against ${label(baseline)}$`) }, patience);
    const other = resolved.options.find(({ id }) => id !== baseline && id !== option)?.id ?? '';
    act(() => { workbench.getState().lookAt({ baseline: other }); });
    expect(against).toHaveAccessibleName(expect.stringMatching(new RegExp(`^was .*against ${label(baseline)}, before the last change$`)));
    await waitFor(() => { expect(against).toHaveAccessibleName(expect.stringMatching(new RegExp(`against ${label(other)}$`))); }, patience);
  });
});
