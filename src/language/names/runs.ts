import type { Sentence, Token } from '../../model';
import { type CaseProfile, isInitial } from './case-profile';
import { demonymCodes, isStateAbbreviation } from './gazetteer';
import {
  eventWords,
  functionWords,
  givenNameGender,
  isOpener,
  knownType,
  ofHeads,
  organisationWords,
  particles,
  placeWords,
} from './tables';
import { titleNoun } from './titles';
import { isCalendarWord, isCapitalised, isHyphen, isNameSyllable, isPossessive, touches } from './token-tests';

/** A run of words that capitals hold together, tokens `first` … `last - 1`; it may still hold titles and several names. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longer runs are lists or headings. */
const LONGEST_RUN = 14;
const FOR_HEADS =
  /^(?:cent(?:er|re)s?|campaign|council|committee|institute|commission|foundation|fund|agency|society|coalition|alliance|office|union|board|association|department|organi[sz]ation|program(?:me)?|citizens|doctors|reporters|americans|students|mothers|people|panel|conference|forum|authority|network|school|bureau|ministry|ministers)$/;
const OWNERS =
  /^(?:children|women|men|people|king|queen|veterans|farmers|workers|teachers|mother|father|valentine|sheriff|attorney|governor|mayor|prosecutor|coroner|president|land|new year|bishop|lord|st|fisherman|fishermen|sailors|seafarers|girls|boys)$/;
const BRANDS =
  /^(?:macy|mcdonald|moody|sotheby|christie|kohl|lowe|wendy|denny|domino|levi|sainsbury|arby|hershey|kellogg|campbell|bloomingdale|dillard|trader joe|harrod|ladbroke|chili|applebee|dick|carl|lloyd|standard & poor|poor)$/;
/** What a house named for its owner ends with: "Weaver's Inn". */
const SHOP =
  /^(?:market|club|bar|grill|diner|store|bakery|cafe|café|restaurant|pub|inn|deli|pizza|pizzeria|farm|farms|brewery|books|garage|hardware|tavern|kitchen|creek|landing|point|corner|corners|bay|hill|crossing|mill|mills|ferry|island|bluff|gap|ridge|hollow|run|ford|grove)$/;
const NUMBERED =
  /^(?:flight|apollo|falcon|boeing|airbus|formula|highway|route|interstate|channel|district|ward|precinct|area|group|local|soyuz|progress|artemis|gemini|voyager|unit|block|reactor|pier|gate|catch|proposition|measure|article|amendment|resolution|section|title|phase|stage|engine|ladder|station|platform|i|us|u\.s\.|a|m|f|b|s|g|su|mig|yak|an|il|tu|covid|mh)$/;

const COMMON_ENDING =
  /(?:ions?|ings?|ments?|ists?|ies|ers|ors|ants|ates|ed|ly|ses|xes|ches|ives?|ness|ful|ous|able|less|ure|ures)$/;

/** A lone name at the start of a sentence goes on with a verb, a comma or "'s". */
function opensClause(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:VERB|AUX|PART|PUNCT|CCONJ)$/.test(next.tag) || next.lower === 'of');
}

/** "North Korean", "New York", "South Sudan": two or three words from here are in the tables. */
function knownStart(tokens: readonly Token[], index: number): boolean {
  const [one, two, three] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const pair = `${one?.text} ${two?.text}`;
  return knownType(pair) !== null || demonymCodes(pair).length > 0 || knownType(`${pair} ${three?.text}`) !== null;
}

