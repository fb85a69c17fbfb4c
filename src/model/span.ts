import { z } from 'zod';

/** A half-open range of UTF-16 code units; `source.slice(start, end)` gives the words. */
export const SpanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof SpanSchema>;

/** 1-based lines and columns (UTF-16 code units) of a span in the source. The end is exclusive. */
export const LocationSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
export type Location = z.infer<typeof LocationSchema>;
