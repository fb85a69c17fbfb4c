import type { EntityType } from '../../model';
import { countryOf } from './places';
import {
  eventStarts,
  eventWords,
  familyFirst,
  givenNameGender,
  knownType,
  organisationWords,
  placeWords,
} from './tables';

/** A name as entities see it: plain words, and the words as written for what capitals tell. */
export interface Named {
  readonly key: readonly string[];
  readonly words: readonly string[];
  readonly type: EntityType;
  /** The type is more than a guess. */
  readonly sure?: boolean;
}

const SUFFIX = /^(?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|gmbh|sa|nv|group|holdings)$/;
const GENERATION = /^(?:jr|sr|ii|iii)$/;
const PUBLIC_BODY =
  /^(?:department|dept|school|schools|police|council|hospital|university|college|church|library|museum|airport|office|court|district|authority|commission|board|county|elementary|guard|patrol|service|committee|sheriff|government|parliament|assembly|ministry|fc|united|city|fire|rescue)$/;
const COMMON_START =
  /^(?:great|national|royal|federal|state|general|american|united|international|first|central|public|new|north|south|east|west|saint|st|san|los|las|el|fort|lake|mount|black|white|red|blue|green|global|world|world's|city|local|regional|southern|northern|eastern|western)$/;
const SMALL = /^(?:of|the|and|for|on|in|a|de|la)$/;

const starts = (long: readonly string[], short: readonly string[]) => short.every((word, i) => long[i] === word);
const ends = (long: readonly string[], short: readonly string[]) => {
  const offset = long.length - short.length;
  return short.every((word, i) => long[offset + i] === word);
};

/** Initials of a name of several words: "Tactical Response Unit" gives "tru". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function shortPerson(short: Named, long: Named): boolean {
  const full = long.key.filter((word) => !GENERATION.test(word));
  const part = short.key.filter((word) => !GENERATION.test(word));
  if (part.length !== short.key.length || part.length >= long.key.length || full.length < 2) return false;
  if (ends(full, part)) return true;
  const given = long.words[0] as string;
  if (part.length === 1) {
    if (part[0] !== full[0]) return false;
    return (
      familyFirst.has(given) || givenNameGender(given) !== null || (long.sure === true && knownType(given) === null)
    );
  }
  if (full.length !== long.key.length) return false;
  // "George Bush" drops the "W." of "George W. Bush".
  return (
    part[0] === full[0] && part[part.length - 1] === full[full.length - 1] && part.length === 2 && full.length <= 4
  );
}

function shortBody(short: Named, long: Named): boolean {
  if (short.key.length >= long.key.length) return false;
  const first = short.key[0] as string;
  const head = long.key.slice(0, -1);
  if (SUFFIX.test(long.key[long.key.length - 1] as string) && head.join(' ') === short.key.join(' ')) return true;
  if (starts(long.key, short.key) && long.type === 'organisation') {
    if (short.key.length === 1 && COMMON_START.test(first)) return false;
    const rest = long.key.slice(short.key.length);
    const next = rest[0] as string;
    // "White House" is no short form of "White House Historical Association"; "Ford" is one of "Ford Motor Co.".
    if (
      knownType(short.words.join(' ')) !== null &&
      !rest.every((word) => organisationWords.has(word) || word === 'motor')
    )
      return false;
    // A town is no short form of its school or police.
    if (PUBLIC_BODY.test(rest[rest.length - 1] as string) && knownType(short.words.join(' ')) !== 'organisation')
      return false;
    return !SMALL.test(next) && givenNameGender(short.words[0] as string) === null && !organisationWords.has(first);
  }
  const before = long.words.slice(0, long.key.length - short.key.length).join(' ');
  // "Supreme Court" for "U.S. Supreme Court", but not "House" for "White House".
  if (knownType(short.words.join(' ')) !== null && countryOf(before) === null) return false;
  return ends(long.key, short.key) && !SMALL.test(first) && !SUFFIX.test(first);
}

/** "Odile" for "Hurricane Odile", "the Forum" for "Eastern Trade Forum". */
function shortEvent(short: Named, long: Named): boolean {
  if (short.key.length >= long.key.length) return false;
  if (ends(long.key, short.key)) {
    return eventStarts.has(long.key[0] as string) || eventWords.has(short.key[short.key.length - 1] as string);
  }
  return false;
}

/** Whether `short` can stand for `long` later in the same article, as far as the words go. */
export function canShorten(short: Named, long: Named): boolean {
  if (long.type === 'person') return shortPerson(short, long);
  if (long.type === 'event') return shortEvent(short, long);
  if (long.type === 'place') {
    return (
      short.key.length === 1 &&
      placeWords.has(short.key[0] as string) &&
      long.key.length > 1 &&
      ends(long.key, short.key)
    );
  }
  const written = short.words.join('').replace(/\./g, '');
  if (short.key.length === 1 && /^[A-Z]{2,7}$/.test(written) && long.key.length > 1) {
    return initialsOf(long.key) === written.toLowerCase() || shortBody(short, long);
  }
  return shortBody(short, long);
}
