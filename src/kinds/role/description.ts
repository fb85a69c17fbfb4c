import { WALKS_OF } from '../../language/lexicon/callings';
import { CALENDAR_WORDS } from '../../language/lexicon/event-words';
import { GENERAL_OFFICES, OFFICE_PHRASES, OFFICE_QUALIFIERS, type Sector } from '../../language/lexicon/offices';
import { countryOf, isDemonym } from '../../language/names/places';
import type { Token } from '../../model';

/** What a noun phrase says somebody is: "the state's dam safety engineer". */
export interface Description {
  readonly office: string;
  readonly sector: Sector;
  readonly general: boolean;
  /** Qualifiers such as `former`, and other words before the office, lower case. */
  readonly modifiers: readonly string[];
  /** Words of the owner in "Brightwell's chief executive" or "director of the agency". */
  readonly of: string | null;
}

const LONGEST = 4;
const singular = (word: string) => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** "manager" alone leads a team; a "safety manager" does not. */
const managesTeam = (words: readonly string[]) =>
  words.length === 1 || /^(?:team|club|football|baseball|soccer|side|the|head|first-team)$/.test(words.at(-2)!);

/** The office that a run of words ends with: the longest phrase in the table, else a single general word. */
function officeAt(
  words: readonly string[],
): { office: string; sector: Sector; general: boolean; length: number } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const tail = words.slice(words.length - length);
    const phrase = tail.join(' ').replace(/ - /g, '-');
    const known = OFFICE_PHRASES.get(phrase) ?? OFFICE_PHRASES.get(singular(phrase));
    if (known && !(phrase === 'manager' && !managesTeam(words))) return { ...known, general: false, length };
    if (WALKS_OF.has(phrase)) return { office: phrase, sector: 'other', general: false, length };
  }
  const last = words[words.length - 1];
  if (last && GENERAL_OFFICES.has(last)) return { office: last, sector: 'other', general: true, length: 1 };
  return null;
}

/** Reads the words of a noun phrase (without article) as a description; null when its head is no office. */
export function describe(tokens: readonly Token[]): Description | null {
  const words = tokens.map(({ lower }) => lower);
  // "minister of agriculture", "chief of police": the phrase may reach over "of".
  const whole = OFFICE_PHRASES.get(words.join(' '));
  if (whole) return { ...whole, general: false, modifiers: [], of: null };
  const preposition = tokens.findIndex(
    ({ lower, tag }) => ['of', 'for', 'at', 'with', 'in', 'to'].includes(lower) && tag !== 'NOUN',
  );
  const front = preposition < 0 ? words : words.slice(0, preposition);
  for (let end = words.length; preposition > 0 && end > preposition + 1; end--)
    for (let start = Math.max(0, preposition - 2); start < preposition; start++) {
      const known = OFFICE_PHRASES.get(
        words
          .slice(start, end)
          .filter((word) => word !== "'s")
          .join(' '),
      );
      if (known)
        return { ...known, general: false, modifiers: words.slice(0, start), of: ownerBefore(tokens.slice(0, start)) };
    }
  const found = officeAt(front) ?? nationalAt(front);
  if (!found) return null;
  const before = tokens.slice(0, front.length - found.length);
  const owner = ownerBefore(before);
  const after = preposition < 0 || isTime(tokens[preposition + 1]) ? null : text(tokens.slice(preposition + 1));
  const possessive = before.findIndex(
    ({ lower }) => lower === "'s" || lower === '’s' || lower === "'" || lower === '’',
  );
  const modifiers = before
    .slice(possessive + 1)
    .map(({ lower }) => lower)
    .filter((word) => /\p{L}/u.test(word) && !DETERMINERS.has(word));
  return { office: found.office, sector: found.sector, general: found.general, modifiers, of: owner ?? after };
}

/** "the Dane Jonas Tveit": the word for a citizen stands alone. */
function nationalAt(
  words: readonly string[],
): { office: string; sector: Sector; general: boolean; length: number } | null {
  const last = words.at(-1);
  const owner = words.at(-2);
  // "Norway's Jonas Tveit"
  if (owner && /^['’]s?$/.test(last ?? '') && countryOf(owner))
    return { office: 'citizen', sector: 'other', general: true, length: 0 };
  return last && isDemonym(last) ? { office: 'citizen', sector: 'other', general: true, length: 0 } : null;
}

/** "appointed chief executive in May" */
const isTime = (token: Token | undefined) =>
  token !== undefined && (/^\d/.test(token.lower) || CALENDAR.has(token.lower));
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS.map((word) => word.toLowerCase()));

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'this', 'that']);

/** "Brightwell" in "Brightwell 's chief". */
function ownerBefore(tokens: readonly Token[]): string | null {
  const mark = tokens.findIndex(({ lower }) => lower === "'s" || lower === '’s' || lower === "'" || lower === '’');
  return mark > 0 ? text(tokens.slice(0, mark)) : null;
}

function text(tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ lower }) => !DETERMINERS.has(lower)).map(({ text: word }) => word);
  return words.length ? words.join(' ') : null;
}

/** Qualifiers that make an office one of another time or strength. */
export const qualifiersOf = (description: Description) =>
  description.modifiers.filter((word) => OFFICE_QUALIFIERS.has(word));
