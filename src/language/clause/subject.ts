import type { Token } from '../../model';
import { childrenBy, childrenOf, type Grammar, isParsed, sentenceRange } from './grammar';
import { isNominal, type Phrase, phraseBefore } from './noun-phrase';

const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
/** Words between subject and verb that a parenthesis may hold: "Keller, who has led the agency since May, said". */
const LONGEST_ASIDE = 30;

/** The subject that stands before a verb, by the parse where there is one, else by the order of words. */
export function subjectBefore(grammar: Grammar, verb: number): Phrase | null {
  const parsed = isParsed(grammar, verb) ? parsedSubject(grammar, verb) : null;
  return parsed ?? shallowSubject(grammar, verb);
}

function parsedSubject(grammar: Grammar, verb: number): Phrase | null {
  const subject = childrenBy(grammar, verb, 'nsubj').find(({ index }) => index < verb);
  if (!subject) return null;
  if (['who', 'which', 'that'].includes(subject.lower)) {
    // "Keller, who said …": the noun that the relative clause describes.
    const clause = grammar.tokens[verb] as Token;
    const noun = clause.relation === 'acl:relcl' ? grammar.tokens[clause.head] : undefined;
    return noun ? nominal(grammar, noun.index) : null;
  }
  return nominal(grammar, subject.index);
}

/** The words of a noun phrase without what a comma adds to it. */
export function nominal(grammar: Grammar, head: number): Phrase {
  const { tokens } = grammar;
  let first = head;
  let last = head + 1;
  const open = [head];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    for (const { index, relation } of childrenOf(grammar, at)) {
      if (seen.has(index) || (/^(?:acl|appos|parataxis|punct|dep|advcl|cc|conj|orphan)/.test(relation) && index > at)) {
        if (!/^(?:cc|conj)/.test(relation)) continue;
      }
      seen.add(index);
      open.push(index);
    }
  }
  return { first, last, head, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

function shallowSubject(grammar: Grammar, verb: number): Phrase | null {
  const { tokens } = grammar;
  const { first } = sentenceRange(grammar, verb);
  let end = verb;
  while (end > first && BETWEEN.has((tokens[end - 1] as Token).tag)) end--;
  const before = tokens[end - 1];
  if (!before || end - 1 < first) return null;
  if (before.lower === 'who' || before.lower === 'which') {
    const comma = tokens[end - 2]?.text === ',' ? end - 2 : end - 1;
    return phraseBefore(tokens, comma, first);
  }
  if (before.text !== ',' && before.text !== ')' && before.text !== '—') return phraseBefore(tokens, end, first);
  return beyondAside(tokens, end - 1, first);
}

/** "Maria Keller, head of the agency, said": the phrase before the first of the two commas. */
function beyondAside(tokens: readonly Token[], close: number, first: number): Phrase | null {
  const opening = (tokens[close] as Token).text === ')' ? '(' : (tokens[close] as Token).text;
  let best: Phrase | null = null;
  for (let at = close - 1; at > first && at >= close - LONGEST_ASIDE; at--) {
    const token = tokens[at] as Token;
    if (/^["“”;:]$/.test(token.text)) break;
    if (token.text !== opening) continue;
    const found = phraseBefore(tokens, at, first);
    if (found && isNominal(tokens[found.head])) best = found;
    // Names of several parts and lists have more commas; the farthest name at a sentence start is the subject.
    if (best && (best.first === first || opening !== ',')) break;
    if (best && tokens[best.head]?.tag === 'PROPN') break;
  }
  return best;
}
