import { z } from 'zod';
import type { Span } from './span';

export const FORMATS = ['text', 'markdown', 'html', 'ninjs', 'json'] as const;
export const ArticleFormatSchema = z.enum(FORMATS);
export type ArticleFormat = z.infer<typeof ArticleFormatSchema>;

/** What a caller hands over: the source of one article, or the source with what is known about it. */
export const ArticleInputSchema = z.union([
  z.string(),
  z.strictObject({
    id: z.string().min(1).optional(),
    text: z.string(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    /** ISO 8601 date or date-time. */
    published: z.string().nullish(),
    url: z.string().nullish(),
    path: z.string().nullish(),
    format: ArticleFormatSchema.optional(),
  }),
]);
export type ArticleInput = z.infer<typeof ArticleInputSchema>;

/** A paragraph of the reading text. Only `title` and `body` are read for claims. */
export interface Paragraph extends Span {
  readonly kind: 'title' | 'body' | 'boilerplate';
}

/**
 * One piece of the map from the reading text to the source. `text`/`source` are where the piece starts,
 * `textLength`/`sourceLength` how long it is on each side (they differ at entities such as `&amp;`).
 */
export interface MapPiece {
  readonly text: number;
  readonly source: number;
  readonly textLength: number;
  readonly sourceLength: number;
}

/** One text after reading its format. */
export interface Article {
  readonly id: string;
  readonly path: string | null;
  readonly format: ArticleFormat;
  /** The source exactly as it was given. */
  readonly source: string;
  /** The words a reader sees, paragraphs separated by a blank line; offsets below are into this string. */
  readonly text: string;
  /** Sorted by `text`; between pieces the text holds only separators that the source does not have. */
  readonly map: readonly MapPiece[];
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 as given by the article or the caller. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** Sentences for people: not English, no date … */
  readonly warnings: readonly string[];
}
