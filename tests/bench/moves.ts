/** What one move of a slider cost the page, in milliseconds. */
export interface Move {
  /** Work of the main thread from the first listener of the input event until its frame was painted: what must fit in one frame. */
  readonly frame: number;
  /** From the time stamp of the input event until its frame was painted, so with the wait for that frame. */
  readonly sinceEvent: number;
  /** Whether the figures were new when the next frame was about to be drawn, and did not change again after it. */
  readonly sameFrame: boolean;
  /** From the input event until the chart was redrawn and painted; null where it was drawn for a later move instead. */
  readonly chart: number | null;
}

declare global {
  interface Window {
    benchMoves?: Move[];
  }
}

/**
 * Runs in the page: watches every event until it is painted, and `parts` of the page for new figures. A radio button is
 * heard by its click, which comes first. A message posted at the start of the event arrives
 * after the frame that the event belongs to, and before whatever the app puts off until later.
 */
export function watchMoves({ event: watched, parts }: { readonly event: 'input' | 'click'; readonly parts: readonly string[] }): void {
  const moves: Move[] = [];
  window.benchMoves = moves;
  const figures = (): string => parts.map((part) => document.querySelector(part)?.textContent ?? '').join();
  const afterThis = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let open: { at: number; move: { chart: number | null } } | null = null;
  const chart = new MutationObserver(() => {
    const waiting = open;
    if (waiting === null || waiting.move.chart !== null) return;
    requestAnimationFrame(() => { afterThis(() => { waiting.move.chart ??= performance.now() - waiting.at; }); });
  });
  const drawing = document.querySelector('.chart');
  if (drawing !== null) chart.observe(drawing, { subtree: true, childList: true, attributes: true });
  window.addEventListener(watched, (event) => {
    const move = { frame: NaN, sinceEvent: NaN, sameFrame: false, chart: null as number | null };
    const [begun, before] = [performance.now(), figures()];
    const frame = { from: begun, figures: '' };
    open = { at: event.timeStamp, move };
    moves.push(move);
    const painted = (workBefore: number): void => {
      const now = performance.now();
      move.frame = workBefore + now - frame.from;
      move.sinceEvent = now - event.timeStamp;
      move.sameFrame = frame.figures !== before && figures() === frame.figures;
    };
    // Where the event came between two frames, the page is idle from the end of its work to the start of the next frame.
    afterThis(() => {
      if (frame.figures !== '') {
        painted(0);
        return;
      }
      const work = performance.now() - begun;
      requestAnimationFrame(() => { afterThis(() => { painted(work); }); });
    });
    requestAnimationFrame((start) => {
      if (start > begun) frame.from = performance.now();
      frame.figures = figures();
    });
  }, { capture: true });
}
