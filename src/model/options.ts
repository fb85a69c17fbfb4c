import { z } from 'zod';
import { FactsSchema } from './facts';
import { KindNameSchema } from './kinds';

/** Options of `compare` and of the stages. */
export const OptionsSchema = z.strictObject({
  /** Kinds to look for; default all. */
  kinds: z.array(KindNameSchema).min(1).optional(),
  /** Findings below this confidence are left out, 0–1; default 0.5. */
  minConfidence: z.number().min(0).max(1).optional(),
  facts: FactsSchema.optional(),
  /** Only English is read. */
  language: z.literal('en').optional(),
});
export type Options = z.input<typeof OptionsSchema>;
