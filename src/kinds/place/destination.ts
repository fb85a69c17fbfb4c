import { clauseHead, subjectOf } from '../../language/grammar';
import { nounClass } from '../../language/lexicon/meaning';
import type { Claim, Document, NameMention } from '../../model';
import { rangeOfTokens } from '../shared/claim';
import { entityAt } from '../shared/entity';
import { topicOf } from '../shared/topic';
import { placeClaim } from './place-claim';

/** Slot and happening of the claims that say where a journey is to end. */
export const DESTINATION = 'destination';

/** Before "for": "was bound for Oslo", "left for Oslo". */
const SETTING_OUT: ReadonlySet<string> = new Set([
  'bind',
  'bound',
  'head',
  'leave',
  'depart',
  'destine',
  'sail',
  'embark',
]);
/** Before "to": "on its way to Oslo". */
const WAYS: ReadonlySet<string> = new Set(['way', 'route', 'destination', 'destine']);

/** The word that makes a name a destination; null where none does. */
function governorOf({ tokens }: Document, { first }: NameMention): number | null {
  const at = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
  const [marker, word] = [tokens[at], tokens[at - 1]];
  if (!marker || !word || word.sentence !== tokens[first]!.sentence) return null;
  const governors = marker.lower === 'for' ? SETTING_OUT : marker.lower === 'to' ? WAYS : null;
  return governors && (governors.has(word.lemma.toLowerCase()) || governors.has(word.lower)) ? word.index : null;
}

/** Where ships, trains and people are said to be bound for. */
export function findDestinations(document: Document): Claim[] {
  return document.names.flatMap((name) => {
    const governor = name.type === 'place' ? governorOf(document, name) : null;
    if (governor === null) return [];
    const clause = clauseHead(document, governor);
    const subject = subjectOf(document, governor) ?? subjectOf(document, clause);
    const who = subject === null ? null : entityAt(document, subject);
    const range = rangeOfTokens(document, governor, name.last);
    const topic = topicOf(document, range, {
      slot: DESTINATION,
      entities: who === null ? [] : [who],
      head: subject === null ? null : document.tokens[subject]!.lemma.toLowerCase(),
      event: DESTINATION,
      at: governor,
    });
    return [
      // Where one is bound for is so before one has left.
      placeClaim(document, name, { range, topic, stance: 'asserted' }),
    ];
  });
}

/** People go here and there; a ship or plane of a story is bound for one place. */
export const isVehicle = ({ topic }: Claim): boolean => topic.head !== null && nounClass(topic.head) === 'vehicle';
