import type { Document, Token, TokenRange } from '../../model';
import { rangeOfTokens } from '../shared/claim';
import { beginning, holding } from '../shared/ranges';

/** A name, or a pronoun or description that stands for one. */
export type Mention = TokenRange & { readonly entity: number };

/** A noun phrase that describes a name, and the range of both together. */
export interface DescribingPhrase {
  readonly name: Mention;
  readonly words: readonly Token[];
  readonly range: TokenRange;
  /** `title`: before the name; `apposition`: between commas; `predicate`: "X is the head of Y". */
  readonly shape: 'title' | 'apposition' | 'predicate';
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);
const MOST = 9;

const isWord = ({ tag, lower }: Token) => NOMINAL.has(tag) || lower === '-' || lower === '&';

const isLink = ({ tag, lower }: Token) => tag === 'ADP' && /^(?:of|for|at|in|with|to)$/.test(lower);
/** Before a name only these link: in "Democrats to Republican Mary Cole" the phrase begins after "to". */
const isLinkBefore = ({ tag, lower }: Token) => tag === 'ADP' && /^(?:of|for|at)$/.test(lower);
const isStart = ({ tag, lower }: Token) =>
  tag === 'DET' || (tag === 'PRON' && /^(?:his|her|its|their|our|my)$/.test(lower));

/** "presiding" in "the presiding judge", "newly appointed": participles and their adverbs before a noun. */
const isParticiple = (document: Document, at: number): boolean => {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]];
  if (!token || !next) return false;
  if (token.tag === 'VERB') return /(?:ing|ed)$/.test(token.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
  return token.tag === 'ADV' && token.lower.endsWith('ly') && next.tag === 'VERB' && isParticiple(document, at + 1);
};

/** "Uruguay's ambassador to Denmark": offices that are held to a place. */
const heldTo = (document: Document, at: number) =>
  document.tokens[at]?.lower === 'to' &&
  /^(?:ambassador|envoy|adviser|advisor)$/.test(document.tokens[at - 1]?.lower ?? '');

/** Words before `end` that can belong to one noun phrase, nearest last; reaches over "of" ("the minister of energy, …"). */
function runBefore(document: Document, end: number, first: number): Token[] {
  const words: Token[] = [];
  for (let at = end - 1; at >= first && words.length < MOST; at--) {
    const token = document.tokens[at]!;
    const before = document.tokens[at - 1];
    if (isStart(token)) {
      words.unshift(token);
      // "chief engineer at the owner": go on only over a link
      if (!before || at - 1 < first || !isLinkBefore(before)) break;
      continue;
    }
    if (heldTo(document, at)) {
      words.unshift(token);
      continue;
    }
    if (
      isLinkBefore(token)
        ? !(words.length && before && at > first && /^(?:NOUN|PROPN)$/.test(before.tag))
        : !isWord(token)
    )
      break;
    words.unshift(token);
  }
  while (words[0] && isLinkBefore(words[0])) words.shift();
  return words;
}

/** A noun phrase from `start` on, over "of …", up to a comma, a verb or the end. */
function runAfter(document: Document, start: number, last: number): Token[] {
  const words: Token[] = [];
  for (let at = start; at < last && words.length < MOST + 3; at++) {
    const token = document.tokens[at]!;
    const begins = words.length === 0 || isStart(words.at(-1)!) || words.at(-1)!.tag === 'ADV';
    if (begins && isParticiple(document, at)) {
      words.push(token);
      continue;
    }
    if (!isWord(token) && !isLink(token) && !isStart(token)) break;
    words.push(token);
  }
  return words;
}

/** "of Albay" in "Governor Rosalinda Abad of Albay". */
function placeBehind(document: Document, name: Mention): Token[] {
  const link = document.tokens[name.last];
  if (link?.lower !== 'of') return [];
  const place = beginning(document.names, name.last + 1, name.last + 2)[0];
  return place ? document.tokens.slice(name.last, place.last) : [];
}

