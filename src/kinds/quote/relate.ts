import { compareQuotes, type QuoteComparison } from '../../language/quotations/compare';
import { slipBetween } from '../../language/quotations/slip';
import type { Claim, QuoteValue, Verdict, World } from '../../model';
import { speakers } from './speakers';
import { content, sameBag, turned } from './substance';

const value = (claim: Claim) => claim.value as QuoteValue;

const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'Senator',
  gen: 'General',
  rep: 'Representative',
  gov: 'Governor',
  lt: 'Lieutenant',
  mr: '',
  mrs: '',
  ms: '',
  dr: 'Doctor',
};

/** House styles even out: "Sen." and "Senator", "F.B.I." and "FBI", a swear word with asterisks and without. */
const inFull = (words: string) =>
  words
    .replace(/\b([A-Za-z]{2,3})\.(?= \p{Lu})/gu, (whole, title: string) => SHORT_TITLES[title.toLowerCase()] ?? whole)
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(?:f|sh?|b)[*\-–]{2,}\w*|\bfuck\w*|\bshit\w*/giu, '…');

const cache = new WeakMap<Claim, WeakMap<Claim, QuoteComparison>>();

/** The two wordings side by side; counted once a pair, because scoring and judging both ask. */
export function wordings(a: Claim, b: Claim): QuoteComparison {
  const known = cache.get(a) ?? new WeakMap<Claim, QuoteComparison>();
  cache.set(a, known);
  const comparison = known.get(b) ?? compareQuotes(inFull(value(a).words), inFull(value(b).words));
  known.set(b, comparison);
  return comparison;
}

/** Two outlets that translate one speech each in their own way change many words; a slip changes one or two. */
const MOST_CHANGES = 2;
const MOST_CHANGED_WORDS = 4;

/** Two quotations that may be one. */
export function relateQuotes(a: Claim, b: Claim, world: World): Verdict {
  return a.topic.slot === 'speaker' ? relateSpeakers(a, b, world) : relateWords(a, b, world);
}

const unrelated: Verdict = { relation: 'unrelated', rule: 'quote/other-words', because: [], certainty: 0 };

function relateSpeakers(a: Claim, b: Claim, world: World): Verdict {
  const { relation, common: shared, overlap } = wordings(a, b);
  const rule = 'quote/speaker-differs';
  if (relation !== 'same' && relation !== 'shortened') return unrelated;
  // "Our thoughts are with the families" is said by everybody.
  const telling = common(value(a).words, value(b).words) >= TELLING && (shared >= LEAST_SHARED || relation === 'same');
  if (speakers(a, b, world) < 0 && (!telling || overlap < 0.9 || (shared < WHOLE_SENTENCE && lengthRatio(a, b) < 0.6)))
    return unrelated;
  if (speakers(a, b, world) < 0)
    return { relation: 'contradiction', rule, because: ['the same words are given to two speakers'], certainty: 0.9 };
  return { relation: 'same', rule, because: [], certainty: 1 };
}

