import { finite, id } from '../evidence/fields';
import { z } from '../evidence/zod';
import { designNames, MOST_RUN_DRAWS } from '../uncertainty/methods';

/** Figures that a reader can follow through runs. £ at year 0, option − baseline; of the dearest year £ real a year. */
export const CERTAINTY_OUTPUTS = ['npsv', 'pv_cost', 'pv_benefit', 'net_public_cost', 'peak_year_cost'] as const;
export type CertaintyOutput = (typeof CERTAINTY_OUTPUTS)[number];

/** How a scenario is run; what is left out is as usual. */
export const runs = z.strictObject({
  draws: z.int().min(1).max(MOST_RUN_DRAWS).optional(),
  seed: z.int().optional().describe('The same seed gives the same draws'),
  method: z.enum(designNames).optional(),
});

/** A line that a reader draws through the runs. */
export const threshold = z.strictObject({
  id,
  output: z.enum(CERTAINTY_OUTPUTS).describe('peak_year_cost is that of the whole option, the others are option less baseline'),
  side: z.enum(['above', 'at_most']),
  value: finite.describe('£'),
});

export type RunsRecord = z.infer<typeof runs>;
export type ThresholdRecord = z.infer<typeof threshold>;
