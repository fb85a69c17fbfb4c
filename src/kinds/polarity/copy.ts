import { NEGATIVE_NOMINALS, NEGATORS } from '../../language/lexicon/negation';
import type { Claim, Document, Token } from '../../model';
import { predicateOf } from './find';
import { predicatesOf } from './predicate';

const NEGATIONS: ReadonlySet<string> = new Set([...NEGATORS, ...NEGATIVE_NOMINALS, 'no', 'without', 'longer']);
/** Words that come and go with a negation: "left" / "did not leave", "any" for "some". */
const SUPPORT = new Set(['do', 'does', 'did', 'any', 'some', 'ever', 'yet', 'already', 'wo', 'ca']);
/** Shorter sentences are alike by chance. */
const LEAST = 5;

const cache = new WeakMap<Document, Map<number, readonly Token[]>>();

/** The words of a claim's sentence, without its marks; every pair of claims asks for them. */
function wordsOf({ document, sentence }: Claim): readonly Token[] {
  const known = cache.get(document) ?? new Map<number, readonly Token[]>();
  cache.set(document, known);
  let words = known.get(sentence);
  if (!words) {
    const { first, last } = document.sentences[sentence]!;
    words = document.tokens.slice(first, last).filter(({ tag }) => tag !== 'PUNCT');
    known.set(sentence, words);
  }
  return words;
}

const isFree = ({ lower }: Token) => NEGATIONS.has(lower) || SUPPORT.has(lower);

/** Is there a word that the other sentence does not have? Nearly every pair of sentences ends at the first one. */
const hasOther = (mine: readonly Token[], theirs: readonly Token[]) =>
  mine.some((token) => !isFree(token) && !theirs.some(({ lemma }) => lemma === token.lemma));

/** Tokens of `mine` that `theirs` does not have, by their lemma. */
function extra(mine: readonly Token[], theirs: readonly Token[]): Token[] {
  const left = new Map<string, number>();
  for (const { lemma } of theirs) left.set(lemma, (left.get(lemma) ?? 0) + 1);
  return mine.filter(({ lemma }) => {
    const count = left.get(lemma) ?? 0;
    left.set(lemma, count - 1);
    return count <= 0;
  });
}

/** Two sequences without what they begin and end with in common. */
function middles(x: readonly Token[], y: readonly Token[]): [readonly Token[], readonly Token[]] {
  const least = Math.min(x.length, y.length);
  let start = 0;
  while (start < least && x[start]!.lower === y[start]!.lower) start++;
  let end = 0;
  while (end < least - start && x.at(-1 - end)!.lower === y.at(-1 - end)!.lower) end++;
  return [x.slice(start, x.length - end), y.slice(start, y.length - end)];
}

/** How a sentence written twice differs: 'negated' where a negation of this predicate came or went, 'plain' where nothing did. */
export function copied(a: Claim, b: Claim): 'negated' | 'plain' | null {
  if (a.article === b.article || predicateOf(a).aside || predicateOf(b).aside) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (Math.min(x.length, y.length) < LEAST || Math.abs(x.length - y.length) > 4) return null;
  const [p, q] = middles(x, y);
  if (hasOther(p, q) || hasOther(q, p)) return null;
  const [mine, theirs] = [extra(p, q), extra(q, p)];
  if (![...mine, ...theirs].every(isFree)) return null;
  const [no, yes] = [
    mine.filter(({ lower }) => NEGATIONS.has(lower)),
    theirs.filter(({ lower }) => NEGATIONS.has(lower)),
  ];
  if ((no.length + yes.length) % 2 === 0) return 'plain';
  const [claim, negations] = no.length ? [a, no] : [b, yes];
  return negations.some((negation) => governed(claim, negation) === predicateOf(claim).token) ? 'negated' : 'plain';
}

/** The predicate that a negation denies: the one it hangs from, else the next one, else the last one before it. */
function governed({ document }: Claim, negation: Token): number | null {
  const predicates = predicatesOf(document).flatMap(({ token, aside }) => (aside ? [] : [token]));
  if (predicates.includes(negation.head)) return negation.head;
  const inSentence = predicates.filter((at) => document.tokens[at]!.sentence === negation.sentence);
  return inSentence.find((at) => at > negation.index) ?? inSentence.at(-1) ?? null;
}
