import { eventClass } from '../../language/lexicon/event-classes';
import { EVENT_WORDS } from '../../language/lexicon/event-words';
import { nounClass } from '../../language/lexicon/meaning';

const EVENTS: ReadonlySet<string> = new Set(EVENT_WORDS);

/** Whether a noun names something that happens ("resignation", "forum"). */
export const isEventNoun = (lemma: string): boolean =>
  EVENTS.has(lemma) || eventClass(lemma, 'NOUN') !== lemma || nounClass(lemma) === 'event';
