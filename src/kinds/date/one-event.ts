import { eventClass } from '../../language/lexicon/event-classes';
import { list } from '../../language/lexicon/list';
import { areAntonyms, relatedness } from '../../language/lexicon/meaning';
import { dayNumberOf } from '../../language/times/compare';
import type { Claim, DateValue, World } from '../../model';
import { coincidence, isFirstClock } from './coincidence';
import { isEventNoun } from './event-noun';
import { areFamily } from './families';
import { eventMatch, isRare, sharedRare } from './features';
import { areLeads } from './lead';
import { CONTESTS, DUE } from './lexicon';
import { dayGap, isCoarse } from './occasion';
import { isOnly } from './only';
import { isSetApart } from './set-apart';
import { sideOfClaim } from './side';
import { sameSubject } from './subject';

/** Events that say little without the thing (nearly everything begins and goes) or that people repeat (they reject, call, meet). */
const VAGUE: ReadonlySet<string> = new Set(
  list(
    'begin, end, open, close, continue, happen, go, come, be, have, take, put, make, hold, give, move, get, run, start, stop, keep, see, show, set, leave, turn, bring, plan, expect, lead, use, work, date, day, time, announce, reject, describe, question, call, deny, criticise, demand, ask, urge, warn, tell, speak, return, visit, appear, attend, invite, propose, threaten, pledge, refuse, discuss, confirm, reveal, publish, support, oppose, praise, write, sign, travel',
  ),
);
/** Nouns and verbs by which an article points back to what its story is about: "the accident happened at". */
const INCIDENT: ReadonlySet<string> = new Set(
  list(
    'incident, accident, disaster, tragedy, happen, occur, come, strike, produce, event, catastrophe, mishap, drama, it',
  ),
);

/** What two claims share that makes their events one, in parts that add up; from `ENOUGH` on they are taken to be one. */
export function oneEvent(a: Claim, b: Claim, world: World): number {
  const [x, y] = [a.topic, b.topic];
  if (isSetApart(a, b) || isYearly(a, b) || areTwoThings(a, b)) return 0;
  const subject = sameSubject(a, b, world);
  if (subject < 0) return 0;
  if (x.event && y.event && x.event !== y.event && areAntonyms(x.event, y.event)) return 0;
  if (CONTESTS.has(x.event ?? '') && subject === 0) return 0;
  const coincide = coincidence(a, b);
  const gap = dayGap(a, b, world);
  if (gap !== null && gap > 1 && (a.value as DateValue).clock && (b.value as DateValue).clock && coincide < 0.6)
    return 0;
  const events = ofEvents(a, b);
  // Two limits may be one under any verb, other times need an event that can be one.
  const sides = sideOfClaim(a) === sideOfClaim(b) && sideOfClaim(a) !== 'at';
  if (events <= 0 && coincide < 0.6 && !sides) return 0;
  if (isCoarse(a) !== isCoarse(b) && !(a.stance === 'planned' && b.stance === 'planned')) return 0;
  const inClause = sharedRare(a, b, world, 'clause') - ownWords(a, b, world);
  const inSentence = sharedRare(a, b, world, 'sentence') - sharedRare(a, b, world, 'clause');
  return (
    events +
    ofThings(a, b) +
    1.2 * subject +
    0.7 * Math.min(3, Math.max(0, inClause)) +
    0.35 * Math.min(3, Math.max(0, inSentence)) +
    2 * coincide +
    (sides ? 0.5 : 0) +
    (gap !== null && gap <= 3 ? 0.3 : 0) +
    (sides && areFarLimits(a, b) ? 1 : 0) -
    (areElsewhere(a, b) ? 1 : 0) +
    (isFirstClock(a) && isFirstClock(b) ? 0.5 : 0) +
    ofOnly(a, b) +
    (areLeads(a, b) ? 0.3 : 0)
  );
}

/** What two claims must share to tell of one event: less when their values look like one value and a slip. */
const ENOUGH = 3.5;
const ENOUGH_WITH_SLIP = 2.5;
const bar = (a: Claim, b: Claim) => (coincidence(a, b) >= 0.6 ? ENOUGH_WITH_SLIP : ENOUGH);

/** Whether two claims of two articles tell of one event, whatever words they have for it. */
export const isOneEvent = (a: Claim, b: Claim, world: World): boolean =>
  a.article !== b.article && oneEvent(a, b, world) >= bar(a, b);

