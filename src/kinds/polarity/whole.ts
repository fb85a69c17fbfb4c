import { childrenBy } from '../../language/grammar';
import { list } from '../../language/lexicon/list';
import type { Document } from '../../model';

/** Words that count out some of a whole, or nobody of it. */
const PARTS: ReadonlySet<string> = new Set(
  list(
    'nobody, none, nothing, neither, no, one, all, each, every, both, some, several, many, most, few, half, any, either',
  ),
);

/** The detectors of "none of the detectors", the hostages of "two of the hostages"; any other noun itself. */
export function wholeOf(document: Document, at: number): number {
  const { lower, tag } = document.tokens[at]!;
  if (tag !== 'NUM' && !PARTS.has(lower)) return at;
  return (
    childrenBy(document, at, ['nmod']).find((child) =>
      childrenBy(document, child, ['case']).some((mark) => document.tokens[mark]!.lower === 'of'),
    ) ?? at
  );
}

/** Is it only some of them: "two of the hostages", "two hostages"? */
export const isSome = (document: Document, at: number): boolean => document.tokens[at]!.tag === 'NUM';
