import { useMemo } from 'react';
import { askForFile, openFile } from '../carry/open-file';
import { saveFile, saveOnBundled, saveSelfContained } from '../carry/save-file';
import type { Document } from '../state/store';
import { useNow } from '../state/workbench';

/** Opening and saving, however it was asked for. */
export function useFiles() {
  const now = useNow();
  return useMemo(() => {
    const saveBy = (save: (document: Document) => string) => (): void => {
      const { document, say } = now();
      if (document.kind === 'open') say(save(document));
    };
    return {
      open: async (given?: File): Promise<void> => {
        const file = given ?? await askForFile();
        if (file) await openFile(file, now());
      },
      save: saveBy(saveFile),
      saveCarrying: saveBy(saveSelfContained),
      saveLean: saveBy(saveOnBundled),
    };
  }, [now]);
}
