import type { Token } from '../../model';
import { childrenBy, type Grammar, isWithin, subjectOf } from '../grammar';
import { TIME_WORDS } from '../lexicon/phrase-words';
import { isNominal, type Phrase, phraseBefore } from './noun-phrase';

const TIMES: ReadonlySet<string> = new Set(TIME_WORDS);
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
/** Words between subject and verb that a parenthesis may hold: "Keller, who has led the agency since May, said". */
const LONGEST_ASIDE = 30;
/** What a comma or a clause adds to a noun; it is left out of the words that name somebody. */
const ADDED = /^(?:acl|appos|parataxis|punct|dep|advcl|orphan)/;

/**
 * Who does what a verb says, as far as it is named before or above the verb: the noun phrase just before it, widened by the
 * parse ("officials in the port"), else the subject by the parse, else the noun phrase before an aside.
 */
export function actorOf(grammar: Grammar, verb: number, floor: number): Phrase | null {
  const own = childrenBy(grammar, verb, ['nsubj']).find((subject) => subject < verb) ?? null;
  // "…, saying": a participle takes the subject of the verb it hangs from.
  if (isParticiple(grammar, verb)) return named(grammar, own) ?? named(grammar, subjectOf(grammar, verb));
  const near = phraseBefore(grammar.tokens, groupStart(grammar, verb, floor), floor);
  if (near && !isRelative(grammar.tokens[near.head]?.lower ?? '')) {
    const wider = own !== null && own < near.first && isWithin(grammar, near.head, own) ? named(grammar, own) : null;
    return wider && wider.last >= near.last ? wider : near;
  }
  return named(grammar, own) ?? acrossAside(grammar, verb, floor) ?? named(grammar, sharedSubject(grammar, verb));
}

/** "mocked Keller, accused Brandt": behind a comma the parse may take a second verb for a participle of the object. */
function sharedSubject(grammar: Grammar, verb: number): number | null {
  const { relation = '', head = -1 } = grammar.tokens[verb] ?? {};
  const noun = relation === 'acl' && grammar.tokens[verb - 1]?.text === ',' ? grammar.tokens[head] : undefined;
  return noun?.relation === 'obj' ? subjectOf(grammar, noun.head) : subjectOf(grammar, verb);
}

function named(grammar: Grammar, subject: number | null): Phrase | null {
  const token = subject === null ? undefined : grammar.tokens[subject];
  if (!token || isRelative(token.lower)) return null;
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(token.tag) ? nominal(grammar, token.index) : null;
}

function isRelative(word: string): boolean {
  return ['who', 'which', 'that', 'what'].includes(word);
}

/** The words of a noun phrase without what a comma or a clause adds to it; null where the parse strays over a mark or a verb. */
export function nominal({ tokens, children }: Grammar, head: number): Phrase | null {
  let first = head;
  let last = head + 1;
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    for (const child of children[at] ?? []) {
      if (!(child > at && ADDED.test(tokens[child]?.relation ?? ''))) open.push(child);
    }
  }
  while (first < head && !PHRASE_START.test(tokens[first]?.tag ?? '')) first++;
  const end = tokens.slice(head, last).findIndex(({ text }) => STRAY.test(text));
  if (end > 0) last = head + end;
  if (tokens.slice(first, head).some(({ text, tag }) => STRAY.test(text) || tag === 'AUX')) return null;
  return { first, last, head, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

const PHRASE_START = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM|X|VERB)$/;
/** Marks that never stand inside the words that name a source. */
const STRAY = /^(?:[,;:()"“”«»]|--|—|–|``|'')$/;

function isParticiple(grammar: Grammar, verb: number): boolean {
  return (
    grammar.tokens[verb]?.lower.endsWith('ing') === true && childrenBy(grammar, verb, ['aux', 'aux:pass']).length === 0
  );
}

/** First of the auxiliaries, adverbs and bare times before a verb: "the mayor last week repeatedly said". */
function groupStart({ tokens }: Grammar, verb: number, floor: number): number {
  let end = verb;
  while (end > floor) {
    const token = tokens[end - 1] as Token;
    if (BETWEEN.has(token.tag)) end--;
    else if (TIMES.has(token.lower) && end - 1 > floor) {
      end--;
      while (
        end > floor + 1 &&
        /^(?:last|this|the|next|on|over|in|late|early|earlier|that)$/.test(tokens[end - 1]?.lower ?? '')
      )
        end--;
    } else break;
  }
  return end;
}

/** "Keller, who said" and "Keller, head of the agency, said". */
function acrossAside(grammar: Grammar, verb: number, floor: number): Phrase | null {
  const { tokens } = grammar;
  const end = groupStart(grammar, verb, floor);
  const before = tokens[end - 1];
  if (!before || end - 1 < floor) return null;
  if (before.lower === 'who' || before.lower === 'which') {
    return phraseBefore(tokens, tokens[end - 2]?.text === ',' ? end - 2 : end - 1, floor);
  }
  return ASIDE_END.has(before.text) ? beyondAside(grammar, end - 1, floor) : null;
}

const ASIDE_END: ReadonlySet<string> = new Set([',', ')', '—', '–']);

/** "Maria Keller, head of the agency, said": the name, or else the first noun phrase, before one of the commas. */
function beyondAside({ tokens }: Pick<Grammar, 'tokens'>, close: number, floor: number): Phrase | null {
  const opening = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  let best: Phrase | null = null;
  for (let at = close - 1; at > floor && at >= close - LONGEST_ASIDE; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^["“”;:]$/.test(text)) break;
    if (text !== opening) continue;
    const found = phraseBefore(tokens, at, floor);
    if (found && isNominal(tokens[found.head])) best = found;
    if (best && (best.first === floor || opening !== ',' || tokens[best.head]?.tag === 'PROPN')) break;
  }
  return best;
}