/** Where "44-year-old" before the token begins; the token itself when there is none. */
function ageBefore(document: Document, first: number): number {
  const quantity = holding(document.quantities, first - 1);
  return quantity?.value.dimension === 'age' ? quantity.first : first;
}

/** What a predicate says of a pronoun: "She was music director of the Halle." */
export function describingPredicates(document: Document, mention: Mention): DescribingPhrase[] {
  const sentence = document.sentences[document.tokens[mention.first]!.sentence]!;
  const words = predicateAfter(document, mention.last, sentence.last);
  return words
    ? [
        {
          name: mention,
          words,
          shape: 'predicate',
          range: rangeOfTokens(document, mention.first, words.at(-1)!.index + 1),
        },
      ]
    : [];
}

/** Noun phrases that describe a name where English puts them: before it, after it between commas, after "is". */
export function describingPhrases(document: Document, name: Mention): DescribingPhrase[] {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[name.first]!.sentence]!;
  const found: DescribingPhrase[] = [];
  const before = runBefore(document, name.first, sentence.first);
  if (before.length) {
    const owner = placeBehind(document, name);
    const words = owner.length && !before.some(isLink) ? [...before, ...owner] : before;
    found.push({ name, words, shape: 'title', range: rangeOfTokens(document, before[0]!.index, name.last) });
    // "The daughter, the violist Miriam Tarnow": one description before another
    const start = before[0]!.index;
    if (tokens[start - 1]?.lower === ',' && start - 1 > sentence.first && isStart(before[0]!)) {
      const more = runBefore(document, start - 1, sentence.first);
      if (more[0] && isStart(more[0]))
        found.push({
          name,
          words: more,
          shape: 'apposition',
          range: rangeOfTokens(document, more[0].index, name.last),
        });
    }
  }
  // "The lorry driver, 44-year-old Ana Lind, …"
  const age = ageBefore(document, name.first);
  const comma = tokens[age - 1];
  if (comma?.lower === ',' && age - 1 > sentence.first) {
    // "Brightwell's chief executive, Morag Delaney, said": the name closes with a comma or the end.
    const next = tokens[name.last];
    const words = runBefore(document, age - 1, sentence.first);
    if (words.length && (!next || next.index >= sentence.last || /^[,.;:()”"’]$/.test(next.text)))
      found.push({ name, words, shape: 'apposition', range: rangeOfTokens(document, words[0]!.index, name.last) });
  }
  let at = name.last;
  // ", 52," and "(52)," between the name and its description
  if (/^[,(]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.tag === 'NUM') {
    if (tokens[at + 2]?.lower === ',') at += 2;
    else if (tokens[at + 2]?.text === ')') at += 3;
  }
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
  const after = predicateAfter(document, name.last, sentence.last);
  if (after)
    found.push({
      name,
      words: after,
      shape: 'predicate',
      range: rangeOfTokens(document, name.first, after.at(-1)!.index + 1),
    });
  return found;
}

/** "is the head of Y", "was named chief executive", "served as mayor", ", who runs Y": what a predicate behind a name says it is. */
function predicateAfter(document: Document, start: number, last: number): Token[] | null {
  const { tokens } = document;
  let at = start;
  while (
    tokens[at] &&
    (tokens[at]!.tag === 'AUX' || tokens[at]!.lower === 'who' || tokens[at]!.lower === ',') &&
    at - start < 4
  )
    at++;
  const verb = tokens[at];
  const copula = tokens[at - 1];
  if (!verb || at >= last) return null;
  if (at > start && copula?.lemma === 'be' && isStart(verb)) {
    const words = runAfter(document, at, last);
    return words.length > 1 ? words : null;
  }
  const next = tokens[at + 1];
  const from =
    /^(?:name|appoint|elect|become|remain)$/.test(verb.lemma) && next?.lower !== 'as'
      ? at + 1
      : /^(?:serve|work|appoint|act)$/.test(verb.lemma) && next?.lower === 'as'
        ? at + 2
        : null;
  if (from === null || from >= last) return null;
  const words = runAfter(document, from, last);
  return words.length ? words : null;
}
