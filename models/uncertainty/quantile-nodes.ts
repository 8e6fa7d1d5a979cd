/**
 * Where tables are tabulated: each half of the probabilities, counted from its own end, from 2⁻³³ to 1/2, every octave
 * (from one power of two to the next) in equal cells. Tails are as finely cut as the middle, relative to their
 * probability, and the cell of a probability follows from its leading bit: no search.
 */
const OCTAVES = 32;
export const LAST_OCTAVE = OCTAVES - 1;
export const CELLS_PER_OCTAVE = 16;
/** Cells of one half. */
export const CELLS = OCTAVES * CELLS_PER_OCTAVE;
/** The least probability that is told apart: that of a 32-bit draw of zero. */
export const LEAST_PROBABILITY = 2 ** -(OCTAVES + 1);

/** Probability at the start of each cell, ascending, and 1/2 at the end. */
export const nodeProbabilities: Float64Array = Float64Array.from({ length: CELLS + 1 }, (_, node) =>
  LEAST_PROBABILITY * 2 ** Math.floor(node / CELLS_PER_OCTAVE) * (1 + (node % CELLS_PER_OCTAVE) / CELLS_PER_OCTAVE));

/** 1 / probability at the start of each octave. */
export const octaveScales: Float64Array = Float64Array.from({ length: OCTAVES }, (_, octave) => 2 ** (OCTAVES + 1 - octave));

/** The largest number below 1/2, so that every probability is in a cell. */
export const MOST_PROBABILITY = 1 / 2 - 2 ** -54;

/**
 * Cell of a probability from 2⁻³³ to below 1/2: the octave from the leading bit of p / 2⁻³³, the cell inside it by
 * multiplication. `lookUp` has the same two lines in its loop, where a call would cost more than the sum.
 */
export function cellOf(probability: number): number {
  const octave = LAST_OCTAVE - Math.clz32(probability / LEAST_PROBABILITY);
  return octave * CELLS_PER_OCTAVE + Math.floor((probability * octaveScales[octave]! - 1) * CELLS_PER_OCTAVE);
}

/** Values and slopes d value / d probability at the nodes of one half. */
export interface Half {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

export function emptyHalf(): Half {
  return { values: new Float64Array(CELLS + 1), slopes: new Float64Array(CELLS + 1) };
}
