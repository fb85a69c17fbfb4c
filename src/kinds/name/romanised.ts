import {
  ARABIC_CHOICES,
  ARABIC_GIVEN_NAMES,
  ARABIC_PARTICLES,
  CYRILLIC_CHOICES,
  CYRILLIC_ENDINGS,
  INDIC_CHOICES,
  INDIC_SIGNS,
  JAPANESE_CHOICES,
  LATIN_CHOICES,
  SOUND_CHOICES,
  SOUTH_SLAVIC_CHOICES,
  SOUTH_SLAVIC_ENDINGS,
} from '../../language/lexicon/romanisation';
import { plainWords } from '../../language/names/spelling';

type Choices = readonly (readonly [string, string])[];

const particles: ReadonlySet<string> = new Set(ARABIC_PARTICLES);
const given: ReadonlySet<string> = new Set(ARABIC_GIVEN_NAMES);

/** Letters that English and its neighbours do not put so: "Qaeda", "Khamenei", "Hezbollah". */
const ARABIC_LETTERS = /q(?!u)|^kh|[aeiou]kh|[ou]llah$|^gh[aeiou](?!st)/;

const isArabic = (words: readonly string[]) =>
  words.some(
    (word, at) => (particles.has(word) && at < words.length - 1) || given.has(word) || ARABIC_LETTERS.test(word),
  );
const endsIn = (word: string, endings: readonly string[]) =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** The words with every choice made one way, doubled letters single, a last h dropped. */
function undone(words: readonly string[], choices: Choices, doubles: boolean): string {
  return words
    .map((word) => {
      let text = word;
      for (const [written, one] of choices) text = text.replaceAll(written, one);
      return doubles ? text.replace(/(.)\1+/g, '$1').replace(/h$/, '') : text;
    })
    .join(' ');
}

/** Syllables of a consonant and a vowel, as Japanese has them. */
const JAPANESE = /^(?:(?:[kgsztdnhbpmrwfj]|sh|ch|ts)?y?(?:[aeiou]|o[uh]|uu)|n(?![aeiouy])){2,}$/;

/** Short vowels are not written in Arabic: inside a word any may stand, or none ("Zawahiri", "Zawahri"). */
const consonants = (text: string) => text.replace(/(?<=\p{L})[ao](?=\p{L})/gu, '');
/** A short a that is spoken or not: "Chaudhry", "Chaudhary". */
const withoutA = (text: string) => text.replace(/(?<=[^aeiou\s])a(?=[^aeiou\s])/g, '');

const isCyrillicName = (words: readonly string[]) => words.some((word) => endsIn(word, CYRILLIC_ENDINGS));
const isSouthSlavic = (words: readonly string[]) => words.some((word) => endsIn(word, SOUTH_SLAVIC_ENDINGS));
const isIndic = (words: readonly string[]) => words.some((word) => INDIC_SIGNS.some((sign) => word.includes(sign)));

/** May both spellings be romanisations of one name: "Hezbollah" and "Hizbullah", "Kadyrov" and "Kadirov"? */
export function areRomanisations(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)];
  const either = (test: (words: readonly string[]) => boolean) => test(x) || test(y);
  const alike = (choices: Choices, doubles: boolean, rest = (text: string) => text) =>
    rest(undone(x, choices, doubles)) === rest(undone(y, choices, doubles));
  if (either(isArabic) && alike(ARABIC_CHOICES, true, consonants)) return true;
  if (either(isCyrillicName) && alike(CYRILLIC_CHOICES, false)) return true;
  if (either(isSouthSlavic) && alike(SOUTH_SLAVIC_CHOICES, false)) return true;
  if (either(isIndic) && alike(INDIC_CHOICES, true, withoutA)) return true;
  if (alike(LATIN_CHOICES, false)) return true;
  return x.concat(y).every((word) => JAPANESE.test(word)) && alike(JAPANESE_CHOICES, false);
}

/** A final e or h that is written or not, letters single or double: the sounds that are left. */
const sounds = (text: string) => text.replace(/(\p{L})\1+/gu, '$1').replace(/(?<=\p{L}{3})[eh](?=\s|$)/gu, '');
const undoubled = (text: string) => text.replace(/(\p{L})\1+/gu, '$1');
/** The same letters in another order are a slip of the hand. */
const transposed = (a: string, b: string) => a !== b && [...a].sort().join('') === [...b].sort().join('');
/** "Sagunto", "Sagunt": the ending that one of two languages of a country leaves off. */
const unended = (text: string) => text.replace(/(?<=\p{L}{4})[aeo]$/u, '');

/**
 * May outlets choose between the two spellings by the sounds they stand for: "Ouagari" and "Wagari", "Djalo" and "Jalo"?
 * A name of one word (a place, a ship) may also be written with a double letter or without its last vowel.
 */
export function areSoundSpellings(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)];
  if (transposed(x.join(''), y.join(''))) return false;
  const [left, right] = [undone(x, SOUND_CHOICES, false), undone(y, SOUND_CHOICES, false)];
  if (left === right) return true;
  if (x.length > 1 || y.length > 1)
    return undoubled(x.join(' ')) !== undoubled(y.join(' ')) && sounds(left) === sounds(right);
  return sounds(left) === sounds(right) || unended(left) === unended(right);
}

const skeleton = (text: string) => text.replace(/(\p{L})\1+/gu, '$1').replace(/[aeiouyh]+/g, '-');

/** Do two spellings differ in vowels, an h or doubled letters only? Then either may be the right one: "Berhane", "Birhane". */
export function differInVowels(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)].map((words) => words.join(' ')) as [string, string];
  return !transposed(x, y) && skeleton(x) === skeleton(y);
}
