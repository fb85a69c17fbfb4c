import { relatedness } from '../../language/lexicon/meaning';
import type { Claim, DateValue, Features, World } from '../../model';
import { ONCE, ONCE_IN_A_STORY } from './lexicon';
import { isMended } from './mended';
import { isPair } from './pair';
import { placed } from './placed';
import { sideOfClaim } from './side';
import { sameSubject } from './subject';
import { isVerbatim } from './verbatim';

/** Shared rarity over the rarity of both: 1 for two bags of the same lemmas. */
export function likeness(a: readonly string[], b: readonly string[], world: World): number {
  const [x, y] = [new Set(a), new Set(b)];
  let [shared, all] = [0, 0];
  for (const lemma of new Set([...x, ...y])) {
    const weight = world.rarity(lemma) + 0.2;
    all += weight;
    if (x.has(lemma) && y.has(lemma)) shared += weight;
  }
  return all ? shared / all : 0;
}

/** Rarity that two sentences on one thing share at least, about two telling words. */
const ENOUGH = 1.6;
const PLENTY = 4;

/** From here on a lemma tells sentences apart. */
const RARE = 0.35;
export const isRare = (lemma: string, world: World) => world.rarity(lemma) > RARE;

/** Lemmas that both hold and that few sentences do; with the noun that both events are of. */
export function sharedRare({ topic: x }: Claim, { topic: y }: Claim, world: World, of: 'clause' | 'sentence'): number {
  const lemmas = new Set(x[of].filter((lemma) => y[of].includes(lemma)));
  if (x.head !== null && x.head === y.head) lemmas.add(x.head);
  return [...lemmas].filter((lemma) => isRare(lemma, world)).length;
}

/** How much two clauses share besides the event, by rarity. */
function amount({ topic: x }: Claim, { topic: y }: Claim, world: World, of: 'clause' | 'sentence'): number {
  const other = new Set(y[of]);
  let sum = 0;
  for (const lemma of new Set(x[of]))
    if (lemma !== x.event && lemma !== y.event && other.has(lemma)) sum += world.rarity(lemma);
  return sum;
}

/** One of the two parts of a time is the same and the other not, or one digit is another: how a slip looks. */
export function slip(x: DateValue, y: DateValue): number {
  if (x.clock && y.clock) {
    if (x.clock === y.clock) return 1;
    const [p, q] = [x.clock, y.clock].map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)));
    if (Math.abs(p! - q!) === 720 || (x.clock.slice(3) === y.clock.slice(3) && x.clock.slice(3) !== '00')) return 1;
  }
  // "Sunday afternoon" and "Sunday evening"
  if (x.weekday && x.weekday === y.weekday && x.part && y.part && x.part !== y.part) return 0.7;
  if (x.day && x.day === y.day && x.month && y.month && x.month !== y.month) return 1;
  if (x.precision === 'year' && y.precision === 'year' && x.start && y.start) {
    const [p, q] = [x.start.slice(0, 4), y.start.slice(0, 4)];
    const differing = [...p].filter((digit, at) => digit !== q[at]).length;
    if (p !== q && [...p].sort().join('') === [...q].sort().join('')) return 1;
    if (differing === 1 && Math.abs(Number(p) - Number(q)) >= 10) return 1;
  }
  if (sharedEdge(x, y)) return 1;
  // 20 and 30 March, 12 and 21 March
  if (!x.month || x.month !== y.month || !x.day || !y.day || x.day === y.day) return 0;
  return x.day % 10 === y.day % 10 || [...`${x.day}`].reverse().join('') === `${y.day}` ? 0.7 : 0;
}

const isRange = ({ start, end, precision }: DateValue) =>
  start !== null &&
  end !== null &&
  start !== end &&
  (precision === 'day' || precision === 'month' || precision === 'year');
/** "May 2019 to November 2022" and "May 2019 to November 2020" */
export const sharedEdge = (x: DateValue, y: DateValue) =>
  isRange(x) && isRange(y) && (x.start === y.start) !== (x.end === y.end);

/** 1 for days that are one or next to each other, 0 for days a month apart or more; 0.5 when one is open. */
function nearness(a: Claim, b: Claim, world: World): number {
  const [x, y] = [placed(a, world), placed(b, world)];
  if (!x.days || !y.days || x.floating !== y.floating) return x.weekday !== null && x.weekday === y.weekday ? 0.8 : 0.5;
  const gap = Math.max(0, x.days.from - y.days.to, y.days.from - x.days.to);
  return 1 - Math.min(1, Math.log1p(gap) / Math.log(32));
}

/** "complete" and "completion" */
const STEM = 6;
const sameStem = (a: string, b: string) =>
  a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM) && Math.abs(a.length - b.length) <= 3;

/** How like two events are in name: the same class, or the one named in the other's clause. */
export function eventMatch({ topic: x }: Claim, { topic: y }: Claim): number {
  if (!x.event || !y.event) return 0;
  if (x.event === y.event) return 1;
  if (sameStem(x.event, y.event)) return 0.8;
  const related = relatedness(x.event, y.event);
  if (related >= 0.8) return 0.8;
  const crossed = (x.event && y.clause.includes(x.event)) || (y.event && x.clause.includes(y.event));
  return crossed ? 0.6 : 0;
}

/** Enough of the sentence in common for an event of which a story has one, though the subjects are not named. */
const ONE_STORY = 1.3;

function isOnce(a: Claim, b: Claim, world: World): boolean {
  if (eventMatch(a, b) !== 1 || !ONCE.has(a.topic.event ?? '')) return false;
  const subject = sameSubject(a, b, world);
  return (
    subject > 0 ||
    (subject === 0 && ONCE_IN_A_STORY.has(a.topic.event!) && amount(a, b, world, 'sentence') >= ONE_STORY)
  );
}

export function dateFeatures(a: Claim, b: Claim, world: World): Features {
  const shared = amount(a, b, world, 'clause');
  return {
    subject: eventMatch(a, b) >= 0.8 ? sameSubject(a, b, world) : Math.max(0, sameSubject(a, b, world)),
    once: Number(isOnce(a, b, world)),
    sameHead: a.topic.head !== null && a.topic.head === b.topic.head ? world.rarity(a.topic.head) : 0,
    pair: Number(isPair(a, b)),
    mended: Number(isMended(a, b, world)),
    match: eventMatch(a, b),
    likeClause: likeness(a.topic.clause, b.topic.clause, world),
    likeSentence: likeness(a.topic.sentence, b.topic.sentence, world),
    amount: Math.min(1, shared / ENOUGH),
    plenty: Math.min(1, shared / PLENTY),
    amountSentence: Math.min(1, amount(a, b, world, 'sentence') / ENOUGH),
    sameDate: Number(a.topic.time !== null && a.topic.time === b.topic.time),
    verbatim: Number(isVerbatim(a, b)),
    slip: slip(a.value as DateValue, b.value as DateValue),
    near: nearness(a, b, world),
    side: Number(sideOfClaim(a) === sideOfClaim(b)),
    inside: Number(a.article === b.article),
  };
}
