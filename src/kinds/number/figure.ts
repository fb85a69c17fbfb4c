import { appositionsOf, clauseHead, subjectOf, subtreeSpan } from '../../language/grammar';
import { COLLECTIVES } from '../../language/lexicon/counted-roles';
import { classOfAnyPart } from '../../language/lexicon/event-classes';
import { EVERYDAY } from '../../language/lexicon/everyday-words';
import type { Document, NumberValue, Quantity } from '../../model';
import { beginning, within } from '../shared/ranges';
import { stanceOf } from '../shared/stance';
import { aspectOf } from './aspect';
import { firstOfList, type Governor, governorOf } from './fate';
import { ownerOf } from './owner';
import { type Setting, settingOf } from './setting';
import { type Wording, wordingOf } from './wording';

/** A quantity with what it counts or measures: everything by which two figures are compared. */
export interface Figure extends Governor, Wording {
  readonly quantity: Quantity;
  readonly value: NumberValue;
  /** The token that heads the phrase. */
  readonly anchor: number;
  /** Lemma of the counted noun, or of the noun that a measure or sum belongs to ("price", "lake"); null when none. */
  readonly noun: string | null;
  /** What of a thing a measure, sum or share gives: its width, a fine, the turnout; null when unsaid. */
  readonly aspect: string | null;
  /** Lemmas of the words that narrow the noun: "current", "Labour". */
  readonly narrowing: readonly string[];
  /** Lemma of the subject of the clause, when that is a noun and not the counted one. */
  readonly subject: string | null;
  /** Entity named as subject or owner. */
  readonly owner: number | null;
  /** Classes of the content words within four words of the quantity. */
  readonly near: readonly string[];
  /** The clause tells a plan. */
  readonly planned: boolean;
  /** When, ISO 8601 possibly cut; null when the text gives no time near. */
  readonly when: string | null;
  /** The three words on each side as they stand, lower case. */
  readonly words: readonly string[];
  readonly setting: Setting;
}

const MARGIN = /\b(?:by|down to|margin of|(?<!in (?:a|the) )majority of)\s+(?:just |only |a mere |about )?$/i;
const NEAR = 5;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV']);
const NOUNS = new Set(['NOUN', 'PROPN']);

/** The token of a quantity's phrase that hangs from outside it; the counted noun where there is one. */
function anchorOf(document: Document, quantity: Quantity): number {
  const { first, last, counted } = quantity;
  if (counted !== null && counted < last) return counted;
  for (let at = last - 1; at >= first; at--) {
    const { head, tag } = document.tokens[at]!;
    if ((head < first || head >= last) && tag !== 'PUNCT' && tag !== 'ADP' && tag !== 'ADV') {
      if (counted !== null && head === counted) return counted;
      return at;
    }
  }
  return last - 1;
}

const lower = (lemma: string) => lemma.toLowerCase();

/** "A 2,400-strong workforce" counts employees. */
const countedName = (name: string) => (name === 'crew' ? name : (COLLECTIVES[name] ?? name));

function nounOf(document: Document, quantity: Quantity, anchor: number): string | null {
  const { tokens } = document;
  // "won by four votes", "it came down to three votes"
  const before = document.article.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (quantity.value.unit === 'vote' && quantity.value.dimension === 'count' && MARGIN.test(before)) return 'majority';
  if (quantity.value.dimension === 'count' && quantity.counted !== null)
    return countedName(lower(quantity.value.unit ?? tokens[quantity.counted]!.lemma));
  const whole = quantity.value.dimension === 'percent' ? wholeOf(document, anchor) : null;
  if (whole !== null) return whole;
  const { head, relation } = tokens[firstOfList(document, anchor)]!;
  const above = tokens[head];
  // "some 33,600 are outside Europe": a figure that is subject counts something else than its predicate
  if (!above || !NOUNS.has(above.tag) || relation.startsWith('nsubj')) return null;
  const name = lower(above.lemma);
  // "was in the majority of two": two of three, and no lead of two
  if (name === 'majority' && /\bin (?:a|the) majority of\s*$/i.test(before)) return null;
  return quantity.value.dimension === 'count' ? (COLLECTIVES[name] ?? name) : name;
}

/** "7 percent of the country's electricity": what a share is of. */
function wholeOf({ tokens, children }: Document, anchor: number): string | null {
  const isOf = (at: number) =>
    (children[at] ?? []).some((child) => tokens[child]!.relation === 'case' && tokens[child]!.lower === 'of');
  const whole = (children[anchor] ?? []).find((at) => at > anchor && tokens[at]!.relation === 'nmod' && isOf(at));
  return whole !== undefined && NOUNS.has(tokens[whole]!.tag) ? lower(tokens[whole]!.lemma) : null;
}

