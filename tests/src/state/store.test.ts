import { describe, expect, test } from 'vitest';
import { appraise, inputsOf, openScenario } from '../../../models/index';
import { library } from '../../../src/library';
import { createWorkbench, type Document } from '../../../src/state/store';
import { sussex } from '../sussex';

function documentOf(workbench: ReturnType<typeof createWorkbench>): Document {
  const { document } = workbench.getState();
  if (document.kind !== 'open') throw new Error('Sussex did not open');
  return document;
}

const npsvOf = ({ answer }: Document): number[] => answer.appraisal.options.map(({ figures }) => figures.netPresentSocialValue);

describe('the workbench', () => {
  test('opens on the last option against the scenario’s own baseline', () => {
    const { look } = documentOf(createWorkbench(sussex()));
    expect(look).toEqual({ option: 'whole_force', baseline: 'business_as_usual', basis: 'against' });
  });

  test('answers an edit with the same figures as a file that has the value', () => {
    const workbench = createWorkbench(sussex());
    workbench.getState().edit('referral_share', 0.4);
    const outcome = openScenario(sussex().text, { file: 'sussex.yaml', library, edits: [{ parameter: 'referral_share', value: 0.4 }] });
    if (!outcome.ok) throw new Error('the edit was refused');
    expect(npsvOf(documentOf(workbench))).toEqual(appraise(inputsOf(outcome.value)).options.map(({ figures }) => figures.netPresentSocialValue));
  });

  test('goes back exactly when an edit is reset', () => {
    const workbench = createWorkbench(sussex());
    const before = npsvOf(documentOf(workbench));
    workbench.getState().edit('referral_share', 0.4);
    workbench.getState().edit('harm_severity', 1.9);
    workbench.getState().reset('referral_share');
    expect([...documentOf(workbench).edits.keys()]).toEqual(['harm_severity']);
    workbench.getState().resetAll();
    expect(documentOf(workbench).edits.size).toBe(0);
    expect(npsvOf(documentOf(workbench))).toEqual(before);
  });

  test('forgets an edit that brings the value of the file back', () => {
    const workbench = createWorkbench(sussex());
    workbench.getState().edit('referral_share', 0.4);
    workbench.getState().edit('referral_share', 0.35);
    expect(documentOf(workbench).edits.size).toBe(0);
  });

  test('refuses a value that cannot be, says why, and keeps the answer it had', () => {
    const workbench = createWorkbench(sussex());
    const before = documentOf(workbench).answer;
    workbench.getState().edit('referral_share', 18);
    const { answer, edits, refused } = documentOf(workbench);
    expect(answer).toBe(before);
    expect(edits.size).toBe(0);
    expect(refused.get('referral_share')?.[0]?.remedy).not.toBe('');
    workbench.getState().edit('referral_share', 0.5);
    expect(documentOf(workbench).refused.size).toBe(0);
  });

  test('a scenario that cannot be opened shows its problems and nothing of its figures', () => {
    const workbench = createWorkbench({ id: 'broken', name: 'Broken', file: 'scenarios/broken.yaml', text: 'format: 1\nscenario: [' });
    const { document } = workbench.getState();
    expect(document.kind).toBe('unopened');
    if (document.kind === 'unopened') expect(document.problems.length).toBeGreaterThan(0);
    workbench.getState().edit('referral_share', 0.4);
    expect(workbench.getState().document).toBe(document);
    workbench.getState().choose(sussex());
    expect(workbench.getState().document.kind).toBe('open');
  });
});
