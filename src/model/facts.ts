import { z } from 'zod';

/** What the newsroom knows. Every list may be left out. */
export const FactsSchema = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(z.string().min(1)).default([]),
        /** Offices held: "leader of North Korea". */
        offices: z.array(z.string().min(1)).default([]),
      }),
    )
    .default([]),
  places: z.array(z.strictObject({ name: z.string().min(1), within: z.array(z.string().min(1)) })).default([]),
  events: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        start: z.string(),
        end: z.string().optional(),
        place: z.string().optional(),
      }),
    )
    .default([]),
});
export type Facts = z.infer<typeof FactsSchema>;
export const NO_FACTS: Facts = { names: [], places: [], events: [] };
