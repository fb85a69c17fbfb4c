import { GIVEN_NAME_SHORT_FORMS, GIVEN_NAME_SOUNDALIKES, GIVEN_NAME_SPELLINGS } from '../lexicon/given-name-forms';
import { COMMON_SURNAMES } from '../lexicon/surnames';
import { demonymCodes, readingsOf } from './gazetteer';
import { plain, unaccented } from './spelling';
import { eventWords, functionWords, givenNameGender, organisationWords, placeWords } from './tables';
import { titleNoun } from './titles';

/** How two words of two names relate. */
export type WordLikeness = 'same' | 'variant' | 'misspelling' | 'short' | 'different';

function pairs(groups: readonly (readonly string[])[]): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>();
  groups.forEach((group, index) => {
    for (const name of group) map.set(name.toLowerCase(), (map.get(name.toLowerCase()) ?? new Set()).add(index));
  });
  return map;
}

const spellings = pairs(GIVEN_NAME_SPELLINGS);
const soundalikes = pairs(GIVEN_NAME_SOUNDALIKES);
const shortForms = pairs(GIVEN_NAME_SHORT_FORMS);
const surnames = new Set(COMMON_SURNAMES.map((name) => unaccented(name).toLowerCase()));

function share(map: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const groups = map.get(b);
  return groups !== undefined && [...(map.get(a) ?? [])].some((group) => groups.has(group));
}

/** Letters that English writes in two ways when it takes names from other scripts and alphabets. */
const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/[ćč]/g, 'ch'],
  [/[šş]/g, 'sh'],
  [/ž/g, 'zh'],
  [/ö|ø/g, 'oe'],
  [/ü/g, 'ue'],
  [/ä/g, 'ae'],
  [/å/g, 'aa'],
  [/đ/g, 'dj'],
  [/ñ/g, 'ny'],
];

/** The word with its accents spelled out: "Drević" as "drevich". */
function spelledOut(word: string): string {
  return unaccented(
    ACCENTED.reduce((text, [letter, written]) => text.replace(letter, written), word.normalize('NFC').toLowerCase()),
  );
}

/**
 * Sound of a name taken from another script, with the choices of romanisation undone (BGN/PCGN, ISO 9 and press styles
 * differ in exactly these): "Shoygu" as "shoigu", "Zelenskyy" as "zelenski".
 */
function romanised(word: string): string {
  return word
    .replace(/(?<=sk)(?:iy|ij|yy|yi|ii|y|i)$/, 'i')
    .replace(/(?<=[^aeiou])(?:iy|ij|yy|yi|ii|y)$/, 'i')
    .replace(/ay/g, 'ai')
    .replace(/ey/g, 'ei')
    .replace(/oy/g, 'oi')
    .replace(/uy/g, 'ui')
    .replace(/kh/g, 'h')
    .replace(/ya|ia|ja/g, 'a')
    .replace(/yu|iu|ju/g, 'u')
    .replace(/ye|ie|yo(?=[^u]|$)/g, 'e')
    .replace(/oo|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/tz|ts/g, 'z')
    .replace(/tch|tsch/g, 'ch')
    .replace(/dzh|dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/dh/g, 'd')
    .replace(/ks/g, 'x')
    .replace(/q/g, 'k')
    .replace(/w(?=[ao])/g, 'v')
    .replace(/['ʼ`]/g, '');
}

/** A word that has one spelling in English whatever the name: "River", "Bank", "Russian". */
function isOrdinary(word: string): boolean {
  return (
    organisationWords.has(word) ||
    placeWords.has(word) ||
    eventWords.has(word) ||
    functionWords.has(word) ||
    titleNoun(word) !== null ||
    demonymCodes(word).length > 0 ||
    /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|new|old|first|second|third)$/.test(word)
  );
}

/** Names that the tables know: two different ones are two names, however alike. */
function isEstablished(word: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return surnames.has(word) || givenNameGender(capital) !== null || readingsOf(capital).length > 0;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] as number, limit + 1);
}

/** The words of longer names are read up to here. */
const LONGEST_WORD = 40;

/**
 * Relation of two words (as written). `supported` says that the rest of the two names agrees, which lets shorter words
 * count as misspelled.
 */
export function wordLikeness(first: string, second: string, supported: boolean): WordLikeness {
  if (first === second) return 'same';
  const a = plain(first);
  const b = plain(second);
  if (a === b || spelledOut(first) === b || spelledOut(second) === a) return 'variant';
  if (/\d/.test(a + b) || a.length > LONGEST_WORD || b.length > LONGEST_WORD) return 'different';
  if (share(spellings, a, b)) return 'variant';
  const genders = [first, second].map(givenNameGender);
  if (genders[0] !== genders[1] && !genders.includes(null) && !genders.includes('neutral')) return 'different';
  if (share(shortForms, a, b)) return 'short';
  if (share(soundalikes, a, b)) return supported ? 'misspelling' : 'different';
  if (isOrdinary(a) && isOrdinary(b)) return 'different';
  const bothKnown = isEstablished(a) && isEstablished(b);
  const placeSpelling = readingsOf(first).length > 0 || readingsOf(second).length > 0;
  if (!placeSpelling && !bothKnown && a.length > 3 && romanised(a) === romanised(b)) return 'variant';
  if (bothKnown && !(supported && isPlainSlip(a, b) && surnames.has(a) !== surnames.has(b))) return 'different';
  return isMisspelling(a, b, supported) ? 'misspelling' : 'different';
}

/** One letter doubled or dropped from a double. */
function isPlainSlip(a: string, b: string): boolean {
  return a !== b && a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');
}

function isMisspelling(a: string, b: string, supported: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  const distance = editDistance(a, b, 2);
  if (distance > 2) return false;
  // "Daniel", "Daniels": alone, a final s makes another family.
  if (!supported && (`${a}s` === b || `${b}s` === a)) return false;
  if (distance === 2) return shorter >= (supported ? 7 : 9) && a[0] === b[0];
  if (shorter < (supported ? 4 : 5)) return false;
  return a[0] === b[0] || shorter >= (supported ? 5 : 6);
}
