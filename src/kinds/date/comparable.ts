import { eventClass } from '../../language/lexicon/event-classes';
import { areAntonyms } from '../../language/lexicon/meaning';
import type { Claim, DateValue, World } from '../../model';
import { eventMatch, isRare, likeness, sharedEdge, sharedRare, slip } from './features';
import { areLeads } from './lead';
import { CONTESTS, ONCE, ONCE_FOR_A_THING } from './lexicon';
import { isMended } from './mended';
import { isCoarse, isElsewhen, isOwnNews, isWithinDays, nameOneDate } from './occasion';
import { areTwoThings, isOneEvent } from './one-event';
import { isPair } from './pair';
import { isSetApart } from './set-apart';
import { isHalf, sideOfClaim } from './side';
import { sameSubject } from './subject';
import { isVerbatim } from './verbatim';

/** Events of which a person has one. */
const LIFE = new Set(['be born', 'die']);
/** From this likeness on two clauses tell one thing in nearly the same words. */
const ALIKE = 0.6;
const COPIED = 0.8;

function sidesMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [sideOfClaim(a), sideOfClaim(b)];
  if (x === y) return true;
  if (x === 'told' || y === 'told') return false;
  // "has led the party since 2002" is compared with nothing but another beginning.
  if (x === 'since' || y === 'since')
    return x === 'begin' || y === 'begin' || (a.topic.event !== null && a.topic.event === b.topic.event);
  return !((x === 'begin' && y === 'end') || (x === 'end' && y === 'begin'));
}

/** "police said on Monday": only the same words being reported make it the same telling. */
function sameTelling({ topic: x }: Claim, { topic: y }: Claim): boolean {
  const [p, q] = [new Set(x.sentence), new Set(y.sentence)];
  const shared = [...p].filter((lemma) => q.has(lemma)).length;
  return shared >= 4 && shared >= 0.75 * Math.max(p.size, q.size);
}

/** 1 when the event's own word is among what the clauses share: "the last strike" and "strikes in Brunn" share no more. */
function ownWord({ topic: x }: Claim, { topic: y }: Claim, world: World): number {
  const word = eventClass(x.event!);
  if (word === x.event || x.event !== y.event) return 0;
  return Number(x.clause.includes(word) && y.clause.includes(word) && isRare(word, world));
}

/** The same kind of event: is it the same one? */
function sameEvent(a: Claim, b: Claim, world: World): boolean {
  const subject = sameSubject(a, b, world);
  if (areTwoThings(a, b)) return false;
  if (CONTESTS.has(a.topic.event!) && subject <= 0) return false;
  if (subject > 0 || sharedRare(a, b, world, 'clause') - ownWord(a, b, world) >= 1) return true;
  return ONCE.has(a.topic.event!) && sharedRare(a, b, world, 'sentence') >= 2;
}

const MADE_KNOWN = new Set(['announce', 'reveal', 'disclose', 'confirm', 'report', 'call']);
/** "His death was announced on Monday" and "he died on Sunday" */
const isOnlyTold = ({ topic: x }: Claim, { topic: y }: Claim) => MADE_KNOWN.has(x.event ?? '') && x.event !== y.event;

/** "The factory closed in 2012", "shut down in 2014": nothing closes, is built or is stolen every year. */
const isOnceForAThing = ({ topic: x }: Claim, { topic: y }: Claim) =>
  x.event !== null && x.event === y.event && ONCE_FOR_A_THING.has(x.event) && x.head !== null && x.head === y.head;

/** "Sold 61,300 cars in 2025", "in 2024": what happens year by year is told of any of them. */
function isRepeatedByYear(a: Claim, b: Claim): boolean {
  if (isOnceForAThing(a, b)) return false;
  if (!isCoarse(a) || !isCoarse(b) || ONCE.has(a.topic.event ?? '') || ONCE.has(b.topic.event ?? '')) return false;
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  if (x.precision !== 'year' || y.precision !== 'year' || x.start !== x.end || y.start !== y.end) return false;
  if (sideOfClaim(a) === 'since' && sideOfClaim(b) === 'since') return false;
  return x.start !== y.start && slip(x, y) < 1 && !isVerbatim(a, b);
}

/** May two claims tell when one thing happens? */
export function comparable(a: Claim, b: Claim, world: World): boolean {
  if (isPair(a, b)) return true;
  if (isVerbatim(a, b) && !isOwnNews(a, b, world) && likeness(a.topic.sentence, b.topic.sentence, world) >= COPIED)
    return true;
  if (isSetApart(a, b)) return false;
  // Two times in one sentence are two matters.
  if (!sidesMeet(a, b) || (a.article === b.article && a.sentence === b.sentence)) return false;
  if (a.topic.slot === 'told') return sameTelling(a, b);
  if (isMended(a, b, world) && (eventMatch(a, b) > 0 || sharedRare(a, b, world, 'sentence') >= 1 || areLeads(a, b)))
    return true;
  if (isCoarse(a) !== isCoarse(b) && sideOfClaim(a) !== sideOfClaim(b)) return false;
  if (isRepeatedByYear(a, b) || isOnlyTold(a, b) || isOnlyTold(b, a)) return false;
  const alike = likeness(a.topic.clause, b.topic.clause, world);
  const shared = sharedRare(a, b, world, 'clause');
  if (a.article === b.article && (alike < 0.5 || shared < 2)) return false;
  const slipped = slip(a.value as DateValue, b.value as DateValue);
  // Nobody is born or dies twice, however far apart the days.
  const isOneLife = LIFE.has(a.topic.event ?? '') && eventMatch(a, b) === 1 && sameSubject(a, b, world) > 0;
  if (isOneLife) return sideOfClaim(a) === sideOfClaim(b);
  if (alike < ALIKE && isElsewhen(a, b, world) && slipped === 0) return false;
  if (nameOneDate(a, b)) return sideOfClaim(a) === sideOfClaim(b) || sharedRare(a, b, world, 'sentence') >= 1;
  if (!a.topic.event || !b.topic.event || areAntonyms(a.topic.event, b.topic.event)) return false;
  if (alike < ALIKE && slipped < 1 && sameSubject(a, b, world) < 0) return false;
  const match = eventMatch(a, b);
  if (isOwnNews(a, b, world) && !(match === 1 && ONCE.has(a.topic.event))) return false;
  if (isOneEvent(a, b, world)) return true;
  if (match >= 0.8) return sameEvent(a, b, world);
  const half = isHalf(a) || isHalf(b);
  const shareEdge = sharedEdge(a.value as DateValue, b.value as DateValue);
  if (slipped === 1 && sharedRare(a, b, world, 'sentence') >= (shareEdge ? 1 : 3)) return true;
  // Years and months fill every background: only the same event, or a digit that slipped, counts.
  if (isCoarse(a) && isCoarse(b)) return false;
  // The event of one is only mentioned in the clause of the other.
  if (
    match > 0 &&
    slipped < 1 &&
    !half &&
    (!isWithinDays(a, b, world) || a.topic.head === null || b.topic.head === null)
  )
    return false;
  if (match > 0 || slipped > 0 || half) return shared >= 2;
  // Other words for the event: the clauses must be alike otherwise.
  return shared >= 3 && alike >= 0.35 && likeness(a.topic.sentence, b.topic.sentence, world) >= 0.25;
}
