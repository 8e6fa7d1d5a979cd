import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

/** jsdom knows the dialog element but not how to open one. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) { this.open = false; };
});

const lead = () => document.querySelector('.figure-button--lead data')?.getAttribute('value');
const severity = () => screen.getByRole('slider', { name: /^Severity of harm/ });
const edits = ({ workbench }: ReturnType<typeof openPage>) => {
  const { document: open } = workbench.getState();
  return open.kind === 'open' ? [...open.edits.keys()] : [];
};

function drop(file: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } });
  fireEvent(window, event);
}

describe('undo and redo', () => {
  test('by button, and not for what cannot be undone', async () => {
    const { user } = openPage(sussex());
    const before = lead();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    fireEvent.change(severity(), { target: { value: '1.9' } });
    const after = lead();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(lead()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(lead()).toBe(after);
    expect(screen.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('by key, but not while text is being typed', () => {
    const page = openPage(sussex());
    fireEvent.change(severity(), { target: { value: '1.9' } });
    fireEvent.keyDown(screen.getByRole('textbox', { name: /^Severity of harm/ }), { key: 'z', ctrlKey: true });
    expect(edits(page)).toEqual(['harm_severity']);
    fireEvent.keyDown(severity(), { key: 'z', ctrlKey: true });
    expect(edits(page)).toEqual([]);
    fireEvent.keyDown(severity(), { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(edits(page)).toEqual(['harm_severity']);
  });
});

describe('trial edits', () => {
  test('are counted in every room and listed with what they were', async () => {
    const { user } = openPage(sussex());
    expect(screen.queryByRole('button', { name: /trial edit/ })).not.toBeInTheDocument();
    fireEvent.change(severity(), { target: { value: '1.9' } });
    await user.click(screen.getByRole('button', { name: '1 trial edit' }));
    expect(within(screen.getByRole('dialog', { name: '1 trial edit' })).getByRole('listitem')).toHaveTextContent(/^Severity of harm.*: 1\.9.*, was 1\.5/);
  });

  test('are kept as overrides with a reason and a name', async () => {
    const page = openPage(sussex());
    fireEvent.change(severity(), { target: { value: '1.9' } });
    const before = lead();
    await page.user.click(screen.getByRole('button', { name: '1 trial edit' }));
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Agreed with the provider');
    await page.user.type(screen.getByRole('textbox', { name: 'Your name' }), 'A. Name');
    await page.user.click(screen.getByRole('button', { name: 'Keep as overrides' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(edits(page)).toEqual([]);
    expect(lead()).toBe(before);
    const { document: open } = page.workbench.getState();
    expect(open.kind === 'open' && open.text).toMatch(/parameter: harm_severity\n.*value: 1\.9\n(.*\n)*.*reason: Agreed with the provider\n.*source: judgement\n.*by: A\. Name\n.*on: \d{4}-\d\d-\d\d\n$/);
  });

  test('are discarded in one step that undo brings back', async () => {
    const page = openPage(sussex());
    fireEvent.change(severity(), { target: { value: '1.9' } });
    await page.user.click(screen.getByRole('button', { name: '1 trial edit' }));
    await page.user.click(screen.getByRole('button', { name: 'Discard them' }));
    expect(edits(page)).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(edits(page)).toEqual(['harm_severity']);
  });
});

describe('a file that is dropped on the page', () => {
  test('is opened under its own name', async () => {
    openPage(sussex());
    drop(new File([sussex().text.replace('Drive across Sussex', 'My own plan')], 'mine.yaml'));
    expect(await screen.findByRole('heading', { level: 1, name: 'My own plan' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Scenario' })).toHaveDisplayValue('mine.yaml');
  });

  test('is refused with every problem and its line, and the session before stays', async () => {
    openPage(sussex());
    fireEvent.change(severity(), { target: { value: '1.9' } });
    const before = lead();
    const text = sussex().text.replace('baseline: business_as_usual', 'baseline: nothing').replace('posts: 4.5', 'posts: -4.5');
    drop(new File([text], 'mine.yaml'));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('heading', { name: 'mine.yaml was not opened' })).toBeVisible();
    expect(within(summary).getAllByRole('listitem').length).toBeGreaterThanOrEqual(1);
    expect(summary).toHaveTextContent(/mine\.yaml, line \d+/);
    expect(summary.querySelector('pre')?.textContent).toMatch(/posts: -4\.5|baseline: nothing/);
    await waitFor(() => { expect(within(summary).getByRole('heading')).toHaveFocus(); });
    expect(lead()).toBe(before);
    expect(screen.getByRole('combobox', { name: 'Scenario' })).toHaveDisplayValue('Sussex');
  });

  test.each([
    ['is not text', new File([new Uint8Array([0xff, 0xfe, 0x00])], 'picture.yaml'), /not text in UTF-8/],
    ['is far too large', new File([new Uint8Array(2_000_001)], 'large.yaml'), /larger than 2 MB/],
  ])('is refused where it %s', async (_what, file, words) => {
    openPage(sussex());
    drop(file);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});
