import { ANY_MATTER } from '../../language/lexicon/opposed-senses';
import type { Claim, Document, World } from '../../model';
import { type ToldEvent, tellApart } from '../shared/apart';
import { isGeneral } from '../shared/general';
import { within } from '../shared/ranges';
import { copied } from './copy';
import { isOfOldTimes, placesDiffer } from './elsewhere';
import { differentFigures, sameFigure } from './figure';
import { predicateOf } from './find';
import { predicatesOf } from './predicate';
import { deniesPresence, isAbsencePair } from './presence';
import { isVague, namesIn, sameThing } from './same-thing';

/** Two words for what one sense is told of ("amendment", "bid") say little alone. */
const KINDRED = 0.35;
/** "None of the detectors gave an alarm" speaks of each of them. */
const isUniversal = (claim: Claim) => {
  const { token, verb, holds, opposed } = predicateOf(claim);
  const { tokens, sentences } = claim.document;
  const { first } = sentences[claim.sentence]!;
  return (
    (!holds || opposed) &&
    tokens
      .slice(Math.max(first, Math.min(token, verb) - 8), token)
      .some(({ lower }) => ['none', 'no', 'nobody', 'neither'].includes(lower))
  );
};

/** Whether what undergoes both events is one thing, and whether who does it is. */
export function themeOf(a: Claim, b: Claim, world: World): number {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  if (x.matter && y.matter) return sameMatter(x.matter, y.matter, world);
  // "The hospital has not paid" and "the ransom was paid" tell of doer and thing.
  if (!x.opposed && x.active !== y.active && !x.aside) return 0;
  const same = sameThing(a.document, x.theme, b.document, y.theme, world, isUniversal(a) || isUniversal(b));
  return same < 0 && areKindred(a, b, world) ? KINDRED : same;
}

/** "the amendment from Jo Lane" and "a bid by Lane": one of the two words stands for whatever is decided. */
function areKindred(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  const of = x.sense?.of?.split(' ');
  if (!of || x.theme === null || y.theme === null) return false;
  const [left, right] = [
    a.document.tokens[x.theme]!.lemma.toLowerCase(),
    b.document.tokens[y.theme]!.lemma.toLowerCase(),
  ];
  if (left === right || !(ANY_MATTER.has(left) || ANY_MATTER.has(right))) return false;
  const [names, others] = [namesIn(a.document, x.theme, world), namesIn(b.document, y.theme, world)];
  return !names.length || !others.length || names.some((name) => others.includes(name));
}

/** How many telling names two sentences share besides what the event is told of. */
export function namesShared(a: Claim, b: Claim, world: World): number {
  const right = namesBeside(b, world);
  let sum = 0;
  for (const [name, weight] of namesBeside(a, world)) if (right.has(name)) sum += Math.min(weight, right.get(name)!);
  return Math.min(2, sum);
}

function namesBeside(claim: Claim, world: World): Map<number, number> {
  const { document } = claim;
  const { first, last } = document.sentences[claim.sentence]!;
  const found = new Map<number, number>();
  const { names, references } = document;
  for (const { last: to, entity } of [...within(names, first, last), ...within(references, first, last)])
    found.set(world.identify(document, entity), world.rarity(document.tokens[to - 1]!.lemma));
  return found;
}

export function agentOf(a: Claim, b: Claim, world: World): number {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  const [doer, other] =
    x.active !== y.active && !x.opposed
      ? [x.active ? x.theme : x.agent, y.active ? y.theme : y.agent]
      : [x.agent, y.agent];
  const same = sameThing(a.document, doer, b.document, other, world, isUniversal(a) || isUniversal(b));
  if (!x.who || same > 0 || x.agent === null || y.agent === null) return same;
  // A spokesman speaks for his company.
  const [mine, theirs] = [namesIn(a.document, x.agent, world), namesIn(b.document, y.agent, world)];
  return mine.some((name) => theirs.includes(name)) ? 1 : same;
}

/** Share of the rarer words of two matters; one common word is not enough. */
function sameMatter(x: readonly string[], y: readonly string[], world: World): number {
  const shared = x.filter((lemma) => y.includes(lemma));
  const weigh = (lemmas: readonly string[]) => lemmas.reduce((sum, lemma) => sum + world.rarity(lemma), 0);
  return shared.length ? Math.min(1, (1.5 * weigh(shared)) / Math.max(1, Math.min(weigh(x), weigh(y)))) : -1;
}

const asTold = (claim: Claim): ToldEvent => ({ claim, ...predicateOf(claim) });

