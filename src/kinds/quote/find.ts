import type { Claim, Document, Quotation, Token, TokenRange } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { topicOf } from '../shared/topic';
import { isDoubtful, speakerBehind, speakerBeside } from './speaker-near';

/** Fewer words than this are anybody's ("Yes, of course"). */
const LEAST = 4;

/** The sentences of a quotation as token ranges: outlets cut speeches at sentence ends. */
function partsOf(document: Document, quotation: Quotation): { first: number; last: number }[] {
  const inside = (at: number) =>
    document.tokens[at]!.start >= quotation.inner.start && document.tokens[at]!.end <= quotation.inner.end;
  const parts: { first: number; last: number }[] = [];
  for (let at = quotation.first; at < quotation.last; at++) {
    if (!inside(at)) continue;
    const part = parts.at(-1);
    if (part && part.last === at && document.tokens[at - 1]!.sentence === document.tokens[at]!.sentence) part.last++;
    else parts.push({ first: at, last: at + 1 });
  }
  return parts.filter(
    ({ first, last }) => document.tokens.slice(first, last).filter(({ tag }) => tag !== 'PUNCT').length >= LEAST,
  );
}

/** Longest stretch from the words to their speaker that one claim takes in, in tokens. */
const REACH = 40;

/** The words with the name of who said them, where they stand near each other in one sentence. */
function withSpeaker(document: Document, speaker: number, first: number, last: number): TokenRange {
  const name = nearest(document, speaker, first, last);
  if (!name) return rangeOfTokens(document, first, last);
  const [from, to] = [Math.min(first, name.first), Math.max(last, name.last)];
  const { tokens } = document;
  const near = to - from <= REACH && tokens[from]!.sentence === tokens[to - 1]!.sentence;
  return near ? rangeOfTokens(document, from, to) : rangeOfTokens(document, first, last);
}

function nearest(document: Document, speaker: number, first: number, last: number) {
  const distance = (item: TokenRange) => (item.last <= first ? first - item.last : item.first - last);
  const outside = [...document.names, ...document.references].filter(
    (item) => item.entity === speaker && distance(item) >= 0,
  );
  // A name in the sentence of the words says better who speaks than a "he" behind them.
  const { sentence } = document.tokens[first]!;
  const { first: from, last: to } = document.sentences[sentence]!;
  const named = outside.filter(
    (item) => item.first >= from && item.last <= to && !isPronoun(document.tokens[item.first]!),
  );
  const list = named.length ? named : outside;
  return list.sort((a, b) => distance(a) - distance(b))[0];
}

const isPronoun = ({ tag }: Token) => tag === 'PRON';

/** Every sentence that an article puts between quotation marks: its words, and apart from them who said it. */
export function findQuotes(document: Document): Claim[] {
  return document.quotations.flatMap((quotation) =>
    partsOf(document, quotation).flatMap(({ first, last }) => {
      const range = rangeOfTokens(document, first, last);
      const words = document.article.text.slice(range.start, range.end);
      const speaker = quotation.speaker ?? speakerBeside(document, quotation) ?? speakerBehind(document, quotation);
      const name = speaker === null ? quotation.speakerText : document.entities[speaker]!.name;
      const doubtful = speaker !== null && isDoubtful(document, quotation, speaker);
      const entities = speaker === null || doubtful ? [] : [speaker];
      const claim = (slot: string, over: TokenRange, by: readonly number[] = entities) =>
        claimOf(document, {
          kind: 'quote',
          range: over,
          value: { type: 'quote', words, speaker: by.length > 0 ? name : quotation.speakerText },
          topic: { ...topicOf(document, over, { slot, event: null, at: first }), entities: by },
          stance: 'asserted',
          source: null,
        });
      const said = claim('words', range);
      if (speaker !== null && !doubtful) return [said, claim('speaker', withSpeaker(document, speaker, first, last))];
      // Whoever "he" is, it is not Anna Holm.
      return /^(?:he|she)$/i.test(quotation.speakerText ?? '') ? [said, claim('speaker', range, [])] : [said];
    }),
  );
}
