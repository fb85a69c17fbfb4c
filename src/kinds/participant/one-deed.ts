import { childrenBy } from '../../language/grammar';
import { DEEDS } from '../../language/lexicon/deeds';
import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, ParticipantValue, World } from '../../model';
import { tellApart } from '../shared/apart';
import { isGeneral } from '../shared/general';
import { beginning, holding, within } from '../shared/ranges';
import { areDifferent } from './different';
import { toldBy } from './find';
import { framesOf } from './frame';
import { entityOfParty } from './party';
import { sameFigure } from './thing';

/** Words that two clauses must share besides doer, deed and thing, by rarity, to tell of one deed that others do too. */
const EVIDENCE = 0.5;

const partOf = (claim: Claim) => (claim.value as ParticipantValue).part;

/** Do two claims of two articles tell of one and the same deed, and does neither know of both doers? */
export function isOneDeed(a: Claim, b: Claim, world: World): boolean {
  const deed = DEEDS[a.topic.event ?? ''];
  if (!deed || a.article === b.article) return false;
  if (isGeneral(a.document, toldBy(a)!.token) || isGeneral(b.document, toldBy(b)!.token)) return false;
  // Of those whom a fire killed one article names the nurse, another the teacher.
  if (partOf(a) === 'patient' && !(isNamed(a) && isNamed(b))) return false;
  if (isShare(a) && isShare(b)) return false;
  if (knowsBoth(a, b, world) || knowsBoth(b, a, world)) return false;
  // Whom the police arrested, many may be; a name for the doer is no more than one of their deeds.
  const needsMore = deed.often || partOf(a) === 'patient' || (isAnyOne(a) && isAnyOne(b));
  return !needsMore || sameFigure(a, b) || evidence(a, b, world) >= EVIDENCE;
}

/** Do two claims tell of two deeds, by their times, by what singles the thing out, or by whom it was done for? */
export const areTwoDeeds = (a: Claim, b: Claim, world: World): boolean =>
  tellApart(told(a), told(b), world) || sortsDiffer(a, b) || isLongAgo(a) !== isLongAgo(b) || onTwoSides(a, b);

/** "the women's final" and "the final", "the fiction prize" and "the poetry prize". */
function sortsDiffer(a: Claim, b: Claim): boolean {
  const [x, y] = [sortsOf(a), sortsOf(b)];
  if (x.owner !== y.owner) return true;
  return (
    x.sorts.length > 0 &&
    y.sorts.length > 0 &&
    x.sorts.every((mine) => y.sorts.every((other) => relatedness(mine, other) < RELATED))
  );
}

/** From this on two nouns may be words for one sort. */
const RELATED = 0.5;

/** Nouns before the thing: what sort it is of, and whose. */
function sortsOf(claim: Claim): { owner: string | null; sorts: string[] } {
  const { thing } = toldBy(claim)!;
  const { document } = claim;
  if (thing === null || holding(document.names, thing)) return { owner: null, sorts: [] };
  const lemmas = (relation: 'nmod:poss' | 'compound') =>
    childrenBy(document, thing, [relation])
      .map((at) => document.tokens[at]!)
      .filter(({ tag }) => tag === 'NOUN')
      .map(({ lemma }) => lemma.toLowerCase());
  return { owner: lemmas('nmod:poss')[0] ?? null, sorts: lemmas('compound') };
}

const LONG_AGO =
  /\b(?:last|previous) (?:year|season|month|decade|century)\b|\b(?:year|month|decade)s? (?:ago|earlier|before)\b/i;

/** "won the prize last year" */
const isLongAgo = ({ document, sentence }: Claim) => {
  const { start, end } = document.sentences[sentence]!;
  return LONG_AGO.test(document.article.text.slice(start, end));
};

const isNamed = (claim: Claim) => entityOfParty(toldBy(claim)!.parties[0]!) !== null;

