import { grade, id, text } from './fields';
import { z } from './zod';

/** What one evaluation found: which measure fell, for whom, against what. */
export const effect = z.strictObject({
  id,
  label: text,
  measure: text.describe('What fell'),
  population: text,
  denominator: z.enum(['started', 'completed']),
  comparison: z.enum(['net', 'before_and_after']).describe('net: against a comparison group'),
  design: text,
  size: id.describe('Parameter with unit reduction'),
  confidence_grade: grade,
  note: text.optional(),
});

export type EffectRecord = z.infer<typeof effect>;
export type Comparison = EffectRecord['comparison'];
