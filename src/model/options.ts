import { z } from 'zod';
import { FactsSchema } from './facts';
import type { Kind } from './kind';
import { KindNameSchema } from './kinds';

/** A kind that `defineKind` made. */
export const OwnKindSchema = z.custom<Kind>(
  (value) => typeof value === 'object' && value !== null && typeof (value as Kind).find === 'function',
  'expected the name of a kind, or what defineKind returns',
);

/** Options of `compare` and of the stages. */
export const OptionsSchema = z.strictObject({
  /** Kinds to look for, and kinds of your own (`defineKind`); default all kinds of the engine. */
  kinds: z
    .array(z.union([KindNameSchema, OwnKindSchema]))
    .min(1)
    .optional(),
  /** Findings below this confidence are left out, 0–1; default 0.5. */
  minConfidence: z.number().min(0).max(1).optional(),
  facts: FactsSchema.optional(),
  /** Only English is read. */
  language: z.literal('en').optional(),
});
export type Options = z.input<typeof OptionsSchema>;
