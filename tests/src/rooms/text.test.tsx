import { forceLinting, forEachDiagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { TextRoom } from '../../../src/rooms/text/text-room';
import { sussex } from '../sussex';
import { openPage } from './page';

vi.setConfig({ testTimeout: 60_000 });
// jsdom measures nothing; the editor asks for the boxes of its text.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Object.assign(document, { execCommand: () => true });

async function openRoom() {
  expect(TextRoom).toBeDefined();
  const page = openPage(sussex());
  act(() => { page.workbench.getState().goTo('text'); });
  await screen.findByRole('heading', { level: 1, name: 'Text of the scenario' }, { timeout: 10_000 });
  // The editor comes with an effect, which may run after the heading is there.
  const { content, view } = await waitFor(() => {
    const editable = document.querySelector('.text-room__editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
    const found = editable ? EditorView.findFromDOM(editable) : null;
    if (!editable || !found) throw new Error('no editor');
    return { content: editable, view: found };
  }, { timeout: 10_000 });
  const open = () => {
    const state = page.workbench.getState().document;
    if (state.kind !== 'open') throw new Error('nothing is open');
    return state;
  };
  const replace = (before: string, after: string): void => {
    const from = view.state.doc.toString().indexOf(before);
    act(() => { view.dispatch({ changes: { from, to: from + before.length, insert: after }, userEvent: 'input.type' }); });
  };
  const marks = () => {
    const found: string[] = [];
    forEachDiagnostic(view.state, (_, from, to) => { found.push(view.state.sliceDoc(from, to)); });
    return found;
  };
  return { ...page, view, content, open, replace, marks };
}

describe('the text room', () => {
  test('shows the whole text in a labelled editor without a style element in the page', async () => {
    const { view, content } = await openRoom();
    expect(view.state.sliceDoc()).toBe(sussex().text);
    expect(content).toHaveAttribute('role', 'textbox');
    expect(content).toHaveAttribute('aria-label', 'Text of the scenario');
    expect(document.head.querySelector('style')).toBeNull();
  });

  test('what is typed is in the session at once, and undone as everything else', async () => {
    const { replace, open, workbench, view } = await openRoom();
    replace('label: Phased\n', 'label: In steps\n');
    expect(open().answer.resolved.options.map(({ label }) => label)).toContain('In steps');
    act(() => { workbench.getState().undo(); });
    expect(view.state.sliceDoc()).toBe(sussex().text);
    act(() => { workbench.getState().redo(); });
    expect(view.state.sliceDoc()).toContain('label: In steps\n');
  });

  test('undo by keyboard inside the editor is that of the workbench', async () => {
    const { replace, open, content } = await openRoom();
    replace('label: Phased\n', 'label: In steps\n');
    fireEvent.keyDown(content, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true });
    expect(open().text).toBe(sussex().text);
    fireEvent.keyDown(content, { key: 'y', code: 'KeyY', keyCode: 89, ctrlKey: true });
    expect(open().text).toContain('label: In steps\n');
  });

  test('leaves Tab to the browser', async () => {
    const { content, open } = await openRoom();
    expect(fireEvent.keyDown(content, { key: 'Tab', code: 'Tab', keyCode: 9 })).toBe(true);
    expect(open().text).toBe(sussex().text);
  });

  test('marks a problem at its exact words, lists it, and keeps the answer from before', async () => {
    const { replace, open, marks, view, user } = await openRoom();
    replace('delivery_years: 5', 'delivery_years: many');
    forceLinting(view);
    expect(marks()).toContain('many');
    expect(open().problems).toHaveLength(1);
    expect(open().answer.resolved.period.deliveryYears).toBe(5);
    await user.click(screen.getByRole('button', { name: /^Line \d+, column \d+$/ }));
    const { from, to } = view.state.selection.main;
    expect(view.state.sliceDoc(from, to)).toBe('many');
    replace('delivery_years: many', 'delivery_years: 4');
    expect(marks()).toEqual([]);
    expect(screen.getByText(/^No problems/)).toBeVisible();
    expect(open().answer.resolved.period.deliveryYears).toBe(4);
  });

  test('shows at once what a form changed', async () => {
    const { workbench, view } = await openRoom();
    act(() => { workbench.getState().changeText((text) => ({ ok: true, value: text.replace('label: Phased\n', 'label: By form\n') })); });
    expect(view.state.sliceDoc()).toBe(sussex().text.replace('label: Phased\n', 'label: By form\n'));
  });
});
