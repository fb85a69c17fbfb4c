import { clauseHead, subjectOf } from '../../language/grammar';
import type { Document, Quantity } from '../../model';
import { entityAt } from '../shared/entity';
import type { Figure } from './figure';

/** Person whose age a quantity gives; null where the text names nobody. */
export function personOfAge(document: Document, quantity: Quantity, figure: Figure): number | null {
  const { names, references, entities, tokens } = document;
  const isPerson = (entity: number | null | undefined): entity is number =>
    entity != null && (entities[entity]!.type === 'person' || entities[entity]!.type === 'other');
  const sentence = tokens[quantity.first]!.sentence;
  // "Ana Ruiz, 31," and "Ana Ruiz (31)"
  const before = names.find(
    ({ last, first }) => last <= quantity.first && quantity.first - last <= 1 && tokens[first]!.sentence === sentence,
  );
  if (before) return isPerson(before.entity) ? before.entity : null;
  // "31-year-old Ana Ruiz", "the 31-year-old mayor, Ana Ruiz"
  const after = names.find(
    ({ first }) => first >= quantity.last && first - quantity.last <= 3 && tokens[first]!.sentence === sentence,
  );
  if (/\bold\b/i.test(quantity.text) && after && isPerson(after.entity)) {
    const between = tokens.slice(quantity.last, after.first);
    if (between.every(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'PUNCT'))
      return after.entity;
  }
  const described = references.find(({ first, last }) => quantity.first >= first && quantity.last <= last);
  if (described && isPerson(described.entity)) return described.entity;
  // "The 85-year-old had been ill": of the one person the article names before it
  if (/\bold\b/i.test(quantity.text) && tokens[quantity.first - 1]?.lower === 'the') {
    const people = new Set(
      names
        .filter(({ first, entity }) => first < quantity.first && entities[entity]!.type === 'person')
        .map(({ entity }) => entity),
    );
    const next = tokens[quantity.last];
    if (people.size === 1 && next && next.tag !== 'NOUN' && next.tag !== 'PROPN') return [...people][0]!;
  }
  // "He died at the age of 84", "she turned 40"
  const subject = subjectOf(document, clauseHead(document, figure.anchor));
  if (subject === null || !/\b(?:age|aged|turn(?:s|ed)?|old|became)\b/i.test(around(document, quantity))) return null;
  const entity = entityAt(document, subject);
  return isPerson(entity) ? entity : null;
}

const around = (document: Document, { start, end }: Quantity) =>
  document.article.text.slice(Math.max(0, start - 20), Math.min(document.article.text.length, end + 5));
