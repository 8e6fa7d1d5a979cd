/** Where the page stood in each step of the browser's history, by the step's own number. */
const positions = new Map<number, number>();
let here = 0;
let target = 0;

interface Step {
  readonly step: number;
  /** Where the page stood when it was closed or loaded again. */
  readonly top?: number;
}

function stepOf(state: unknown): Step | null {
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number' ? (state as Step) : null;
}

/** Gives a step of the history that has none a number of its own, later than all before. */
function numbered(): Step {
  const known = stepOf(window.history.state);
  if (known !== null) return known;
  const made = { step: Math.max(Date.now(), here + 1) };
  window.history.replaceState(made, '');
  return made;
}

function follow(): void {
  positions.set(here, window.scrollY);
  const isBefore = stepOf(window.history.state) !== null;
  here = numbered().step;
  target = isBefore ? positions.get(here) ?? 0 : 0;
}

function leave(): void {
  window.history.replaceState({ step: here, top: window.scrollY }, '');
}

/**
 * From then on Back and Forward find each room where it was left, and a room that is entered anew starts at its top.
 * Returns what ends it.
 */
export function rememberScroll(): () => void {
  window.history.scrollRestoration = 'manual';
  const first = numbered();
  here = first.step;
  target = first.top ?? 0;
  window.addEventListener('popstate', follow);
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('popstate', follow);
    window.removeEventListener('pagehide', leave);
  };
}

/** Puts the page where the room that was just entered should stand. */
export function scrollToPlace(): void {
  const top = target;
  target = 0;
  window.scrollTo(0, top);
}
