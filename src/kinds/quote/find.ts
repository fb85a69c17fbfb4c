import { subjectOf } from '../../language/grammar';
import { SAYING_VERBS } from '../../language/lexicon/quotation-words';
import type { Claim, Document, Quotation, Token, TokenRange } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt } from '../shared/entity';
import { within } from '../shared/ranges';
import { topicOf } from '../shared/topic';

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

/** Tokens between the closing mark and a name, and between that name and the verb: "…," Det. Supt. Jo Lane of the police told. */
const BEFORE_NAME = 5;
const BEFORE_VERB = 10;

/** The person named first behind the words, when a verb of saying follows; else the one person of the sentence before "she said". */
function speakerBehind(document: Document, { first, last, speakerText }: Quotation): number | null {
  const { tokens, names, sentences, entities } = document;
  const name = within(names, last, last + BEFORE_NAME + 4).find(({ type }) => type === 'person');
  if (name && name.first - last <= BEFORE_NAME && tokens[name.first]!.sentence === tokens[last - 1]!.sentence) {
    const verb = tokens.slice(name.last, name.last + BEFORE_VERB).find(({ tag }) => tag === 'VERB');
    if (verb && SAYING.has(verb.lemma)) return name.entity;
  }
  const gender = speakerText === 'she' ? 'female' : speakerText === 'he' ? 'male' : null;
  const before = gender ? sentences[tokens[first]!.sentence - 1] : undefined;
  if (!before) return null;
  const persons = new Set(
    within(names, before.first, before.last)
      .filter(({ type }) => type === 'person')
      .map(({ entity }) => entity),
  );
  const [only] = persons;
  if (persons.size !== 1 || only === undefined) return null;
  // Only who the sentence is about goes on as "she".
  const root = tokens.slice(before.first, before.last).find(({ relation }) => relation === 'root');
  const subject = root ? subjectOf(document, root.index) : null;
  // "Ada Wilk, the Polish-born director, broke off work …": a name that opens a sentence is what the sentence is about.
  const opens = within(names, before.first, before.last).some(
    (name) => name.entity === only && name.first === before.first,
  );
  if (!opens && (subject === null || entityAt(document, subject) !== only)) return null;
  return [null, gender].includes(entities[only]!.gender) ? only : null;
}

/** The person who is the subject of a verb of saying around a quotation: "…," the firm's chief, Jo Lane, said. */
function speakerBeside(document: Document, { first, last }: Quotation): number | null {
  const sentence = document.sentences[document.tokens[last - 1]!.sentence]!;
  const from = Math.min(sentence.first, document.sentences[document.tokens[first]!.sentence]!.first);
  const outside = (at: number) => at >= from && at < sentence.last && (at < first || at >= last);
  for (let at = from; at < sentence.last; at++) {
    const { tag, lemma } = document.tokens[at]!;
    if (tag !== 'VERB' || !outside(at) || !SAYING.has(lemma)) continue;
    const subject = subjectOf(document, at);
    const entity = subject === null || !outside(subject) ? null : entityAt(document, subject);
    if (entity !== null && document.entities[entity]!.type === 'person') return entity;
    // "Morag Delaney, said", "said Morag Delaney"
    const beside = within(document.names, from, sentence.last).find(
      (name) => name.type === 'person' && outside(name.first) && touches(document, name, at),
    );
    if (beside) return beside.entity;
  }
  return null;
}

const touches = (document: Document, { first, last }: TokenRange, verb: number) =>
  first === verb + 1 || last === verb || (last === verb - 1 && document.tokens[last]!.lower === ',');

const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);

/** "Of Ortega, he said": where another person is named beside the "he", who speaks is not sure enough to set two articles at odds. */
function isDoubtful(document: Document, { first, last, speakerText }: Quotation, speaker: number): boolean {
  if (!/^(?:he|she)$/i.test(speakerText ?? '')) return false;
  const { tokens, sentences, names, entities } = document;
  const sentence = tokens[first]!.sentence;
  const from = sentences[Math.max(0, sentence - 1)]!.first;
  const gender = speakerText!.toLowerCase() === 'she' ? 'female' : 'male';
  // "Of Ortega, he said", "“Ortega will see,” he said": the "he" is anyone but whom its own sentence or the words name.
  const own = within(names, sentences[sentence]!.first, sentences[tokens[last - 1]!.sentence]!.last);
  if (own.some(({ entity }) => entity === speaker)) return true;
  return within(names, from, sentences[tokens[last - 1]!.sentence]!.last).some(
    (name) =>
      name.type === 'person' &&
      (name.first < first || name.first >= last) &&
      name.entity !== speaker &&
      [null, gender].includes(entities[name.entity]!.gender),
  );
}

/** Every sentence that an article puts between quotation marks: its words, and apart from them who said it. */
export function findQuotes(document: Document): Claim[] {
  return document.quotations.flatMap((quotation) =>
    partsOf(document, quotation).flatMap(({ first, last }) => {
      const range = rangeOfTokens(document, first, last);
      const words = document.article.text.slice(range.start, range.end);
      const speaker = quotation.speaker ?? speakerBeside(document, quotation) ?? speakerBehind(document, quotation);
      const name = speaker === null ? quotation.speakerText : document.entities[speaker]!.name;
      const entities = speaker === null ? [] : [speaker];
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
      if (speaker !== null && !isDoubtful(document, quotation, speaker))
        return [said, claim('speaker', withSpeaker(document, speaker, first, last))];
      // Whoever "he" is, it is not Anna Holm.
      return /^(?:he|she)$/i.test(quotation.speakerText ?? '') ? [said, claim('speaker', range, [])] : [said];
    }),
  );
}
