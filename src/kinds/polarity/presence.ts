import { childrenBy } from '../../language/grammar';
import {
  PRESENCE_VERBS,
  TOLD_BY_ANY_VOICE,
  TOLD_BY_NOUNS,
  TOLD_BY_VERBS,
  TOLD_BY_WHOM,
} from '../../language/lexicon/absence-words';
import { negatedAt } from '../../language/negation';
import type { Claim, Document, World } from '../../model';
import { isGeneral } from '../shared/general';
import { stanceOf } from '../shared/stance';
import { ABSENCE } from './absence';
import { predicateOf } from './find';
import { type Predicate, predicatesOf } from './predicate';
import { isDenied } from './verbal';

const absences = new WeakMap<World, ReadonlySet<string>>();

/** Lemmas of what any article says not to be there. */
function absentIn(world: World): ReadonlySet<string> {
  let known = absences.get(world);
  if (!known) {
    known = new Set(
      world.documents.flatMap((document) =>
        predicatesOf(document)
          .filter(({ event }) => event === ABSENCE)
          .map(({ token, theme }) => document.tokens[theme ?? token]!.lemma.toLowerCase()),
      ),
    );
    absences.set(world, known);
  }
  return known;
}

const names = (absent: string, noun: string) => absent === noun || (TOLD_BY_NOUNS[absent]?.includes(noun) ?? false);

/** Relations of what takes part in an event. */
const PARTS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod'];

/** Does a predicate tell as a fact that there is such a thing? */
function tellsOf(document: Document, predicate: Predicate, absent: string): boolean {
  const { token, verb, aside } = predicate;
  if (aside || token !== verb || document.tokens[token]!.tag === 'NOUN') return false;
  return holdsThing(document, predicate, absent) && isFact(document, predicate, absent);
}

function isFact(document: Document, { token }: Predicate, absent: string): boolean {
  const stance = stanceOf(document, token);
  // Who is to pay as an insurer has insured already.
  const lasting = TOLD_BY_WHOM[absent] !== undefined && stance === 'planned';
  return (stance === 'asserted' || stance === 'denied' || lasting) && !isDenied(document, token);
}

/** Is the thing that is there among what a predicate is told of? */
function holdsThing(document: Document, { token }: Predicate, absent: string): boolean {
  const { tokens, children } = document;
  const lemma = tokens[token]!.lemma.toLowerCase();
  if (TOLD_BY_VERBS[absent]?.includes(lemma) && !childrenBy(document, token, ['obj', 'nsubj:pass']).length) return true;
  if (TOLD_BY_ANY_VOICE[absent]?.includes(lemma)) return true;
  // "the screens went blank": that is no going off
  if (lemma === 'go' && childrenBy(document, token, ['compound:prt']).length === 0) return false;
  return (children[token] ?? []).some((child) => {
    const { relation, lemma: noun, tag } = tokens[child]!;
    if (TOLD_BY_WHOM[absent]?.includes(noun.toLowerCase()) && /^(?:nsubj|obl:agent)$/.test(relation)) return true;
    if (tag !== 'NOUN' || !PARTS.includes(relation)) return false;
    const compound = childrenBy(document, child, ['compound']).map(
      (at) => `${tokens[at]!.lemma.toLowerCase()} ${noun}`,
    );
    if (!names(absent, noun.toLowerCase()) && !compound.some((words) => names(absent, words))) return false;
    if (isKnown(document, child) || negatedAt(document, child)) return false;
    return relation === 'obl' ? isWith(document, child) : PRESENCE_VERBS.has(lemma);
  });
}

/** "the shots", "his licence": those told of before. */
const isKnown = (document: Document, noun: number) =>
  childrenBy(document, noun, ['det', 'nmod:poss']).some(
    (at) => !['a', 'an', 'some', 'another'].includes(document.tokens[at]!.lower),
  );

