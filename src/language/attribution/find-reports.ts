import type { Document, Token } from '../../model';
import { type Phrase, phraseAfter, phraseBefore } from '../clause/noun-phrase';
import { actorOf, nominal } from '../clause/subject';
import { childrenBy, isPassive, passiveAgentOf } from '../grammar';
import { NAMING_VERBS, REPORTING_VERBS, SOURCE_PHRASES, WEAK_REPORTING_VERBS } from '../lexicon/reporting';
import type { Report } from './report';

export type Sentences = Pick<Document, 'tokens' | 'children' | 'sentences'>;

const CLASS_OF: ReadonlyMap<string, Report['sort']> = new Map<string, Report['sort']>([
  // The first class that lists a verb counts, so the last entry of a map goes first.
  ...Object.entries(REPORTING_VERBS)
    .reverse()
    .flatMap(([sort, lemmas]) => lemmas.map((lemma): [string, Report['sort']] => [lemma, sort as Report['sort']])),
  ...NAMING_VERBS.map((lemma): [string, Report['sort']] => [lemma, 'name']),
]);
const WEAK: ReadonlySet<string> = new Set([...WEAK_REPORTING_VERBS, ...NAMING_VERBS]);
const QUOTE_MARK = /^(?:["'“”‘’«»]|``|'')$/;

/** All cues of one article with their sources, in order; those without a source in the text are left out. */
export function findReports(grammar: Sentences): Report[] {
  return grammar.tokens.flatMap(({ index, sentence }) => {
    const { first = 0, last = 0 } = grammar.sentences[sentence] ?? {};
    return (
      bySourcePhrase(grammar, index, last) ?? byPut(grammar, index, first) ?? byVerb(grammar, index, first, last) ?? []
    );
  });
}

/** Class of a reporting verb; null for every other word. */
export function reportingClass(token: Token): Report['sort'] | null {
  return token.tag === 'VERB' ? (CLASS_OF.get(token.lemma.toLowerCase()) ?? null) : null;
}

function byVerb(grammar: Sentences, index: number, first: number, last: number): Report | null {
  const token = grammar.tokens[index] as Token;
  const sort = reportingClass(token);
  if (!sort) return null;
  const source = sourceOf(grammar, index, first, last);
  if (!source) return null;
  const lemma = token.lemma.toLowerCase();
  return {
    cue: index,
    lemma,
    sort,
    source,
    head: source.head,
    side: source.first > index ? 'after' : 'before',
    first: Math.min(index, source.first),
    last: Math.max(index + 1, source.last),
    weak: WEAK.has(lemma),
  };
}

function sourceOf(grammar: Sentences, verb: number, first: number, last: number): Phrase | null {
  if (isPassive(grammar, verb)) {
    const agent = passiveAgentOf(grammar, verb);
    return agent === null ? null : nominal(grammar, agent);
  }
  return inverted(grammar, verb, first, last) ?? actorOf(grammar, verb, first);
}

/** "“…,” said Malcolm Straker": only directly after a mark or at the start, where no subject can stand before. */
function inverted(grammar: Sentences, verb: number, first: number, last: number): Phrase | null {
  const { tokens } = grammar;
  const before = tokens[verb - 1];
  const quoted = verb === first || (before !== undefined && QUOTE_MARK.test(before.text));
  if ((!quoted && before?.text !== ',') || tokens[verb]?.lower.endsWith('ing')) return null;
  const strong = reportingClass(tokens[verb] as Token) === 'say' && !WEAK.has(tokens[verb]?.lemma ?? '');
  // "mocked the mayor, accused him of": after a mere comma only the plainest verbs turn round.
  if (!quoted && !strong) return null;
  const subjects = childrenBy(grammar, verb, ['nsubj', 'nsubj:pass']);
  // Directly behind a closing mark the parse may look for the subject inside the quotation.
  if ((!quoted || verb === first) && subjects.some((subject) => subject < verb)) return null;
  const subject = subjects.find((other) => other > verb);
  const parsed = subject === undefined ? null : nominal(grammar, subject);
  if (parsed) return parsed;
  const next = tokens[verb + 1];
  if (!quoted || !next || next.tag === 'PUNCT') return null;
  const found = phraseAfter(tokens, verb + 1, last);
  return found && (strong || tokens[found.head]?.tag === 'PROPN') ? found : null;
}

/** Phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of SOURCE_PHRASES) {
    const first = phrase[0];
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
})();

/** "according to the ministry", "citing officials". */
function bySourcePhrase(grammar: Sentences, index: number, last: number): Report | null {
  const { tokens } = grammar;
  const words = PHRASES.get(tokens[index]!.lower)?.find((phrase) =>
    phrase.every((word, offset) => tokens[index + offset]?.lower === word),
  );
  if (!words) return null;
  const source = phraseAfter(tokens, index + words.length, last);
  if (!source) return null;
  const { head } = source;
  return {
    cue: index,
    lemma: words.join(' '),
    sort: 'source',
    source,
    head,
    side: 'after',
    first: index,
    last: source.last,
    weak: false,
  };
}

/** "as the mayor put it". */
function byPut(grammar: Sentences, index: number, first: number): Report | null {
  const { tokens } = grammar;
  if (tokens[index]?.lemma !== 'put' || tokens[index + 1]?.lower !== 'it') return null;
  const source = phraseBefore(tokens, index, first);
  if (!source) return null;
  return {
    cue: index,
    lemma: 'put',
    sort: 'say',
    source,
    head: source.head,
    side: 'before',
    first: source.first,
    last: index + 2,
    weak: false,
  };
}
