import { type Parser, ParsingResult, type Refiner } from 'chrono-node/en';
import type { Draft } from './draft';

/** What chrono hands to its parsers and refiners: the text and the (for us fixed) reference. */
export type Context = Parameters<Refiner['refine']>[0];

/** A chrono result that carries what the words say as a draft; the components of chrono itself stay unused. */
export class TimeResult extends ParsingResult {
  constructor(
    context: Context,
    index: number,
    text: string,
    readonly draft: Draft,
  ) {
    super(context.reference, index, text);
  }

  get stop(): number {
    return this.index + this.text.length;
  }
}

export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** Offset of the match in the whole text. */
  readonly index: number;
  /** Words before and after the match, a few dozen characters of each. */
  readonly before: string;
  readonly after: string;
}

const NEIGHBOURHOOD = 96;
const joinsWord = (left: string | undefined, right: string | undefined) =>
  left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right);
const WORD = /[\p{L}\p{N}_]/u;

/**
 * A chrono parser from a pattern with named groups and a function from a match to a draft, null to refuse it.
 * Chrono resumes its search inside a refused match, so a pattern cannot see the word boundary on its left: it is checked here.
 */
export function recogniser(pattern: RegExp, read: (found: Found) => Draft | null): Parser {
  // All expressions begin with a letter or digit: the cheap test first spares most positions of a text.
  const atWord = new RegExp(`\\b(?:${pattern.source})`, pattern.flags);
  return {
    pattern: () => atWord,
    extract(context, match) {
      const index = match.index ?? 0;
      const text = match[0];
      const previous = context.text[index - 1];
      const stop = index + text.length;
      if (joinsWord(previous, text[0]) || joinsWord(text.at(-1), context.text[stop])) return null;
      const draft = read({
        groups: match.groups ?? {},
        text,
        index,
        before: context.text.slice(Math.max(0, index - NEIGHBOURHOOD), index),
        after: context.text.slice(stop, stop + NEIGHBOURHOOD),
      });
      return draft === null ? null : new TimeResult(context, index, text, draft);
    },
  };
}

/** A refiner over our own results; whatever else is in the list has been adopted or dropped before. */
export function refiner(refine: (results: TimeResult[], context: Context) => TimeResult[]): Refiner {
  return {
    refine: (context, results) =>
      refine(
        results.filter((result) => result instanceof TimeResult),
        context,
      ),
  };
}
