import { nounClass } from '../language/lexicon/meaning';
import type { Token } from '../model';
import type { Context } from './context';
import { likeness } from './meaning';
import type { Piece, Scene } from './piece';
import type { SourceSentence } from './source-index';
import { isContent } from './words';

/** Sentences whose surroundings fit nearly as well as the best one's are looked at too. */
const LOCAL = 0.85;
/** From here on two words can mean the same in their place. */
const SAME = 0.8;
const TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
/** Words without matter of their own that can still turn a sentence round ("before", "without", "more"). */
const TURNING = new Set(['ADP', 'SCONJ', 'ADV', 'DET', 'ADJ']);

/** Words of matter of a draft sentence that are no names, numbers or times. */
export function wordPieces(scene: Scene, covered: ReadonlySet<number>): Piece[] {
  return scene.tokens.flatMap((token) => {
    if (covered.has(token.index)) return [];
    if (isContent(token) && TAGS.has(token.tag)) return [ofWord(token, scene)];
    if (!isContent(token) && TURNING.has(token.tag)) return ofTurning(token, scene);
    return [];
  });
}

function ofWord(token: Token, scene: Scene): Piece {
  const context = scene.context(token.index, token.index + 1);
  const lemma = token.lemma.toLowerCase();
  const tag = token.tag === 'PROPN' ? 'NOUN' : token.tag;
  const likenesses = scene.index.sentences.map((sentence) => scene.index.inSentence(lemma, sentence).near);
  const local = bestOf(likenesses, context);
  const any = Math.max(0, ...[...scene.index.likenesses(lemma).values()].map(({ near }) => near));
  const opposite = oppositeAt(token, scene, context);
  const evidence: Record<string, number> = { word: 1, [`word_${tag}`]: 1 };
  if (opposite >= 1) {
    evidence.opposite = 1;
    evidence.oppositeNear = context.best;
  } else if (local < 0.9 && prefixed(token, scene, context)) {
    evidence.prefixed = 1;
  } else if (opposite > 0) {
    evidence.oppositeToo = opposite;
    evidence.oppositeTooNear = opposite * context.best;
  } else if (any === 0) {
    const light = tag === 'NOUN' && ['person', 'group'].includes(nounClass(lemma) ?? '') ? 'Light' : '';
    evidence[`missing_${tag}${light}`] = 1;
    evidence.missingNear = context.best;
  } else {
    if (local < any) evidence[`elsewhere_${tag}`] = (any - local) * context.best;
    if (any < 0.9) evidence[`related_${tag}`] = 0.9 - any;
  }
  return { sort: 'word', first: token.index, last: token.index + 1, nearest: context.nearest, evidence };
}

function ofTurning(token: Token, scene: Scene): Piece[] {
  const context = scene.context(token.index, token.index + 1);
  const opposite = oppositeAt(token, scene, context);
  if (opposite <= 0) return [];
  const evidence = { word: 1, turning: opposite, turningNear: opposite * context.best };
  return [{ sort: 'word', first: token.index, last: token.index + 1, nearest: context.nearest, evidence }];
}

/** Prefixes that deny: "post-pandemic" is no denial of "pandemic". */
const PREFIX = /^(?:non-?|un|in|im|ir|il|dis|mis|anti-?)(?=.{4})/;

/** Whether the nearest sentences have the word with another prefix, or one where the draft has none ("GAAP", "non-GAAP"). */
function prefixed(token: Token, { index }: Scene, { scores, best }: Context): boolean {
  const word = token.lower;
  const bare = word.replace(PREFIX, '');
  return index.sentences.some(
    ({ tokens }, at) =>
      scores[at]! >= LOCAL * best &&
      tokens.some(
        ({ lower }) =>
          lower !== word &&
          (PREFIX.test(lower) || bare !== word) &&
          (lower === bare || lower.replace(PREFIX, '') === bare),
      ),
  );
}

const bestOf = (likenesses: readonly number[], { scores, best }: Context) =>
  likenesses.reduce((top, near, at) => (scores[at]! >= LOCAL * best ? Math.max(top, near) : top), 0);

/**
 * How much speaks for an opposite of the word standing in its place in the nearest source sentence: 1 when the sentence
 * has the opposite only; less when it has both, and the opposite stands nearer to the words that surround the draft's.
 */
function oppositeAt(token: Token, scene: Scene, { nearest, scores, best }: Context): number {
  const lemma = token.lemma.toLowerCase();
  const near = scene.index.sentences.map((_, at) => at).filter((at) => scores[at]! >= LOCAL * best);
  const at = [nearest, ...near].find((each) => scene.index.inSentence(lemma, scene.index.sentences[each]!).opposite);
  if (at === undefined) return 0;
  const here = scene.index.sentences[at]!;
  const same = (sentence: SourceSentence) =>
    sentence.tokens.filter((other) => likeness(lemma, other.lemma.toLowerCase()).near >= SAME);
  const elsewhere = near.some((each) => each !== at && same(scene.index.sentences[each]!).length > 0);
  const own = same(here);
  if (!own.length) return elsewhere ? 0.4 : 1;
  const opposed = here.tokens.filter((other) => likeness(lemma, other.lemma.toLowerCase()).opposite);
  const anchors = anchorsOf(token, scene, here);
  if (!anchors.length) return 0;
  const distance = (words: readonly Token[]) =>
    Math.min(
      ...words.map(({ index }) => anchors.reduce((sum, anchor) => sum + Math.abs(anchor - index), 0) / anchors.length),
    );
  const [far, close] = [distance(own), distance(opposed)];
  return far > close + 2 ? Math.min(1, (far - close) / 12) * (elsewhere ? 0.4 : 1) : 0;
}

/** Where the words that hang together with a draft's word stand in a source sentence. */
function anchorsOf(token: Token, { document, index }: Scene, { tokens }: SourceSentence): number[] {
  const linked = [token.head, ...(document.children[token.index] ?? []), ...(document.children[token.head] ?? [])];
  const near = [token.index - 2, token.index - 1, token.index + 1, token.index + 2];
  const lemmas = new Set(
    [...linked, ...near]
      .flatMap((at) =>
        at >= 0 && at !== token.index && document.tokens[at] && isContent(document.tokens[at]!)
          ? [document.tokens[at]!]
          : [],
      )
      .map(({ lemma }) => lemma.toLowerCase()),
  );
  return [...lemmas].flatMap((lemma) => {
    const likes = index.likenesses(lemma);
    return tokens
      .filter((other) => (likes.get(other.lemma.toLowerCase())?.near ?? 0) >= 0.95)
      .map((other) => other.index);
  });
}
