import type { Token, TokenRange } from '../../model';
import { TITLE_MODIFIERS } from '../lexicon/titles';
import { wordTables } from '../lexicon/wordnet';
import { demonymCodes, isGroupAdjective, isStateAbbreviation, readingsOf } from './gazetteer';
import type { Run } from './runs';
import {
  calendarWords,
  commonInitialisms,
  eventWords,
  familyFirst,
  functionWords,
  givenNameGender,
  knownType,
  organisationWords,
  placeWords,
} from './tables';
import { type Title, titleEndingAt, titleNoun } from './titles';
import { isHyphen, isPossessive, touches } from './token-tests';

/** A name cut out of a run. */
export interface Piece extends TokenRange {
  readonly text: string;
  /** Words of the name, with capitals; points, hyphens and possessive endings are part of their word or gone. */
  readonly words: readonly string[];
  /** The title inside the run that came before it. */
  readonly title: Title | null;
  /** A lone word that is a name only if the article has a longer name with it ("Bishop"). */
  readonly weak: boolean;
}

const titleModifiers = new Set(TITLE_MODIFIERS);

const generic = (word: string | undefined) => {
  const lower = (word ?? '').toLowerCase();
  return organisationWords.has(lower) || placeWords.has(lower) || eventWords.has(lower);
};

function isAdjective(words: readonly string[], at: number): number {
  const two = `${words[at]} ${words[at + 1] ?? ''}`;
  if (demonymCodes(two).length > 0 || isGroupAdjective(two)) return 2;
  const one = words[at] as string;
  return demonymCodes(one).length > 0 || isGroupAdjective(one) ? 1 : 0;
}

/** Words of the tokens, with what is glued by hyphens in one piece: "Jong-un". */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    const glued =
      i > first &&
      touches(before, token) &&
      (isHyphen(token) || isHyphen(before) || token.text === '.' || isPossessive(token));
    if (glued && words.length > 0) words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  return words;
}

