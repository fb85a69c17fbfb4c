import { childrenBy, subtreeSpan } from '../../language/grammar';
import { nounClass, relatedness } from '../../language/lexicon/meaning';
import { sameName } from '../../language/names/similar';
import type { Document, World } from '../../model';
import { within } from '../shared/ranges';
import { likelyWho, whoAt } from '../shared/who';

/** Somebody who takes part, by the token that heads the words for them. */
export interface Party {
  readonly document: Document;
  readonly token: number;
}

/** Persons that any person may be. */
const ANYBODY = new Set(
  'man woman person people official resident witness employee worker member spokesman spokeswoman spokesperson someone child boy girl victim source neighbour neighbor other driver staff team group party company firm organisation organization body authority agency crew side delegation colleague friend relative passenger customer expert'.split(
    ' ',
  ),
);

export const entityOfParty = ({ document, token }: Party): number | null =>
  whoAt(document, token) ?? likelyWho(document, token);

const lemmaOf = ({ document, token }: Party) => document.tokens[token]!.lemma.toLowerCase();

/** The name of a party, or the words for it where it is a person or a body without one; null for all else. */
export function nameOfParty(party: Party): string | null {
  const entity = entityOfParty(party);
  if (entity !== null) return party.document.entities[entity]!.name;
  return nounOf(party) === null ? null : `the ${nounOf(party)}`;
}

/** Bodies that the tables take for buildings or know nothing of. */
const BODIES = new Set(
  'office ministry department bureau court company firm hospital bank university airline railway operator regulator utility embassy club'.split(
    ' ',
  ),
);
/** "bookkeeper", "pediatrician": who does something. */
const DOER = /(?:[^e]er|or|ist|ian|eer|man|woman)$/;

/** Whether a noun is a person's or a body's. */
function sortOf(noun: string): 'person' | 'group' | null {
  if (BODIES.has(noun)) return 'group';
  const sort = nounClass(noun);
  if (sort === 'person' || sort === 'group') return sort;
  return sort === null && DOER.test(noun) ? 'person' : null;
}

function nounOf({ document, token }: Party): string | null {
  const { tag, lemma } = document.tokens[token]!;
  const noun = lemma.toLowerCase();
  return tag === 'NOUN' && sortOf(noun) !== null && !ANYBODY.has(noun) ? noun : null;
}

/** What names a party across articles: the entity, or the noun where it is a person's or a body's. Null for all else. */
export function partyKey(party: Party, world: World): string | null {
  const entity = entityOfParty(party);
  if (entity !== null) return `#${world.identify(party.document, entity)}`;
  return nounOf(party);
}

/** Words by which an article calls an entity besides its name: "a farmer" of "Tom Pruett, a farmer". */
function callings(document: Document, entity: number): Set<string> {
  const found = new Set<string>();
  for (const mention of document.entities[entity]!.mentions) {
    const { first, last } = document.names[mention]!;
    for (let at = first; at < last; at++) {
      const { head, relation } = document.tokens[at]!;
      if (head >= 0 && (head < first || head >= last) && /^(?:appos|flat|compound|nmod)$/.test(relation))
        found.add(document.tokens[head]!.lemma.toLowerCase());
      for (const child of childrenBy(document, at, ['appos', 'compound', 'nmod', 'amod']))
        if (child < first || child >= last) found.add(document.tokens[child]!.lemma.toLowerCase());
    }
  }
  for (const reference of document.references)
    if (reference.entity === entity && reference.kind === 'description')
      for (let at = reference.first; at < reference.last; at++) found.add(document.tokens[at]!.lemma.toLowerCase());
  return found;
}

/** Are these two different parties beyond doubt? A body acts through its people, so persons are compared with persons. */
export function areDifferent(a: Party, b: Party, world: World): boolean {
  const [p, q] = [entityOfParty(a), entityOfParty(b)];
  if (p !== null && q !== null) {
    const [x, y] = [a.document.entities[p]!, b.document.entities[q]!];
    if (world.identify(a.document, p) === world.identify(b.document, q)) return false;
    // "Trump" may be either of two men of the name: no short form stands against a full one.
    if (sameName(x.name, y.name) !== 'different' || x.names.some((name) => y.names.includes(name))) return false;
    if (x.type !== 'person' && y.type !== 'person') return bodies(x.type) && bodies(y.type) && !holdsName(a, b, world);
    return x.type === y.type;
  }
  if (p === null && q === null) return false;
  const [named, entity, plain] = p !== null ? [a, p, b] : [b, q!, a];
  const noun = lemmaOf(plain);
  if (named.document.entities[entity]!.type !== 'person' || nounClass(noun) !== 'person' || ANYBODY.has(noun))
    return false;
  const titles = [...callings(named.document, entity)].filter(
    (word) => sortOf(word) === 'person' && !ANYBODY.has(word),
  );
  return titles.length > 0 && titles.every((word) => relatedness(word, noun) === 0);
}

const bodies = (type: string) => type === 'organisation' || type === 'place';

/** "the Ontario commissioner" holds the name of "Ontario". */
function holdsName(a: Party, b: Party, world: World): boolean {
  const inside = ({ document, token }: Party) => {
    const { first, last } = subtreeSpan(document, token);
    return within(document.names, first, Math.min(last, token + 6)).map(({ entity }) =>
      world.identify(document, entity),
    );
  };
  const others = inside(b);
  return inside(a).some((name) => others.includes(name));
}