function relateWords(a: Claim, b: Claim, world: World): Verdict {
  const { relation, changes, overlap } = wordings(a, b);
  const rule = 'quote/words-differ';
  const who = speakers(a, b, world);
  const [left, right] = [value(a).words, value(b).words];
  const inverted = turned(left, right);
  const exchanged = inverted || (relation !== 'same' && relation !== 'shortened' && sameBag(left, right));
  const slip = a.article !== b.article && who > 0 ? slipBetween(left, right) : null;
  if (relation === 'other' && !exchanged && !slip) return unrelated;
  if (who < 0) return unrelated;
  if (slip && !alsoPrints(a, b) && !alsoPrints(b, a))
    return {
      relation: 'contradiction',
      rule,
      because: [`“${slip.a || '—'}” against “${slip.b || '—'}” in the same quotation`],
      certainty: 0.9,
    };
  if (inverted)
    return {
      relation: 'contradiction',
      rule,
      because: ['what is affirmed and what is denied change places'],
      certainty: 0.9,
    };
  if (exchanged)
    return {
      relation: 'contradiction',
      rule,
      because: ['the same words in another order, which turns what is said'],
      certainty: 0.9,
    };
  const persons = [personOf(left), personOf(right)];
  if (
    relation !== 'differs' &&
    overlap > SAME_SENTENCE &&
    lengthRatio(a, b) > 0.85 &&
    a.article !== b.article &&
    persons[0] &&
    persons[1] &&
    persons[0] !== persons[1]
  )
    return {
      relation: 'contradiction',
      rule,
      because: [`“${persons[0]}” against “${persons[1]}” in the same quotation`],
      certainty: 0.85,
    };
  if (relation !== 'differs') return { relation: 'same', rule, because: [], certainty: 1 };
  const longest = Math.max(...changes.map((change) => Math.max(count(change.a), count(change.b))));
  // A speaker says one thing twice in his own article, each time in other words.
  const shortest = Math.min(count(left), count(right));
  // One outlet prints half of the sentence, and that with one other word.
  const half = who > 0 && changes.length === 1 && longest <= 1 && overlap >= HALF;
  const least = who > 0 ? LEAST_WORDS : LEAST_WORDS_OF_ANYBODY;
  if (a.article === b.article || shortest < least || overlap < SAME_SENTENCE) return unrelated;
  if (alsoPrints(a, b) || alsoPrints(b, a)) return unrelated;
  // "the worst flood I have seen" and "the worst flood we have had in years" are two sentences that begin alike.
  if (shortest < LEAST_CERTAIN && changes.some((change) => Math.abs(count(change.a) - count(change.b)) > 1))
    return unrelated;
  if (!half && lengthRatio(a, b) < SAME_SENTENCE) return unrelated;
  if (changes.length > MOST_CHANGES || longest > MOST_CHANGED_WORDS || common(left, right) < LEAST_COMMON)
    return unrelated;
  const because = changes.map((change) => `“${change.a || '—'}” against “${change.b || '—'}” in the same quotation`);
  return { relation: 'contradiction', rule, because, certainty: 0.7 + 0.3 * overlap };
}

/** An article that prints both wordings heard the speaker say it twice. */
const alsoPrints = ({ document }: Claim, other: Claim) =>
  document.article.text.includes(value(other).words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** The pronoun that begins a quotation: "I hired" and "We hired" take the blame differently. */
const personOf = (words: string) =>
  /^(?:i|we|they|you|he|she)\b/.exec(words.toLowerCase().replace(/^[^\p{L}]+/u, ''))?.[0] ?? null;

/** Share of the words of half a sentence that the whole one has. */
const HALF = 0.8;
/** Share of the words that two printings of one sentence have in common at the least. */
const SAME_SENTENCE = 0.7;
/** Fewer words than this in common are a catchword that many use. */
const LEAST_SHARED = 6;
/** So many words in common are one sentence, whatever one outlet adds. */
const WHOLE_SENTENCE = 9;
/** Words of substance by which a short sentence is known again: "Measles finds every gap". */
const TELLING = 3;
/** Shorter sentences ("He's a good man") are said again and again. */
const LEAST_WORDS = 6;
/** The same where nothing shows that one person says both. */
const LEAST_WORDS_OF_ANYBODY = 8;
/** Sentences of so many words are one sentence even if a longer stretch differs. */
const LEAST_CERTAIN = 10;

const lengthRatio = (a: Claim, b: Claim) => {
  const [x, y] = [count(value(a).words), count(value(b).words)];
  return Math.min(x, y) / Math.max(x, y);
};

const count = (words: string) => words.split(/\s+/).filter(Boolean).length;
/** Words of substance that two versions of one quotation share at the least: "I thought it was …" is anybody's. */
const LEAST_COMMON = 2;
const common = (a: string, b: string) => {
  const other = new Set(content(b));
  return content(a).filter((word) => other.has(word)).length;
};
