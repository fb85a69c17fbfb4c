import type { Document, TokenRange } from '../../model';
import type { Phrase } from '../clause/noun-phrase';
import { nominal } from '../clause/subject';
import { caseOf, childBy, childrenBy, clauseHead, subtreeSpan } from '../grammar';
import { REPORTING_NOUNS } from '../lexicon/reporting';
import { trimmed } from './content';

const NOUNS: ReadonlySet<string> = new Set(Object.values(REPORTING_NOUNS).flat());

interface NounReport {
  readonly content: TokenRange;
  readonly source: Phrase;
  readonly head: number;
  readonly cue: number;
  readonly lemma: string;
}

/** "the ministry's claim that the dam burst", "by the council's count". */
export function nounReports(grammar: Pick<Document, 'tokens' | 'children'>): NounReport[] {
  return grammar.tokens.flatMap(({ index, tag, lemma }) => {
    if (tag !== 'NOUN' || !NOUNS.has(lemma)) return [];
    const owner = childBy(grammar, index, 'nmod:poss');
    if (owner === null || grammar.tokens[owner]?.tag === 'PRON') return [];
    const phrase = nominal(grammar, owner);
    if (!phrase) return [];
    const source = withoutEnding(grammar, phrase);
    return contentRuns(grammar, index).map((content) => ({ content, source, head: owner, cue: index, lemma }));
  });
}

function contentRuns(grammar: Pick<Document, 'tokens' | 'children'>, noun: number): TokenRange[] {
  const inside = childrenBy(grammar, noun, ['acl', 'ccomp', 'nmod']).filter((child) => {
    if (grammar.tokens[child]?.relation !== 'nmod') return true;
    const marker = caseOf(grammar, child);
    return marker !== null && grammar.tokens[marker]?.lower === 'of';
  });
  if (inside.length > 0) return inside.flatMap((child) => trimmed(grammar, subtreeSpan(grammar, child)));
  const marker = caseOf(grammar, noun);
  if (marker === null || !['by', 'on'].includes(grammar.tokens[marker]?.lower ?? '')) return [];
  const clause = subtreeSpan(grammar, clauseHead(grammar, noun));
  const phrase = subtreeSpan(grammar, noun);
  return [
    { first: clause.first, last: phrase.first },
    { first: phrase.last, last: clause.last },
  ].flatMap((run) => trimmed(grammar, run));
}

/** "the ministry" of "the ministry's". */
function withoutEnding(grammar: Pick<Document, 'tokens'>, phrase: Phrase): Phrase {
  const last = grammar.tokens[phrase.last - 1];
  if (!last || !/^['’]s?$/.test(last.text) || phrase.last - phrase.first < 2) return phrase;
  return { ...phrase, last: phrase.last - 1, end: grammar.tokens[phrase.last - 2]?.end ?? phrase.end };
}
