import type { Document, Token, TokenRange } from '../../model';
import { caseOf, childBy, childrenBy, clauseHead, objectOf, subtreeSpan } from '../grammar';
import type { Report } from './report';

type Sentences = Pick<Document, 'tokens' | 'children' | 'sentences'>;
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Verbs whose object alone is a claim: "confirmed the death of", "reported 12 cases". */
const WITH_OBJECT: ReadonlySet<string> = new Set([
  'report',
  'announce',
  'reveal',
  'disclose',
  'estimate',
  'put',
  'cite',
  'count',
  'describe',
  'admit',
  'suggest',
  'acknowledge',
  'detail',
]);
const BLAMING: ReadonlySet<string> = new Set(['accuse', 'blame', 'charge', 'fault', 'credit']);

/** What a report attributes to its source, as runs of tokens without the report itself. */
export function contentOf(grammar: Sentences, report: Report): TokenRange[] {
  const runs = report.sort === 'source' ? aroundPhrase(grammar, report) : ofVerb(grammar, report);
  const found = runs.flatMap((run) => trimmed(grammar, run));
  // "12 people died, according to the ministry, which cited doctors": the clause is told before the phrase.
  const told =
    report.sort === 'source' && found[0] && found[0].last <= report.first && hasPredicate(grammar.tokens, found[0]);
  return told ? found.slice(0, 1) : found;
}

function ofVerb(grammar: Sentences, report: Report): Run[] {
  const { cue, lemma, sort, weak } = report;
  if (BLAMING.has(lemma)) return accusation(grammar, cue);
  const inserted = weak || sort === 'name' || sort === 'accuse' ? null : aroundInserted(grammar, report);
  if (inserted) return inserted;
  const clause = childBy(grammar, cue, 'ccomp') ?? infinitive(grammar, cue, sort);
  if (clause !== null && clause > cue) return [fromObject(grammar, cue, clause, lemma)];
  if (clause !== null) return without(subtreeSpan(grammar, clause), report);
  const token = grammar.tokens[cue] as Token;
  if (token.relation === 'parataxis' && token.head >= 0 && !weak) {
    return around(subtreeSpan(grammar, token.head), subtreeSpan(grammar, cue), report);
  }
  const object = objectOf(grammar, cue);
  const claims = WITH_OBJECT.has(lemma) || ['confirm', 'deny', 'predict', 'claim'].includes(sort);
  if (
    object !== null &&
    (claims || (!weak && object > cue && hasPredicate(grammar.tokens, subtreeSpan(grammar, object))))
  )
    return without(withPhrases(grammar, cue, object), report);
  return weak || sort === 'name' || sort === 'accuse' ? [] : byOrder(grammar, report);
}

/** "said 12 people died": the parse may take the first words of the clause for an object of "said". */
function fromObject(grammar: Sentences, cue: number, clause: number, lemma: string): Run {
  const run = subtreeSpan(grammar, clause);
  const object = lemma === 'tell' ? null : objectOf(grammar, cue);
  if (object === null || object < cue || object > run.first) return run;
  const marked = childrenBy(grammar, clause, ['mark']).length > 0;
  return marked ? run : { first: subtreeSpan(grammar, object).first, last: run.last };
}

/** Words behind an inserted report that still belong to it: "said on Friday", "told a news conference in Oslo". */
const LONGEST_TAIL = 14;
const LONGEST_SUBJECT = 80;

/** "The dam had burst, officials said on Friday." and "The dam, officials said, had burst.": told by the commas. */
function aroundInserted({ tokens, sentences }: Sentences, report: Report): Run[] | null {
  const sentence = sentences[tokens[report.cue]?.sentence ?? -1];
  const before = tokens[report.first - 1];
  if (!sentence || report.first <= sentence.first || before?.text !== ',') return null;
  let tail = report.last;
  while (tail < sentence.last && tail - report.last < LONGEST_TAIL && !isBreak(tokens[tail])) tail++;
  const behind = tokens[tail];
  const first = { first: sentence.first, last: report.first };
  const rest = { first: tail, last: sentence.last };
  if (behind?.text === ',' && hasPredicate(tokens, rest)) return [first, rest];
  const ends = !behind || tail >= sentence.last - 1 || behind.text === '.';
  return ends && hasPredicate(tokens, first) ? [first] : null;
}

