import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, DateValue, Verdict, World } from '../../model';
import { compareDays, type DayRelation } from './compare-days';
import { acrossZones, compareHours } from './compare-hours';
import { sharedEdge, slip } from './features';
import { isPair } from './pair';
import { placed } from './placed';
import { dayReason, hourReason, WEEKDAY_REASON } from './reasons';
import { sideOfClaim } from './side';

const value = (claim: Claim) => claim.value as DateValue;
const UNRELATED: Verdict = { relation: 'unrelated', rule: 'date/not-comparable', because: [], certainty: 0 };
const verdict = (relation: Verdict['relation'], rule: string, certainty: number, ...because: string[]): Verdict => ({
  relation,
  rule,
  because,
  certainty,
});

const isRange = (claim: Claim) =>
  value(claim).start !== value(claim).end || (value(claim).endDay ?? value(claim).day) !== value(claim).day;
const isFine = (claim: Claim) => !['year', 'quarter', 'month', 'week'].includes(value(claim).precision);
/** Which edge of a range a claim is compared by: "until Wednesday" with the last day of "10–13 September". */
function edgesOf(a: Claim, b: Claim): ['begin' | 'end' | null, 'begin' | 'end' | null] {
  if ([a, b].every((claim) => ['by', 'end'].includes(sideOfClaim(claim)))) return ['end', 'end'];
  const edge = (claim: Claim, other: Claim) => {
    const side = sideOfClaim(other);
    return isRange(claim) && isFine(claim) && (side === 'begin' || side === 'end') ? side : null;
  };
  return [edge(a, b), edge(b, a)];
}

/** How sure it is that two days that differ are two answers. */
function certaintyOf(a: Claim, b: Claim, days: Extract<DayRelation, { days: number }>): number {
  const sure = isFine(a) && isFine(b);
  // The same minute on two days: one of the days is a slip.
  if (value(a).clock && value(a).clock === value(b).clock) return 0.95;
  if (days.by === 'weekday') return 0.85;
  return sure ? 0.95 : 0.85;
}

/** One side gives a limit ("by Friday", "before May"): it is broken only when the other lies beyond it. */
function relateLimit(limit: Claim, other: Claim, days: DayRelation): Verdict {
  const side = sideOfClaim(limit);
  if (days.is !== 'apart') return verdict('refinement', 'date/less-exact', 0.8);
  const [x, y] = [value(limit).start, value(other).start];
  if (!x || !y) return UNRELATED;
  const late = y > x;
  if ((side === 'by' || side === 'before') === late)
    return verdict('contradiction', 'date/beyond-deadline', 0.8, dayReason(limit, other));
  return verdict('refinement', 'date/less-exact', 0.7);
}

const isLimit = (claim: Claim) => ['by', 'before', 'after'].includes(sideOfClaim(claim));

/** Two claims about when one thing happens. */
export function relateDates(a: Claim, b: Claim, world: World): Verdict {
  const days = compareDays(a, b, world, edgesOf(a, b));
  if (isPair(a, b))
    return days.is === 'apart'
      ? verdict('contradiction', 'date/weekday-differs-from-date', 0.95, WEEKDAY_REASON)
      : verdict('same', 'date/day-differs', 1);
  const limits = [sideOfClaim(a), sideOfClaim(b)].sort().join(' ');
  // "By Tuesday night 41 had died", "until Tuesday night 41 deaths": one day up to which is counted.
  if (limits === 'by end')
    return days.is === 'apart'
      ? verdict('contradiction', 'date/deadline-differs', 0.8, dayReason(a, b))
      : relateOpen(days, a, b, world);
  if (isLimit(a) !== isLimit(b) || (isLimit(a) && sideOfClaim(a) !== sideOfClaim(b)))
    return isLimit(a) ? relateLimit(a, b, days) : relateLimit(b, a, days);
  return relateOpen(days, a, b, world);
}

/** Codes by what is compared: ends of things, days, longer periods. */
function codeOf(a: Claim, b: Claim): string {
  if (sideOfClaim(a) === 'end' && sideOfClaim(b) === 'end') return 'date/deadline-differs';
  return isFine(a) && isFine(b) ? 'date/day-differs' : 'date/period-differs';
}