/** Parts of a thing that several may have one of: "a stake in the firm". */
const SHARES: ReadonlySet<string> = new Set(['stake', 'share', 'part', 'portion', 'ticket', 'copy', 'lot', 'holding']);

const isShare = ({ topic }: Claim) => topic.head !== null && SHARES.has(topic.head);

const told = (claim: Claim) => {
  const { token, thing, parties } = toldBy(claim)!;
  const tokens = parties.map((party) => party.token);
  return { claim, token, verb: token, theme: partOf(claim) === 'patient' ? tokens[0]! : thing, parties: tokens };
};

/** "signed the treaty *for Norland*": each side has who signs for it. */
function onTwoSides(a: Claim, b: Claim): boolean {
  const [x, y] = [forWhom(a), forWhom(b)];
  return x !== y;
}

function forWhom(claim: Claim): string | null {
  if (claim.topic.event !== 'sign') return null;
  const { tokens, names, sentences } = claim.document;
  const { token } = toldBy(claim)!;
  const { last } = sentences[claim.sentence]!;
  for (let at = token + 1; at < last; at++) {
    const { lower } = tokens[at]!;
    if (lower !== 'for' && !(lower === 'of' && tokens[at - 1]!.lower === 'behalf')) continue;
    const [name] = beginning(names, at + 1, at + 3);
    if (name) return name.text;
  }
  return null;
}

/** Does the article of one claim tell the deed of the other's doer too? Then it is two deeds, or both did it. */
function knowsBoth(claim: Claim, other: Claim, world: World): boolean {
  const mine = toldBy(claim)!.parties[0]!;
  const theirs = toldBy(other)!.parties[0]!;
  const part = partOf(claim) as 'agent' | 'patient';
  return framesOf(claim.document).some((frame) => {
    const who = frame[part];
    if (frame.event !== claim.topic.event || who === null || who === mine.token) return false;
    const party = { document: claim.document, token: who };
    return areDifferent(mine, party, world) && !areDifferent(party, theirs, world);
  });
}

/** "a contract", "bronzes": one of many. */
function isAnyOne(claim: Claim): boolean {
  const { thing } = toldBy(claim)!;
  if (thing === null) return false;
  const { document } = claim;
  const { tag, lower, lemma } = document.tokens[thing]!;
  if (tag !== 'NOUN') return false;
  const marks = childrenBy(document, thing, ['det', 'nmod:poss']).map((at) => document.tokens[at]!.lower);
  if (marks.some((word) => word === 'a' || word === 'an')) return true;
  return marks.length === 0 && lower !== lemma.toLowerCase();
}

/** What two sentences share besides the doers, the deed and its thing: lemmas by rarity, a time, a name. */
function evidence(a: Claim, b: Claim, world: World): number {
  const own = new Set([...wordsOfParts(a), ...wordsOfParts(b), a.topic.event ?? '']);
  const others = new Set(b.topic.sentence);
  let sum = 0;
  for (const lemma of new Set(a.topic.sentence))
    if (others.has(lemma) && !own.has(lemma)) sum += 0.5 * world.rarity(lemma) + 0.2;
  const [mine, theirs] = [timesOf(a), timesOf(b)];
  return sum + (mine.some((time) => theirs.includes(time)) ? 1 : 0);
}

function wordsOfParts(claim: Claim): string[] {
  const { document } = claim;
  const { parties, thing, token } = toldBy(claim)!;
  const people = parties.flatMap((party) => [
    party.token,
    ...childrenBy(document, party.token, ['flat', 'compound', 'amod', 'appos']),
  ]);
  return [...people, ...(thing === null ? [] : [thing]), token].map((at) => document.tokens[at]!.lemma);
}

const timesOf = ({ document, sentence }: Claim) => {
  const { first, last } = document.sentences[sentence]!;
  return within(document.times, first, last).flatMap(({ value, text }) => [value.start ?? text.toLowerCase()]);
};
