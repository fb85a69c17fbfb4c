import type { Token } from '../../model';
import { childrenBy, type Grammar, isParsed, sentenceRange } from '../clause/grammar';
import { type Phrase, phraseAfter, phraseBefore } from '../clause/noun-phrase';
import { nominal, subjectBefore } from '../clause/subject';
import { lemmaAmong, verbForms } from '../clause/verb-lemma';
import {
  NAMING_VERBS,
  REPORTING_VERBS,
  type ReportingClass,
  SOURCE_PHRASES,
  WEAK_REPORTING_VERBS,
} from '../lexicon/reporting';
import type { Report } from './report';

const CLASS_OF = new Map<string, Report['sort']>();
for (const lemma of NAMING_VERBS) CLASS_OF.set(lemma, 'name');
for (const [sort, lemmas] of Object.entries(REPORTING_VERBS)) {
  for (const lemma of lemmas) if (!CLASS_OF.has(lemma)) CLASS_OF.set(lemma, sort as ReportingClass);
}
const FORMS = verbForms(CLASS_OF.keys());
const WEAK: ReadonlySet<string> = new Set([...WEAK_REPORTING_VERBS, ...NAMING_VERBS]);
/** Spellings that are verbs whatever the tagger thinks of them. */
const ALWAYS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'denied',
  'accused',
  'alleged',
  'insisted',
  'warned',
]);

/** All cues of one article with their sources, in order; those without a source in the text are left out. */
export function findReports(grammar: Grammar): Report[] {
  const reports: Report[] = [];
  const { tokens } = grammar;
  tokens.forEach((token, index) => {
    const report = bySourcePhrase(grammar, index) ?? byVerb(grammar, token) ?? byPut(grammar, index);
    if (report) reports.push(report);
  });
  return reports;
}

/** The class and lemma of a reporting verb; null for every other word. */
export function reportingVerb(token: Token): { lemma: string; sort: Report['sort'] } | null {
  const lemma = lemmaAmong(token, FORMS);
  if (!lemma || !(token.tag === 'VERB' || ALWAYS.has(token.lower))) return null;
  return { lemma, sort: CLASS_OF.get(lemma) as Report['sort'] };
}

function byVerb(grammar: Grammar, token: Token): Report | null {
  const verb = reportingVerb(token);
  if (!verb) return null;
  const { index } = token;
  const after = inverted(grammar, index);
  const source = after ?? agentOf(grammar, index) ?? subjectBefore(grammar, index) ?? sharedSubject(grammar, index);
  if (!source) return null;
  const side = source.first > index ? 'after' : 'before';
  return {
    cue: index,
    lemma: verb.lemma,
    sort: verb.sort,
    source,
    head: source.head,
    side,
    first: Math.min(index, source.first),
    last: Math.max(index + 1, source.last),
    weak: WEAK.has(verb.lemma),
  };
}

/** "“…,” said Malcolm Straker": only directly after a mark, a comma or at the start, where no subject can stand before. */
function inverted(grammar: Grammar, verb: number): Phrase | null {
  const { tokens } = grammar;
  const { first, last } = sentenceRange(grammar, verb);
  const before = tokens[verb - 1];
  if (verb > first && before && before.tag !== 'PUNCT' && !/["'“”‘’«»,]/.test(before.text)) return null;
  if (verb > first && before?.text === ')') return null;
  const parsed = isParsed(grammar, verb) ? childrenBy(grammar, verb, 'nsubj') : [];
  if (parsed.some(({ index }) => index < verb)) return null;
  const subject = parsed.find(({ index }) => index > verb);
  if (subject) return nominal(grammar, subject.index);
  const next = tokens[verb + 1];
  if (
    !next ||
    !/^(?:said|says|added|wrote|asked|replied|explained|continued|recalled|noted|warned|argued|told)$/.test(
      (tokens[verb] as Token).lower,
    )
  )
    return null;
  if (/^["'“”‘’«»,.:]$/.test(next.text) || (tokens[verb] as Token).lower === 'told') return null;
  const found = phraseAfter(tokens, verb + 1, last);
  // "Smith, 54, said the bridge was closed": a subject before the comma and a clause after the verb.
  if (found && tokens.slice(found.last, found.last + 3).some(({ tag }) => tag === 'AUX' || tag === 'VERB')) {
    if (subjectBefore(grammar, verb)) return null;
  }
  return found;
}

/** "was accused by prosecutors of": the agent of a passive. */
function agentOf(grammar: Grammar, verb: number): Phrase | null {
  const { tokens } = grammar;
  if (!isPassive(grammar, verb)) return null;
  const { last } = sentenceRange(grammar, verb);
  for (let at = verb + 1; at < Math.min(last, verb + 4); at++) {
    if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1, last);
  }
  return null;
}

/** "Keller rejected the plan and said": the subject of the verb before, by the parse. */
function sharedSubject(grammar: Grammar, verb: number): Phrase | null {
  const { tokens } = grammar;
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0 || !/^(?:conj|advcl|xcomp|acl)/.test(token.relation)) return null;
    if (token.relation === 'acl') return nominal(grammar, token.head);
    at = token.head;
    const subject = subjectBefore(grammar, at);
    if (subject) return subject;
  }
  return null;
}

export function isPassive(grammar: Grammar, verb: number): boolean {
  const { tokens } = grammar;
  if (isParsed(grammar, verb)) {
    return childrenBy(grammar, verb, 'aux').some(({ relation }) => relation === 'aux:pass');
  }
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    const token = tokens[at] as Token;
    if (['was', 'were', 'been', 'being', 'is', 'are', 'be'].includes(token.lower))
      return /(?:ed|en|id|ld|ought|ound|wn|ut)$/.test((tokens[verb] as Token).lower);
    if (token.tag !== 'ADV' && token.tag !== 'PART') return false;
  }
  return false;
}

/** "according to the ministry", "citing officials". */
function bySourcePhrase(grammar: Grammar, index: number): Report | null {
  const { tokens } = grammar;
  const words = SOURCE_PHRASES.find((phrase) => phrase.every((word, offset) => tokens[index + offset]?.lower === word));
  if (!words) return null;
  const { last } = sentenceRange(grammar, index);
  const source = phraseAfter(tokens, index + words.length, last);
  if (!source) return null;
  return {
    cue: index,
    lemma: words[0] === 'in' ? 'words' : (words[0] as string),
    sort: 'source',
    source,
    head: source.head,
    side: 'after',
    first: index,
    last: source.last,
    weak: false,
  };
}

/** "as the mayor put it". */
function byPut(grammar: Grammar, index: number): Report | null {
  const { tokens } = grammar;
  if (!/^puts?$/.test(tokens[index]?.lower ?? '') || tokens[index + 1]?.lower !== 'it') return null;
  const { first } = sentenceRange(grammar, index);
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
