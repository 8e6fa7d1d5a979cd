import { id, text } from './fields';
import { z } from './zod';

/** Where a figure was published. */
export const source = z.strictObject({
  id,
  title: text,
  author: text,
  year: z.union([z.int(), text]).describe('Year of publication'),
  publisher: text.optional(),
  url: text.optional(),
  note: text.optional(),
});

export type Source = z.infer<typeof source>;
