import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readyScenarios } from '../../../src/library';
import { createWorkbench, type Document } from '../../../src/state/store';
import { sussex } from '../sussex';

type Store = ReturnType<typeof createWorkbench>;

function documentOf(workbench: Store): Document {
  const { document } = workbench.getState();
  if (document.kind !== 'open') throw new Error('no scenario is open');
  return document;
}

const retitled = (title: string) => (text: string) => ({ ok: true as const, value: text.replace('title: Drive across Sussex', `title: ${title}`) });

describe('undo and redo', () => {
  beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
  afterEach(() => { vi.useRealTimers(); });

  test('go over edits of values and of the text alike, back to the same answer', () => {
    const workbench = createWorkbench(sussex());
    const start = documentOf(workbench);
    const { edit, changeText, undo, redo } = workbench.getState();
    edit('referral_share', 0.4);
    expect(changeText(retitled('Another title'))).toEqual([]);
    const end = documentOf(workbench);
    expect(end.answer.resolved.title).toBe('Another title');
    expect(end.edits.get('referral_share')).toBe(0.4);
    undo();
    expect(documentOf(workbench).answer.resolved.title).toBe('Drive across Sussex');
    undo();
    expect(documentOf(workbench).edits.size).toBe(0);
    expect(documentOf(workbench).answer.appraisal).toEqual(start.answer.appraisal);
    undo();
    redo();
    redo();
    redo();
    expect(documentOf(workbench).text).toBe(end.text);
    expect(documentOf(workbench).answer.appraisal).toEqual(end.answer.appraisal);
  });

  test('one move of a slider is one step; another slider, or the same later, is another', () => {
    const workbench = createWorkbench(sussex());
    const { edit, undo } = workbench.getState();
    for (const value of [0.36, 0.37, 0.38]) edit('referral_share', value);
    edit('harm_severity', 1.9);
    vi.setSystemTime(Date.now() + 5000);
    edit('harm_severity', 1.95);
    const values = () => [...documentOf(workbench).edits];
    undo();
    expect(values()).toEqual([['referral_share', 0.38], ['harm_severity', 1.9]]);
    undo();
    expect(values()).toEqual([['referral_share', 0.38]]);
    undo();
    expect(values()).toEqual([]);
  });

  test('a burst of typing is one step, and a new change forgets what was undone', () => {
    const workbench = createWorkbench(sussex());
    const { setText, undo, redo } = workbench.getState();
    const { text } = sussex();
    for (const more of ['# a', '# ab', '# abc']) setText(`${text}${more}\n`, { coalesce: true });
    undo();
    expect(documentOf(workbench).text).toBe(text);
    setText(`${text}# new\n`);
    redo();
    expect(documentOf(workbench).text).toBe(`${text}# new\n`);
  });

  test('what changes nothing is no step', () => {
    const workbench = createWorkbench(sussex());
    const { resetAll, reset, setText } = workbench.getState();
    resetAll();
    reset('referral_share');
    setText(sussex().text);
    expect(workbench.getState().history.past).toEqual([]);
  });

  test('bring back the scenario before, with its edits', () => {
    const workbench = createWorkbench(sussex());
    const { edit, choose, undo } = workbench.getState();
    const other = readyScenarios.find(({ id }) => id === 'three_pilots');
    if (!other) throw new Error('no second scenario');
    edit('referral_share', 0.4);
    expect(choose(other)).toEqual([]);
    expect(documentOf(workbench).edits.size).toBe(0);
    undo();
    expect(documentOf(workbench).opened.ready.id).toBe('sussex');
    expect(documentOf(workbench).edits.get('referral_share')).toBe(0.4);
  });
});

describe('a text that is not sound', () => {
  const broken = sussex().text.replace('baseline: business_as_usual', 'baseline: nothing');

  test('is kept with its problems, while the answer stays that of the last sound one and sliders still move it', () => {
    const workbench = createWorkbench(sussex());
    const { setText, edit } = workbench.getState();
    const before = documentOf(workbench).answer;
    setText(broken);
    expect(documentOf(workbench).text).toBe(broken);
    expect(documentOf(workbench).problems.length).toBeGreaterThan(0);
    expect(documentOf(workbench).answer.appraisal).toEqual(before.appraisal);
    edit('referral_share', 0.4);
    expect(documentOf(workbench).answer.appraisal).not.toEqual(before.appraisal);
    edit('referral_share', 18);
    expect(documentOf(workbench).edits.get('referral_share')).toBe(0.4);
    setText(sussex().text);
    expect(documentOf(workbench).problems).toEqual([]);
    expect(documentOf(workbench).edits.get('referral_share')).toBe(0.4);
  });

  test('is refused from a form, which leaves everything as it was', () => {
    const workbench = createWorkbench(sussex());
    const before = workbench.getState();
    expect(before.changeText(() => ({ ok: true, value: broken })).length).toBeGreaterThan(0);
    expect(workbench.getState().document).toBe(before.document);
    expect(workbench.getState().history).toBe(before.history);
  });

  test('does not replace the scenario on the table when it is opened', () => {
    const workbench = createWorkbench(sussex());
    const { document, choose } = workbench.getState();
    expect(choose({ id: 'mine', name: 'mine.yaml', file: 'mine.yaml', text: broken }).length).toBeGreaterThan(0);
    expect(workbench.getState().document).toBe(document);
    expect(workbench.getState().refusal?.name).toBe('mine.yaml');
    choose(sussex());
    expect(workbench.getState().refusal).toBeNull();
  });
});

describe('what the reader looks at', () => {
  test('follows the text: an option that goes is left, a baseline that moves is followed', () => {
    const workbench = createWorkbench(sussex());
    const { lookAt, changeText } = workbench.getState();
    lookAt({ option: 'phased' });
    changeText((text) => ({ ok: true, value: text.replace('- id: phased', '- id: stepwise').replace('baseline: business_as_usual', 'baseline: do_minimum') }));
    expect(documentOf(workbench).look).toEqual({ option: 'whole_force', baseline: 'do_minimum', basis: 'against' });
  });
});

describe('trial edits that are kept', () => {
  const standing = { reason: 'Agreed with the provider', by: 'A. Name', on: '2026-11-22' };

  test('become overrides with reason and name, in the prices of the input, and give the same answer', () => {
    const workbench = createWorkbench(sussex());
    const { edit, keepEdits, undo } = workbench.getState();
    edit('referral_share', 0.4);
    edit('idva_salary', 31000);
    const trial = documentOf(workbench).answer.appraisal;
    expect(keepEdits(standing)).toEqual([]);
    const { text, edits, answer } = documentOf(workbench);
    expect(edits.size).toBe(0);
    expect(answer.appraisal).toEqual(trial);
    expect(text).toContain(sussex().text.trimEnd());
    expect(answer.resolved.parameters.get('idva_salary')).toMatchObject({ setBy: 'override', ...standing });
    expect(text).toMatch(/parameter: idva_salary\n +value: 31000\n +unit: GBP\/post\/year\n +price_year: /);
    undo();
    expect(documentOf(workbench).edits.size).toBe(2);
    expect(documentOf(workbench).text).toBe(sussex().text);
  });

  test('are refused without a reason, and stay as they were', () => {
    const workbench = createWorkbench(sussex());
    const { edit, keepEdits } = workbench.getState();
    edit('referral_share', 0.4);
    expect(keepEdits({ ...standing, reason: '' }).length).toBeGreaterThan(0);
    expect(documentOf(workbench).edits.size).toBe(1);
    expect(documentOf(workbench).text).toBe(sussex().text);
  });
});
