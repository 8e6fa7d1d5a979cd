/** Ways to place draws; see `design`. */
export const designNames = ['plain', 'latin_hypercube', 'sobol'] as const;

/**
 * How draws are placed between 0 and 1: independently, one in each of n equal strata for every parameter, or as a
 * scrambled Sobol sequence, which is even in pairs of parameters too and best with a power of two.
 */
export type DesignName = (typeof designNames)[number];

/** How a scenario is run that says nothing of it. */
export const USUAL_RUN = { draws: 8_192, seed: 1, method: 'sobol' } as const;

/** More draws than fit into memory beside the app. */
export const MOST_RUN_DRAWS = 1_048_576;
