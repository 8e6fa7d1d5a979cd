import { financialYear, finite, id, month, quality, text, unitText } from './fields';
import { z } from './zod';

export const rangeShapes = [
  'pert', 'triangular', 'normal', 'lognormal', 'beta', 'gamma', 'uniform', 'discrete', 'fixed',
] as const;

/** Low and high are the 5th and 95th percentile, or limits where `bounds` is true. */
export const range = z.strictObject({
  low: finite,
  high: finite,
  shape: z.enum(rangeShapes),
  bounds: z.boolean().optional().describe('true where low and high are limits, not a 5–95 % range'),
  possible: z.array(z.strictObject({ value: finite, probability: finite })).optional()
    .describe('With shape discrete, and only there: what can occur, with probabilities that add up to 1'),
});

export const kinds = ['belief', 'choice', 'framework'] as const;

/** One figure that a panel could question, or an expression over others. */
export const parameter = z.strictObject({
  id,
  label: text,
  kind: z.enum(kinds),
  unit: unitText,
  value: finite.optional(),
  expression: text.optional().describe('Arithmetic over parameter ids: + - * / ^ and brackets'),
  range: range.optional(),
  price_year: financialYear.optional().describe('Required with GBP, forbidden without'),
  quality,
  source: id.optional(),
  locator: text.optional(),
  note: text.optional(),
  reviewed: month,
});

export type ParameterRecord = z.infer<typeof parameter>;
export type RangeRecord = z.infer<typeof range>;
export type RangeShape = (typeof rangeShapes)[number];
export type ParameterKind = (typeof kinds)[number];

/**
 * No shape can put its 5th percentile on 0, on 1 or on the central value, so a range that touches one of them states
 * limits.
 */
export function isBounds(stated: RangeRecord, central: number): boolean {
  const touches = (limit: number): boolean => limit === 0 || limit === 1 || limit === central;
  return stated.bounds === true || touches(stated.low) || touches(stated.high);
}
