import type { Token, TokenRange } from '../../model';
import { ADDRESS_TITLES, OFFICE_TITLES, POINT_NEEDED, TITLE_ABBREVIATIONS } from '../lexicon/titles';

/** A title that stands before a name: "Prime Minister", "Sen.". */
export interface Title {
  /** Index of its first token; it ends where the name begins. */
  readonly first: number;
  /** As written. */
  readonly text: string;
  /** Its noun, lower case, abbreviations spelled out: "senator". */
  readonly noun: string;
  readonly gender: 'female' | 'male' | null;
}

const abbreviations = new Map<string, string>(Object.entries(TITLE_ABBREVIATIONS));
const pointNeeded = new Set<string>(POINT_NEEDED);
const address = new Map<string, 'female' | 'male'>(Object.entries(ADDRESS_TITLES));
const offices = new Set<string>(OFFICE_TITLES);
/** Words of the longest title in the table. */
const LONGEST = 5;

const stem = (word: string) => (word.endsWith('s') && offices.has(word.slice(0, -1)) ? word.slice(0, -1) : word);

/** Noun of a title of one or several words (lower case, tokens joined by a space), or null. */
export function titleNoun(phrase: string): string | null {
  if (offices.has(phrase)) return abbreviations.get(phrase.replace(/\.$/, '')) ?? phrase;
  const bare = phrase.replace(/\.$/, '');
  const short = abbreviations.get(bare);
  if (short && (phrase.endsWith('.') || !pointNeeded.has(bare))) return short;
  if (address.has(bare)) return bare;
  return offices.has(stem(phrase)) ? stem(phrase) : null;
}

/** Gender that a title tells ("Mr.", "spokeswoman", "queen"), by its last word. */
export function titleGender(noun: string): 'female' | 'male' | null {
  const last = noun.slice(noun.lastIndexOf(' ') + 1).replace(/\.$/, '');
  return address.get(last) ?? null;
}

/** Whether the noun only addresses ("Mr."), and says nothing of an office. */
export function isAddress(noun: string): boolean {
  return /^(?:mr|mrs|ms|miss|mister|mx|sir|dame|monsieur|madame|herr|frau|señor|señora)$/.test(noun);
}

function joined(tokens: readonly Token[], first: number, last: number): string {
  let phrase = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const glued = i > first && token.start === (tokens[i - 1] as Token).end;
    phrase += (phrase === '' || glued ? '' : ' ') + token.lower;
  }
  return phrase.replace(/’/g, "'");
}

/** What a title can end with where words are cut: of "vice-president", "president"; of "sen.", the point. */
const ENDINGS: ReadonlySet<string> = new Set(
  [...offices, ...abbreviations.keys(), ...address.keys()].flatMap((title) => {
    const piece = /(?:\p{L}+|[^\p{L}])$/u.exec(title)?.[0] ?? title;
    return [title, piece, `${title}s`, `${piece}s`, `${title}.`, `${piece}.`, '.'];
  }),
);

/** The longest title that ends just before token `end` and begins at or after `from`; null when there is none. */
export function titleEndingAt(tokens: readonly Token[], end: number, from: number): Title | null {
  let best: Title | null = null;
  if (!ENDINGS.has(tokens[end - 1]?.lower ?? '')) return best;
  for (let first = end - 1; first >= Math.max(from, end - LONGEST - 1); first--) {
    const noun = titleNoun(joined(tokens, first, end));
    if (!noun) continue;
    const text = tokens
      .slice(first, end)
      .map((token, i, all) => (i > 0 && token.start > (all[i - 1] as Token).end ? ` ${token.text}` : token.text))
      .join('');
    best = { first, text, noun, gender: titleGender(noun) };
  }
  return best;
}

/** Title that stands directly before a mention in its sentence ("Gov. Lena Ruiz", "defence minister Sergei Orlov"). */
export function titleBefore(mention: TokenRange, tokens: readonly Token[]): Title | null {
  const sentence = tokens[mention.first]?.sentence;
  let from = mention.first;
  while (from > 0 && tokens[from - 1]?.sentence === sentence && mention.first - from <= LONGEST) from--;
  return titleEndingAt(tokens, mention.first, from);
}
