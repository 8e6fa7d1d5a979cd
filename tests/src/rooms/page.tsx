import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../../src/App';
import type { ReadyScenario } from '../../../src/library';
import { createWorkbench } from '../../../src/state/store';

/** jsdom lays nothing out, so it has no media to match; a wide window is the case that shows everything. */
function wideWindow(query: string): Pick<MediaQueryList, 'matches' | 'media' | 'addEventListener' | 'removeEventListener'> {
  return { matches: true, media: query, addEventListener: () => undefined, removeEventListener: () => undefined };
}

/** The whole page with one scenario open, as on a wide window. */
export function openPage(ready: ReadyScenario) {
  Object.assign(window, { matchMedia: wideWindow, scrollTo: () => undefined });
  const workbench = createWorkbench(ready);
  return { workbench, user: userEvent.setup(), ...render(<App workbench={workbench} />) };
}
