import { NEGATIVE_GOVERNORS, NEGATIVE_NOMINALS, NEGATORS, PREVENTING_VERBS } from '../../language/lexicon/negation';
import type { Claim, PolarityValue, Verdict, World } from '../../model';
import { copied } from './copy';
import { predicateOf } from './find';
import { sameQuestion } from './match';
import { isAbsencePair } from './presence';

const value = (claim: Claim) => claim.value as PolarityValue;
/** Words with which a text says that something has not happened so far. */
const SO_FAR = new Set(['yet', 'far', 'immediately', 'until']);

/** Two claims on whether one thing is so. */
export function relatePolarity(a: Claim, b: Claim, world: World): Verdict {
  const copy = copied(a, b);
  if (copy === 'negated')
    return {
      relation: 'contradiction',
      rule: 'polarity/negated',
      because: ['the same sentence, with and without a negation'],
      certainty: 0.95,
    };
  const rule = rawWord(a) === rawWord(b) ? 'polarity/negated' : 'polarity/opposite';
  if (!copy && !sameQuestion(a, b, world)) return { relation: 'unrelated', rule, because: [], certainty: 0 };
  if (isAbsencePair(a, b)) {
    const because = ['one side says that there was none'];
    return { relation: 'contradiction', rule: 'polarity/none-or-some', because, certainty: 0.85 };
  }
  if (copy === 'plain' || value(a).holds === value(b).holds)
    return { relation: 'same', rule, because: [], certainty: 1 };
  // "what you don't do is engage": the same negation on both sides was read in two ways
  if (rule === 'polarity/negated' && !predicateOf(a).sense && negationsBefore(a) === negationsBefore(b))
    return { relation: 'unrelated', rule, because: [], certainty: 0 };
  const [yes, no] = value(a).holds ? [a, b] : [b, a];
  if (isSoFar(no) && !isLater(no, yes))
    return { relation: 'update', rule: 'polarity/not-yet', because: ['one side says not yet'], certainty: 0.8 };
  if (isEnded(yes, no)) return { relation: 'update', rule, because: ['one state ends in the other'], certainty: 0.8 };
  const because = rule === 'polarity/negated' ? 'one side denies what the other says' : 'the two words are opposites';
  const verdict = { relation: 'contradiction', rule, because: [because], certainty: 0.85 } as const;
  return outlastsPlan(yes, no) ? { ...verdict, planWeighed: true } : verdict;
}

/** "Still missing" and, later, "found": the later article tells the end. Without dates the end is taken for the later one. */
function isEnded(yes: Claim, no: Claim): boolean {
  const ends = predicateOf(yes).sense?.ends;
  if (!ends || isOutcome(yes, no)) return false;
  const [end, before] = ends === 'yes' ? [yes, no] : [no, yes];
  return !isLater(before, end);
}

/** "Survived the crash" and "was killed in the crash": each tells how it came out, unless one died of it later on. */
function isOutcome(yes: Claim, no: Claim): boolean {
  return rawWord(yes) === 'survive' && (rawWord(no) === 'kill' || wordsOf(no).some((word) => AT_ONCE.has(word)));
}
const AT_ONCE: ReadonlySet<string> = new Set(['among', 'scene', 'instantly', 'outright', 'spot', 'wreckage']);

const wordsOf = ({ document, sentence }: Claim) => {
  const { first, last } = document.sentences[sentence]!;
  return document.tokens.slice(first, last).map(({ lower }) => lower);
};

/** "Will not appeal" and no later "has appealed"; a state that lasts ("would remain") is as good as told. */
function outlastsPlan(yes: Claim, no: Claim): boolean {
  if (predicateOf(yes).sense?.state) return true;
  return no.stance === 'planned' && yes.stance === 'asserted' && !isMuchLater(yes, no);
}

/** Words from a predicate back to what may deny it. */
const DENIED_FROM = 8;
const DENYING: ReadonlySet<string> = new Set([
  ...NEGATORS,
  ...NEGATIVE_NOMINALS,
  ...NEGATIVE_GOVERNORS,
  ...PREVENTING_VERBS,
  'no',
  'without',
]);

function negationsBefore(claim: Claim): string {
  const { document } = claim;
  const { token } = predicateOf(claim);
  return document.tokens
    .slice(Math.max(document.sentences[claim.sentence]!.first, token - DENIED_FROM), token)
    .flatMap(({ lower, lemma }) => (DENYING.has(lower) ? [lower] : DENYING.has(lemma) ? [lemma] : []))
    .join(' ');
}

const rawWord = (claim: Claim) => claim.document.tokens[predicateOf(claim).token]!.lemma.toLowerCase();

function isSoFar({ document, sentence, span }: Claim): boolean {
  const { first, last } = document.sentences[sentence]!;
  return document.tokens
    .slice(first, last)
    .some(({ lower, start }) => SO_FAR.has(lower) && Math.abs(start - span.start) < 60);
}

const isLater = (a: Claim, b: Claim) => {
  const [x, y] = [a.document.article.published, b.document.article.published];
  return x !== null && y !== null && Date.parse(x) > Date.parse(y);
};

/** Hours after which what was not to be may have come about all the same. */
const HOURS = 36;

const isMuchLater = (a: Claim, b: Claim) => {
  const [x, y] = [a.document.article.published, b.document.article.published];
  return x !== null && y !== null && Date.parse(x) - Date.parse(y) > HOURS * 3_600_000;
};
