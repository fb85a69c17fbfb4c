import type { Document, NameMention, Token, TokenRange } from '../../model';
import { rangeOfTokens } from '../shared/claim';

/** A noun phrase that describes a name, and the range of both together. */
export interface DescribingPhrase {
  readonly name: NameMention;
  readonly words: readonly Token[];
  readonly range: TokenRange;
  /** `title`: before the name; `apposition`: between commas; `predicate`: "X is the head of Y". */
  readonly shape: 'title' | 'apposition' | 'predicate';
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);
const MOST = 9;

const isWord = ({ tag, lower }: Token) => NOMINAL.has(tag) || lower === '-' || lower === '&';

/** Words before `end` that can belong to one noun phrase, nearest last; stops at a comma, verb or preposition. */
function runBefore(document: Document, end: number, first: number): Token[] {
  const words: Token[] = [];
  for (let at = end - 1; at >= first && words.length < MOST; at--) {
    const token = document.tokens[at]!;
    if (token.tag === 'DET' || (token.tag === 'PRON' && /^(?:his|her|its|their|our|my)$/.test(token.lower))) {
      words.unshift(token);
      break;
    }
    if (!isWord(token)) break;
    words.unshift(token);
  }
  return words;
}

/** A noun phrase from `start` on, over "of …", up to a comma, a verb or the end. */
function runAfter(document: Document, start: number, last: number): Token[] {
  const words: Token[] = [];
  for (let at = start; at < last && words.length < MOST + 3; at++) {
    const token = document.tokens[at]!;
    const links = token.tag === 'ADP' && /^(?:of|for|at|in|with|to)$/.test(token.lower);
    const starts = token.tag === 'DET' || (token.tag === 'PRON' && /^(?:his|her|its|their|our|my)$/.test(token.lower));
    if (!isWord(token) && !links && !starts) break;
    words.push(token);
  }
  return words;
}

/** Noun phrases that describe a name where English puts them: before it, after it between commas, after "is". */
export function describingPhrases(document: Document, name: NameMention): DescribingPhrase[] {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[name.first]!.sentence]!;
  const found: DescribingPhrase[] = [];
  const before = runBefore(document, name.first, sentence.first);
  if (before.length)
    found.push({ name, words: before, shape: 'title', range: rangeOfTokens(document, before[0]!.index, name.last) });
  const comma = tokens[name.first - 1];
  if (comma?.lower === ',' && name.first - 1 > sentence.first) {
    // "Brightwell's chief executive, Morag Delaney, said": the name closes with a comma or the end.
    const next = tokens[name.last];
    const words = runBefore(document, name.first - 1, sentence.first);
    if (words.length && (!next || next.index >= sentence.last || /^[,.;:()”"’]$/.test(next.text)))
      found.push({ name, words, shape: 'apposition', range: rangeOfTokens(document, words[0]!.index, name.last) });
  }
  let at = name.last;
  // ", 52," and "(52)" between the name and its description
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.tag === 'NUM' && tokens[at + 2]?.lower === ',') at += 2;
  if (tokens[at]?.lower === ',' && at + 1 < sentence.last) {
    const words = runAfter(document, at + 1, sentence.last);
    if (words.length)
      found.push({
        name,
        words,
        shape: 'apposition',
        range: rangeOfTokens(document, name.first, words.at(-1)!.index + 1),
      });
  }
  const verb = tokens[name.last];
  if (verb && /^(?:is|was|remains|became)$/.test(verb.lower)) {
    const words = runAfter(document, name.last + 1, sentence.last);
    if (words[0]?.tag === 'DET')
      found.push({
        name,
        words,
        shape: 'predicate',
        range: rangeOfTokens(document, name.first, words.at(-1)!.index + 1),
      });
  }
  return found;
}