/** Where the words of an inserted report end: punctuation, or the clause of a report that is not inserted. */
function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ'
  );
}

/** Whether a run holds a verb; only the part of a run is looked at in which a sentence of any sense has one. */
function hasPredicate(tokens: readonly Token[], { first, last }: Run): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_SUBJECT); at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

/** "claimed to have found", "denied taking part", "promised to return". */
function infinitive(grammar: Sentences, cue: number, sort: Report['sort']): number | null {
  if (!['claim', 'deny', 'promise', 'predict', 'confirm'].includes(sort)) return null;
  return childBy(grammar, cue, 'xcomp', 'advcl');
}

/** "accused the driver of leaving", "blamed the flood on the council": all that hangs from the verb behind it. */
function accusation(grammar: Sentences, cue: number): Run[] {
  const object = objectOf(grammar, cue);
  if (object === null || object < cue) return [];
  return [withPhrases(grammar, cue, object)];
}

/** The object with the phrases behind it, up to another clause. */
function withPhrases(grammar: Sentences, cue: number, object: number): Run {
  let { first, last } = subtreeSpan(grammar, object);
  for (const child of childrenBy(grammar, cue, ['obl', 'advcl', 'obl:agent', 'xcomp'])) {
    if (child > object && !isTime(grammar, child)) last = Math.max(last, subtreeSpan(grammar, child).last);
  }
  if (first < cue && cue < last) first = cue + 1;
  return { first, last };
}

function isTime(grammar: Sentences, child: number): boolean {
  const marker = caseOf(grammar, child);
  return (
    grammar.tokens[child]?.relation === 'obl' &&
    marker !== null &&
    ['on', 'in', 'during'].includes(grammar.tokens[marker]?.lower ?? '')
  );
}

/** "The dam, according to the ministry, burst at noon": the clause around the phrase. */
function aroundPhrase(grammar: Sentences, report: Report): Run[] {
  const { tokens } = grammar;
  const inside = tokens[report.head];
  let at = report.head;
  while ((tokens[at]?.head ?? -1) >= 0 && at >= report.first && at < report.last) at = tokens[at]?.head ?? -1;
  const sentence = grammar.sentences[inside?.sentence ?? -1];
  if (!sentence) return [];
  if (at >= report.first && at < report.last) return around(sentence, report, report);
  return around(subtreeSpan(grammar, clauseHead(grammar, at)), report, report);
}

/** What the parse does not tell: all behind "said", or all before ", he said" at the end of a sentence. */
function byOrder(grammar: Sentences, report: Report): Run[] {
  const { tokens } = grammar;
  const sentence = grammar.sentences[tokens[report.cue]?.sentence ?? -1];
  if (!sentence) return [];
  const next = tokens[report.last];
  if (
    report.side === 'before' &&
    next &&
    report.last < sentence.last &&
    /^(?:SCONJ|PRON|DET|PROPN|NOUN)$/.test(next.tag)
  ) {
    const run = { first: report.last, last: sentence.last };
    if (hasPredicate(tokens, run)) return [run];
  }
  const before = tokens[report.first - 1];
  return before?.text === ',' && report.first > sentence.first ? [{ first: sentence.first, last: report.first }] : [];
}

/** A run without the report, which may stand in the middle of it. */
function around(run: Run, hole: Run, report: Report): Run[] {
  const first = Math.min(hole.first, report.first);
  const last = Math.max(hole.last, report.last);
  return [
    { first: run.first, last: Math.min(run.last, first) },
    { first: Math.max(run.first, last), last: run.last },
  ];
}

function without(run: Run, report: Report): Run[] {
  const overlaps = report.first < run.last && run.first < report.last;
  return overlaps ? around(run, report, report) : [run];
}

/** Without punctuation and conjunctions at the edges; runs without a word are dropped. */
export function trimmed({ tokens }: Pick<Document, 'tokens'>, { first, last }: Run): TokenRange[] {
  let from = first;
  let to = last;
  while (from < to && /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[from]?.tag ?? '')) from++;
  while (to > from && tokens[to - 1]?.tag === 'PUNCT') to--;
  const begin = tokens[from];
  const end = tokens[to - 1];
  return begin && end && to > from ? [{ first: from, last: to, start: begin.start, end: end.end }] : [];
}
