import { financialYear, finite, id, month, quality, text } from '../evidence/fields';
import { z } from '../evidence/zod';

/** More than a force has to spend. */
const pounds = finite.min(0).max(1e10);

/** Money that somebody pays, or may pay, towards the roll-out. */
export const agreement = z.strictObject({
  id,
  label: text,
  funder: text.describe('Who pays, by the name it is to be shown under, or the id of an agency or payer; the same words for the same funder'),
  amount: pounds.optional().describe('£ of the day over the whole life of the agreement'),
  share: finite.min(0).optional().describe('Share of the cost that it may pay for, in place of an amount: 0.25 for a quarter'),
  first_month: month,
  last_month: month,
  profile: z.enum(['straight_line', 'by_year', 'milestones', 'arrears']).optional().describe('Left out: straight_line'),
  by_year: z.array(z.strictObject({ year: financialYear, amount: pounds })).min(1).optional(),
  milestones: z.array(z.strictObject({ month, amount: pounds })).min(1).optional(),
  arrears_months: z.int().min(1).max(36).optional().describe('Months by which money comes after the month it is for'),
  match: z.strictObject({
    per_pound: finite.min(0).max(1000).describe('£ that others must bring for each £ of this'),
    in_kind_counts: z.boolean().optional(),
  }).optional(),
  ring_fence: z.strictObject({
    prongs: z.array(z.enum(['perpetrator', 'victim', 'disruption', 'coordination'])).min(1).optional(),
    teams: z.array(id).min(1).optional(),
    authorities: z.array(id).min(1).optional().describe('A team’s cost falls on its authorities in proportion to their high-risk cases'),
    payers: z.array(id).min(1).optional(),
  }).optional().describe('What it may be spent on; left out: anything'),
  carry_forward: z.boolean().optional().describe('What is left in March may be spent the year after; left out: it lapses'),
  carry_forward_share: finite.min(0).max(1).optional().describe('At most this share of what it brought for the year is carried forward'),
  carry_forward_amount: pounds.optional().describe('At most this much, £ of the day, is carried forward'),
  notice_months: z.int().min(0).max(60).optional().describe('Notice that the funder gives before stopping'),
  certainty: z.enum(['agreed', 'bid', 'hoped_for']),
  kind: z.enum(['cash', 'in_kind']).optional().describe('Left out: cash'),
  options: z.array(id).min(1).optional().describe('Options it is for; left out: all'),
  source: id.optional(),
  quality: quality.optional(),
  note: text.optional(),
});

/** How the financial view is drawn up, and what proposals to share the cost keep to. */
export const financial = z.strictObject({
  counts: z.enum(['agreed', 'bid', 'hoped_for']).optional().describe('The least sure money that counts; left out: agreed'),
  break_even_by: financialYear.optional().describe('Year by whose end a proposal lets each partner break even; left out: the last of delivery'),
  most_a_year: z.array(z.strictObject({ agency: id, amount: pounds })).optional()
    .describe('The most that an agency can pay in a year, £ at the price base; one that is left out has no limit, and an empty list sets aside the limits of a scenario that this one extends'),
});

export type AgreementRecord = z.infer<typeof agreement>;
export type FinancialRecord = z.infer<typeof financial>;

/** The same with nothing left out. */
export interface FinancialSettings {
  readonly counts: AgreementRecord['certainty'];
  /** Null where none is stated. */
  readonly breakEvenBy: string | null;
  readonly mostAYear: readonly { readonly agency: string; readonly amount: number }[];
}