/** A capital at the start of a sentence counts when something else says that the word is a name. */
function initialIsName(tokens: readonly Token[], index: number, { small, capital }: CaseProfile): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const nextIsName = isCapitalised(next) && !functionWords.has(next.lower);
  if (/^\p{Lu}\.?$/u.test(token.text)) return token.text.length === 2 && nextIsName;
  if (isOpener(token.lower)) {
    if (!functionWords.has(token.lower) && nextIsName && knownStart(tokens, index)) return true;
    return (
      nextIsName &&
      token.tag === 'PROPN' &&
      (givenNameGender(token.text) !== null || knownType(`${token.text} ${next.text}`) !== null)
    );
  }
  if (/\p{Lu}.*\p{Lu}/u.test(token.text)) return true;
  const generic = organisationWords.has(token.lower) || placeWords.has(token.lower) || eventWords.has(token.lower);
  if (capital.has(token.lower) && !small.has(token.lower) && (nextIsName || !generic)) return true;
  if (nextIsName && (titleNoun(token.lower) !== null || knownStart(tokens, index))) return true;
  if (titleNoun(token.lower) && next?.text === '.') return true;
  if (givenNameGender(token.text) !== null && (nextIsName || token.tag === 'PROPN')) return true;
  if (small.has(token.lower)) return nextIsName && token.tag === 'PROPN' && organisationWords.has(token.lower);
  if (knownType(token.text) !== null) return true;
  if (token.tag === 'PROPN') return nextIsName || (!COMMON_ENDING.test(token.text) && opensClause(next));
  return nextIsName && token.tag !== 'ADV' && token.tag !== 'VERB' && organisationWords.has(next.lower);
}

