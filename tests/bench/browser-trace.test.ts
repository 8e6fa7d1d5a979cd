import { describe, expect, it } from 'vitest';
import { framesOf, longestTask, mainThread, type Span } from './browser-trace';

/** A span in milliseconds; half of its time the processor is with something else. */
function span(name: string, from: number, dur: number, more: Partial<Span> = {}): Span {
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1_000, dur: dur * 1_000, tdur: dur * 500, args: {}, ...more };
}

const key = { args: { data: { type: 'keydown' } } };
const recording = [
  span('RunTask', 10, 8), span('EventDispatch', 11, 6, key), span('FunctionCall', 12, 4),
  span('RunTask', 30, 6), span('Layout', 30, 2), span('Paint', 32, 2), span('Paint', 32, 1), span('Commit', 35, 1),
  span('RunTask', 50, 20), span('FunctionCall', 50, 19),
  span('RunTask', 100, 4), span('EventDispatch', 100, 3, key), span('Commit', 110, 1),
];

describe('a recording of the browser', () => {
  it('is split at the first frame after each event; what lies within counts once', () => {
    expect(framesOf(recording, 'keydown')).toEqual([
      { all: 7, script: 3, layout: 1, paint: 1.5, after: 10, longest: 10 },
      { all: 2, script: 1.5, layout: 0, paint: 0.5, after: 0, longest: 2 },
    ]);
    expect(framesOf(recording, 'click')).toEqual([]);
  });

  it('leaves out an event after which nothing was drawn', () => {
    expect(framesOf(recording.slice(0, 3), 'keydown')).toEqual([]);
  });

  it('is that of the thread with most scripts and events, in order of time', () => {
    const elsewhere = [span('RunTask', 0, 90, { tid: 2 }), span('FunctionCall', 0, 90, { tid: 2 }), span('name', 0, 0, { ph: 'M' })];
    expect(mainThread([...elsewhere, ...recording].reverse())).toEqual(recording);
    expect(longestTask(recording)).toBe(10);
    expect(longestTask([])).toBe(0);
  });
});
