import { createContext, use, useMemo } from 'react';
import type { FigureCell } from '../selectors/figure-cells';
import type { Actions, Document, UseWorkbench } from './store';

/** The store reaches the tree by context, so that a test brings its own. */
export const WorkbenchContext = createContext<UseWorkbench | null>(null);

function useStore(): UseWorkbench {
  const store = use(WorkbenchContext);
  if (!store) throw new Error('no workbench around this component');
  return store;
}

export function useWorkbench<Part>(part: (state: ReturnType<UseWorkbench['getState']>) => Part): Part {
  const store = useStore();
  return store(part);
}

/** The open scenario. Rooms are only shown while there is one. */
export function useOpenDocument(): Document {
  const document = useWorkbench((state) => state.document);
  if (document.kind !== 'open') throw new Error('no scenario is open');
  return document;
}

export function useAsk(): (question: FigureCell | null) => void {
  return useWorkbench((state) => state.ask);
}

/** What can be done to the workbench. The functions never change, so that nothing is drawn again on their account. */
export function useActions(): Actions {
  const store = useStore();
  return useMemo(() => store.getState(), [store]);
}
