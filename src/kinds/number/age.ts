import { clauseHead, subjectOf } from '../../language/grammar';
import type { Document, Quantity } from '../../model';
import { entityAt } from '../shared/entity';
import { beginning, holding, within } from '../shared/ranges';
import type { Figure } from './figure';

/** Person whose age a quantity gives; null where the text names nobody. */
export function personOfAge(document: Document, quantity: Quantity, figure: Figure): number | null {
  const { names, references, entities, tokens } = document;
  const isPerson = (entity: number | null | undefined): entity is number =>
    entity != null && (entities[entity]!.type === 'person' || entities[entity]!.type === 'other');
  // "Ana Ruiz, 31," and "Ana Ruiz (31)"
  const { first: from, last: to } = document.sentences[tokens[quantity.first]!.sentence]!;
  const before = within(names, from, quantity.first).find(({ last }) => quantity.first - last <= 1);
  if (before) return isPerson(before.entity) ? before.entity : null;
  // "31-year-old Ana Ruiz", "the 31-year-old mayor, Ana Ruiz"
  const [after] = beginning(names, quantity.last, Math.min(to, quantity.last + 4));
  if (/\bold\b/i.test(quantity.text) && after && isPerson(after.entity)) {
    const between = tokens.slice(quantity.last, after.first);
    if (between.every(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'PUNCT'))
      return after.entity;
  }
  const described = describedBefore(document, quantity);
  if (described !== null) return isPerson(described) ? described : null;
  const holder = holding(references, quantity.first);
  const held = holder && quantity.last <= holder.last ? holder : undefined;
  if (held && isPerson(held.entity)) return held.entity;
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
  if (subject === null || !/\b(?:age|aged|turn(?:s|ed)?|old|became|is|was)\b/i.test(around(document, quantity)))
    return null;
  const entity = entityAt(document, subject);
  return isPerson(entity) ? entity : null;
}

/** Words that a description may hold between a name and an age. */
const LINKS = new Set([',', '(', 'who', 'is', 'was', 'a', 'an', 'the', 'of']);
/** Longest description in words. */
const DESCRIPTION = 7;

/** "Lena Ruiz, a 31-year-old", "Lena Ruiz, who is 36", "Lena Ruiz, a barista of 27": the name that is described so. */
function describedBefore({ tokens, names, sentences }: Document, { first }: Quantity): number | null {
  const from = Math.max(sentences[tokens[first]!.sentence]!.first, first - DESCRIPTION);
  const name = within(names, from, first).at(-1);
  if (!name || (tokens[name.last]?.text !== ',' && tokens[name.last]?.text !== '(')) return null;
  for (let at = name.last; at < first; at++) {
    const { lower, tag } = tokens[at]!;
    if (!LINKS.has(lower) && tag !== 'ADJ' && tag !== 'NOUN') return null;
    if (lower === 'of' && at !== first - 1) return null;
    if (lower === ',' && at !== name.last) return null;
  }
  return name.entity;
}

const around = (document: Document, { start, end }: Quantity) =>
  document.article.text.slice(Math.max(0, start - 20), Math.min(document.article.text.length, end + 5));
