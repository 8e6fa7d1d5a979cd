import { useCallback } from 'react';
import { askForFile, openFile } from '../carry/open-file';
import { saveFile, saveOnBundled, saveSelfContained } from '../carry/save-file';
import { useActions, useWorkbench } from '../state/workbench';

/** Opening and saving, however it was asked for. */
export function useFiles() {
  const document = useWorkbench((state) => state.document);
  const actions = useActions();
  const open = useCallback(async (given?: File) => {
    const file = given ?? await askForFile();
    if (file) await openFile(file, actions);
  }, [actions]);
  const save = useCallback(() => {
    if (document.kind === 'open') actions.say(saveFile(document));
  }, [document, actions]);
  const saveCarrying = useCallback(() => {
    if (document.kind === 'open') actions.say(saveSelfContained(document));
  }, [document, actions]);
  const saveLean = useCallback(() => {
    if (document.kind === 'open') actions.say(saveOnBundled(document));
  }, [document, actions]);
  return { open, save, saveCarrying, saveLean };
}
