import type { Token } from '../../../model';
import { FUTURE_CUES, NOT_PAST_VERBS, OPEN_CUES, PAST_VERBS } from '../../lexicon/times';
import { anyOf } from '../patterns';

/** Whether the clause around a time looks back or ahead from the day of publication; null when it does not say. */
export type Tense = 'past' | 'future' | null;

const REACH = 240;
const CUE = new RegExp(
  `\\b(?:(?<future>${anyOf(FUTURE_CUES)})|(?<open>${anyOf(OPEN_CUES)})|(?<past>${anyOf(PAST_VERBS)}|[a-z]{2,}ed))\\b`,
  'g',
);
const SENTENCE_END = /[.!?]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n/gu;
/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jr|Sr|[ap]\.m|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)|\b\p{Lu})$/u;

interface Cue {
  readonly at: number;
  readonly tense: Tense;
}

/** Bounds of the sentence around a span, never further than `REACH` characters. */
function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const left = Math.max(0, start - REACH);
  let from = left;
  for (const match of text.slice(left, start).matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(text.slice(left, left + match.index))) from = left + match.index + match[0].length;
  }
  const after = text.slice(end, end + REACH);
  for (const match of after.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, end + match.index - 6), end + match.index))) {
      return { from, to: end + match.index };
    }
  }
  return { from, to: Math.min(text.length, end + REACH) };
}

const NOT_PAST = new Set<string>(NOT_PAST_VERBS);

/** The word at an offset, by halving. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Participles that only describe a noun ("the wounded soldiers") are no evidence; the grammar knows them. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[tokenAt(tokens, at)];
  if (token === undefined || token.start > at) return false;
  return token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN' || /^(?:amod|acl)$/.test(token.relation);
}

/** Verbs in the present ("the talks end on Friday") leave the time open; only the grammar tells them from nouns. */
function presentVerbs(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let index = tokenAt(tokens, from); index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= to) break;
    if (token.tag === 'VERB' && isPresent(tokens, token)) cues.push({ at: token.start, tense: null });
  }
  return cues;
}

/** How far before its verb a subject is looked for. */
const SUBJECT_REACH = 12;
/** Verbs whose past looks like their present. */
const SAME_IN_THE_PAST =
  /^(?:put|cut|set|hit|shut|let|cost|spread|split|quit|read|hurt|burst|bet|beat|come|run|become|cast|rid|shed|thrust|upset)$/;

/** "opens", "goes"; "classes resume": the bare verb right after its own subject, with no auxiliary. */
function isPresent(tokens: readonly Token[], { index, lower, lemma, sentence }: Token): boolean {
  if (lower !== lemma) return lower.endsWith('s') && lower.startsWith(lemma.slice(0, -1));
  if (SAME_IN_THE_PAST.test(lower)) return false;
  let hasSubject = false;
  for (let at = index - 1; at >= 0 && index - at <= SUBJECT_REACH && tokens[at]!.sentence === sentence; at--) {
    const { head, relation } = tokens[at]!;
    if (head !== index) continue;
    if (relation.startsWith('aux') || relation === 'mark') return false;
    if (relation === 'nsubj') hasSubject = true;
  }
  return hasSubject;
}

/** "is due to be charged on Friday": the participle takes the time of what governs it. */
const GOVERNED = /(?:^|[^\p{L}])(?:be|being|been|not|to)\s$/iu;

/** "poised to meet on Friday": an infinitive between the verb and the time may carry the time, and lies ahead of the verb. */
const INFINITIVE =
  /(?:^|\s)to (?!the\b|an?\b|his\b|her\b|its\b|their\b|our\b|my\b|this\b|that\b|these\b|those\b|all\b|more\b|some\b|him\b|them\b|us\b|me\b)\p{Ll}+/u;

function cuesOf(text: string, from: number, to: number, tokens: readonly Token[] | undefined): Cue[] {
  const cues: Cue[] = [];
  for (const { index, groups, 0: word } of text.slice(from, to).matchAll(CUE)) {
    const at = from + index;
    if (groups?.future !== undefined) cues.push({ at, tense: 'future' });
    else if (groups?.open !== undefined) cues.push({ at, tense: null });
    else if (NOT_PAST.has(word.toLowerCase()) || GOVERNED.test(text.slice(Math.max(0, at - 8), at))) continue;
    else if (!(tokens && describesNoun(tokens, at))) cues.push({ at, tense: 'past' });
  }
  if (tokens) cues.push(...presentVerbs(tokens, from, to));
  return cues.sort((a, b) => a.at - b.at);
}

/**
 * Tense of the verb that stands nearest before the time in its sentence, or of the first verb behind it when there is none
 * ("On Friday, the court ruled"). Present tense, "would" and "was to" leave it open.
 */
export function tenseAround(text: string, start: number, end: number, tokens?: readonly Token[]): Tense {
  const { from, to } = sentenceAround(text, start, end);
  const cues = cuesOf(text, from, to, tokens);
  const before = cues.filter((cue) => cue.at < start).at(-1);
  if (before?.tense === 'past' && INFINITIVE.test(text.slice(before.at, start))) return null;
  return (before ?? cues.find((cue) => cue.at >= end))?.tense ?? null;
}
