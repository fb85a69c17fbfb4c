import { countryName, countryOf, isDemonym, placeContains, samePlace } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import {
  type Claim,
  type Document,
  FACTS_ID,
  type Facts,
  type Judgement,
  type NameMention,
  type PlaceValue,
  type World,
} from '../../model';
import { nameClaim } from '../shared/name-claim';
import { areComparable } from './sort';

const CERTAINTY = 0.85;
/** What may stand between a place and the larger one it lies in: "Osterby, Latvia", "Osterby, a town in northern Latvia". */
const BETWEEN = /^(?:, |,? (?:an? (?:[\p{L}-]+ ){1,3})?in (?:the )?(?:(?:north|south|east|west|central)[\p{L}-]* )?)$/u;
/** "the Latvian town of Osterby" */
const DESCRIBED =
  /(\p{Lu}[\p{L}-]+) (?:town|city|village|port|capital|island|resort|region|province|district)(?: of)? $/u;

/** Places that an article puts into a larger one where the newsroom's facts say that they do not lie. */
export function misplaced({ documents, facts: { places } }: World): Judgement[] {
  const found = new Map<string, { entry: Facts['places'][number]; told: string; claims: Claim[] }>();
  for (const document of documents.filter(({ article }) => article.id !== FACTS_ID))
    document.names.forEach((mention, at) => {
      const entry = places.find(({ name }) => isOne(name, mention.text));
      const larger = entry && largerOf(document, mention, document.names[at + 1]);
      if (!larger || !entry.within.some((each) => areComparable(each, larger.name)) || lies(entry.within, larger.name))
        return;
      const key = `${entry.name} ${larger.name}`;
      const group = found.get(key) ?? { entry, told: larger.name, claims: [] };
      const value: PlaceValue = { type: 'place', place: mention.text, within: [larger.name], nearness: null };
      group.claims.push(nameClaim(document, mention, { kind: 'place', slot: 'within', value, span: larger }));
      found.set(key, group);
    });
  return [...found.values()].map(({ entry: { name, within }, told, claims }) => ({
    kind: 'place',
    relation: 'contradiction',
    rule: 'facts/place-within',
    confidence: CERTAINTY,
    question: `Where is ${name}?`,
    positions: [{ label: `in ${told}`, claims }],
    outlier: { position: 0, why: "it is against the newsroom's facts" },
    because: [`against the newsroom's facts: ${name} is in ${within.join(', ')}`],
    facts: `in ${within.join(', ')}`,
  }));
}

interface Larger {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The larger place that a text puts a place into, with the range that says so. */
function largerOf({ article }: Document, place: NameMention, next: NameMention | undefined): Larger | null {
  if (next && BETWEEN.test(article.text.slice(place.end, next.start)))
    return { name: next.text, start: place.start, end: next.end };
  const before = DESCRIBED.exec(article.text.slice(Math.max(0, place.start - 60), place.start));
  const country = before && isDemonym(before[1]!) ? countryOf(before[1]!) : null;
  const name = country === null ? null : countryName(country);
  return name === null ? null : { name, start: place.start - before![0].length, end: place.end };
}

const isOne = (a: string, b: string) => samePlace(a, b) || sameName(a, b) !== 'different';
const lies = (within: readonly string[], larger: string) =>
  within.some((each) => isOne(each, larger) || placeContains(larger, each) || placeContains(each, larger));

/** Places that the articles put into larger ones. */
export function suggestPlaces(claims: readonly Claim[]): Facts['places'] {
  const places = new Map<string, Set<string>>();
  for (const { value } of claims) {
    if (value.type !== 'place' || value.within.length === 0) continue;
    const within = places.get(value.place) ?? new Set();
    for (const each of value.within) within.add(each);
    places.set(value.place, within);
  }
  return [...places].map(([name, within]) => ({ name, within: [...within].sort() }));
}
