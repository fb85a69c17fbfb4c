import { areAntonyms } from '../../language/lexicon/meaning';
import type { Claim, DateValue, World } from '../../model';
import { eventMatch, likeness, slip } from './features';
import { isPair } from './pair';
import { placed } from './placed';
import { sideOfClaim } from './relate';
import { sameSubject } from './subject';

const COARSE = new Set(['year', 'quarter', 'month', 'week']);
const value = (claim: Claim) => claim.value as DateValue;

function sidesMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [sideOfClaim(a), sideOfClaim(b)];
  if (x === y) return true;
  if (x === 'told' || y === 'told') return false;
  return !((x === 'begin' && y === 'end') || (x === 'end' && y === 'begin'));
}

/** Words that both clauses hold and that few sentences do. */
const sharedRare = (a: Claim, b: Claim, world: World) =>
  a.topic.clause.filter((lemma) => b.topic.clause.includes(lemma) && world.rarity(lemma) > 0.35).length;

const sharedSentence = (a: Claim, b: Claim, world: World) =>
  a.topic.sentence.filter((lemma) => b.topic.sentence.includes(lemma) && world.rarity(lemma) > 0.35).length;

/** Days of one event are told wrongly by days; further apart they are two events unless a digit or month was changed. */
const FAR = 45;
function isElsewhen(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days || !y.days || x.floating !== y.floating) return false;
  const gap = Math.max(x.days.from - y.days.to, y.days.from - x.days.to);
  const coarse = COARSE.has(value(a).precision) && COARSE.has(value(b).precision);
  return gap > FAR && !coarse && slip(value(a), value(b)) === 0;
}

/** Everything in an article of the day happens around its date. */
const TODAY = 3;
function isToday({ topic, document }: Claim): boolean {
  if (!document.reference) return false;
  const [, month, day] = document.reference.split('-').map(Number);
  const [m, d] = topic.time!.split('-').map(Number);
  const gap = Math.abs((month! - m!) * 30.4 + day! - d!);
  return Math.min(gap, 365 - gap) <= TODAY;
}

/** May two claims tell when one thing happens? */
export function comparable(a: Claim, b: Claim, world: World): boolean {
  if (isPair(a, b)) return true;
  if (!sidesMeet(a, b)) return false;
  // Two times in one sentence are two matters.
  if (a.article === b.article && a.sentence === b.sentence) return false;
  const [x, y] = [sideOfClaim(a), sideOfClaim(b)];
  if (x === 'told') {
    const [p, q] = [new Set(a.topic.sentence), new Set(b.topic.sentence)];
    const shared = [...p].filter((lemma) => q.has(lemma)).length;
    return shared >= 4 && shared >= 0.75 * Math.max(p.size, q.size);
  }
  if (COARSE.has(value(a).precision) !== COARSE.has(value(b).precision) && x !== y) return false;
  const alike = likeness(a.topic.clause, b.topic.clause, world);
  if (a.article === b.article && alike < 0.5) return false;
  const match = eventMatch(a, b);
  if (alike < 0.6 && ((match >= 0.8 && sameSubject(a, b, world) < 0) || isElsewhen(a, b, world))) return false;
  if (a.topic.time !== null && a.topic.time === b.topic.time && !isToday(a) && !isToday(b))
    return x === y || sharedSentence(a, b, world) >= 1;
  if (!a.topic.event || !b.topic.event) return false;
  const rare = sharedRare(a, b, world);
  if (match === 1 && sameSubject(a, b, world) > 0) return true;
  // Years and months fill every background: only the same event, or a digit that slipped, counts.
  if (match < 0.8 && COARSE.has(value(a).precision) && COARSE.has(value(b).precision) && slip(value(a), value(b)) < 1)
    return false;
  if (slip(value(a), value(b)) === 1 && sharedSentence(a, b, world) >= 3) return true;
  if (a.topic.event && b.topic.event && areAntonyms(a.topic.event, b.topic.event)) return false;
  if (match >= 0.8) return rare >= 1 || sharedSentence(a, b, world) >= 2;
  return rare >= (match > 0 || slip(value(a), value(b)) > 0 ? 2 : 3);
}