/** Many things happen to one person. */
const isOfPerson = ({ topic, document }: Claim) => document.entities[topic.entities[0] ?? -1]?.type === 'person';

/** "moved in 1968", "died in 1986": two events of one life, whatever else the sentences share. */
function otherEvents(a: Claim, b: Claim): boolean {
  const [x, y] = [a.topic, b.topic];
  if (x.event === null || y.event === null || relatedness(x.event, y.event) >= 0.5) return false;
  // "searches led to the arrest in May", "he was arrested in March"
  if (x.clause.includes(y.event) || y.clause.includes(x.event)) return false;
  // "was given the medal in 1998", "the medal reached him in 1989": one thing, and a year that looks like a slip
  const isSlip = slip(value(a), value(b)) === 1;
  const isOneYear = [a, b].every((claim) => value(claim).start === value(claim).end && !isOfPerson(claim));
  return !(isSlip && (sharedEdge(value(a), value(b)) || (isOneYear && x.head !== null && x.head === y.head)));
}

function relateOpen(days: DayRelation, a: Claim, b: Claim, world: World): Verdict {
  if (codeOf(a, b) === 'date/period-differs' && otherEvents(a, b))
    return { relation: 'unrelated', rule: 'date/period-differs', because: [], certainty: 0 };
  switch (days.is) {
    case 'apart': {
      const moment = days.days === 1 ? acrossZones(a, b, isEarlier(a, b, world) ? 1 : -1) : 'apart';
      if (moment === 'equal') return verdict('same', 'date/day-differs', 1);
      return isNight(a, b, days.days) || moment === 'open'
        ? UNRELATED
        : verdict('contradiction', codeOf(a, b), certaintyOf(a, b, days), dayReason(a, b));
    }
    case 'crossing':
      return verdict('contradiction', 'date/ranges-differ', 0.95, dayReason(a, b));
    case 'within':
      return verdict('refinement', 'date/less-exact', 0.9);
    case 'near':
      return verdict('refinement', 'date/less-exact', 0.8);
    default:
      return relateHours(a, b, world, days.is === 'equal');
  }
}

function relateHours(a: Claim, b: Claim, world: World, sameDay: boolean): Verdict {
  const hours = compareHours(a, b, world);
  const timed = (claim: Claim) => Boolean(value(claim).clock || value(claim).part);
  if (!sameDay && !(timed(a) && timed(b))) return UNRELATED;
  switch (hours) {
    case 'equal':
      return verdict('same', 'date/day-differs', 1);
    case 'within':
      return verdict('refinement', 'date/less-exact', 0.9);
    case 'near':
      return verdict('refinement', 'date/less-exact', 0.8);
    case 'apart':
      return verdict('contradiction', 'date/hour-differs', sameDay ? 0.9 : 0.85, hourReason(a, b));
    default:
      return UNRELATED;
  }
}

/** Whether the first claim's day is the earlier one, by the calendar or, without a week, by the weekday. */
function isEarlier(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (x.days && y.days) return x.days.from < y.days.from;
  return ((y.weekday ?? 0) - (x.weekday ?? 0) + 7) % 7 === 1;
}

/** "Monday night" and "early on Tuesday" may be one night. */
function isNight(a: Claim, b: Claim, gap: number): boolean {
  if (gap !== 1) return false;
  const late = (claim: Claim) =>
    ['night', 'midnight'].includes(value(claim).part ?? '') || Number(value(claim).clock?.slice(0, 2) ?? 0) >= 22;
  const early = (claim: Claim) => {
    const { clock, part } = value(claim);
    return clock
      ? Number(clock.slice(0, 2)) < 6
      : part === 'midnight' ||
          (part === 'night' && /\b(?:overnight|night of|night to|night into)\b/i.test(wordsOf(claim))) ||
          (part === 'morning' && /\b(?:early|small hours|wee hours)\b/i.test(wordsOf(claim)));
  };
  const bare = (claim: Claim) => !value(claim).clock && !value(claim).part;
  return [
    [a, b],
    [b, a],
  ].some(([x, y]) => late(x!) && (early(y!) || (bare(y!) && isNightly(y!))));
}
const wordsOf = (claim: Claim) => claim.document.article.text.slice(claim.span.start, claim.span.end);
const isNightly = (claim: Claim) => /\b(?:early|overnight|small hours)\b/i.test(wordsOf(claim));
