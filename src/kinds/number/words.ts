import type { Claim, NumberValue } from '../../model';
import { figureBehind } from './find';
import { ASPECT_QUESTIONS, DIMENSION_QUESTIONS, FATE_ENDS, STATED_QUESTIONS } from './question-words';
import { STATED } from './stated';

const isPlural = (noun: string) => /(?:[^us]s|people|men|children|folk)$/i.test(noun);

/** Nouns that say no more than that people are counted: "How many people died?". */
const PEOPLE =
  /^(?:dead|injured|wounded|missing|body|bodies|deaths?|tolls?|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|arrests?|detentions?|victims?|lives|killed|hurt|cases?|others?|one|ones)$/i;

/** "How many people died?", "How wide is the slab?", "What share of the voters?" */
export function questionOf(claims: readonly Claim[]): string {
  const [claim] = claims as [Claim];
  const { slot, entities } = claim.topic;
  const stated = claims.find(({ topic }) => topic.slot.startsWith(STATED));
  if (stated) return STATED_QUESTIONS[stated.topic.slot.slice(STATED.length).split(':')[0]!]!;
  if (slot === 'age') return `How old is ${claim.document.entities[entities[0]!]!.name}?`;
  if (slot === 'majority') return 'What was the majority?';
  return slot.startsWith('count') ? howMany(claims) : howMuch(claims);
}

/** A lemma as the sentence of a claim writes it: "voters". */
function asWritten({ document, sentence }: Claim, lemma: string): string | null {
  const { first, last } = document.sentences[sentence]!;
  return document.tokens.slice(first, last).find((token) => token.lemma.toLowerCase() === lemma)?.text ?? null;
}

/** Counted noun as an article writes it in the plural; null where none does. */
function countedIn(claims: readonly Claim[]): string | null {
  const nouns = claims.flatMap((claim) => {
    const counted = figureBehind(claim)?.quantity.counted;
    return counted == null ? [] : [claim.document.tokens[counted]!];
  });
  const noun = nouns.find(
    ({ lower, tag }) => (isPlural(lower) || tag === 'PROPN' || tag === 'ADJ') && !PEOPLE.test(lower),
  );
  return noun ? (noun.lower === noun.text || /\p{Lu}.*\p{Ll}$/u.test(noun.text) ? noun.text : noun.lower) : null;
}

function howMany(claims: readonly Claim[]): string {
  const figures = claims.flatMap((claim) => figureBehind(claim) ?? []);
  const fate = figures.map((figure) => FATE_ENDS[figure.fate ?? '']).find((end) => end);
  const noun = countedIn(claims);
  if (fate) return `How many ${noun ?? 'people'} ${fate}?`;
  if (noun) return `How many ${noun}?`;
  const [other] = figures.flatMap((figure) => figure.noun ?? []);
  return other ? `How many: ${other}?` : 'How many?';
}

/** "Tahora Spit", "the slab": what the figures belong to, by the first claim that tells it. */
function thingOf(claims: readonly Claim[]): { named: string | null; noun: string | null } {
  const figures = claims.flatMap((claim) => {
    const figure = figureBehind(claim);
    return figure ? [{ claim, figure }] : [];
  });
  const owner = figures.find(({ figure }) => figure.owner !== null);
  const nouns = figures.flatMap(({ figure: { subject, noun } }) => [subject, noun]).filter((word) => word !== null);
  // the noun that most of the sentences know
  const known = (noun: string) => claims.filter((claim) => asWritten(claim, noun) !== null).length;
  const [noun = null] = [...nouns].sort((a, b) => known(b) - known(a));
  return {
    named: owner ? owner.claim.document.entities[owner.figure.owner!]!.name : null,
    noun,
  };
}

function howMuch(claims: readonly Claim[]): string {
  const figures = claims.flatMap((claim) => figureBehind(claim) ?? []);
  const [dimension = ''] = figures.map(({ value }) => value.dimension);
  const [aspect] = figures.flatMap((figure) => figure.aspect ?? []);
  const [whole] = claims.flatMap((claim) => {
    const noun = figureBehind(claim)?.noun;
    return noun ? [asWritten(claim, noun) ?? noun] : [];
  });
  const per = figures.find((figure) => figure.per !== null)?.per;
  const thing = thingOf(claims);
  const told = thing.named ?? (thing.noun && thing.noun !== aspect ? `the ${thing.noun}` : null);
  if (aspect)
    return (ASPECT_QUESTIONS[aspect] ?? `What was the ${aspect}?`)
      .replace('%', told ?? 'it')
      .replace('?', per ? ` per ${per}?` : '?');
  if (dimension === 'percent')
    return whole
      ? `What share of ${isPlural(whole) ? '' : 'the '}${whole}?`
      : told
        ? `What percentage: ${told}?`
        : 'What percentage?';
  return DIMENSION_QUESTIONS[dimension] ?? (told ? `How much: ${told}?` : 'How much?');
}

const plain = (figure: number) => {
  const rounded = Number(figure.toPrecision(6));
  const [whole = '0', decimals] = String(rounded).split('.');
  if (/e/.test(whole)) return String(rounded);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
};

/** The figure as the article writes it: "about 9,200 residents". */
export function labelOf(claim: Claim): string {
  const figure = figureBehind(claim);
  const value = claim.value as NumberValue;
  const same = figure && figure.value.low === value.low && figure.value.high === value.high;
  if (same && !claim.topic.slot.startsWith(STATED)) return figure.quantity.text.replace(/\s+/g, ' ');
  const { start, end } = claim.span;
  const text = claim.document.article.text.slice(start, end).replace(/\s+/g, ' ');
  const middle = ((value.low ?? value.high ?? 0) + (value.high ?? value.low ?? 0)) / 2;
  return claim.topic.slot.startsWith(`${STATED}conversion`) ? text : `${plain(middle)} (${text})`;
}
