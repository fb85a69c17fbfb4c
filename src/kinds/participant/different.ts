import { childrenBy, subtreeSpan } from '../../language/grammar';
import { excludeEachOther } from '../../language/lexicon/doer-sorts';
import { nounClass, relatedness } from '../../language/lexicon/meaning';
import { GENDERED_PERSON_NOUNS } from '../../language/lexicon/person-nouns';
import { governmentOf, placeContains, samePlace } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import type { Document, Entity, World } from '../../model';
import { within } from '../shared/ranges';
import { callingsOf, titlesOf } from './callings';
import { ANYBODY, entityOfParty, type Party, sortOf } from './party';
import { countryOfParty, namesBeside, qualifiedApart } from './phrase';

/**
 * Are these two different doers beyond doubt? Persons are compared with persons, bodies with bodies: a body acts through its
 * people. Without names, by words that exclude each other, by countries, or by what qualifies one noun.
 */
export function areDifferent(a: Party, b: Party, world: World): boolean {
  const [p, q] = [entityOfParty(a), entityOfParty(b)];
  if (p !== null && q !== null) return areTwoNames(a, p, b, q, world);
  return (
    excludedByCalling(a, p, b, q) ||
    excludedBySex(a, p, b, q) ||
    fromTwoCountries(a, p, b, q) ||
    (p === null && q === null && ((sameNoun(a, b) && qualifiedApart(a, b)) || (alikeNouns(a, b) && ofTwoNames(a, b))))
  );
}

function areTwoNames(a: Party, p: number, b: Party, q: number, world: World): boolean {
  if (world.identify(a.document, p) === world.identify(b.document, q)) return false;
  const [x, y] = [a.document.entities[p]!, b.document.entities[q]!];
  // "Trump" may be either of two men of the name: no short form stands against a full one.
  if (sameName(x.name, y.name) !== 'different' || x.names.some((name) => y.names.includes(name))) return false;
  if (x.type === 'person' || y.type === 'person') return x.type === y.type;
  if (x.type === 'event' || y.type === 'event' || holdsName(a, b, world)) return false;
  // A name of unknown sort ("Okoye") is no place.
  if ((x.type === 'other' && y.type === 'place') || (y.type === 'other' && x.type === 'place')) return false;
  // "Moscow" and "Russia": a capital acts for its country.
  if (x.country !== null && x.country === y.country && (isState(x) || isState(y))) return false;
  return !(samePlace(x.name, y.name) || placeContains(x.name, y.name) || placeContains(y.name, x.name));
}

const isState = ({ name }: Entity) => governmentOf(name) !== null;

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

function excludedByCalling(a: Party, p: number | null, b: Party, q: number | null): boolean {
  const [mine, theirs] = [callingsOf(a, p), callingsOf(b, q)];
  if (p !== null || q !== null) {
    const [named, plain] = p !== null ? [{ party: a, entity: p }, b] : [{ party: b, entity: q! }, a];
    if (calledOtherwise(named.party.document, named.entity, plain)) return true;
  }
  if (!mine.size || !theirs.size || ownersDiffer(a, b)) return false;
  return [...mine].every((x) => [...theirs].every((y) => excludeEachOther(x, y)));
}

/** "Tom Pruett, a clockmaker" and "the technicians": every word for the one is a stranger to the word for the other. */
function calledOtherwise(document: Document, entity: number, plain: Party): boolean {
  const noun = plain.document.tokens[plain.token]!.lemma.toLowerCase();
  if (document.entities[entity]!.type !== 'person' || nounClass(noun) !== 'person' || !isPersonWord(noun)) return false;
  const titles = [...titlesOf(document, entity)].filter((word) => isPersonWord(word));
  return titles.length > 0 && titles.every((word) => relatedness(word, noun) === 0);
}

const isPersonWord = (noun: string) =>
  sortOf(noun) === 'person' && ![ANYBODY, TITLES].some((words) => words.has(noun)) && !(noun in NOUN_SEX);

/** Words that stand before a name whatever its bearer does, or fit many callings. */
const TITLES: ReadonlySet<string> = new Set([
  'scientist',
  'researcher',
  'investigator',
  'academic',
  'analyst',
  'executive',
  'leader',
  'activist',
  'boss',
  'chief',
  'head',
  'founder',
  'owner',
  'winner',
  'star',
  'fan',
  'dame',
  'sir',
  'lord',
  'lady',
  'professor',
  'prof',
  'doctor',
  'dr',
  'judge',
  'colonel',
]);

/** "his brother" and "her cousin" may be one man. */
function ownersDiffer(a: Party, b: Party): boolean {
  const owner = ({ document, token }: Party) => {
    const [at] = childrenBy(document, token, ['nmod:poss']);
    return at === undefined ? null : document.tokens[at]!.lower;
  };
  const [x, y] = [owner(a), owner(b)];
  return x !== y && (x !== null || y !== null);
}

const NOUN_SEX: Readonly<Record<string, string | undefined>> = GENDERED_PERSON_NOUNS;

/** "her brother" and "Anna Lind" */
function excludedBySex(a: Party, p: number | null, b: Party, q: number | null): boolean {
  const sexOf = ({ document, token }: Party, entity: number | null) => {
    if (entity !== null) return document.entities[entity]!.gender;
    const { lemma, lower } = document.tokens[token]!;
    return lemma.toLowerCase() === lower ? (NOUN_SEX[lower] ?? null) : null;
  };
  if ([p, q].every((entity) => entity === null)) return false;
  const [x, y] = [sexOf(a, p), sexOf(b, q)];
  return x !== null && y !== null && x !== y;
}

function fromTwoCountries(a: Party, p: number | null, b: Party, q: number | null): boolean {
  const isPerson = ({ document }: Party, entity: number | null) =>
    entity !== null && document.entities[entity]!.type !== 'place';
  if (isPerson(a, p) || isPerson(b, q)) return false;
  const [x, y] = [countryOfParty(a), countryOfParty(b)];
  return x !== null && y !== null && x !== y;
}

const sameNoun = (a: Party, b: Party) =>
  a.document.tokens[a.token]!.lemma.toLowerCase() === b.document.tokens[b.token]!.lemma.toLowerCase();

const alikeNouns = (a: Party, b: Party) =>
  relatedness(a.document.tokens[a.token]!.lemma.toLowerCase(), b.document.tokens[b.token]!.lemma.toLowerCase()) >=
  ALIKE;

/** From this on two nouns may be words for one sort of people. */
const ALIKE = 0.5;

/** "scientists at Leiden" and "scientists at Utrecht" */
function ofTwoNames(a: Party, b: Party): boolean {
  const [mine, theirs] = [namesBeside(a), namesBeside(b)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((x) =>
      theirs.every((y) => sameName(x, y) === 'different' && !placeContains(x, y) && !placeContains(y, x)),
    )
  );
}
