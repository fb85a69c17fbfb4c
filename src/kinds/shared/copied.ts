import type { Claim, Document, TokenRange } from '../../model';

/** Share of words, without those in question, that two sentences must have in common to be one sentence written twice. */
const SHARE = 0.8;
/** Shorter sentences are alike by chance ("He lives in Ohio."). */
const LEAST = 6;

/** The words on both sides of a run, as a key: two before, one after; the sentence's ends count as words. */
export function neighbours(document: Document, first: number, last: number): string {
  const { sentence } = document.tokens[first]!;
  const word = (at: number) => {
    const token = document.tokens[at];
    return token?.sentence === sentence ? token.lower : '|';
  };
  return `${word(first - 2)} ${word(first - 1)} _ ${word(last)}`;
}

function wordsBeside(claim: Claim, { first: from, last: to }: Pick<TokenRange, 'first' | 'last'>): string[] {
  const { first, last } = claim.document.sentences[claim.sentence]!;
  return claim.document.tokens
    .slice(first, last)
    .filter(({ tag, index }) => tag !== 'PUNCT' && (index < from || index >= to))
    .map(({ lower }) => lower);
}

/** Are two runs the one difference (or nearly) between two sentences of two articles? */
export function standsInCopies(
  a: Claim,
  x: Pick<TokenRange, 'first' | 'last'>,
  b: Claim,
  y: Pick<TokenRange, 'first' | 'last'>,
): boolean {
  if (a.article === b.article) return false;
  if (neighbours(a.document, x.first, x.last) !== neighbours(b.document, y.first, y.last)) return false;
  const [left, right] = [wordsBeside(a, x), wordsBeside(b, y)];
  if (Math.min(left.length, right.length) < LEAST) return false;
  const rest = new Map<string, number>();
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const more = rest.get(word) ?? 0;
    if (!more) continue;
    rest.set(word, more - 1);
    shared++;
  }
  return shared / Math.max(left.length, right.length) >= SHARE;
}

/** Tokens of the name that a claim's span begins at or holds, of one of these types. */
export function nameIn({ document, span }: Claim, test: (text: string) => boolean): TokenRange | null {
  return document.names.find(({ start, end, text }) => start >= span.start && end <= span.end && test(text)) ?? null;
}
