import { finite, id, month, quality, text } from './fields';
import { parameter } from './parameter';
import { z } from './zod';

/** A figure shown beside a force; it feeds no equation. */
const fact = z.strictObject({
  value: z.union([finite, text]),
  unit: text,
  source: id.optional(),
  quality,
  label: text.optional(),
  year: text.optional(),
  locator: text.optional(),
  note: text.optional(),
});

/** A police force and the figures that replace the national ones when a scenario names it. */
export const force = z.strictObject({
  id,
  name: text,
  code: text,
  country: text,
  governance: text,
  rural_urban: text,
  parameters: z.array(parameter).optional(),
  facts: z.record(z.string(), fact).optional(),
  note: text.optional(),
});

/** A local authority. The counts are optional: where one is missing, the force's rate or share is used. */
export const authority = z.strictObject({
  id,
  name: text,
  code: text,
  rural_urban: z.enum(['urban', 'rural']),
  population_16plus: finite.min(0),
  adult_women: finite.min(0).optional(),
  marac_cases_per_year: finite.min(0).optional(),
  travel_loss_share: finite.min(0).max(1).optional(),
  longitude: finite.min(-180).max(180),
  latitude: finite.min(-90).max(90),
  county: text.optional(),
});

/** Where the authorities' figures come from. */
export const authoritySource = z.strictObject({
  source: id,
  quality,
  reviewed: month,
  locator: text.optional(),
  note: text.optional(),
});

export type ForceRecord = z.infer<typeof force>;
export type AuthorityRecord = z.infer<typeof authority>;
