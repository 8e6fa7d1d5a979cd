import { grade, id, lineId, text } from './fields';
import { z } from './zod';

const prong = z.enum(['perpetrator', 'victim', 'disruption', 'coordination']);

const costTerms = {
  prong,
  payer: id,
  public: z.boolean().describe('Paid from public money'),
  provider: z.boolean().describe('Within what a published provider contract covers'),
  confidence_grade: grade,
  included: z.boolean().optional(),
  note: text.optional(),
};

/** A post that the service employs. Its cost line is `role.<id>`. */
export const role = z.strictObject({
  id,
  label: text,
  sized_by: z.enum(['case_manager', 'case_manager_post', 'planned_starts', 'area', 'force']),
  ratio: id.optional(),
  starts_per_post: id.optional(),
  rounded_over: z.enum(['team', 'force']),
  salary: id.describe('Parameter with unit GBP/post/year'),
  ...costTerms,
});

const costDrivers = [
  'start', 'open_case_month', 'case_manager_recruited', 'area_set_up', 'force_set_up', 'area_month_set_up',
  'area_month_live', 'force_month', 'share_of_lines',
] as const;

export const costLine = z.strictObject({
  id,
  label: text,
  driver: z.enum(costDrivers),
  unit_cost: id.optional(),
  share: id.optional().describe('With share_of_lines: parameter with unit share'),
  of: z.array(lineId).min(1).optional().describe('With share_of_lines: the lines it is a share of'),
  real_growth: id.optional(),
  ...costTerms,
});

export const benefitLine = z.strictObject({
  id,
  label: text,
  category: id,
  outcome: id.describe('What is valued'),
  spine: id.describe('The valuation that prices it'),
  annual_cost_per_victim: id.describe('Parameter with unit GBP/victim/year'),
  severity: id.describe('Parameter with unit ratio'),
  value: z.enum(['fiscal', 'economic', 'social']),
  bearer: id,
  effect: id,
  cashable_share: id.optional().describe('Fiscal lines only, required there'),
  cashable_lag_months: id.optional().describe('Fiscal lines only, required there'),
  displacement_share: id.optional(),
  deadweight_share: id.optional(),
  real_growth: id.optional(),
  discounting: z.enum(['standard', 'health']),
  confidence_grade: grade,
  included: z.boolean().optional(),
  bridge: text.describe('The assumption that turns the measure into this cost'),
  note: text.optional(),
});

/** A benefit that stays without a price. */
export const notMonetised = z.strictObject({
  id,
  label: text,
  direction: text,
  note: text,
  source: id.optional(),
});

export type RoleRecord = z.infer<typeof role>;
export type CostLineRecord = z.infer<typeof costLine>;
export type BenefitLineRecord = z.infer<typeof benefitLine>;
export type NotMonetisedRecord = z.infer<typeof notMonetised>;
