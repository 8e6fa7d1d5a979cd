import { day, finite, financialYear, id, lineId, text, unitText } from '../evidence/fields';
import { range } from '../evidence/parameter';
import { z } from '../evidence/zod';

/** A belief replaced for this scenario, with who, when and why. */
export const override = z.strictObject({
  parameter: id,
  value: finite,
  unit: unitText,
  price_year: financialYear.optional().describe('Required with GBP, forbidden without'),
  range: range.optional(),
  reason: text,
  source: id.describe('A source id, or the word judgement'),
  by: text,
  on: day,
});

export const lineOverride = z.strictObject({
  line: lineId,
  included: z.boolean().optional(),
  effect: id.optional(),
  accept_before_and_after: z.boolean().optional(),
  reason: text,
  by: text,
  on: day,
});

/** Ids of the schedules by which most figures, and those of health, are discounted. */
export const discounting = z.strictObject({ standard: id, health: id });

export type OverrideRecord = z.infer<typeof override>;
export type LineOverrideRecord = z.infer<typeof lineOverride>;
