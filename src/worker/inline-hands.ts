import { steppedDesk } from './desk';
import type { Hand, Hands } from './hand';
import type { Input, Output, Request, TaskName } from './protocol';

/** The page is given back this often. */
const sliceMilliseconds = 20;

/**
 * Does each task on the page itself, one at a time with rests in between, so that a click or a key is heard: for a page
 * opened from a disk, where browsers allow no worker.
 */
export function inlineHand(): Hand {
  const answer = steppedDesk();
  let isOpen = true;
  let queue: Promise<void> = Promise.resolve();
  let last = 0;
  const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });
  const call = <Name extends TaskName>(task: Name, input: Input<Name>): Promise<Output<Name>> => new Promise((resolve, reject) => {
    last += 1;
    const request = { id: last, task, input } as Request;
    const work = async (): Promise<void> => {
      const steps = answer(request);
      for (let end = performance.now() + sliceMilliseconds; isOpen;) {
        const step = steps.next();
        if (step.done === true) {
          const reply = step.value;
          if (reply.ok) resolve(reply.value);
          else reject(new Error(reply.reason));
          return;
        }
        if (performance.now() < end) continue;
        await rest();
        end = performance.now() + sliceMilliseconds;
      }
    };
    queue = queue.then(rest).then(work);
  });
  return { call, close: () => { isOpen = false; } };
}

export function makeHands(): Promise<Hands> {
  return Promise.resolve({ hands: [inlineHand()], apart: false });
}