/** Years and months fill every background: two of them are compared only as limits or under one event. */
const isYearly = (a: Claim, b: Claim) =>
  [a, b].every((claim) => isCoarse(claim) && sideOfClaim(claim) === 'at') &&
  !(a.stance === 'planned' && b.stance === 'planned');

/** "a contract until June 2031": one article names one such limit, years ahead. */
const FAR = 300;
const areFarLimits = (a: Claim, b: Claim) =>
  [a, b].every(({ value, document }) => {
    const end = (value as DateValue).end;
    const today = document.reference ? dayNumberOf(document.reference) : null;
    const day = end ? dayNumberOf(`${end}-01-01`.slice(0, 10)) : null;
    return day !== null && today !== null && day - today > FAR;
  });

/** "arrested in Cork", "arrested in Dublin" */
const areElsewhere = ({ topic: x }: Claim, { topic: y }: Claim) =>
  x.places.length > 0 && y.places.length > 0 && !x.places.some((place) => y.places.includes(place));

/** "ticket sales begin", "the festival begins"; "the deadline for claims", "the deadline for appeals" */
export function areTwoThings({ topic: x }: Claim, { topic: y }: Claim): boolean {
  if (x.head === null || y.head === null || x.head === y.head) return false;
  if (DUE.has(x.event ?? '') && DUE.has(y.event ?? '')) return true;
  return x.event !== y.event && isEventNoun(x.head) && isEventNoun(y.head) && relatedness(x.head, y.head) < 0.5;
}

const isVague = (event: string | null) => event !== null && VAGUE.has(event);

function ofEvents(a: Claim, b: Claim): number {
  const [x, y] = [a.topic.event, b.topic.event];
  if (x === null || y === null) return 0;
  const match = eventMatch(a, b);
  const weight = isVague(x) || isVague(y) ? 0.5 : 1;
  // "the festival begins" and "ticket sales begin": two events with a name each.
  if (match < 0.8 && !areFamily(x, y) && isEventNoun(x) && isEventNoun(y) && !INCIDENT.has(x) && !INCIDENT.has(y))
    return -1.2;
  if (match >= 1) return 2 * weight;
  if (match >= 0.8) return 1.6 * weight;
  if (areFamily(x, y)) return 1.1;
  if (match > 0) return 0.8 * weight;
  if (isIncident(a) || isIncident(b)) return 0.8;
  return 0;
}

const isIncident = ({ topic }: Claim) => INCIDENT.has(topic.event ?? '') || INCIDENT.has(topic.head ?? '');

/** Each article has one time for this sort of event, so that there is hardly a second one: "the arrest came", "he was arrested". */
function ofOnly(a: Claim, b: Claim): number {
  const event = a.topic.event;
  // "the bill was passed", "they approved the bill": one thing, and each article dates one such event
  if (areFamily(event, b.topic.event) && eventMatch(a, b) < 0.8 && a.topic.head !== null)
    return a.topic.head === b.topic.head && !isVague(event) && !isVague(b.topic.event) && isOnly(a) && isOnly(b)
      ? 1.7
      : 0;
  if (event === null || isVague(event) || eventMatch(a, b) < 0.8 || !isOnly(a) || !isOnly(b)) return 0;
  if (ofThings(a, b) < 0) return 0;
  const isPlan = a.stance === 'planned' && b.stance === 'planned';
  const isNamed = [a, b].some(({ topic }) => topic.head !== null && eventClass(topic.head) === topic.event);
  return 0.8 + (isPlan ? 0.4 : 0) + (isNamed ? 0.7 : 0);
}

/** The things that the events are of: "the unit" and "the reactor" may be one, "the lease" and "the show" are two. */
function ofThings({ topic: x }: Claim, { topic: y }: Claim): number {
  if (x.head === null || y.head === null || x.head === y.head || x.head === y.event || y.head === x.event) return 0;
  return relatedness(x.head, y.head) >= 0.5 ? 0.7 : -0.3;
}

/** The event's own words among what the clauses share. */
function ownWords({ topic: x }: Claim, { topic: y }: Claim, world: World): number {
  return x.event !== null &&
    x.event === y.event &&
    x.clause.includes(x.event) &&
    y.clause.includes(x.event) &&
    isRare(x.event, world)
    ? 1
    : 0;
}

/** How far beyond enough two claims share, 0–1. */
export function surplus(a: Claim, b: Claim, world: World): number {
  if (a.article === b.article) return 0;
  const over = oneEvent(a, b, world) - bar(a, b);
  return over < 0 ? 0 : Math.min(1, 0.3 + over);
}
