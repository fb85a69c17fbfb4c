import { eventClass } from '../../language/lexicon/event-classes';
import { EVERYDAY } from '../../language/lexicon/everyday-words';
import type { Document, NameMention, Reference, TimeMention, Token, TokenRange, Topic } from '../../model';
import { clauseHead, clauseTokens } from './clause';
import { touching } from './ranges';

/** What a kind knows of a claim's topic beyond what the grammar tells. */
export interface TopicHints {
  readonly slot: string;
  /** Entities that come first, the one the value belongs to before all. */
  readonly entities?: readonly number[];
  readonly head?: string | null;
  readonly event?: string | null;
  /** The token whose clause is meant when it is not the one the value stands in. */
  readonly at?: number;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV']);

/** A word that says what a text is about: its place, its lemma or the class of its event. */
interface ContentWord {
  readonly index: number;
  readonly name: string;
  /** Place in the list of the word before it with the same name; −1 for the first. */
  readonly before: number;
}

function contentOf(tokens: readonly Token[], from = 0, to = tokens.length): ContentWord[] {
  const words: ContentWord[] = [];
  const last = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { index, tag, lemma } = tokens[at]!;
    if (!CONTENT.has(tag) || EVERYDAY.has(lemma)) continue;
    const name = eventClass(lemma);
    const before = last.get(name) ?? -1;
    last.set(name, words.length);
    words.push({ index, name, before });
  }
  return words;
}

/** Each name once, without the words of the value. */
function namesBeside(words: readonly ContentWord[], value: TokenRange): string[] {
  const isBeside = ({ index }: ContentWord) => index < value.first || index >= value.last;
  const names: string[] = [];
  for (const word of words) {
    if (!isBeside(word)) continue;
    let { before } = word;
    while (before >= 0 && !isBeside(words[before]!)) before = words[before]!.before;
    if (before < 0) names.push(word.name);
  }
  return names;
}

/** What stands first and what a list says besides, each once; the lists of a clause are short. */
function unique<T, U>(first: readonly U[], list: readonly T[], of: (item: T) => U, where: (item: T) => boolean): U[] {
  const found: U[] = [];
  const add = (item: U) => {
    if (!found.includes(item)) found.push(item);
  };
  for (const item of first) add(item);
  for (const item of list) if (where(item)) add(of(item));
  return found;
}

/** What a clause holds, whatever value in it is meant. */
interface ClauseParts {
  readonly content: readonly ContentWord[];
  /** Names, then pronouns and descriptions, in the order of the text. */
  readonly named: readonly (NameMention | Reference)[];
  readonly times: readonly TimeMention[];
  readonly places: readonly NameMention[];
}

/** Parts by clause and content by sentence, of one document. */
interface Parts {
  readonly clauses: Map<number, ClauseParts>;
  readonly sentences: Map<number, readonly ContentWord[]>;
}

const parts = new WeakMap<Document, Parts>();

function partsOf(document: Document): Parts {
  const known = parts.get(document) ?? { clauses: new Map(), sentences: new Map() };
  parts.set(document, known);
  return known;
}

function readClause(document: Document, head: number): ClauseParts {
  const clause = clauseTokens(document, head);
  const inside = new Set(clause.map(({ index }) => index));
  const [from, to] = [clause[0]!.index, clause.at(-1)!.index];
  const within = <T extends TokenRange>(list: readonly T[], where: (item: T) => number) =>
    touching(list, from, to).filter((item) => inside.has(where(item)));
  const names = within(document.names, ({ last }) => last - 1);
  return {
    content: contentOf(clause),
    named: [...names, ...within(document.references, ({ last }) => last - 1)],
    times: within(document.times, ({ first }) => first).filter(({ sort }) => sort === 'point'),
    places: names.filter(({ type }) => type === 'place'),
  };
}

/** The topic of a claim whose value stands at `value`: what its clause and sentence are about. */
export function topicOf(document: Document, value: TokenRange, hints: TopicHints): Topic {
  const { tokens, sentences, entities } = document;
  const anchor = hints.at ?? value.first;
  const head = clauseHead(document, anchor);
  const known = partsOf(document);
  const clause = known.clauses.get(head) ?? readClause(document, head);
  known.clauses.set(head, clause);
  const { index, first, last } = sentences[tokens[anchor]!.sentence]!;
  const sentence = known.sentences.get(index) ?? contentOf(tokens, first, last);
  known.sentences.set(index, sentence);
  const outsideValue = (item: TokenRange) => item.first >= value.last || item.last <= value.first;
  const governor = tokens[head]!;
  return {
    slot: hints.slot,
    entities: unique(hints.entities ?? [], clause.named, ({ entity }) => entity, outsideValue),
    head: hints.head ?? null,
    event: hints.event ?? (governor.tag === 'VERB' ? eventClass(governor.lemma) : null),
    clause: namesBeside(clause.content, value),
    sentence: namesBeside(sentence, value),
    time: clause.times.find(outsideValue)?.value.start ?? null,
    places: unique([], clause.places, ({ entity }) => entities[entity]!.name.toLowerCase(), outsideValue),
  };
}
