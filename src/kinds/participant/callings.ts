import { childrenBy } from '../../language/grammar';
import type { Document } from '../../model';
import type { Party } from './party';
import { callingAt } from './phrase';

/** What an article calls somebody, by the words of the tables: "farmer" of "Tom Pruett, a farmer". */
export function callingsOf({ document, token }: Party, entity: number | null): ReadonlySet<string> {
  if (entity !== null) return callingsOfEntity(document, entity);
  const own = callingAt(document, token);
  return new Set(own === null ? [] : [own]);
}

const cache = new WeakMap<Document, Map<number, ReadonlySet<string>>>();

function callingsOfEntity(document: Document, entity: number): ReadonlySet<string> {
  const known = cache.get(document) ?? new Map<number, ReadonlySet<string>>();
  cache.set(document, known);
  const found = known.get(entity) ?? readCallings(document, entity);
  known.set(entity, found);
  return found;
}

function readCallings(document: Document, entity: number): Set<string> {
  const { tokens, names, entities } = document;
  const { mentions, type } = entities[entity]!;
  const places = besideName(document, entity, /^(?:appos|flat|compound)$/, ['appos', 'compound']);
  for (const mention of mentions) {
    const { first, last } = names[mention]!;
    for (let at = first; at < last; at++) {
      const { head, relation } = tokens[at]!;
      // "Jo Lane is a nurse"
      if (relation === 'nsubj' && isOutside(head, names[mention]!) && childrenBy(document, head, ['cop']).length)
        places.push(head);
    }
    if (tokens[first - 1]?.tag === 'NOUN' && tokens[first - 1]!.sentence === tokens[first]!.sentence)
      places.push(first - 1);
    if (type === 'organisation') places.push(last - 1);
  }
  for (const reference of descriptionsOf(document, entity)) places.push(reference.last - 1);
  return new Set(places.flatMap((at) => (tokens[at] ? (callingAt(document, at) ?? []) : [])));
}

/** Nouns by which an article calls an entity besides its name. */
export function titlesOf(document: Document, entity: number): Set<string> {
  const places = besideName(document, entity, /^(?:appos|flat|compound|nmod)$/, ['appos', 'compound', 'nmod', 'amod']);
  for (const { first, last } of descriptionsOf(document, entity)) for (let at = first; at < last; at++) places.push(at);
  return new Set(places.map((at) => document.tokens[at]!.lemma.toLowerCase()));
}

const isOutside = (at: number, { first, last }: { readonly first: number; readonly last: number }) =>
  at >= 0 && (at < first || at >= last);

/** Words that the names of an entity hang from by a relation, and words that hang from them. */
function besideName(
  document: Document,
  entity: number,
  above: RegExp,
  below: Parameters<typeof childrenBy>[2],
): number[] {
  const found: number[] = [];
  for (const mention of document.entities[entity]!.mentions) {
    const name = document.names[mention]!;
    for (let at = name.first; at < name.last; at++) {
      const { head, relation } = document.tokens[at]!;
      if (above.test(relation) && isOutside(head, name)) found.push(head);
      found.push(...childrenBy(document, at, below).filter((child) => isOutside(child, name)));
    }
  }
  return found;
}

const descriptionsOf = ({ references }: Document, entity: number) =>
  references.filter((reference) => reference.entity === entity && reference.kind === 'description');
