import { deskOf } from './desk';
import type { Request } from './protocol';

const answer = deskOf();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const reply = answer(data);
  // A chunk goes over without being copied.
  const transfer = reply.ok && reply.value instanceof Float64Array ? [reply.value.buffer] : [];
  self.postMessage(reply, { transfer });
});
