import { nounClass } from '../../language/lexicon/meaning';
import type { Document, World } from '../../model';
import { likelyWho, whoAt } from '../shared/who';
import { callingAt, wordsFor } from './phrase';

/** Somebody who takes part, by the token that heads the words for them. */
export interface Party {
  readonly document: Document;
  readonly token: number;
}

/** Persons that any person may be. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'man woman person people official resident witness employee worker member spokesman spokeswoman spokesperson someone child boy girl victim source neighbour neighbor other driver staff team group party company firm organisation organization body authority agency crew side delegation colleague friend relative passenger customer expert'.split(
    ' ',
  ),
);

export const entityOfParty = ({ document, token }: Party): number | null =>
  whoAt(document, token) ?? likelyWho(document, token);

/** The name of a party, or the words for it where it is a person or a body without one; null for all else. */
export function nameOfParty(party: Party): string | null {
  const entity = entityOfParty(party);
  if (entity !== null) return party.document.entities[entity]!.name;
  return nounOf(party) === null ? null : wordsFor(party);
}

/** Bodies that the tables take for buildings or know nothing of. */
const BODIES = new Set(
  'office ministry department bureau court company firm hospital bank university airline railway operator regulator utility embassy club museum gallery library theatre foundation orchestra force school college'.split(
    ' ',
  ),
);
/** "bookkeeper", "pediatrician": who does something. */
const DOER = /(?:[^e]er|or|ist|ian|eer|man|woman)$/;

/** Whether a noun is a person's or a body's. */
export function sortOf(noun: string): 'person' | 'group' | null {
  if (BODIES.has(noun)) return 'group';
  const sort = nounClass(noun);
  if (sort === 'person' || sort === 'group') return sort;
  return sort === null && DOER.test(noun) ? 'person' : null;
}

function nounOf({ document, token }: Party): string | null {
  const { tag, lemma } = document.tokens[token]!;
  const noun = lemma.toLowerCase();
  const calling = tag === 'NOUN' || tag === 'PROPN' ? callingAt(document, token) : null;
  if (calling !== null) return calling;
  return tag === 'NOUN' && sortOf(noun) !== null && !ANYBODY.has(noun) ? noun : null;
}

/** What names a party across articles: the entity, or the noun where it is a person's or a body's. Null for all else. */
export function partyKey(party: Party, world: World): string | null {
  const entity = entityOfParty(party);
  if (entity !== null) return `#${world.identify(party.document, entity)}`;
  return nounOf(party);
}