function startsName(tokens: readonly Token[], index: number, profile: CaseProfile): boolean {
  const token = tokens[index] as Token;
  if (/^(?:al|el|ul|an)$/.test(token.text)) {
    return isHyphen(tokens[index + 1]) && touches(token, tokens[index + 1]) && isCapitalised(tokens[index + 2]);
  }
  if (/^\d+(?:st|nd|rd|th)$/.test(token.text)) {
    const next = tokens[index + 1];
    return isCapitalised(next) && (placeWords.has(next.lower) || organisationWords.has(next.lower));
  }
  if (/^(?:I|I['’]\p{L}+|No)$/u.test(token.text) || /^No\.$/.test(token.text)) return false;
  if (!isCapitalised(token) || isCalendarWord(tokens, index)) return false;
  if (isInitial(tokens, index)) return initialIsName(tokens, index, profile);
  if (functionWords.has(token.lower) && !(token.text === token.text.toUpperCase() && token.text.length > 1)) {
    return token.lower === 'the'
      ? isCapitalised(tokens[index + 1]) && !isCalendarWord(tokens, index + 1)
      : token.tag === 'PROPN' && isCapitalised(tokens[index + 1]) && givenNameGender(token.text) !== null;
  }
  return true;
}

/** Number of further tokens that belong to the run ending before `at`; 0 when it ends there. */
function step(
  tokens: readonly Token[],
  run: { first: number; last: number },
  end: number,
  small: CaseProfile['small'],
): number {
  const at = run.last;
  const last = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  const follows = (i: number) => i < end && isCapitalised(tokens[i]) && !isCalendarWord(tokens, i);
  const plainCapital = (i: number) => follows(i) && !functionWords.has((tokens[i] as Token).lower);
  if (follows(at)) {
    if (touches(last, token)) return 0;
    // "Concord, Calif. Ruiz": the abbreviation of a state ends a name.
    if (last.text.endsWith('.') && isStateAbbreviation(last.text)) return 0;
    if (!functionWords.has(token.lower)) return 1;
    return /^(?:[A-Z]{2,}|Will|May)$/.test(token.text) ? 1 : 0;
  }
  if (token.text === '.' && touches(last, token) && isStateAbbreviation(`${last.text}.`)) return 1;
  if (
    token.text === '.' &&
    touches(last, token) &&
    (/^\p{Lu}$/u.test(last.text) || titleNoun(`${last.lower}.`)) &&
    follows(at + 1)
  )
    return 2;
  if (isHyphen(token) && touches(last, token) && touches(token, tokens[at + 1]) && at + 1 < end) {
    if (isCapitalised(tokens[at + 1])) return 2;
    if (/^\d+$/.test(tokens[at + 1]?.text ?? '') && /^\p{Lu}/u.test(last.text)) return 2;
    const inPlace =
      /^(?:on|de|sur|upon|by|in|i|le|la|al|el)$/.test(tokens[at + 1]?.text ?? '') && isHyphen(tokens[at + 2]);
    if (inPlace && isCapitalised(tokens[at + 3])) return 4;
    return at - run.first >= 2 && isNameSyllable(tokens[at + 1]) ? 2 : 0;
  }
  if (isPossessive(token) && touches(last, token)) {
    const owner = last.lower;
    if (BRANDS.test(owner)) return 1;
    const shop = tokens[at + 1];
    if (at - run.first === 1 && shop && isCapitalised(shop) && SHOP.test(shop.lower) && knownType(last.text) === null)
      return 2;
    if (plainCapital(at + 1) && (OWNERS.test(owner) || /^st\.?$/.test(tokens[at - 2]?.lower ?? ''))) return 2;
    return 0;
  }
  if (/^(?:&|\+)$/.test(token.text) && follows(at + 1)) return 2;
  if (/^\d{1,4}[a-z]?$/i.test(token.text) && NUMBERED.test(last.lower)) return 1;
  return joinByWord(tokens, run, end, small, plainCapital);
}

function joinByWord(
  tokens: readonly Token[],
  run: { first: number; last: number },
  end: number,
  small: CaseProfile['small'],
  follows: (index: number) => boolean,
): number {
  const at = run.last;
  const last = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  const word = token.text;
  const article = /^(?:the|a)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  if (/^(?:of|for|on|to|in|and)$/.test(word)) {
    if (word === 'of' && ofHeads.has(last.lower) && follows(at + 1 + article)) return 2 + article;
    if ((word === 'for' || word === 'on') && FOR_HEADS.test(last.lower) && follows(at + 1 + article))
      return 2 + article;
    for (let length = 2; length <= 4 && at + length <= end; length++) {
      const from = Math.max(run.first, at - 2);
      for (let first = at - 1; first >= from; first--) {
        const phrase = tokens.slice(first, at + length).map(({ lower }) => lower);
        if (phrase.length > 2 && titleNoun(phrase.join(' ')) && follows(at + length - 1)) return length;
      }
    }
    if (word !== 'and') return 0;
  }
  if (particles.has(word) && word !== 'y' && word !== 'e') {
    for (let more = 1; more <= 3; more++) {
      const next = tokens[at + more];
      if (isHyphen(next) && touches(tokens[at + more - 1], next)) continue;
      if (follows(at + more)) return more + 1;
      if (!next || !particles.has(next.text)) return 0;
    }
    return 0;
  }
  if (word !== 'and' || !follows(at + 1)) return 0;
  // "Food and Drug Administration", "Department of Health and Human Services": a generic word must close the name.
  let close = at + 2;
  while (close < end && isCapitalised(tokens[close]) && close - at < 6) close++;
  const closing = (tokens[close - 1] as Token).lower;
  const left = tokens.slice(run.first, at).map(({ text }) => text);
  const start = left[0] ?? '';
  const body =
    (/^(?:senate|house|national|federal|state|joint)$/i.test(start) || knownType(start) === 'place') &&
    left.length <= 3;
  const single =
    left.length === 1 && givenNameGender(left[0] as string) === null && knownType(left[0] as string) === null;
  const department =
    /^(?:department|ministry|bureau|office|committee|center|centre|council|commission|board|institute)$/.test(
      left[0]?.toLowerCase() ?? '',
    ) && left.some((word) => /^(?:of|on|for)$/.test(word));
  const generic = organisationWords.has(closing) || placeWords.has(closing);
  if (knownType(`${left.join(' ')} and ${(tokens[at + 1] as Token).text}`) !== null) return 2;
  if (department && knownType((tokens[at + 1] as Token).text) === null) return 2;
  const whole = `${left[0]} and ${(tokens[at + 1] as Token).text}`;
  if (body && (organisationWords.has(closing) || closing === 'act') && close - at > 2) return close - at;
  return single && generic && close - at > 2 && !small.has(whole) && /^\p{Lu}\p{Ll}+$/u.test(left[0] as string)
    ? close - at
    : 0;
}

/** Finds the runs of one sentence whose capitals can be trusted. */
export function findRuns(sentence: Sentence, tokens: readonly Token[], profile: CaseProfile): Run[] {
  const runs: Run[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    if (!startsName(tokens, at, profile)) {
      at++;
      continue;
    }
    const run = { first: at, last: at + 1 };
    while (run.last < sentence.last) {
      const more = step(tokens, run, sentence.last, profile.small);
      if (more === 0) break;
      run.last = Math.min(run.last + more, sentence.last);
    }
    at = run.last;
    if (run.last - run.first <= LONGEST_RUN) runs.push(run);
  }
  return runs;
}
