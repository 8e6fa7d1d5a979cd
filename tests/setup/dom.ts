import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom lays nothing out, so nothing ever changes size: an observer that stays silent is the truth. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void { /* nothing to report */ }
  unobserve(): void { /* nothing to report */ }
  disconnect(): void { /* nothing to report */ }
}

globalThis.ResizeObserver = SilentResizeObserver;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
configure({ throwSuggestions: false });
afterEach(cleanup);
