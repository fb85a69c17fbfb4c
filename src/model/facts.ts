import { z } from 'zod';

const text = z.string().min(1);
/** ISO 8601 date, cut to what is known: `2023`, `2023-09`, `2023-09-10`. YAML's bare years are numbers. */
const IsoDateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      'expected a date as in 2023, 2023-09 or 2023-09-10',
    ),
);

/** What the newsroom knows. Every list may be left out. */
export const FactsSchema = z.strictObject({
  /** People, bodies and things with the newsroom's own spelling. */
  names: z
    .array(
      z.strictObject({
        /** House spelling. */
        name: text,
        /** Other names and spellings that are accepted. */
        aliases: z.array(text).default([]),
        /** Offices held: "leader of North Korea". */
        offices: z.array(text).default([]),
      }),
    )
    .default([]),
  /** Who holds or held an office. */
  offices: z
    .array(
      z.strictObject({
        /** "mayor", "chief executive". */
        office: text,
        /** The country, place or body it belongs to. */
        of: text,
        holder: text,
        from: IsoDateSchema.optional(),
        until: IsoDateSchema.optional(),
      }),
    )
    .default([]),
  /** Places inside larger places. */
  places: z.array(z.strictObject({ name: text, within: z.array(text).min(1) })).default([]),
  events: z
    .array(z.strictObject({ name: text, start: IsoDateSchema, end: IsoDateSchema.optional(), place: text.optional() }))
    .default([]),
  /** Figures of record, each a sentence: "The Brenna bridge is 1,240 metres long." */
  figures: z.array(text).default([]),
});
export type Facts = z.infer<typeof FactsSchema>;
export type FactsInput = z.input<typeof FactsSchema>;
export const NO_FACTS: Facts = { names: [], offices: [], places: [], events: [], figures: [] };

/** Id of the text that states the newsroom's facts among the articles; no article can have it, and no report shows it. */
export const FACTS_ID = '\u0000facts';
