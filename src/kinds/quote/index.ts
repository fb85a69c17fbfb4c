import { slipBetween } from '../../language/quotations/slip';
import type { Claim, Kind, QuoteValue, World } from '../../model';
import { rarest } from '../shared/rarest';
import { findQuotes } from './find';
import { relateQuotes, wordings } from './relate';
import { RULES } from './rules';
import { speakers } from './speakers';
import { sameBag, turned } from './substance';
import { labelOf, questionOf } from './words';

/** Words inside quotation marks, and who said them. */
export const quote: Kind = {
  name: 'quote',
  rules: RULES,
  anyStory: true,
  find: findQuotes,
  keys: (claim, world) => tellingWords(claim, world).map((word) => `${claim.topic.slot} ${word}`),
  comparable: (a, b) => a.topic.slot === b.topic.slot && (wordings(a, b).relation !== 'other' || exchanged(a, b)),
  features: (a, b, world) => {
    const { overlap, common } = wordings(a, b);
    // The same words in another order share fewer in order, and are no less one quotation.
    return { overlap: exchanged(a, b) ? 1 : overlap, length: Math.min(1, common / 8), speaker: speakers(a, b, world) };
  },
  weights: { bias: -3, overlap: 4, length: 2, speaker: 0.5 },
  relate: relateQuotes,
  question: questionOf,
  label: labelOf,
};

const exchanged = (a: Claim, b: Claim) => {
  const [x, y] = [(a.value as QuoteValue).words, (b.value as QuoteValue).words];
  return sameBag(x, y) || turned(x, y) || slipBetween(x, y) !== null;
};

/** A quotation is looked up by its rarest words. */
const MOST_KEYS = 8;

function tellingWords({ document, span, sentence }: Claim, world: World): string[] {
  const { tokens, sentences } = document;
  const lemmas = new Set<string>();
  for (let at = sentences[sentence]!.first; at < tokens.length && tokens[at]!.end <= span.end; at++) {
    const { start, tag, lemma } = tokens[at]!;
    if (start >= span.start && tag !== 'PUNCT') lemmas.add(lemma.toLowerCase());
  }
  return rarest([...lemmas], world, MOST_KEYS);
}
