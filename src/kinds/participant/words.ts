import { eventClass } from '../../language/lexicon/event-classes';
import type { Claim, ParticipantValue } from '../../model';
import { NAMED } from './named';

/** The word of the text that names the event ("ordered", "arrest"), taken from the claim's own clause. */
function eventWord(claim: Claim): string {
  const { tokens, sentences } = claim.document;
  const sentence = sentences[claim.sentence]!;
  const words = tokens
    .slice(sentence.first, sentence.last)
    .filter(({ lemma }) => eventClass(lemma) === claim.topic.event);
  const distance = ({ start }: { start: number }) => Math.abs(start - claim.span.start);
  const [first = null] = words.sort((a, b) => distance(a) - distance(b));
  return first?.lower ?? claim.topic.event ?? 'did it';
}

const matterOf = ({ topic, document }: Claim) => {
  const [first] = topic.entities;
  if (first !== undefined) return document.entities[first]!.name;
  return topic.head === null ? 'it' : `the ${topic.head}`;
};

/** "Who ordered the evacuation?", "Who was arrested by border guards?" */
export function questionOf(claims: readonly Claim[]): string {
  const first = claims[0]!;
  if (first.topic.slot === NAMED) return 'Who is named in this sentence?';
  const word = eventWord(first);
  if ((first.value as ParticipantValue).part === 'order') return `Which way round is the “${word}”?`;
  const past = word.endsWith('ed') || /(?:en|ght|old|und|on|ut)$/.test(word);
  if ((first.value as ParticipantValue).part === 'patient')
    return `Who or what is the “${word}” by ${matterOf(first)} about?`;
  return past ? `Who ${word} ${matterOf(first)}?` : `Who is behind the “${word}” of ${matterOf(first)}?`;
}

/** "Dale Prewitt" */
export const labelOf = (claim: Claim) => (claim.value as ParticipantValue).who;
