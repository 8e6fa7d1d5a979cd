import { finite, formatNumber, id, quality, text } from '../evidence/fields';
import { z } from '../evidence/zod';
import { discounting, lineOverride, override } from './override-format';

/**
 * An override of an attack: that of a scenario, or one that is said relative to whatever the scenario has, by `add` or
 * `multiply`. Exactly one of the three is stated, which is judged on reading.
 */
const stressOverride = z.strictObject({
  ...override.shape,
  value: finite.optional(),
  add: finite.optional().describe('Added to the value of the scenario, in the same unit'),
  multiply: finite.optional().describe('The value of the scenario is multiplied by this'),
});

const header = {
  id,
  label: text,
  attack: text.describe('What a critic would say, in one or two sentences'),
  quality,
  source: id.optional(),
  note: text.optional().describe('How the attack is put in terms of the model, and what it leaves out'),
};

const changes = {
  overrides: z.array(stressOverride).optional(),
  line_overrides: z.array(lineOverride).optional(),
  discounting: discounting.optional(),
  referrals_close_after_months: z.int().min(1).optional()
    .describe('Every team of every option takes no new referrals from this month on, counted from month 0'),
  funding_ends_after_months: z.int().min(1).optional()
    .describe('No agreement brings money for a month from this one on, counted from month 0'),
};

/** One attack that a critic may make, as an overlay over any scenario. */
export const stressFile = z.strictObject({ format: formatNumber, stress: z.strictObject(header), ...changes });

/** The same as an entry of a scenario file. */
export const attack = z.strictObject({ ...header, ...changes });

export type StressFile = z.infer<typeof stressFile>;
export type StressOverride = z.infer<typeof stressOverride>;
export type AttackRecord = z.infer<typeof attack>;
