import {
  ARABIC_CHOICES,
  ARABIC_GIVEN_NAMES,
  ARABIC_PARTICLES,
  CYRILLIC_CHOICES,
  CYRILLIC_ENDINGS,
} from '../../language/lexicon/romanisation';
import { plainWords } from '../../language/names/spelling';

const particles: ReadonlySet<string> = new Set(ARABIC_PARTICLES);
const given: ReadonlySet<string> = new Set(ARABIC_GIVEN_NAMES);

/** Letters that English and its neighbours do not put so: "Qaeda", "Khamenei", "Hezbollah". */
const ARABIC_LETTERS = /q(?!u)|^kh|[aeiou]kh|[ou]llah$|^gh[aeiou](?!st)/;

const isArabic = (words: readonly string[]) =>
  words.some(
    (word, at) => (particles.has(word) && at < words.length - 1) || given.has(word) || ARABIC_LETTERS.test(word),
  );
const isCyrillic = (words: readonly string[]) =>
  words.some((word) => CYRILLIC_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)));

/** The words with every choice made one way, doubled letters single, a last h dropped. */
function undone(words: readonly string[], choices: readonly (readonly [string, string])[], doubles: boolean): string {
  return words
    .map((word) => {
      let text = word;
      for (const [written, one] of choices) text = text.replaceAll(written, one);
      return doubles ? text.replace(/(.)\1+/g, '$1').replace(/h$/, '') : text;
    })
    .join(' ');
}

/** May both spellings be romanisations of one name: "Hezbollah" and "Hizbullah", "Kadyrov" and "Kadirov"? */
export function areRomanisations(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)];
  if (isArabic(x) || isArabic(y)) {
    // Short vowels are not written in Arabic: inside a word any may stand, or none ("Zawahiri", "Zawahri").
    const bones = (words: readonly string[]) =>
      undone(words, ARABIC_CHOICES, true).replace(/(?<=\p{L})[ao](?=\p{L})/gu, '');
    if (bones(x) === bones(y)) return true;
  }
  return (isCyrillic(x) || isCyrillic(y)) && undone(x, CYRILLIC_CHOICES, false) === undone(y, CYRILLIC_CHOICES, false);
}
