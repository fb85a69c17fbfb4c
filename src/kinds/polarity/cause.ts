import { childrenBy, isPassive, objectOf, passiveAgentOf, subjectOf } from '../../language/grammar';
import { CAUSED_NOUNS, CAUSED_VERBS, CAUSING_VERBS, LINK_NOUNS } from '../../language/lexicon/cause-words';
import { nounClass } from '../../language/lexicon/meaning';
import { negatedAt } from '../../language/negation';
import type { Document, Token } from '../../model';

/** Something that did or did not bring about what happened. */
export interface Cause {
  readonly cause: number;
  readonly holds: boolean;
}

const caseWord = (document: Document, noun: number) =>
  childrenBy(document, noun, ['case']).map((at) => document.tokens[at]!.lower)[0] ?? '';

/** A thing or happening; what people do is told by the kind `participant`. */
function isThing(document: Document, at: number | null): at is number {
  if (at === null || at < 0) return false;
  const { tag, lemma } = document.tokens[at]!;
  const sort = nounClass(lemma.toLowerCase());
  return (
    (tag === 'NOUN' || tag === 'PROPN') && sort !== 'person' && sort !== 'group' && sort !== 'place' && sort !== 'time'
  );
}

/** Whether a word says of something that it is, or is not, the cause: "born of lightning", "methane played no part". */
export function causeAt(document: Document, { index, tag, lemma, head, relation }: Token): Cause | null {
  const { tokens } = document;
  const found = (cause: number | null | undefined, holds: boolean): Cause | null =>
    isThing(document, cause ?? null) ? { cause: cause as number, holds } : null;
  if (tag === 'NOUN') {
    const negative = () =>
      negatedAt(document, index) || (relation === 'obj' && /^(?:reject|deny|dismiss)$/.test(tokens[head]?.lemma ?? ''));
    // "no link between the outage and the death"
    if (LINK_NOUNS.has(lemma) && lemma !== 'part' && lemma !== 'role' && negative())
      return found(childrenBy(document, index, ['nmod'])[0], false);
    // "an explosion of methane"
    if (CAUSED_NOUNS.has(lemma)) {
      const of = childrenBy(document, index, ['nmod']).find((at) => caseWord(document, at) === 'of');
      return found(of ?? childrenBy(document, index, ['compound'])[0], true);
    }
    return null;
  }
  const preposition = CAUSED_VERBS.get(lemma);
  const causes = CAUSING_VERBS.has(lemma);
  if (tag !== 'VERB' || !(preposition || causes || lemma === 'rule' || lemma === 'play')) return null;
  const holds = !negatedAt(document, index) && !lacksProof(document, index);
  const [subject, object] = [subjectOf(document, index), objectOf(document, index)];
  if (lemma === 'rule' && tokens[index + 1]?.lower === 'out')
    return found(isPassive(document, index) ? subject : object, !holds);
  // "Methane played no part"
  const played = object === null ? '' : tokens[object]!.lemma;
  if (lemma === 'play' && (played === 'part' || played === 'role')) return found(subject, holds);
  if (preposition)
    for (const child of childrenBy(document, index, ['obl', 'nmod']))
      if (caseWord(document, child) === preposition) return found(child, holds);
  if (!causes) return null;
  return found(isPassive(document, index) ? passiveAgentOf(document, index) : subject, holds);
}

const PROVING = new Set(['show', 'suggest', 'indicate', 'prove', 'evidence', 'proof', 'sign', 'indication']);

/** "There is *nothing to show* that the outage played any part", "no evidence that". */
function lacksProof(document: Document, verb: number): boolean {
  const { tokens, sentences } = document;
  const { first } = sentences[tokens[verb]!.sentence]!;
  for (let at = first; at < verb; at++) {
    if (!['nothing', 'no', 'little'].includes(tokens[at]!.lower)) continue;
    if (tokens.slice(at + 1, Math.min(at + 4, verb)).some(({ lemma }) => PROVING.has(lemma))) return true;
  }
  return false;
}