function piece(
  tokens: readonly Token[],
  text: string,
  first: number,
  last: number,
  title: Title | null,
  weak = false,
): Piece | null {
  while (
    last > first &&
    isPossessive(tokens[last - 1]) &&
    !/^(?:macy|mcdonald|moody|lloyd|sotheby|christie|kohl|lowe|wendy|denny|levi)$/.test(tokens[last - 2]?.lower ?? '')
  )
    last--;
  if (last <= first) return null;
  const start = (tokens[first] as Token).start;
  let end = (tokens[last - 1] as Token).end;
  const raw = text.slice(start, end);
  if (/['’]s$/.test(raw) && last - first === 1) end -= 2;
  if (isFinalPoint(raw)) end--;
  const name = text.slice(start, end);
  if (!/\p{L}/u.test(name)) return null;
  return { first, last, start, end, text: name.replace(/\s+/g, ' '), words: wordsOf(tokens, first, last), title, weak };
}

/** The point that ends a sentence and not an abbreviation: "IE.", not "Inc." or "U.S.". */
function isFinalPoint(name: string): boolean {
  const word = /\p{L}{2,}\.$/u.exec(name)?.[0];
  return (
    word !== undefined &&
    !isStateAbbreviation(word) &&
    titleNoun(word.toLowerCase()) === null &&
    !/^(?:inc|co|corp|ltd|jr|sr|st|bros|dept|assn|ft|mt|ave|blvd|rd|va)\.$/i.test(word)
  );
}

/** Adjectives of places that are no part of their names. */
const BESIDE = /^(?:Neighbou?ring|Nearby|Downtown|Landlocked|Rural|Coastal|Mainland)$/;

/** Cuts a run of capitals into names: titles, adjectives of nations and words that are no names fall away. */
export function cutRun(run: Run, tokens: readonly Token[], text: string): Piece[] {
  const pieces: Piece[] = [];
  cut(run.first, run.last, tokens, text, pieces);
  return pieces.sort((a, b) => a.first - b.first);
}

function keep(pieces: Piece[], found: Piece | null): void {
  if (found) pieces.push(found);
}

function cut(first: number, last: number, tokens: readonly Token[], text: string, out: Piece[]): void {
  while (first < last && (isPossessive(tokens[first]) || isHyphen(tokens[first]) || tokens[first]?.text === '.'))
    first++;
  if (last <= first) return;
  const words = tokens.slice(first, last).map((token) => token.text);
  const whole = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  if (knownType(whole) !== null) {
    if (isAdjective(words, 0) < words.length || readingsOf(whole).length > 0)
      keep(out, piece(tokens, text, first, last, null));
    return;
  }
  if (words[0]?.toLowerCase() === 'the' && words.length > 1) {
    const kept =
      generic(words[words.length - 1]) &&
      titleNoun((words[1] as string).toLowerCase()) === null &&
      isAdjective(words, 1) === 0;
    if (!kept) {
      cut(first + 1, last, tokens, text, out);
      return;
    }
  }
  // "Neighbouring Mozambique" at the head of a sentence
  if (words.length > 1 && BESIDE.test(words[0] as string)) {
    cut(first + 1, last, tokens, text, out);
    return;
  }
  const hyphen = splitHyphen(first, last, tokens, text);
  if (hyphen > 0) {
    cut(first, hyphen, tokens, text, out);
    cut(hyphen + 1, last, tokens, text, out);
    return;
  }
  const title = titleInside(first, last, tokens);
  if (title) {
    let end = title.title.first;
    while (end > first && titleModifiers.has((tokens[end - 1] as Token).lower)) end--;
    cut(first, end, tokens, text, out);
    keep(out, piece(tokens, text, title.at, last, title.title));
    return;
  }
  const ending = titleEndingAt(tokens, last, first);
  if (
    ending &&
    !(ending.first > first && ending.first === last - 1 && givenNameGender(words[words.length - 2] ?? '') !== null)
  ) {
    if (ending.first > first) cut(ending.first > first ? first : last, ending.first, tokens, text, out);
    else if (last - first === 1) keep(out, piece(tokens, text, first, last, null, true));
    return;
  }
  const adjective = isAdjective(words, 0);
  if (adjective > 0) {
    if (adjective >= words.length) return;
    const rest = words.slice(adjective);
    if (isGroupAdjective(words[0] as string) && knownType(rest.join(' ')) !== null) {
      cut(first + adjective, last, tokens, text, out);
      return;
    }
    const person = givenNameGender(words[0] as string) !== null && !generic(words[words.length - 1]);
    if (!person && !generic(rest[rest.length - 1]) && !generic(rest[0])) {
      cut(first + adjective, last, tokens, text, out);
      return;
    }
  }
  const holder = holderBehind(first, last, tokens);
  if (holder > 0) {
    cut(first, holder, tokens, text, out);
    cut(holder, last, tokens, text, out);
    return;
  }
  const lastWord = words[words.length - 1] as string;
  if (words.length > 1 && calendarWords.has(lastWord.toLowerCase()) && givenNameGender(words[0] as string) === null) {
    cut(first, last - 1, tokens, text, out);
    return;
  }
  if (
    words.length > 1 &&
    (demonymCodes(lastWord).length > 0 || isGroupAdjective(lastWord)) &&
    givenNameGender(words[0] as string) === null &&
    !/of|and/.test(words[words.length - 2] ?? '')
  ) {
    cut(first, last - 1, tokens, text, out);
    return;
  }
  if (
    words.length === 1 &&
    (commonInitialisms.has(whole) || functionWords.has(whole.toLowerCase()) || /^\p{Lu}\.?$/u.test(whole))
  )
    return;
  keep(out, piece(tokens, text, first, last, null));
}

function indexOfWord(tokens: readonly Token[], word: string, first: number, last: number): number {
  for (let at = Math.max(0, first); at < last; at++) if (tokens[at]?.lower === word) return at;
  return -1;
}

/** Words of the longest name of a country. */
const LONGEST_COUNTRY = 4;

/** Where a name follows that of a country: "the president of Chile Ana Soto" names two. 0 when it does not. */
function holderBehind(first: number, last: number, tokens: readonly Token[]): number {
  const of = indexOfWord(tokens, 'of', first - 1, last);
  if (of < 0 || generic(tokens[last - 1]?.text)) return 0;
  if (titleEndingAt(tokens, of, Math.max(0, of - LONGEST_COUNTRY)) === null) return 0;
  for (let end = Math.min(of + 1 + LONGEST_COUNTRY, last - 2); end > of + 1; end--) {
    const country = tokens
      .slice(of + 1, end)
      .map((token) => token.text)
      .join(' ');
    if (readingsOf(country).some(({ sort }) => sort === 'country')) return end;
  }
  return 0;
}

/** Callings that are also plain words of other names: "Marine Fisheries", "Student Union". */
const INFORMAL =
  /^(?:marine|driver|pilot|student|resident|witness|victim|sailor|officer|teacher|nurse|owner|author|host|farmer|engineer|agent|coach|director|producer|editor|chair|major|private|general|father|mother|brother|sister|manager|marshal|ranger|commander|lawyer|veteran|justice|deputy|chief|reporter|delegate|defender|candidate)$/;

const isEnglish = ({ lower, lemma }: Token) => {
  const { sets, classes } = wordTables();
  return sets.has(lower) || sets.has(lemma) || classes.has(lower) || classes.has(lemma) || generic(lower);
};

/** A title inside the run that a person's name follows: in "Oregon Gov. Lena Ruiz", "Gov.". */
function titleInside(first: number, last: number, tokens: readonly Token[]): { title: Title; at: number } | null {
  const end = tokens[last - 1] as Token;
  for (let at = last - 1; at > first; at--) {
    const head = tokens[at] as Token;
    if (
      isHyphen(head) ||
      head.text === '.' ||
      isPossessive(head) ||
      (touches(tokens[at - 1], head) && isHyphen(tokens[at - 1]))
    )
      continue;
    if (/^(?:of|and|the|for|&)$/.test(head.lower)) continue;
    const title = titleEndingAt(tokens, at, first);
    if (!title) continue;
    const given =
      givenNameGender(head.text) !== null ||
      familyFirst.has(head.text) ||
      // "Ranger Hemi Paratene": two words that are no words of English
      (title.first === first && last - at === 2 && !isEnglish(head) && !isEnglish(end));
    const closes = generic(end.text) || titleEndingAt(tokens, last, at) !== null;
    if (INFORMAL.test(title.noun) && !given && last - at > 1) continue;
    if (closes && !(given && last - at <= 3 && last - at >= 2)) continue;
    if (tokens.slice(at, last).some(({ lower }) => lower === 'of' || lower === 'and' || lower === 'for')) continue;
    return { title, at };
  }
  return null;
}

/** Where "Orlov-Ruiz" or "US-China" holds two names that stand alone elsewhere; 0 when it is one name. */
function splitHyphen(first: number, last: number, tokens: readonly Token[], text: string): number {
  for (let i = first + 1; i < last - 1; i++) {
    if (!isHyphen(tokens[i])) continue;
    const left = text.slice((tokens[first] as Token).start, (tokens[i - 1] as Token).end);
    const right = (tokens[i + 1] as Token).text;
    if (/^[RDI]$/.test(left)) return i;
    const known = (name: string) =>
      knownType(name) === 'place' || demonymCodes(name).length > 0 || isGroupAdjective(name);
    if (known(left) && known(right)) return i;
  }
  return 0;
}
