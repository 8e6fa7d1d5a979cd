import { finite, grade, id, quality, text } from './fields';
import { z } from './zod';

/** Discount rates by year, with the edition of the guidance they come from. */
export const discountSchedule = z.strictObject({
  id,
  label: text,
  edition: text,
  steps: z.array(z.strictObject({ from_year: z.int().min(0), rate: id })).min(1),
  test_only: z.boolean().optional(),
  note: text.optional(),
});

/** Price index by financial year. */
export const deflators = z.strictObject({
  id,
  edition: text,
  source: id.optional(),
  quality,
  note: text.optional(),
  index: z.record(z.string(), finite),
});

/** The uplift that goes with a confidence grade. */
export const optimismBias = z.strictObject({ grade, uplift: id });

/** A published contract: a check on the modelled cost per case, never an input. */
export const contract = z.strictObject({
  id,
  label: text,
  area: text,
  amount: finite.min(0).optional(),
  price_basis: z.literal('nominal'),
  cases: finite.min(0).optional(),
  months: finite.min(0).optional(),
  cost_per_case: finite.min(0).optional(),
  quality,
  source: id.optional(),
  locator: text.optional(),
  note: text.optional(),
});

export type ContractRecord = z.infer<typeof contract>;
