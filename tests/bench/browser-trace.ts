import type { Browser, Page } from 'playwright-core';

/** A span of work in a recording of the browser; times in microseconds. `tdur` is processor time, which no other work on the machine lengthens. */
export interface Span {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** Processor time of the main thread for one event of the reader, in milliseconds. */
export interface Frame {
  /** From the event until its frame was handed over to be drawn. */
  readonly all: number;
  readonly script: number;
  readonly layout: number;
  readonly paint: number;
  /** From then until the next event: charts, findings, what is kept. */
  readonly after: number;
  /** The longest task of both. */
  readonly longest: number;
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const isTask = ({ name }: Span): boolean => name === 'RunTask';
const endOf = ({ ts, dur }: Span): number => ts + dur;

/** Spans that lie in no other of the list, which is in order of time. */
function outermost(spans: readonly Span[]): readonly Span[] {
  let end = -Infinity;
  return spans.filter((span) => {
    const isOuter = endOf(span) > end;
    end = Math.max(end, endOf(span));
    return isOuter;
  });
}

const milliseconds = (spans: readonly Span[]): number => outermost(spans).reduce((all, { tdur = 0 }) => all + tdur, 0) / 1_000;

/** Longest task, in milliseconds of processor time. */
export function longestTask(spans: readonly Span[]): number {
  return Math.max(0, ...spans.filter(isTask).map(({ tdur = 0 }) => tdur / 1_000));
}

/** Spans of the thread of the page that the reader uses, which is the one with most scripts and events, in order of time. */
export function mainThread(all: readonly Span[]): readonly Span[] {
  const threads = new Map<string, Span[]>();
  for (const span of all) {
    if (span.ph !== 'X') continue;
    const key = `${span.pid} ${span.tid}`;
    const thread = threads.get(key);
    if (thread) thread.push(span);
    else threads.set(key, [span]);
  }
  const busy = (spans: readonly Span[]): number => spans.filter(({ name }) => name === 'EventDispatch' || name === 'FunctionCall').length;
  const [first = []] = [...threads.values()].sort((one, other) => busy(other) - busy(one));
  return first.sort((one, other) => one.ts - other.ts || other.dur - one.dur);
}

/** The work for each event of a type: up to the end of the first frame after it, and from there to the next event. */
export function framesOf(spans: readonly Span[], type: string): readonly Frame[] {
  const events = outermost(spans.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type));
  return events.flatMap((event, index) => {
    const until = events[index + 1]?.ts ?? Infinity;
    const begun = spans.find((span) => isTask(span) && span.ts <= event.ts && endOf(span) >= endOf(event))?.ts ?? event.ts;
    const own = spans.filter(({ ts }) => ts >= begun && ts < until);
    const drawn = own.find(({ name, ts }) => name === 'Commit' && ts > event.ts);
    if (!drawn) return [];
    const frame = own.filter(({ ts }) => ts <= drawn.ts);
    const named = (...names: readonly string[]): number => milliseconds(frame.filter(({ name }) => names.includes(name)));
    return [{
      all: milliseconds(frame.filter(isTask)),
      script: named('EventDispatch', 'FunctionCall', 'RunMicrotasks'),
      layout: named('UpdateLayoutTree', 'Layout'),
      paint: named('PrePaint', 'Paint', 'Layerize', 'Commit'),
      after: milliseconds(own.filter((span) => isTask(span) && span.ts > drawn.ts)),
      longest: longestTask(own),
    }];
  });
}

/** What the main thread of a page did while something was done to it. */
export async function recorded(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly Span[]> {
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Span[] };
  return mainThread(traceEvents);
}
