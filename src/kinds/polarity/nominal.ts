import { childrenBy, subjectOf } from '../../language/grammar';
import { verbOfNoun } from '../../language/lexicon/derivations';
import { eventClass } from '../../language/lexicon/event-classes';
import {
  AWAITING_VERBS,
  EVENT_NOUNS,
  SUPPORT_VERBS,
  UNDERGOING_VERBS,
  UNDOING_VERBS,
  VERB_OF_EVENT,
} from '../../language/lexicon/support-verbs';
import { negatedAt } from '../../language/negation';
import type { Document, Token } from '../../model';
import { type Sense, sensesOfNoun } from './sense';

/** An event told by a noun and the verb that lends it its tense. */
export interface NominalEvent {
  readonly noun: number;
  readonly verb: number;
  readonly event: string;
  readonly sense: Sense | null;
  readonly holds: boolean;
  /** Only asked for, or still to come. */
  readonly awaited: boolean;
  readonly theme: number | null;
  readonly agent: number | null;
}

/** What an event noun is told of: "appeal *against the fine*", "approval *of the merger*". */
const THEME_CASES = new Set(['of', 'for', 'against', 'to', 'on', 'into', 'over', 'under', 'from']);

/** "operation" and "operate" are one event. */
const classOf = (noun: string) => {
  const name = eventClass(noun, 'NOUN');
  return name === noun ? eventClass(VERB_OF_EVENT[noun] ?? verbOfNoun(noun) ?? noun, 'VERB') : name;
};

/** The event that a noun tells together with the verb it is subject or object of; null when it tells none. */
export function nominalEvent(document: Document, { index, tag, lemma, relation, head }: Token): NominalEvent | null {
  const noun = lemma.toLowerCase();
  if (tag !== 'NOUN' || head < 0 || !EVENT_NOUNS.has(noun)) return null;
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'obj') return null;
  const { tokens } = document;
  const verb = tokens[head]!;
  if (verb.tag !== 'VERB' && verb.tag !== 'AUX') return null;
  const lends = verb.lemma.toLowerCase();
  const undone =
    UNDOING_VERBS.has(lends) && (lends !== 'rule' || tokens[head + 1]?.lower === 'out' || relation === 'nsubj:pass');
  const awaited = AWAITING_VERBS.has(lends);
  if (!undone && !awaited && !SUPPORT_VERBS.has(lends)) return null;
  // "There is an appeal" tells of one; "the appeal is his third" does not.
  if (lends === 'be' && !childrenBy(document, head, ['expl']).length) return null;
  const theme = childrenBy(document, index, ['nmod', 'nmod:poss', 'obl']).find((child) => {
    if (tokens[child]!.relation === 'nmod:poss') return tokens[child]!.tag !== 'PRON';
    return (document.children[child] ?? []).some((at) => THEME_CASES.has(tokens[at]!.lower));
  });
  const subject = relation === 'obj' ? subjectOf(document, head) : null;
  const [sense = null] = sensesOfNoun(document, index, theme === undefined ? [] : [theme]);
  const yes = sense?.yes ?? true;
  return {
    noun: index,
    verb: head,
    event: sense?.sense.name ?? classOf(noun),
    sense,
    holds: (yes !== undone) !== negatedAt(document, head),
    awaited,
    theme: sense?.theme ?? theme ?? (UNDERGOING_VERBS.has(lends) ? subject : null),
    agent: UNDERGOING_VERBS.has(lends) ? null : subject,
  };
}
