import type { EntityType, Token } from '../../model';
import { GENDERED_PERSON_NOUNS } from '../lexicon/person-nouns';
import { PLACE_PREPOSITIONS } from '../lexicon/place-words';
import type { Piece } from './cut';
import { readingsOf } from './gazetteer';
import {
  commonInitialisms,
  eventStarts,
  eventWords,
  familyFirst,
  givenNameGender,
  knownType,
  organisationWords,
  placeNouns,
  placeStarts,
  placeWords,
} from './tables';
import { isAddress, type Title, titleBefore, titleGender, titleNoun } from './titles';
import { isHyphen, isPossessive } from './token-tests';

/** What speaks for each type of one mention; weights were set by reading news, higher is surer. */
export type Scores = Record<EntityType, number>;

/** One mention with what its own words and their neighbours tell. */
export interface Found extends Piece {
  readonly scores: Scores;
  readonly gender: 'female' | 'male' | null;
  /** Its title or the small-written role before it ("spokesman Dan Moss"). */
  readonly role: Title | null;
  /** The mention itself proves a person ("Mr. Paris", "Paris Whitlock, 31,"). */
  readonly certainPerson: boolean;
  /** Type of the name in the tables. */
  readonly known: EntityType | null;
}

const genderedNouns = new Map<string, 'female' | 'male'>(Object.entries(GENDERED_PERSON_NOUNS));
const prepositions = new Map<string, number>(Object.entries(PLACE_PREPOSITIONS));
const SPEECH =
  /^(?:said|says|told|added|asked|tweeted|wrote|replied|testified|recalled|argued|insisted|warned|explained|joked|shouted)$/;
/** Laws, awards and works: names of nothing that acts. */
const WORK =
  /^(?:act|law|laws|bill|amendment|constitution|treaty|agreement|pact|accord|code|rule|rules|plan|award|prize|medal|oscar|way|doctrine|protocol|directive|convention|resolution|clause|report|review|index|show|song|symphony|trilogy|madness|effect|variant|virus|disease|syndrome|scale|theory|dream|deal|tax|fever|flu)$/;
/** What only companies and other bodies have. */
const COMPANY_PARTS =
  /^(?:chief|ceo|cfo|shares|stock|board|shareholders|profits?|revenues?|earnings|investors|customers|headquarters|spokes\w+|employees|staff|workforce|factory|factories|plants?|patents|sales|products|subsidiary)$/;
const COMPANY_NOUNS =
  /^(?:company|firm|carrier|airline|automaker|carmaker|retailer|startup|bank|newspaper|broadcaster|network|agency|website|group|charity|club|operator|developer|manufacturer|maker|giant|brand|publisher|magazine|daily|party|militia)$/;

function nameScores(words: readonly string[], text: string, scores: Scores, headline: boolean): void {
  const lower = words.map((word) => word.toLowerCase().replace(/['’]s$/, ''));
  const closing = lower.filter((word) => !/^(?:[ivx]+|\d+)$/.test(word));
  const last = (closing[closing.length - 1] ?? lower[0] ?? '').replace(/^.*-/, '');
  const joined = words.includes('&') || words.includes('and');
  const known = knownType(text);
  if (known) scores[known] += 3;
  if (words.length > 1 && organisationWords.has(last)) scores.organisation += 4;
  if (words.length > 1 && placeWords.has(last) && !joined) scores.place += 4;
  if (words.length > 1 && eventWords.has(last)) scores.event += 4;
  if (words.length > 1 && eventStarts.has(lower[0] as string)) scores.event += 3;
  const of = lower.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  if (of > 0 && organisationWords.has(lower[of - 1] as string)) scores.organisation += 5;
  else if (of > 0 && placeWords.has(lower[of - 1] as string)) scores.place += 5;
  else if (of > 0 && eventWords.has(lower[of - 1] as string)) scores.event += 5;
  if (words.length > 1 && placeStarts.has(lower[0] as string) && !organisationWords.has(last)) scores.place += 2;
  if (words.some((word) => word === '&')) scores.organisation += 3;
  if (!headline && /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(text) && !known && !commonInitialisms.has(text))
    scores.organisation += 2;
  if (/\d/.test(text) && !known) scores.other += 3;
  if (words.length > 1 && WORK.test(last)) scores.other += 4;
}

function personScores(words: readonly string[], scores: Scores): void {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const closed = scores.other >= 3 || scores.organisation >= 3 || scores.place >= 3 || scores.event >= 3;
  const given = givenNameGender(first) !== null;
  if (words.length > 1 && given) scores.person += closed ? 2 : 4;
  else if (given) scores.person += 1.5;
  if (words.length > 1 && words.length <= 3 && familyFirst.has(first) && !closed) scores.person += 2;
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) || /^\p{Lu}\.$/u.test(first))
    scores.person += closed ? 1 : 4;
  if (/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(last) && !closed) scores.person += 3;
  if (/^(?:O['’]|Mc|Mac(?=\p{Lu})|D['’])\p{Lu}/u.test(last)) scores.person += 2;
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    !closed &&
    (given || knownType(first) === null) &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  )
    scores.person += 1;
  if (words.some((word) => /^(?:de|van|von|bin|ibn|der|bint)$/.test(word)) && !closed) scores.person += 1.5;
}

/** An age in apposition: "Ruiz, 41,". */
function hasAge(tokens: readonly Token[], last: number): boolean {
  const age = tokens[last + 1]?.text ?? '';
  return (
    tokens[last]?.text === ',' && /^(?:1[0-9]|[2-9][0-9])$/.test(age) && /^[,.;]$/.test(tokens[last + 2]?.text ?? '')
  );
}

