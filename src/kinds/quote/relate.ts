import { sameName } from '../../language/names/similar';
import { compareQuotes, type QuoteComparison } from '../../language/quotations/compare';
import type { Claim, QuoteValue, Verdict, World } from '../../model';

const value = (claim: Claim) => claim.value as QuoteValue;

const cache = new WeakMap<Claim, WeakMap<Claim, QuoteComparison>>();

/** The two wordings side by side; counted once a pair, because scoring and judging both ask. */
export function wordings(a: Claim, b: Claim): QuoteComparison {
  const known = cache.get(a) ?? new WeakMap<Claim, QuoteComparison>();
  cache.set(a, known);
  const comparison = known.get(b) ?? compareQuotes(value(a).words, value(b).words);
  known.set(b, comparison);
  return comparison;
}

/** Two outlets that translate one speech each in their own way change many words; a slip changes one or two. */
const MOST_CHANGES = 2;
const MOST_CHANGED_WORDS = 4;

/** 1 the same person, −1 two persons by full names, 0 not known. */
export function speakers(a: Claim, b: Claim, world: World): number {
  const [x] = a.topic.entities;
  const [y] = b.topic.entities;
  if (x === undefined || y === undefined) return 0;
  if (world.identify(a.document, x) === world.identify(b.document, y)) return 1;
  const [left, right] = [a.document.entities[x]!, b.document.entities[y]!];
  return left.type === 'person' && right.type === 'person' && sameName(left.name, right.name) === 'different' ? -1 : 0;
}

/** Two quotations that may be one. */
export function relateQuotes(a: Claim, b: Claim, world: World): Verdict {
  const { relation, changes, overlap } = wordings(a, b);
  const unrelated: Verdict = { relation: 'unrelated', rule: 'quote/other-words', because: [], certainty: 0 };
  if (relation === 'other') return unrelated;
  const who = speakers(a, b, world);
  if (relation === 'differs') {
    const longest = Math.max(...changes.map((change) => Math.max(count(change.a), count(change.b))));
    if (changes.length > MOST_CHANGES || longest > MOST_CHANGED_WORDS || who < 0) return unrelated;
    const because = changes.map((change) => `“${change.a || '—'}” against “${change.b || '—'}” in the same quotation`);
    return { relation: 'contradiction', rule: 'quote/words-differ', because, certainty: 0.7 + 0.3 * overlap };
  }
  if (who < 0) {
    const because = ['the same words are given to two speakers'];
    return { relation: 'contradiction', rule: 'quote/speaker-differs', because, certainty: 0.9 };
  }
  return { relation: 'same', rule: 'quote/words-differ', because: [], certainty: 1 };
}

const count = (words: string) => words.split(/\s+/).filter(Boolean).length;
