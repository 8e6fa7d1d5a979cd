import { id, lineId, text } from './fields';
import { z } from './zod';

/** Who pays for or gains from the work, in the words of a treasurer. */
export const agency = z.strictObject({
  id,
  label: text,
  contributes: z.boolean().describe('Whether it could be asked to pay; victims and the public never are'),
  note: text.optional(),
});

/** What of a payer, a bearer or one line falls on which agencies. */
export const agencySplit = z.strictObject({
  id,
  party: id.optional().describe('A payer or bearer of lines; or `line`'),
  line: lineId.optional().describe('One line, in place of what its payer or bearer would have'),
  to: z.array(z.strictObject({
    agency: id,
    share: id.optional().describe('Parameter with unit share; left out for exactly one, which has the rest'),
  })).min(1),
  note: text.optional(),
});

export type AgencyRecord = z.infer<typeof agency>;
export type AgencySplitRecord = z.infer<typeof agencySplit>;
