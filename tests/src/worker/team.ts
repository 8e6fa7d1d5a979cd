import type { CertaintyQuestion, ResolvedScenario, RunSettings } from '../../../models/index';
import { USUAL_SETTINGS } from '../../../models/index';
import { deskOf } from '../../../src/worker/desk';
import { handOver, type Hands, type Line } from '../../../src/worker/hand';
import type { Request } from '../../../src/worker/protocol';
import type { Wanted } from '../../../src/worker/scheduler';

/** A line to a desk that copies what goes over it, as a worker's does, and answers later. */
export function lineToDesk(spoil: (request: Request) => void = () => undefined): Line {
  const answer = deskOf();
  const listeners: ((event: MessageEvent) => void)[] = [];
  let isOpen = true;
  return {
    addEventListener: (kind: string, listener: unknown) => { if (kind === 'message') listeners.push(listener as (event: MessageEvent) => void); },
    postMessage: (message: unknown) => {
      const request = structuredClone(message) as Request;
      setTimeout(() => {
        if (!isOpen) return;
        spoil(request);
        const reply = structuredClone(answer(request));
        listeners.forEach((listener) => { listener(new MessageEvent('message', { data: reply })); });
      });
    },
    terminate: () => { isOpen = false; },
  };
}

export function teamOf(workers: number, spoil?: (request: Request) => void): Hands {
  const others = Array.from({ length: workers - 1 }, () => handOver(lineToDesk(spoil)));
  return { hands: [handOver(lineToDesk(spoil)), ...others], apart: true };
}

export const npsv: CertaintyQuestion = { option: 'whole_force', baseline: 'business_as_usual', output: 'npsv' };

export function wanted(resolved: ResolvedScenario, settings: Partial<RunSettings> = {}): Wanted {
  return { resolved, settings: { ...USUAL_SETTINGS, draws: 2_048, ...settings }, question: () => npsv, groups: [] };
}