/** "OSTEN, France (AP) —": the place that a report begins with. */
function isDateline(tokens: readonly Token[], { first, last, text }: Piece): boolean {
  const before = tokens[first - 1];
  if (before && before.sentence === tokens[first]?.sentence) return false;
  if (text !== text.toUpperCase() && !/^[,(—–]$/.test(tokens[last]?.text ?? '')) return false;
  for (let i = last; i < last + 9; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[first]?.sentence || token.tag === 'VERB' || token.tag === 'AUX')
      return false;
    if (/^(?:—|–|--|―)$/.test(token.text)) return true;
  }
  return false;
}

/** The role noun of an apposition after the name: "Ruiz, the deputy mayor," or "Ruiz, a spokesman for". */
export function appositionRole(tokens: readonly Token[], last: number): string | null {
  if (tokens[last]?.text !== ',') return null;
  let at = last + 1;
  if (/^\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const opens = /^(?:the|a|an|his|her|their|its|who|whose)$/.test(tokens[at]?.lower ?? '');
  for (let i = opens ? at + 1 : at; i < at + 8; i++) {
    const token = tokens[i];
    if (!token || /^[.;:]$/.test(token.text) || token.tag === 'VERB' || token.tag === 'AUX') return null;
    if (token.text === ',' || token.tag === 'ADP') return null;
    const noun = titleNoun(token.lower) ?? (token.lower in GENDERED_PERSON_NOUNS ? token.lower : null);
    if (noun && !isAddress(noun) && token.text === token.lower) return noun;
  }
  return null;
}

/** Reads the neighbours of a mention and scores its types. */
export function weigh(piece: Piece, tokens: readonly Token[], headline = false): Found {
  const scores: Scores = { person: 0, place: 0, organisation: 0, event: 0, other: 0 };
  nameScores(piece.words, piece.text, scores, headline);
  personScores(piece.words, scores);
  const { first, last } = piece;
  const same = (i: number) => (tokens[i]?.sentence === tokens[first]?.sentence ? tokens[i] : undefined);
  const before = same(first - 1);
  const after = same(last);
  const closed = Math.max(scores.organisation, scores.place, scores.event) >= 3;
  const dateline = isDateline(tokens, piece);
  if (dateline) scores.place += 4;
  const role = piece.title ?? titleBefore(piece, tokens);
  const address = role !== null && isAddress(role.noun);
  const age = hasAge(tokens, last);
  if (role) scores.person += address ? 6 : closed ? 1.5 : 4;
  if (age) scores.person += 5;
  const apposed = appositionRole(tokens, last);
  if (apposed && !closed) scores.person += 3;
  if (after?.text === ',' && same(last + 1)?.lower === 'who') scores.person += 2;
  if (after?.lower === 'who') scores.person += 1.5;
  if (
    (after && SPEECH.test(after.lower)) ||
    (before && SPEECH.test(before.lower) && !/^(?:told|asked)$/.test(before.lower))
  ) {
    scores.person += 1.2;
    scores.organisation += 0.4;
  }
  const preposition = before ? prepositions.get(before.lower) : undefined;
  if (preposition !== undefined && !isPossessive(after) && !isHyphen(after))
    scores.place += piece.words.length > 2 ? preposition / 2 : preposition;
  if (before?.lower === 'of' && placeNouns.has(same(first - 2)?.lower ?? '')) scores.place += 4;
  if (
    before?.text === ',' &&
    placeNouns.has(same(first - 2)?.lower ?? '') &&
    /^(?:the|its)$/.test(same(first - 3)?.lower ?? '')
  )
    scores.place += 4;
  if (isPossessive(after) && COMPANY_PARTS.test(same(last + 1)?.lower ?? '')) scores.organisation += 2.5;
  if (isHyphen(after) && same(last + 1)?.lower === 'based') scores.place += 3;
  if (
    after?.text === ',' &&
    readingsOf(nextCapital(tokens, last + 1)).some(({ sort }) => sort === 'state' || sort === 'country')
  )
    scores.place += preposition !== undefined ? 3 : 2;
  if (before && /^(?:the|this|that)$/.test(before.lower)) {
    const theirs = after && /^(?:administration|campaign|presidency|family|era|brothers|sisters)$/.test(after.lower);
    scores.person += theirs ? 2 : -3;
    scores.organisation += theirs ? 0 : 0.5;
  }
  if (
    after &&
    placeNouns.has(after.lower) &&
    after.text === after.lower &&
    !/^(?:north|south|east|west|community|state)/.test(after.lower)
  )
    scores.place += 2.5;
  if (after && /^(?:newspaper|magazine|website|airline|broadcaster|agency|channel|daily)$/.test(after.lower))
    scores.organisation += 2.5;
  if (before && COMPANY_NOUNS.test(before.lower)) scores.organisation += 2.5;
  if (
    after?.text === '(' &&
    /^[A-Z]{2,6}$/.test(same(last + 1)?.text ?? '') &&
    same(last + 2)?.text === ')' &&
    readingsOf(same(last + 1)?.text ?? '').length === 0
  )
    scores.organisation += 2;
  const gender = role?.gender ?? genderOf(piece.words, apposed);
  const certainPerson = address || age || (role !== null && !closed) || (scores.person >= 4 && piece.words.length > 1);
  return { ...piece, scores, gender, role, certainPerson, known: knownType(piece.text) };
}

function nextCapital(tokens: readonly Token[], at: number): string {
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return readingsOf(`${one} ${two}`).length > 0 ? `${one} ${two}` : one;
}

function genderOf(words: readonly string[], apposed: string | null): 'female' | 'male' | null {
  const told = apposed ? (titleGender(apposed) ?? genderedNouns.get(apposed) ?? null) : null;
  if (told) return told;
  const given = givenNameGender(words[0] as string);
  return words.length > 1 && given !== 'neutral' ? given : null;
}
