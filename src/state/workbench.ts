import { createContext, use, useMemo } from 'react';
import type { FigureCell } from '../selectors/figure-cells';
import type { Actions, Document, UseWorkbench, Workbench } from './store';

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

/** A part of the open scenario: what reads a part is not drawn again while others change. Rooms are only shown while there is one. */
export function useOpen<Part>(part: (document: Document) => Part): Part {
  return useWorkbench(({ document }) => {
    if (document.kind !== 'open') throw new Error('no scenario is open');
    return part(document);
  });
}

/** The open scenario as a whole. */
export function useOpenDocument(): Document {
  return useOpen((document) => document);
}

/** Reads the workbench when asked, for what is done at the press of a button and need not follow every change before. */
export function useNow(): () => Workbench {
  return useStore().getState;
}

export function useAsk(): (question: FigureCell | null) => void {
  return useWorkbench((state) => state.ask);
}

/** What can be done to the workbench. The functions never change, so that nothing is drawn again on their account. */
export function useActions(): Actions {
  const store = useStore();
  return useMemo(() => store.getState(), [store]);
}
