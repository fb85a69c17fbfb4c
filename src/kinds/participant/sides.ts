import { childrenBy, isPassive, objectOf, passiveAgentOf, patientOf, subjectOf } from '../../language/grammar';
import { ONE_WAY_EVENTS, type OneWayEvent } from '../../language/lexicon/one-way-events';
import type { Document } from '../../model';
import { beginning } from '../shared/ranges';

/** Who did it to whom, by tokens, in an event whose sides cannot change places. */
export interface Sides {
  readonly event: string;
  readonly token: number;
  readonly first: number;
  readonly second: number;
  /** What passes from one to the other, where the event says it. */
  readonly thing: number | null;
  readonly mutual: boolean;
}

interface Entry {
  readonly event: OneWayEvent;
  readonly converse: boolean;
  readonly rest: string | undefined;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  const put = (words: string, event: OneWayEvent, converse: boolean) => {
    for (const phrase of words.split(', ')) {
      const [verb = '', rest] = phrase.split(' ');
      entries.set(verb, [...(entries.get(verb) ?? []), { event, converse, rest }]);
    }
  };
  for (const event of ONE_WAY_EVENTS) {
    put(event.verbs, event, false);
    if (event.converse) put(event.converse, event, true);
  }
  return entries;
})();

/** Tokens from a verb to its particle. */
const REACH = 3;

/** What hangs from a verb, or from its object, behind a preposition: "to Kroonberg" of "sold 3% to Kroonberg". */
export function complement(document: Document, verb: number, preposition: string): number | null {
  const object = objectOf(document, verb);
  const heads = object === null ? [verb] : [verb, object];
  for (const head of heads)
    for (const child of childrenBy(document, head, ['obl', 'nmod', 'iobj', 'obl:agent']))
      if (childrenBy(document, child, ['case']).some((at) => document.tokens[at]!.lower === preposition)) return child;
  return namedBehind(document, verb, preposition);
}

/** Tokens from a verb to a name behind a preposition that the parse has hung elsewhere. */
const FAR = 16;

/** "bought 3% of the company *from Kroonberg*": the first name that stands directly behind the preposition. */
function namedBehind(document: Document, verb: number, preposition: string): number | null {
  const { tokens } = document;
  const { sentence } = tokens[verb]!;
  for (let at = verb + 1; at < verb + FAR && tokens[at]?.sentence === sentence; at++) {
    const { lower, tag } = tokens[at]!;
    if (tag === 'VERB') return null;
    if (lower !== preposition) continue;
    const [name] = beginning(document.names, at + 1, tokens[at + 1]?.tag === 'DET' ? at + 3 : at + 2);
    if (name && name.type !== 'event') return name.last - 1;
  }
  return null;
}

/** "gave the twins leave": the receiver before the thing. */
const receiverBefore = (document: Document, verb: number) => childrenBy(document, verb, ['iobj'])[0] ?? null;

function otherSide(document: Document, verb: number, places: string): number | null {
  for (const place of places.split(' ')) {
    const found =
      place === 'object'
        ? patientOf(document, verb)
        : place === 'object2'
          ? receiverBefore(document, verb)
          : complement(document, verb, place);
    if (found !== null) return found;
  }
  return null;
}

/** The two sides of the event that a verb tells; null when it has no two, or can be told either way. */
export function sidesAt(document: Document, verb: number): Sides | null {
  const { tokens } = document;
  const passive = isPassive(document, verb);
  for (const { event, converse, rest } of ENTRIES.get(tokens[verb]!.lemma.toLowerCase()) ?? []) {
    if (rest && !tokens.slice(verb + 1, verb + 1 + REACH).some(({ lower }) => lower === rest)) continue;
    const doer = passive ? passiveAgentOf(document, verb) : subjectOf(document, verb);
    const other = otherSide(document, verb, converse ? event.from! : event.to);
    if (doer === null || other === null || doer === other) continue;
    const thing = event.thing ? (passive ? patientOf(document, verb) : objectOf(document, verb)) : null;
    if (event.thing && (thing === null || thing === other)) continue;
    const [left, right] = [wholeOf(document, doer), wholeOf(document, other)];
    return {
      event: event.name,
      token: verb,
      first: converse ? right : left,
      second: converse ? left : right,
      thing,
      mutual: event.mutual ?? false,
    };
  }
  return null;
}

/** Parts of a vessel or vehicle, and what bodies act with: what they do their owner does. */
const PARTS: ReadonlySet<string> = new Set(
  'bow stern hull prow wing car van lorry truck dog gun bullet mortar artillery battery gunner fighter troop soldier'.split(
    ' ',
  ),
);

/** "the bow of the Maribor Star", "the ferry, whose bow": whose part it is. */
function wholeOf(document: Document, noun: number): number {
  const { tokens } = document;
  const antecedent = (of: number) => {
    const above = tokens[of]!.head;
    return above >= 0 && tokens[above]!.head >= 0 ? tokens[above]!.head : noun;
  };
  if (tokens[noun]!.lower === 'whose') return antecedent(noun);
  if (!PARTS.has(tokens[noun]!.lemma.toLowerCase())) return noun;
  for (const child of childrenBy(document, noun, ['nmod:poss', 'nmod'])) {
    if (tokens[child]!.lower === 'whose') return antecedent(noun);
    const marks = childrenBy(document, child, ['case']).map((at) => tokens[at]!.lower);
    if (tokens[child]!.relation === 'nmod:poss' || marks.includes('of')) return child;
  }
  return noun;
}
