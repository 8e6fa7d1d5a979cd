import { fillLatinHypercube } from './latin-hypercube';
import type { DesignName } from './methods';
import { fillPlain } from './plain-draws';
import { reversed } from './scramble';
import { directionsOf, fillPadded, fillSobol } from './sobol';
import { sobolPlace } from './sobol-places';
import { streamWord, type Seed } from './streams';

/** Probabilities of one parameter: draws from to `to` − 1 into `into[0, to − from)`, each strictly between 0 and 1. */
export type UniformColumn = (from: number, to: number, into: Float64Array) => void;

const reversedDirections = new Map<number, Uint32Array>();

function reversedDirectionsOf(dimension: number): Uint32Array {
  const known = reversedDirections.get(dimension);
  if (known !== undefined) return known;
  const fresh = directionsOf(dimension).map(reversed);
  reversedDirections.set(dimension, fresh);
  return fresh;
}

/**
 * The stream of one parameter under a design. It depends on design, seed, replicate and the parameter's id (under Latin
 * hypercube on the number of draws, too) and on no other parameter. Draw i is the same whatever the chunk.
 */
export function uniformColumn(design: DesignName, seed: Seed, id: string, draws: number): UniformColumn {
  switch (design) {
    case 'plain': return (from, to, into) => { fillPlain(seed, id, from, to, into); };
    case 'latin_hypercube': {
      const seeds = { order: streamWord(seed, id, 'order'), place: streamWord(seed, id, 'place') };
      return (from, to, into) => { fillLatinHypercube(draws, seeds, from, to, into); };
    }
    case 'sobol': return sobolColumn(seed, id);
  }
}

function sobolColumn(seed: Seed, id: string): UniformColumn {
  const scramble = streamWord(seed, id, 'scramble');
  const place = sobolPlace(id);
  if (place === null) {
    const order = streamWord(seed, id, 'order');
    return (from, to, into) => { fillPadded(order, scramble, from, to, into); };
  }
  const directions = reversedDirectionsOf(place);
  return (from, to, into) => { fillSobol(directions, scramble, from, to, into); };
}
