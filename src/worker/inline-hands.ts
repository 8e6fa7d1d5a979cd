import { deskOf } from './desk';
import type { Hand, Hands } from './hand';
import type { Input, Output, Request, TaskName } from './protocol';

/**
 * Does each task on the page itself, one at a time with a rest in between, so that a click or a key is heard: for a page
 * opened from a disk, where browsers allow no worker.
 */
export function inlineHand(): Hand {
  const answer = deskOf();
  let isOpen = true;
  let queue: Promise<void> = Promise.resolve();
  let last = 0;
  const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
  const call = <Name extends TaskName>(task: Name, input: Input<Name>): Promise<Output<Name>> => new Promise((resolve, reject) => {
    last += 1;
    const request = { id: last, task, input } as Request;
    queue = queue.then(rest).then(() => {
      if (!isOpen) return;
      const reply = answer(request);
      if (reply.ok) resolve(reply.value);
      else reject(new Error(reply.reason));
    });
  });
  return { call, close: () => { isOpen = false; } };
}

export function makeHands(): Promise<Hands> {
  return Promise.resolve({ hands: [inlineHand()], apart: false });
}
