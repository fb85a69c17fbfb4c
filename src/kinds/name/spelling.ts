import { isKnownPlace } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import { plain } from '../../language/names/spelling';
import { areRomanisations, areSoundSpellings } from './romanised';

/** How two spellings of what may be one name differ; null when they are two names, or nothing worth a word. */
export type Difference = 'same' | 'variant' | 'misspelling' | 'given name';

const capitalsOnly = (name: string) => /^[\p{Lu}.\s]+$/u.test(name);

/** "U.S." and "US", "Calif." and "California": house style of abbreviating, not spelling. */
function isAbbreviation(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/[.\s]/g, ''));
  return x === y || a.endsWith('.') !== b.endsWith('.') || capitalsOnly(a) !== capitalsOnly(b);
}

const cache = new Map<string, Difference | null>();

/** Compares two spellings as an editor would; symmetric. */
export function differenceOf(a: string, b: string): Difference | null {
  if (a === b) return 'same';
  const entry = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  let known = cache.get(entry);
  if (known === undefined) {
    if (cache.size > 20_000) cache.clear();
    known = compare(a, b);
    cache.set(entry, known);
  }
  return known;
}

function compare(a: string, b: string): Difference | null {
  const likeness = sameName(a, b);
  if (likeness === 'same') return 'same';
  if (likeness === 'misspelling') {
    if (areRomanisations(a, b)) return 'variant';
    // A place that the tables know in one spelling only: "Moskow" is a slip for "Moscow".
    return isKnownPlace(a) === isKnownPlace(b) && areSoundSpellings(a, b) ? 'variant' : 'misspelling';
  }
  if (likeness === 'variant') {
    // "TASS" and "Tass" are two spellings, "EU" and "Europe" are not.
    if (a.toLowerCase() === b.toLowerCase()) return 'variant';
    // "Gaza" for "Gaza Strip" leaves a word out and spells none differently.
    const [x, y] = [plain(a), plain(b)];
    if (x !== y && (x.startsWith(`${y} `) || y.startsWith(`${x} `))) return null;
    return isAbbreviation(a, b) ? null : 'variant';
  }
  if (likeness !== 'short form') return null;
  const [x, y] = [a.split(/\s+/), b.split(/\s+/)];
  // "Ray Oyelaran" and "Raymond Oyelaran", but not "R. Oyelaran" or "Oyelaran".
  const given = x.length === y.length && x.length > 1 && !/^.\.?$/u.test(x[0]!) && !/^.\.?$/u.test(y[0]!);
  return given && x.slice(1).every((word, at) => plain(word) === plain(y[at + 1]!)) ? 'given name' : null;
}

/** Words in which two spellings differ, in plain letters: "shoigu" and "shoygu". */
export function differingWords(a: string, b: string): string[] {
  const [x, y] = [a.split(/[\s-]+/), b.split(/[\s-]+/)];
  return [...x.filter((word) => !y.includes(word)), ...y.filter((word) => !x.includes(word))].map(plain);
}
