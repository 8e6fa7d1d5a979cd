import { fraction, generatorFor, type Seed } from './streams';

/** Draws that share one generator. Blocks start where their number says, so any worker can begin at any of them. */
const BLOCK = 1024;

/**
 * Plain Monte Carlo: independent draws from to `to` − 1 of one parameter's stream into `into[0, to − from)`. Draw i is
 * the same whatever the chunk it is filled in.
 */
export function fillPlain(seed: Seed, id: string, from: number, to: number, into: Float64Array): void {
  for (let start = from; start < to;) {
    const block = Math.floor(start / BLOCK);
    const end = Math.min(to, (block + 1) * BLOCK);
    const generator = generatorFor(seed, id, `block ${block}`);
    for (let skipped = block * BLOCK; skipped < start; skipped += 1) generator.next();
    for (let index = start; index < end; index += 1) into[index - from] = fraction(generator.next());
    start = end;
  }
}
