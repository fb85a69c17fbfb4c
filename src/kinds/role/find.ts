import { countryOf } from '../../language/names/places';

import type { Claim, Document, RoleValue, TokenRange } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { beginning } from '../shared/ranges';
import { topicOf } from '../shared/topic';
import { type Description, describe } from './description';
import { type DescribingPhrase, describingPhrases, describingPredicates, type Mention } from './phrases';

/** "Republican" and the like inside a longer description ("Green councillor Judith Okafor"). */
const PARTIES: Readonly<Record<string, string>> = {
  republican: 'Republican',
  democrat: 'Democrat',
  democratic: 'Democrat',
  labour: 'Labour',
  conservative: 'Conservative',
  tory: 'Conservative',
  green: 'Green',
};

/** The country that a description names as its own: "North Korean leader", "Russia's defence minister". */
function nationOf(phrase: DescribingPhrase, description: Description): string | null {
  const owner = description.of ? countryOf(description.of) : null;
  if (owner) return owner;
  const words = phrase.words.filter(({ lower }) => lower !== 'the');
  const codes = new Set<string>();
  const end = description.office === 'citizen' ? words.length : words.length - 1;
  for (let at = 0; at < end; at++) {
    // "French-born", "US-based", "Anglo-Irish": not a nationality by itself
    if (words[at + 1]?.lower === '-') return null;
    const two = countryOf(`${words[at]!.text} ${words[at + 1]?.text ?? ''}`);
    const one = countryOf(words[at]!.text);
    if (two) {
      codes.add(two);
      at++;
    } else if (one) codes.add(one);
  }
  return codes.size === 1 ? [...codes][0]! : null;
}

/** "his lawyer": who has one is not prosecuted by it. */
const standsFor = (phrase: DescribingPhrase, { office }: Description) =>
  LAWYERS.has(office) && phrase.words.some(({ lower }) => /^(?:his|her|their|’s|'s)$/.test(lower));
const LAWYERS: ReadonlySet<string> = new Set(['lawyer', 'attorney', 'counsel', 'barrister', 'solicitor']);

/** "who was interior minister at the time", "then the interior minister", "mayor from 2010 to 2014": an office of another time. */
function heldThen(document: Document, { words, range }: DescribingPhrase): boolean {
  const { tokens } = document;
  const [first, last] = [words[0]!.index, Math.max(range.last, words.at(-1)!.index + 1)];
  if (tokens[first - 1]?.lower === 'then') return true;
  const next = tokens[last];
  if (next?.lower === 'at') return /^(?:time|point)$/.test(tokens[last + 2]?.lower ?? '');
  return (
    /^(?:from|until|till|between|in)$/.test(next?.lower ?? '') && /^(?:19|20)\d\d$/.test(tokens[last + 1]?.lower ?? '')
  );
}

/** The country behind a name: "Ana Lind of Denmark", "Ana Lind (Denmark)". */
function nationBehind(document: Document, name: Mention): { nation: string; range: TokenRange } | null {
  const { tokens } = document;
  const link = tokens[name.last];
  if (link?.lower !== 'of' && link?.text !== '(') return null;
  const place = beginning(document.names, name.last + 1, name.last + 2)[0];
  const nation = place ? countryOf(nameText(document, place)) : null;
  if (!nation || (link.text === '(' && tokens[place!.last]?.text !== ')')) return null;
  return { nation, range: rangeOfTokens(document, name.first, place!.last) };
}
const nameText = (document: Document, { first, last }: TokenRange) =>
  document.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

function nationClaim(
  document: Document,
  { entity, first }: Mention,
  { nation, range }: { nation: string; range: TokenRange },
): Claim {
  const topic = topicOf(document, range, { slot: 'nation', entities: [entity], event: null, at: first });
  const value: RoleValue = { type: 'role', office: 'citizen', modifiers: [], of: nation };
  return claimOf(document, { kind: 'role', range, value, topic, stance: 'asserted', source: null });
}

/** What each article says people are: office, nationality, family relation, party. */
export function findRoles(document: Document): Claim[] {
  const claims: Claim[] = [];
  const persons = document.names.filter(({ type }) => type === 'person' || type === 'other');
  const pronouns = document.references.filter(
    ({ kind, entity }) => kind === 'pronoun' && document.entities[entity]!.type === 'person',
  );
  const phrases = [
    ...persons.flatMap((name) => describingPhrases(document, name)),
    ...pronouns.flatMap((pronoun) => describingPredicates(document, pronoun)),
  ];
  for (const phrase of phrases) {
    const { name } = phrase;
    {
      const read = describe(phrase.words);
      if (!read) continue;
      const held = heldThen(document, phrase) ? { ...read, modifiers: ['then', ...read.modifiers] } : read;
      const description = standsFor(phrase, read) ? { ...held, office: 'defence lawyer', general: false } : held;
      const add = (slot: string, value: Omit<RoleValue, 'type'>) => {
        const topic = topicOf(document, phrase.range, { slot, entities: [name.entity], event: null, at: name.first });
        claims.push(
          claimOf(document, {
            kind: 'role',
            range: phrase.range,
            value: { type: 'role', ...value },
            topic,
            stance: 'asserted',
            source: null,
          }),
        );
      };
      const { office, sector, modifiers, of } = description;
      if (sector === 'family') add('kin', { office, modifiers: [...modifiers], of });
      else if (sector !== 'party' && office !== 'citizen') add('office', { office, modifiers: [...modifiers], of });
      const party = sector === 'party' ? office : modifiers.map((word) => PARTIES[word]).find(Boolean);
      if (party) add('party', { office: party, modifiers: [], of: null });
      const nation = nationOf(phrase, description);
      if (nation) add('nation', { office, modifiers: [...modifiers], of: nation });
    }
  }
  for (const name of persons) {
    const found = name.type === 'person' ? nationBehind(document, name) : null;
    if (found) claims.push(nationClaim(document, name, found));
  }
  return claims;
}