/** Adjectives, names and nouns that narrow what is counted. */
function narrowingOf(document: Document, quantity: Quantity, noun: number | null): string[] {
  if (noun === null) return [];
  return (document.children[noun] ?? [])
    .filter((child) => {
      const { relation, tag } = document.tokens[child]!;
      if (child >= quantity.first && child < quantity.last && tag === 'NUM') return false;
      return relation === 'amod' || relation === 'compound' || relation === 'nmod:poss';
    })
    .map((child) => lower(document.tokens[child]!.lemma))
    .filter((lemma) => !EVERYDAY.has(lemma));
}

function nearOf(document: Document, quantity: Quantity): string[] {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[quantity.first]!.sentence]!;
  const near = new Set<string>();
  const [from, to] = [Math.max(sentence.first, quantity.first - NEAR), Math.min(sentence.last, quantity.last + NEAR)];
  for (let at = from; at < to; at++) {
    const { tag, lemma } = tokens[at]!;
    if ((at < quantity.first || at >= quantity.last) && CONTENT.has(tag) && !EVERYDAY.has(lemma))
      near.add(classOfAnyPart(lower(lemma)));
  }
  return [...near];
}

function wordsOf(document: Document, quantity: Quantity): string[] {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[quantity.first]!.sentence]!;
  const at = (index: number) => (index >= sentence.first && index < sentence.last ? tokens[index]!.lower : '|');
  const { first, last } = quantity;
  return [first - 3, first - 2, first - 1, last, last + 1, last + 2].map(at);
}

/**
 * When the occasion of a figure was, by the time expression that stands nearest in its sentence with no other figure
 * between them: "320 detainees for 85 conscripts held *since 2022*" leaves the detainees undated.
 */
function whenOf(document: Document, quantity: Quantity): string | null {
  const { tokens, times, quantities } = document;
  const sentence = document.sentences[tokens[quantity.first]!.sentence]!;
  let best: { gap: number; start: string | null } = { gap: 14, start: null };
  for (const time of beginning(times, sentence.first, sentence.last)) {
    if (time.sort !== 'point' || time.value.bound) continue;
    const [from, to] = time.first >= quantity.last ? [quantity.last, time.first] : [time.last, quantity.first];
    if (to - from >= best.gap || to < from) continue;
    if (within(quantities, from, to).some((other) => other !== quantity)) continue;
    best = { gap: to - from, start: time.value.start };
  }
  return best.start;
}

/** "Strikes in 2022 ended after six days with a rise of 7 per cent": the subject's time is that of its clause. */
function whenOfSubject(document: Document, subject: number | null): string | null {
  if (subject === null) return null;
  const { first, last } = subtreeSpan(document, subject);
  const times = within(document.times, first, last).filter(({ sort, value }) => sort === 'point' && !value.bound);
  return times.length === 1 ? times[0]!.value.start : null;
}

/** Reads what a quantity counts or measures. */
export function figureOf(document: Document, quantity: Quantity): Figure {
  const { tokens } = document;
  const anchor = anchorOf(document, quantity);
  const subjectAt = subjectOf(document, clauseHead(document, anchor));
  const inside = subjectAt !== null && subjectAt >= quantity.first && subjectAt < Math.max(quantity.last, anchor + 1);
  const subject = subjectAt === null || inside ? null : tokens[subjectAt]!;
  const governor = governorOf(document, anchor);
  const noun = nounOf(document, quantity, anchor);
  const counted = quantity.counted ?? (noun === null ? null : governor.token);
  const apposed = appositionsOf(document, anchor).find((at) => at < quantity.first);
  const aspect = aspectOf(document, quantity);
  return {
    quantity,
    value: quantity.value,
    anchor,
    ...governor,
    ...wordingOf(document, quantity, anchor),
    noun,
    aspect,
    narrowing: narrowingOf(document, quantity, counted),
    subject: subject && NOUNS.has(subject.tag) ? lower(subject.lemma) : null,
    owner: ownerOf(document, quantity, subject, apposed ?? null, aspect),
    near: nearOf(document, quantity),
    planned: stanceOf(document, anchor) === 'planned',
    when: whenOf(document, quantity) ?? whenOfSubject(document, subjectAt),
    words: wordsOf(document, quantity),
    setting: settingOf(document, quantity, anchor, counted),
  };
}
