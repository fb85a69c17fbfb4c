import { z } from 'zod';

/**
 * A date, a range of dates, or the part of one that the text gives. What the text leaves open is null: a bare
 * "Sunday" in an article without a date has a weekday and neither start nor end.
 * `start` and `end` are ISO 8601, cut to what is known: `2023`, `2023-09`, `2023-09-10`. Both ends are included.
 */
export const DateValueSchema = z.object({
  type: z.literal('date'),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(['year', 'quarter', 'month', 'week', 'day', 'part', 'hour', 'minute']),
  /** ISO weekday, 1 = Monday … 7 = Sunday, when the text names one. */
  weekday: z.int().min(1).max(7).nullable().optional(),
  /** Month and day that are known although the year is not. */
  month: z.int().min(1).max(12).nullable().optional(),
  day: z.int().min(1).max(31).nullable().optional(),
  /** The same of a range's last day, when it is not one day: "10–13 September" without a year. */
  endMonth: z.int().min(1).max(12).nullable().optional(),
  endDay: z.int().min(1).max(31).nullable().optional(),
  /** Part of the day that the text names ("Sunday evening"). */
  part: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night', 'midnight']).nullable().optional(),
  /** Clock time `HH:MM` and its offset from UTC in minutes, null where the text names no zone. */
  clock: z.string().nullable().optional(),
  offset: z.int().nullable().optional(),
  /** The text gives only one side: "until Wednesday", "since May", "by Friday". */
  bound: z.enum(['until', 'before', 'since', 'after']).nullable().optional(),
  approximate: z.boolean().optional(),
});
export type DateValue = z.infer<typeof DateValueSchema>;

/** A quantity as an interval, in the base unit of its dimension. */
export const NumberValueSchema = z.object({
  type: z.literal('number'),
  /** Lower and upper end of what the text says; null = open. "about 40" is 40–40 and `about`. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** What the number measures: `count`, `money:USD`, `percent`, `percentage-point`, `length`, `age`, `score`, `rank` … */
  dimension: z.string(),
  /** Unit that was written, in its short form (`ft`, `km`, `USD`), or the noun that is counted. */
  unit: z.string().nullable(),
  /** How it was said. */
  hedge: z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly', 'between']),
});
export type NumberValue = z.infer<typeof NumberValueSchema>;

export const PlaceValueSchema = z.object({
  type: z.literal('place'),
  place: z.string(),
  /** Larger places that hold it, as far as the text or the tables say. */
  within: z.array(z.string()),
  /** "near", "outside", "off", "north of" …; null for "in" or "at". */
  nearness: z.string().nullable(),
});
export type PlaceValue = z.infer<typeof PlaceValueSchema>;

export const RoleValueSchema = z.object({
  type: z.literal('role'),
  /** Head of the description: `leader`, `director`, `daughter`. */
  office: z.string(),
  /** Rest of the title that narrows the office: `chief financial`, `deputy`, `former`. */
  modifiers: z.array(z.string()),
  /** The country, body or person that the office belongs to. */
  of: z.string().nullable(),
});
export type RoleValue = z.infer<typeof RoleValueSchema>;

export const ParticipantValueSchema = z.object({
  type: z.literal('participant'),
  part: z.string(),
  who: z.string(),
});
export type ParticipantValue = z.infer<typeof ParticipantValueSchema>;

export const QuoteValueSchema = z.object({
  type: z.literal('quote'),
  words: z.string(),
  speaker: z.string().nullable(),
});
export type QuoteValue = z.infer<typeof QuoteValueSchema>;

export const PolarityValueSchema = z.object({
  type: z.literal('polarity'),
  event: z.string(),
  holds: z.boolean(),
});
export type PolarityValue = z.infer<typeof PolarityValueSchema>;

export const NameValueSchema = z.object({ type: z.literal('name'), name: z.string() });
export type NameValue = z.infer<typeof NameValueSchema>;

/** A value of a kind that a caller defines. */
export const OwnValueSchema = z.object({ type: z.literal('own'), text: z.string() });
export type OwnValue = z.infer<typeof OwnValueSchema>;

export const ValueSchema = z.discriminatedUnion('type', [
  DateValueSchema,
  NumberValueSchema,
  PlaceValueSchema,
  RoleValueSchema,
  ParticipantValueSchema,
  QuoteValueSchema,
  PolarityValueSchema,
  NameValueSchema,
  OwnValueSchema,
]);
export type Value = z.infer<typeof ValueSchema>;