/** "after a gun battle", "with a licence", "by the slides" */
const isWith = (document: Document, noun: number) =>
  childrenBy(document, noun, ['case']).some((at) =>
    ['after', 'with', 'by', 'amid', 'during'].includes(document.tokens[at]!.lower),
  );

/** Keys by which absence and presence of one thing meet. */
export function absenceKeys(claim: Claim, world: World): string[] {
  const predicate = predicateOf(claim);
  if (predicate.event === ABSENCE) return [`${ABSENCE} ${claim.topic.head}`];
  return [...absentIn(world)]
    .filter((noun) => tellsOf(claim.document, predicate, noun))
    .map((noun) => `${ABSENCE} ${noun}`);
}

const isAbsence = (claim: Claim) => predicateOf(claim).event === ABSENCE;

/** One claims that there is none, the other that there is. */
export const isAbsencePair = (a: Claim, b: Claim) => isAbsence(a) !== isAbsence(b);

/** "Let's say there is no map" */
const isSupposed = ({ document, sentence }: Claim) => {
  const { first, last } = document.sentences[sentence]!;
  return document.tokens
    .slice(first, last)
    .some(({ lower, index }) => lower === 'let' && /^['’]s$|^us$/.test(document.tokens[index + 1]?.lower ?? ''));
};

/** From this rarity on a noun tells what is meant. */
const RARE = 0.4;
/** Below it, down to this one, the rest of the sentence must say which is meant. */
const COMMON = 0.3;

/** Do the two sentences share another telling word, so that one place or thing is meant: "the dam"? */
function sharesContext({ topic: x }: Claim, { topic: y }: Claim, noun: string, world: World): boolean {
  const other = new Set(y.sentence);
  return x.sentence.some((lemma) => lemma !== noun && other.has(lemma) && world.rarity(lemma) >= COMMON);
}

/** "No permit to store *chlorine*", "a permit to store *petrol*": what follows on the noun and its infinitive. */
function aimOf({ document, sentence }: Claim, noun: string): string | null {
  const { tokens } = document;
  const { first, last } = document.sentences[sentence]!;
  for (let at = first; at + 2 < last; at++)
    if (tokens[at]!.lemma.toLowerCase() === noun && tokens[at + 1]!.lower === 'to') {
      const object = tokens.slice(at + 3, Math.min(last, at + 6)).find(({ tag }) => tag === 'NOUN');
      return object ? object.lemma.toLowerCase() : null;
    }
  return null;
}

const areForTwoThings = (a: Claim, b: Claim, noun: string) => {
  const [x, y] = [aimOf(a, noun), aimOf(b, noun)];
  return x !== null && y !== null && x !== y;
};

/** "is covered by its insurers": of what the other article says not to be insured? */
const sharesWord = ({ topic: x }: Claim, { topic: y }: Claim, noun: string) =>
  x.sentence.some((lemma) => lemma !== noun && y.sentence.includes(lemma));

/** Does each article tell one side only: no such thing at all, and such a thing? */
export function deniesPresence(a: Claim, b: Claim, world: World): boolean {
  const [no, yes] = isAbsence(a) ? [a, b] : [b, a];
  const noun = no.topic.head ?? '';
  if (a.article === b.article || world.rarity(noun) < COMMON) return false;
  if (world.rarity(noun) < RARE && !sharesContext(no, yes, noun, world)) return false;
  if (areForTwoThings(no, yes, noun) || (TOLD_BY_WHOM[noun] && !sharesWord(no, yes, noun))) return false;
  if (no.stance === 'possible' || no.stance === 'planned' || isSupposed(no)) return false;
  if (isGeneral(no.document, predicateOf(no).token) || isGeneral(yes.document, predicateOf(yes).token)) return false;
  if (!tellsOf(yes.document, predicateOf(yes), noun)) return false;
  if (predicatesOf(no.document).some((predicate) => tellsOf(no.document, predicate, noun))) return false;
  return !predicatesOf(yes.document).some(
    ({ event, token }) => event === ABSENCE && names(noun, yes.document.tokens[token]!.lemma.toLowerCase()),
  );
}
