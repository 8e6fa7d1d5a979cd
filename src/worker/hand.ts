import type { Input, Output, Reply, Request, TaskName } from './protocol';

/** Somebody who does tasks one after another and tells each answer, or why there is none. */
export interface Hand {
  readonly call: <Name extends TaskName>(task: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** Ends at once; whatever was still to be answered never is. */
  readonly close: () => void;
}

/** Everyone who works for the page. Without a worker the page does it itself, in between. */
export interface Hands {
  readonly hands: readonly [Hand, ...Hand[]];
  readonly apart: boolean;
}

export type MakeHands = () => Promise<Hands>;

/** The part of a `Worker` that is used. */
export type Line = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Keeps requests and replies together by number. A worker that breaks down fails all it was asked, with the reason. */
export function handOver(line: Line): Hand {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | null = null;
  line.addEventListener('message', (event) => {
    const reply = (event as MessageEvent<Reply>).data;
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) asked?.resolve(reply.value);
    else asked?.reject(new Error(reply.reason));
  });
  line.addEventListener('error', (event) => {
    const said = 'message' in event && typeof event.message === 'string' ? event.message : '';
    broken = new Error(said === '' ? 'The worker could not be started.' : said);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  const call = <Name extends TaskName>(task: Name, input: Input<Name>): Promise<Output<Name>> => new Promise((resolve, reject) => {
    if (broken) { reject(broken); return; }
    last += 1;
    // What comes back under this number is the answer to this task: the desk keeps them together.
    waiting.set(last, { resolve: (value) => { resolve(value as Output<Name>); }, reject });
    const request = { id: last, task, input } as Request;
    line.postMessage(request, request.task === 'gather' ? [request.input.values.buffer] : []);
  });
  return { call, close: () => { waiting.clear(); line.terminate(); } };
}
