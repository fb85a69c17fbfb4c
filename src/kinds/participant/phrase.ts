import { childrenBy, subtreeSpan } from '../../language/grammar';
import { CONTRAST_OF } from '../../language/lexicon/contrasts';
import { excludeEachOther, isDoerWord } from '../../language/lexicon/doer-sorts';
import { countryOf, isDemonym } from '../../language/names/places';
import type { Document } from '../../model';
import { beginning, holding } from '../shared/ranges';
import type { Party } from './party';

/** Words of a phrase for somebody, with the noun at the end. */
const LONGEST = 4;

/** Nouns and adjectives from the start of a noun phrase to its head, singular, lower case: "city council". */
export function wordsBefore(document: Document, head: number): string[] {
  const words: string[] = [];
  const { sentence } = document.tokens[head]!;
  for (let at = head; at > head - LONGEST; at--) {
    const token = document.tokens[at];
    if (token?.sentence !== sentence || !/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(token.tag)) break;
    if (token.tag === 'PUNCT' && token.text !== '-') break;
    words.unshift((at === head && token.tag === 'NOUN' ? token.lemma : token.text).toLowerCase());
  }
  return words;
}

/** The longest word or phrase of the tables that a noun phrase ends with: "security guard" of "a night security guard". */
export function callingAt(document: Document, head: number): string | null {
  const words = wordsBefore(document, head);
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(' ').replace(/ - /g, '-');
    if (isDoerWord(phrase)) return phrase;
  }
  // "passers-by" and "brother-in-law" are one word whose lemma keeps its s.
  const { lower } = document.tokens[head]!;
  return isDoerWord(lower) ? lower : null;
}

/** Prepositions between a body or people and where they are from. */
const FROM: ReadonlySet<string> = new Set(['of', 'from', 'at', 'in']);

/** Country that the words for somebody give: "Danish" of "Danish marines", "Qatar" of "mediators from Qatar". */
export function countryOfParty({ document, token }: Party): string | null {
  const name = holding(document.names, token);
  if (name) return name.type === 'place' ? document.entities[name.entity]!.country : null;
  for (const child of childrenBy(document, token, ['amod', 'compound', 'nmod', 'nmod:poss'])) {
    const { text, relation } = document.tokens[child]!;
    if (relation === 'nmod' && !isFrom(document, child)) continue;
    const named = holding(document.names, child);
    const words = named?.text ?? text;
    const country = isDemonym(words) || named?.type === 'place' ? countryOf(words) : null;
    if (country) return country;
  }
  return null;
}

const isFrom = (document: Document, noun: number) =>
  childrenBy(document, noun, ['case']).some((at) => FROM.has(document.tokens[at]!.lower));

/** Names inside the words for somebody, without the one that is its head: "Leiden" of "scientists at Leiden". */
export function namesBeside({ document, token }: Party): string[] {
  const { first, last } = subtreeSpan(document, token);
  return beginning(document.names, first, Math.min(last, token + 5))
    .filter((name) => token < name.first || token >= name.last)
    .filter((name) => {
      const above = document.tokens[name.last - 1]!.head;
      return above === token || document.tokens[name.first]!.head === token;
    })
    .map(({ text }) => text);
}

/** "teachers' union" and "nurses' union", "the northern force" and "the southern force". */
export function qualifiedApart(a: Party, b: Party): boolean {
  const [x, y] = [qualifiers(a), qualifiers(b)];
  return x.some((word) => y.some((other) => word !== other && areApart(word, other)));
}

const areApart = (a: string, b: string) => {
  const [left, right] = [CONTRAST_OF.get(a), CONTRAST_OF.get(b)];
  return left === undefined && right === undefined ? excludeEachOther(a, b) : left === right;
};

const qualifiers = ({ document, token }: Party) =>
  childrenBy(document, token, ['amod', 'compound', 'nmod:poss']).map((at) => document.tokens[at]!.lemma.toLowerCase());

/** How a report names somebody without a name: "the Danish marines", "his cousin", "the scientists at Leiden". */
export function wordsFor({ document, token }: Party): string {
  const { tokens, article } = document;
  const from = token - wordsBefore(document, token).length + 1;
  const owner = childrenBy(document, token, ['nmod:poss']).find((at) => tokens[at]!.tag === 'PRON');
  const words = article.text.slice(tokens[from]!.start, tokens[token]!.end);
  const origin = childrenBy(document, token, ['nmod']).find(
    (at) => isFrom(document, at) && holding(document.names, at) !== undefined && at - token < LONGEST,
  );
  const tail = origin === undefined ? '' : article.text.slice(tokens[token]!.end, holding(document.names, origin)!.end);
  return `${owner === undefined ? 'the' : tokens[owner]!.lower} ${lowerFirst(words)}${tail}`;
}

/** A sentence's first word is written small unless it is a name or a word made from one. */
const lowerFirst = (words: string) => {
  const [first = ''] = words.split(/[\s-]/);
  return isDemonym(first) || countryOf(first) ? words : words.charAt(0).toLowerCase() + words.slice(1);
};
