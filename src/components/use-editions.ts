import { useMemo } from 'react';
import { editionChanges, type EditionChanges } from '../../models/index';
import { library } from '../library';
import { useWorkbench } from '../state/workbench';

/** What differs between the evidence the open file was made on and the evidence here; null where nothing does. */
export function useEditions(): EditionChanges | null {
  const ready = useWorkbench(({ document }) => (document.kind === 'open' ? document.opened.ready : null));
  return useMemo(() => {
    // Only a file that was saved records its evidence; looking for the word spares the others a second reading.
    if (ready === null || !/^editions:/m.test(ready.text)) return null;
    const outcome = editionChanges(ready.text, { file: ready.file, library });
    return outcome.ok ? outcome.value : null;
  }, [ready]);
}