/** Can two claims be about one thing that is so or not? Of the same sentence written twice, every predicate can. */
export function sameQuestion(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  // What one article sets against itself it does knowingly: "he says yes, she says no".
  if (isAbsencePair(a, b)) return deniesPresence(a, b, world);
  if (x.event !== y.event || a.article === b.article) return false;
  if (copied(a, b)) return true;
  if (x.generic || y.generic || x.opposed !== y.opposed || x.aside !== y.aside) return false;
  if (a.stance === 'possible' || b.stance === 'possible') return false;
  if (isGeneral(a.document, x.token) || isGeneral(b.document, y.token)) return false;
  return isOneMatter(a, b, world) && !tellApart(asTold(a), asTold(b), world) && !areElsewhere(a, b, world);
}

/** Is one told of an old time, or what has no name of its own of another place? */
const areElsewhere = (a: Claim, b: Claim, world: World) =>
  isOfOldTimes(a) !== isOfOldTimes(b) || (themeOf(a, b, world) < 1 && placesDiffer(a, b));

/** Is one thing told of by one doer, or does a name, a figure or the event itself tie two clauses of one event? */
function isOneMatter(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [predicateOf(a), predicateOf(b)];
  const theme = themeOf(a, b, world);
  if (x.aside) return theme > 0;
  const agent = agentOf(a, b, world);
  if (x.sense?.name === 'rise') {
    // Two percentages are two movements, be it of another day.
    if (differentFigures(a, b)) return false;
    if (theme >= 0 && sameFigure(a, b)) return true;
  }
  if (theme < 0 || (x.who ? agent <= 0 : agent < 0)) return false;
  if (theme === 0) return (isOpen(a) || isOpen(b)) && (x.opposed || loneEvent(a, b, world) > 0);
  // "went to law school", "never went to law school": of whom?
  return (
    x.opposed ||
    (x.token !== x.verb && y.token !== y.verb) ||
    theme === 1 ||
    bothDefinite(a, b, theme) ||
    (theme > KINDRED && sameOwner(a, b, world)) ||
    agent > 0 ||
    namesShared(a, b, world) >= NAMED_BESIDE
  );
}

/** "residents of Velm", "the ambassador of Peru": one noun and one name. */
function sameOwner(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [predicateOf(a).theme, predicateOf(b).theme];
  if (x === null || y === null) return false;
  const others = namesIn(b.document, y, world);
  return namesIn(a.document, x, world).some((name) => others.includes(name));
}

/** "The painting was insured", "the painting was not insured": one thing that both take for known. */
export function bothDefinite(a: Claim, b: Claim, theme: number): boolean {
  return theme > KINDRED && isDefinite(a) && isDefinite(b);
}

function isDefinite(claim: Claim): boolean {
  const { document } = claim;
  const { theme } = predicateOf(claim);
  const noun = theme === null ? undefined : document.tokens[theme];
  if (noun?.tag !== 'NOUN' || noun.lower !== noun.lemma.toLowerCase()) return false;
  return (document.children[noun.index] ?? []).some((child) => document.tokens[child]!.lower === 'the');
}

/** So telling must the names beside an event be where neither the thing nor the doer is named. */
const NAMED_BESIDE = 0.5;

/** Does the text leave open what the event is told of? */
function isOpen(claim: Claim): boolean {
  const { theme, active, opposed } = predicateOf(claim);
  return theme === null || isVague(claim.document, theme) || (active && !opposed);
}

/**
 * How telling the event itself is where neither article says more of what it is told of: a rare word, told by each article
 * on one side only ("nothing was paid", "six million euros had been paid").
 */
export function loneEvent(a: Claim, b: Claim, world: World): number {
  const x = predicateOf(a);
  if (x.opposed || x.aside || !(isOpen(a) || isOpen(b)) || !isOneSided(a) || !isOneSided(b)) return 0;
  return Math.min(rarityOf(a, world), rarityOf(b, world));
}

const rarityOf = (claim: Claim, world: World) => world.rarity(claim.document.tokens[predicateOf(claim).token]!.lemma);

const sides = new WeakMap<Document, Map<string, Set<boolean>>>();

/** Does the article tell this event on one side only? */
function isOneSided({ document, topic }: Claim): boolean {
  let known = sides.get(document);
  if (!known) {
    known = new Map();
    for (const { event, holds, generic } of predicatesOf(document))
      if (!generic) known.set(event, (known.get(event) ?? new Set()).add(holds));
    sides.set(document, known);
  }
  return (known.get(topic.event ?? '')?.size ?? 0) === 1;
}
