import {
  CLAIMED_BY_VERB,
  EXPECTATIONS,
  FORECASTERS,
  FORECASTING,
  wordsByName,
} from '../../language/lexicon/figure-settings';
import type { Document, Quantity } from '../../model';
import type { Around } from './around';

const CLAIMED = wordsByName(CLAIMED_BY_VERB);
/** "Had expected", "was estimated to have been": not "had given". */
const EXPECTING = new Set(['forecast', 'predict', 'project', 'expect', 'estimate', 'anticipate']);
const ASIDE = /\b(?:set|sets|setting|put|puts|putting) aside\b/i;
/** "became mayor at the age of 44", "was 18 when she joined" */
const ONCE_AGED = /\bat (?:the )?(?:young |ripe |early |tender )*age (?:of )?$/i;
/** Steps from a figure to the verb it hangs from. */
const CLIMBS = 6;

/** The verb that a figure's phrase hangs from, directly or through nouns. */
export function verbAbove({ tokens }: Document, anchor: number): number | null {
  let at = anchor;
  for (let steps = 0; steps < CLIMBS && at >= 0; steps++) {
    if (tokens[at]!.tag === 'VERB') return at;
    at = tokens[at]!.head;
  }
  return null;
}

function claimedOf(document: Document, anchor: number, subject: number | null): string | null {
  const { tokens, children } = document;
  for (let at = anchor, steps = 0; steps < CLIMBS && at >= 0; steps++, at = tokens[at]!.head) {
    const { tag, lemma } = tokens[at]!;
    if (tag === 'NOUN' && EXPECTATIONS.has(lemma)) return 'forecast';
    if (tag !== 'VERB') continue;
    const own = children[at] ?? [];
    const isActive = !own.some((child) => tokens[child]!.relation === 'aux:pass');
    // "set aside 4 million"
    if (lemma === 'set' && own.some((child) => tokens[child]!.lower === 'aside')) return 'reserved';
    const hasDone = own.some((child) => tokens[child]!.relation === 'aux' && tokens[child]!.lemma === 'have');
    const byOthers = subject !== null && FORECASTERS.has(tokens[subject]!.lemma);
    if (FORECASTING.has(lemma) && (byOthers || (hasDone && EXPECTING.has(lemma)))) return 'forecast';
    return (isActive || hasDone ? CLAIMED.get(lemma) : undefined) ?? null;
  }
  if (subject !== null && EXPECTATIONS.has(tokens[subject]!.lemma)) return 'forecast';
  return subject !== null && FORECASTERS.has(tokens[subject]!.lemma) ? 'forecast' : null;
}

/** At another time of life: "became mayor at the age of 44"; not the age at which somebody died. */
function ageOnce(document: Document, quantity: Quantity, anchor: number, { before, after }: Around): string | null {
  if (quantity.value.dimension !== 'age') return null;
  const verb = verbAbove(document, anchor);
  const event = verb === null ? null : document.tokens[verb]!.lemma;
  if (/^,? when\b/i.test(after)) return 'once';
  return ONCE_AGED.test(before) && event !== null && event !== 'die' ? 'once' : null;
}

/** Whether a figure is demanded, offered, expected, set aside or an age of other days; null for what is or was. */
export const claimOfFigure = (
  document: Document,
  quantity: Quantity,
  words: Around,
  anchor: number,
  subject: number | null,
) =>
  ASIDE.test(words.before)
    ? 'reserved'
    : (ageOnce(document, quantity, anchor, words) ?? claimedOf(document, anchor, subject));
