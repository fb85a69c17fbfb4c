import { subjectOf } from '../../language/grammar';
import { SAYING_VERBS } from '../../language/lexicon/quotation-words';
import type { Document, Quotation, TokenRange } from '../../model';
import { entityAt } from '../shared/entity';
import { within } from '../shared/ranges';

/** Tokens between the closing mark and a name, and between that name and the verb: "…," Det. Supt. Jo Lane of the police told. */
const BEFORE_NAME = 5;
const BEFORE_VERB = 10;

/** The person named first behind the words, when a verb of saying follows; else the one person of the sentence before "she said". */
export function speakerBehind(document: Document, { first, last, speakerText }: Quotation): number | null {
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
export function speakerBeside(document: Document, { first, last }: Quotation): number | null {
  const sentence = document.sentences[document.tokens[last - 1]!.sentence]!;
  const from = Math.min(sentence.first, document.sentences[document.tokens[first]!.sentence]!.first);
  // "“Dick Hale says it is a good year,” he said, “but …”": who is named inside the marks is spoken of.
  const quoted = within(document.quotations, from, sentence.last);
  const outside = (at: number) =>
    at >= from && at < sentence.last && (at < first || at >= last) && !quoted.some((q) => at >= q.first && at < q.last);
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
export function isDoubtful(document: Document, { first, last, speakerText }: Quotation, speaker: number): boolean {
  if (!/^(?:he|she)$/i.test(speakerText ?? '')) return false;
  const { tokens, sentences, names, entities } = document;
  const sentence = tokens[first]!.sentence;
  const from = sentences[Math.max(0, sentence - 1)]!.first;
  const gender = speakerText!.toLowerCase() === 'she' ? 'female' : 'male';
  // "Of Ortega, he said", "“Ortega will see,” he said": the "he" is anyone but whom its own sentence or the words name.
  const own = within(names, sentences[sentence]!.first, sentences[tokens[last - 1]!.sentence]!.last);
  if (own.some(({ entity }) => entity === speaker)) return true;
  if (isSpokenOf(document, speaker, first)) return true;
  return within(names, from, sentences[tokens[last - 1]!.sentence]!.last).some(
    (name) =>
      name.type === 'person' &&
      (name.first < first || name.first >= last) &&
      name.entity !== speaker &&
      [null, gender].includes(entities[name.entity]!.gender),
  );
}

/** Tokens before a quotation in which the name of its speaker is looked for. */
const LOOK_BACK = 400;

/** "“Dick Hale was right,” he said. “But it is not enough”": the last time the text named Hale, it was in the words of another. */
function isSpokenOf({ names, quotations }: Document, speaker: number, before: number): boolean {
  const last = within(names, before - LOOK_BACK, before).findLast(({ entity }) => entity === speaker);
  if (!last) return false;
  return within(quotations, before - LOOK_BACK, before).some(
    (quote) => last.first >= quote.first && last.first < quote.last,
  );
}
