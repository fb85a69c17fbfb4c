import { AMOUNTS, NOTHING_TO_FIND, PRESENCE_VERBS, TOLD_BY_VERBS } from '../../language/lexicon/absence-words';
import type { Document, Token } from '../../model';
import { behindOf } from './whole';

/** Event of the claims that something is not there: "no crack", "without belts". */
export const ABSENCE = 'there is';

/** The noun of which there is none: the gas of "not a single shell of tear gas", else the noun itself. */
export function whatIsAbsent(document: Document, noun: number): number {
  return AMOUNTS.has(document.tokens[noun]!.lemma.toLowerCase()) ? (behindOf(document, noun) ?? noun) : noun;
}

/** Whether a text says of a noun that there is none: "found no crack", "not one shot", "without a licence". */
export function isAbsent(document: Document, { index, tag, lemma }: Token): boolean {
  const noun = lemma.toLowerCase();
  const thing = document.tokens[whatIsAbsent(document, index)]!.lemma.toLowerCase();
  if (tag !== 'NOUN' || NOTHING_TO_FIND.has(thing) || !/^\p{L}{3}/u.test(noun)) return false;
  const { tokens, children } = document;
  if (['longer', 'more'].includes(tokens[index - 1]?.lower ?? '')) return false;
  const parts = (children[index] ?? []).map((child) => tokens[child]!);
  if (parts.some(({ lower, relation }) => lower === 'no' && relation === 'det'))
    return isPlain(document, index) && isFound(document, index);
  if (parts.some(({ lower, relation }) => lower === 'without' && relation === 'case')) return isPlain(document, index);
  const single = parts.find(({ lower }) => ['one', 'single', 'a', 'an'].includes(lower));
  return (
    single !== undefined &&
    (beforeOf(document, single.index) === 'without' || isFound(document, index)) &&
    ['not', 'without', 'never'].includes(beforeOf(document, single.index))
  );
}

/** "not one shot was fired", "had no belts": the verb says that a thing is there, and nothing else of it. */
function isFound({ tokens }: Document, noun: number): boolean {
  const { relation, head, lemma } = tokens[noun]!;
  if (relation === 'root') return true;
  const verb = tokens[head];
  if (!verb || !/^(?:nsubj|nsubj:pass|obj|obl)$/.test(relation)) return false;
  const lends = verb.lemma.toLowerCase();
  return PRESENCE_VERBS.has(lends) || (TOLD_BY_VERBS[lemma.toLowerCase()]?.includes(lends) ?? false);
}

/** The word before "one", before "a single". */
function beforeOf({ tokens }: Document, at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'a' ? (tokens[at - 2]?.lower ?? '') : before;
}

/** "no crack that could be seen" leaves others. */
const isPlain = ({ tokens, children }: Document, noun: number) =>
  (children[noun] ?? []).every((child) => tokens[child]!.relation !== 'acl:relcl');
