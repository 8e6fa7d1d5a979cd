import { describe, expect, test, vi } from 'vitest';
import type { BrowserStore } from '../../../src/carry/browser-store';
import { keepSession } from '../../../src/carry/keep-session';
import { readRecord, workbenchFrom } from '../../../src/carry/session-record';
import { createWorkbench, type UseWorkbench } from '../../../src/state/store';
import { recordEditions } from '../../../models/scenario/save-editions';
import { later } from '../../scenario/later-evidence';
import { sussex } from '../sussex';

function memory(): BrowserStore & { held: unknown } {
  const store = {
    held: undefined as unknown,
    read: () => Promise.resolve(store.held),
    write: (value: unknown) => { store.held = structuredClone(value); return Promise.resolve(); },
    clear: () => { store.held = undefined; return Promise.resolve(); },
  };
  return store;
}

/** Two ends that hear each other, as two tabs do, and not themselves. */
function twoTabs() {
  const listeners: (() => void)[][] = [[], []];
  const end = (own: number) => ({
    postMessage: () => { for (const listener of listeners[1 - own] ?? []) listener(); },
    addEventListener: (_type: 'message', listener: () => void) => { listeners[own]?.push(listener); },
  });
  return [end(0), end(1)] as const;
}

function versionOf(workbench: UseWorkbench) {
  const { document } = workbench.getState();
  if (document.kind !== 'open') throw new Error('nothing is open');
  return { id: document.opened.ready.id, text: document.text, edits: [...document.edits], problems: document.problems.length };
}

const restored = async (store: BrowserStore) => workbenchFrom(readRecord(await store.read()), sussex());

describe('unsaved work', () => {
  test('that was done on other evidence comes back with the record of it, and no other does', async () => {
    const store = memory();
    const workbench = createWorkbench(sussex());
    keepSession(workbench, store, twoTabs()[0]);
    workbench.getState().edit('referral_share', 0.4);
    await vi.waitFor(() => { expect(store.held).toMatchObject({ recorded: expect.stringContaining('editions:') as string }); });
    expect(versionOf(await restored(store)).text).toBe(sussex().text);
    const { file, text } = sussex();
    const recorded = recordEditions(text, { file, library: later });
    store.held = { ...(store.held as object), recorded: recorded.ok ? recorded.value : '' };
    const back = await restored(store);
    expect(versionOf(back)).toMatchObject({ text: recorded.ok && recorded.value, problems: 0, edits: [['referral_share', 0.4]] });
  });

  test('comes back as it was: text with its problems, trial edits and the answer to them', async () => {
    const store = memory();
    const workbench = createWorkbench(sussex());
    keepSession(workbench, store, twoTabs()[0]);
    workbench.getState().edit('referral_share', 0.4);
    workbench.getState().setText(sussex().text.replace('baseline: business_as_usual', 'baseline: nothing'));
    await vi.waitFor(() => { expect(store.held).toBeDefined(); });
    const back = await restored(store);
    expect(versionOf(back)).toEqual(versionOf(workbench));
    expect(versionOf(back).problems).toBeGreaterThan(0);
    expect(back.getState().notice).toMatch(/unsaved work/);
  });

  test('of a ready scenario that was not changed is no work: it opens as it comes with the app', async () => {
    const store = memory();
    const workbench = createWorkbench(sussex());
    keepSession(workbench, store, twoTabs()[0]);
    workbench.getState().edit('referral_share', 0.4);
    workbench.getState().undo();
    await vi.waitFor(() => { expect(store.held).toMatchObject({ isOwn: false }); });
    expect((await restored(store)).getState().notice).toBeNull();
  });

  test.each([undefined, null, 'text', { format: 2 }, { format: 1, id: 'a', name: 'a', file: 'a', text: 'a', sound: 'a', edits: [['a', 'b']], isOwn: true }])(
    'that is not understood is left alone: %j', (value) => {
      expect(readRecord(value)).toBeNull();
    },
  );

  test('that the app cannot open any more is listed with its problems, not used', () => {
    const record = { format: 1, id: 'file mine.yaml', name: 'mine.yaml', file: 'mine.yaml', text: 'format: 99', sound: 'format: 99', edits: [], isOwn: true } as const;
    const { document, refusal } = workbenchFrom(record, sussex()).getState();
    expect(document.kind === 'open' && document.opened.ready.id).toBe('sussex');
    expect(refusal).toMatchObject({ name: 'mine.yaml', text: 'format: 99' });
  });

  test('is forgotten when the browser is cleared, and no more is kept', async () => {
    const store = memory();
    const workbench = createWorkbench(sussex());
    const keeper = keepSession(workbench, store, twoTabs()[0]);
    workbench.getState().edit('referral_share', 0.4);
    await vi.waitFor(() => { expect(store.held).toBeDefined(); });
    await keeper.clear();
    workbench.getState().edit('referral_share', 0.5);
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(store.held).toBeUndefined();
  });

  test('that cannot be kept is said so', async () => {
    const workbench = createWorkbench(sussex());
    keepSession(workbench, { ...memory(), write: () => Promise.reject(new Error('full')) }, twoTabs()[0]);
    workbench.getState().edit('referral_share', 0.4);
    await vi.waitFor(() => { expect(workbench.getState().notice).toMatch(/does not keep unsaved work/); });
  });
});

describe('two tabs', () => {
  async function twoTabsOfWhichTheOtherMoved() {
    const store = memory();
    const [here, there] = twoTabs();
    const mine = createWorkbench(sussex());
    const other = createWorkbench(sussex());
    const keeper = keepSession(mine, store, here);
    keepSession(other, store, there);
    mine.getState().edit('referral_share', 0.4);
    await vi.waitFor(() => { expect(store.held).toMatchObject({ edits: [['referral_share', 0.4]] }); });
    other.getState().edit('harm_severity', 1.9);
    return { store, mine, keeper };
  }

  test('the one that is overtaken keeps nothing until it takes over', async () => {
    const store = memory();
    const [here, there] = twoTabs();
    const mine = createWorkbench(sussex());
    const keeper = keepSession(mine, store, here);
    there.postMessage();
    expect(keeper.isOvertaken()).toBe(true);
    mine.getState().edit('referral_share', 0.4);
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(store.held).toBeUndefined();
    await keeper.takeOver();
    expect(keeper.isOvertaken()).toBe(false);
    expect(store.held).toMatchObject({ edits: [['referral_share', 0.4]] });
  });

  test('the first to write holds; the other is told and writes nothing over it', async () => {
    const { store } = await twoTabsOfWhichTheOtherMoved();
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(store.held).toMatchObject({ edits: [['referral_share', 0.4]] });
  });

  test('one may show the work of the other, and undo it', async () => {
    const store = memory();
    const [here, there] = twoTabs();
    const mine = createWorkbench(sussex());
    const keeper = keepSession(mine, store, here);
    const other = createWorkbench(sussex());
    keepSession(other, store, there);
    other.getState().edit('harm_severity', 1.9);
    await vi.waitFor(() => { expect(keeper.isOvertaken()).toBe(true); });
    await keeper.follow();
    expect(versionOf(mine).edits).toEqual([['harm_severity', 1.9]]);
    expect(keeper.isOvertaken()).toBe(false);
    mine.getState().undo();
    expect(versionOf(mine).edits).toEqual([]);
  });
});
