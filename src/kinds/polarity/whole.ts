import { childrenBy } from '../../language/grammar';
import { list } from '../../language/lexicon/list';
import type { Document } from '../../model';

/** Words that count out some of a whole, or nobody of it. */
const PARTS: ReadonlySet<string> = new Set(
  list(
    'nobody, none, nothing, neither, no, one, all, each, every, both, some, several, many, most, few, half, any, either',
  ),
);

/** The noun behind the "of" of another: "gas" of "a shell of tear gas". */
export const behindOf = (document: Document, noun: number): number | null =>
  childrenBy(document, noun, ['nmod']).find((child) =>
    childrenBy(document, child, ['case']).some((mark) => document.tokens[mark]!.lower === 'of'),
  ) ?? null;

/** The detectors of "none of the detectors", the hostages of "two of the hostages"; any other noun itself. */
export function wholeOf(document: Document, at: number): number {
  const { lower, tag } = document.tokens[at]!;
  return tag === 'NUM' || PARTS.has(lower) ? (behindOf(document, at) ?? at) : at;
}
