import { eventClass } from '../../language/lexicon/event-classes';
import { EVERYDAY } from '../../language/lexicon/everyday-words';
import type { Document, Token, TokenRange, Topic } from '../../model';
import { clauseHead, clauseTokens } from './clause';

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

const contentOf = (tokens: readonly Token[], value: TokenRange) => {
  const lemmas = new Set<string>();
  for (const { index, tag, lemma } of tokens)
    if ((index < value.first || index >= value.last) && CONTENT.has(tag) && !EVERYDAY.has(lemma))
      lemmas.add(eventClass(lemma));
  return [...lemmas];
};

/** The topic of a claim whose value stands at `value`: what its clause and sentence are about. */
export function topicOf(document: Document, value: TokenRange, hints: TopicHints): Topic {
  const { tokens, sentences } = document;
  const anchor = hints.at ?? value.first;
  const head = clauseHead(document, anchor);
  const clause = clauseTokens(document, head);
  const sentence = sentences[tokens[anchor]!.sentence]!;
  const inSentence = tokens.slice(sentence.first, sentence.last);
  const inside = new Set(clause.map(({ index }) => index));
  const outsideValue = (first: number, last: number) => first >= value.last || last <= value.first;
  const named = [...document.names, ...document.references]
    .filter(({ first, last }) => inside.has(last - 1) && outsideValue(first, last))
    .map(({ entity }) => entity);
  const time = document.times.find(
    (item) => item.sort === 'point' && inside.has(item.first) && outsideValue(item.first, item.last),
  );
  const governor = tokens[head]!;
  return {
    slot: hints.slot,
    entities: [...new Set([...(hints.entities ?? []), ...named])],
    head: hints.head ?? null,
    event: hints.event ?? (governor.tag === 'VERB' ? eventClass(governor.lemma) : null),
    clause: contentOf(clause, value),
    sentence: contentOf(inSentence, value),
    time: time?.value.start ?? null,
    places: [
      ...new Set(
        document.names
          .filter(({ type, first, last }) => type === 'place' && inside.has(last - 1) && outsideValue(first, last))
          .map(({ entity }) => document.entities[entity]!.name.toLowerCase()),
      ),
    ],
  };
}
