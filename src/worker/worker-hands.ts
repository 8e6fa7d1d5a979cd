import { handOver, type Hand, type Hands } from './hand';

/** More would wait for each other's memory. */
const most = 4;

/** One core is left to the page. */
export function workersFor(cores: number): number {
  return Math.max(1, Math.min(most, cores - 1));
}

function newHand(): Hand {
  return handOver(new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' }));
}

/** Workers for the runs; on the page itself where there are none. The single page has `inline-hands` in place of this file. */
export async function makeHands(): Promise<Hands> {
  if (typeof Worker === 'undefined') return (await import('./inline-hands')).makeHands();
  const others = Array.from({ length: workersFor(navigator.hardwareConcurrency) - 1 }, newHand);
  return { hands: [newHand(), ...others], apart: true };
}
