import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { ReadyScenario } from '../../../src/library';
import { createWorkbench, type Document } from '../../../src/state/store';
import { WorkbenchContext } from '../../../src/state/workbench';

/** One room with a scenario open, without the rest of the page. */
export function openRoom(Room: ComponentType, ready: ReadyScenario) {
  const workbench = createWorkbench(ready);
  const document = (): Document => {
    const { document: open } = workbench.getState();
    if (open.kind !== 'open') throw new Error('no scenario is open');
    return open;
  };
  const page = render(<WorkbenchContext value={workbench}><Room /></WorkbenchContext>);
  return { workbench, document, user: userEvent.setup(), ...page };
}
