import { compareTwoStrings } from 'string-similarity';
import { samePlace } from './places';
import { canShorten, initialsOf } from './short-names';
import { plain, plainWords } from './spelling';
import { knownType, particles } from './tables';
import { type WordLikeness, wordLikeness } from './word-likeness';

/**
 * How two names relate: letter by letter the same; accepted spellings of one name (accents, hyphens, capitals,
 * transliteration); one of them misspelled; one a shorter form of the other; or names of two.
 */
export type NameLikeness = 'same' | 'variant' | 'misspelling' | 'short form' | 'different';

const GENERATION = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;

/** Longer strings are no names. */
const LONGEST_NAME = 200;
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|prof|sir|president)$/i;

/** Words as written, without a title or "the" before and a possessive ending after. */
function writtenWords(name: string): string[] {
  const words = name
    .replace(/[’‘ʼ]/g, "'")
    .trim()
    .replace(/'s?$/, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[.,"“”()]+|[.,"“”()]+$/g, ''))
    .filter((word) => word !== '');
  let from = words.length > 1 && /^the$/i.test(words[0] as string) ? 1 : 0;
  while (from < words.length - 1 && ADDRESS.test(words[from] as string)) from++;
  return words.slice(from);
}

/** The same with hyphens apart and "&" spelled out. */
function parts(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === '&' ? ['and'] : word.split(/[-‐‑–]+/))).filter((word) => word !== '');
}

function generation(words: readonly string[]): string {
  const last = (words[words.length - 1] ?? '').toLowerCase();
  return GENERATION.test(last) ? last.replace('junior', 'jr').replace('senior', 'sr') : '';
}

/** Relation of two names of the same number of words. */
function compareWords(a: readonly string[], b: readonly string[]): NameLikeness {
  const plainly = a.filter((word, i) => plain(word) === plain(b[i] as string)).length;
  const supported = a.length > 1 && plainly >= a.length - 1;
  const each = a.map((word, i) => initial(word, b[i] as string) ?? wordLikeness(word, b[i] as string, supported));
  const has = (likeness: WordLikeness) => each.filter((one) => one === likeness).length;
  if (has('different') > 0) return 'different';
  if (has('misspelling') > 1 || (has('misspelling') === 1 && has('same') + has('variant') < each.length - 1))
    return 'different';
  if (has('misspelling') === 1) return 'misspelling';
  if (has('short') > 0) return has('short') < each.length ? 'short form' : 'different';
  return 'variant';
}

/** "J." can stand for "John". */
function initial(a: string, b: string): WordLikeness | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^\p{Lu}\.?$/u.test(short)) return null;
  return plain(long).startsWith(plain(short)) ? 'short' : 'different';
}

/** Relation of a shorter and a longer name. */
function compareLengths(short: readonly string[], long: readonly string[]): NameLikeness {
  const bare = (words: readonly string[]) => words.filter((word) => !particles.has(word.toLowerCase()));
  if (bare(long).length === bare(short).length && bare(short).length > 0) return compareWords(bare(short), bare(long));
  const type = knownType(long.join(' '));
  if (
    short.length === 1 &&
    /^[A-Z.]{2,}$/.test(short[0] as string) &&
    initialsOf(long.map(plain)) === plain(short[0] as string)
  )
    return 'short form';
  if (knownType(short.join(' ')) === 'place' || type === 'place') return 'different';
  const named = (words: readonly string[], as: 'person' | 'organisation' | 'event') => ({
    key: words.map(plain),
    words,
    type: as,
  });
  const fits = (['person', 'organisation', 'event'] as const).some((as) =>
    canShorten(named(short, as), named(long, as)),
  );
  return fits ? 'short form' : 'different';
}

/** Compares two names as written. Symmetric; whatever they name, a number or "Jr." that differs makes them two. */
export function sameName(first: string, second: string): NameLikeness {
  if (first === second) return 'same';
  if (first.length > LONGEST_NAME || second.length > LONGEST_NAME) return 'different';
  const written = [writtenWords(first), writtenWords(second)] as const;
  const [a, b] = [parts(written[0]), parts(written[1])];
  if (a.length === 0 || b.length === 0) return 'different';
  if (written[0].join(' ') === written[1].join(' ')) return 'same';
  if (a.join(' ') === b.join(' ')) return 'variant';
  if (plain(first) === plain(second) || plain(a.join(' ')) === plain(b.join(' '))) return 'variant';
  const digits = (words: readonly string[]) => words.join(' ').replace(/\D+/g, ' ').trim();
  if (digits(a) !== digits(b) || generation(a) !== generation(b)) return 'different';
  if (samePlace(first, second)) return 'variant';
  const joined = a.map(plain).join('') === b.map(plain).join('');
  if (joined) return 'variant';
  if (a.length === b.length) return compareWords(a, b);
  return a.length < b.length ? compareLengths(a, b) : compareLengths(b, a);
}

/** Below this share of common letter pairs (Dice) two names are not worth comparing. */
const CANDIDATE_SHARE = 0.5;

/** Of `names`, those that may be `name` spelled otherwise, best first. Candidates only: judge them with {@link sameName}. */
export function similarNames(name: string, names: readonly string[]): string[] {
  const text = plainWords(name).join(' ');
  return names
    .map((other) => ({ other, share: compareTwoStrings(text, plainWords(other).join(' ')) }))
    .filter(({ share }) => share >= CANDIDATE_SHARE)
    .sort((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other);
}
