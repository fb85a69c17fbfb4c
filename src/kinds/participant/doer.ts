import { childrenBy, subjectOf } from '../../language/grammar';
import type { Document } from '../../model';
import { holding } from '../shared/ranges';

/** Words that stand for the doer of the clause behind them: "was the *first* to notice", "were the *ones* who found it". */
const STAND_IN: ReadonlySet<string> = new Set(['first', 'one', 'ones', 'only', 'person', 'people', 'man', 'woman']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/**
 * Who does what an active verb tells, also where the clause is split: "It was *the nurse* who noticed", "*Lane* was the
 * first to notice". Of a verb in -ing only its own subject: in "accused them of supplying arms" it is not who accuses.
 */
export function doerOf(document: Document, verb: number): number | null {
  const { tokens, children } = document;
  const { lower, lemma } = tokens[verb]!;
  const own = (children[verb] ?? []).some((child) => /^(?:nsubj|aux)/.test(tokens[child]!.relation));
  if (lower.endsWith('ing') && lower !== lemma && !own) return null;
  const subject = subjectOf(document, verb);
  const split = focusOf(document, verb) ?? standInAbove(document, verb) ?? subject;
  if (split === null) return cleftBefore(document, verb);
  const { lower: word } = tokens[split]!;
  if (RELATIVE.has(word) || word === 'it') return cleftBefore(document, verb) ?? split;
  if (STAND_IN.has(word)) return subjectOf(document, split) ?? split;
  return split;
}

/** "It was *the driver* of the train who gave the alarm": what "it was" says, and the rest hangs from. */
function focusOf(document: Document, verb: number): number | null {
  const { tokens, sentences } = document;
  if (!/^(?:acl:relcl|advcl)$/.test(tokens[verb]!.relation)) return null;
  const { first } = sentences[tokens[verb]!.sentence]!;
  const it = tokens.slice(first, first + 6).find(({ lower, relation }) => lower === 'it' && relation === 'nsubj');
  if (!it || it.head < 0 || it.head >= verb || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[it.head]!.tag)) return null;
  if (!childrenBy(document, it.head, ['cop']).length) return null;
  const own = childrenBy(document, verb, ['nsubj'])[0];
  return own !== undefined && RELATIVE.has(tokens[own]!.lower) ? it.head : null;
}

/** "Lane was the first to notice": whom the word above the infinitive is said of. */
function standInAbove(document: Document, verb: number): number | null {
  const { relation, head } = document.tokens[verb]!;
  if (head < 0 || !/^(?:acl|acl:relcl|advcl|xcomp|ccomp)$/.test(relation)) return null;
  const above = document.tokens[head]!;
  const [subject] = STAND_IN.has(above.lower) ? childrenBy(document, head, ['nsubj']) : [];
  if (subject === undefined) return null;
  // "Paula Ensley, who was the first to notice"
  return RELATIVE.has(document.tokens[subject]!.lower) && above.head >= 0 ? above.head : subject;
}

/** Tokens from a verb back to the "who" of a split clause. */
const BACK = 4;

/** "It was the school nurse, Paula Ensley, *who* first said it": the word before "who" in a sentence that begins so. */
function cleftBefore(document: Document, verb: number): number | null {
  const { tokens, sentences } = document;
  const { first } = sentences[tokens[verb]!.sentence]!;
  for (let at = verb - 1; at > Math.max(first + 1, verb - BACK - 1); at--) {
    if (!RELATIVE.has(tokens[at]!.lower)) continue;
    if (!isCleft(document, first, at)) return null;
    let before = at - 1;
    while (before > first && tokens[before]!.tag === 'PUNCT') before--;
    const name = holding(document.names, before);
    return name ? name.first : headOf(document, before, first);
  }
  return null;
}

/** "It was", "It's": within a few tokens of the start of the sentence. */
function isCleft({ tokens }: Document, first: number, before: number): boolean {
  for (let at = first; at < Math.min(before, first + 6); at++)
    if (tokens[at]!.lower === 'it' && tokens[at + 1]!.lemma === 'be') return true;
  return false;
}

/** The head of the noun phrase that ends at a token. */
function headOf({ tokens }: Document, last: number, first: number): number | null {
  let at = last;
  for (let steps = 0; steps < 6; steps++) {
    const { head, relation, tag } = tokens[at]!;
    const inside = head >= first && head < at && /^(?:flat|nmod|compound|appos|case|det|amod)$/.test(relation);
    if (!inside) return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' ? at : null;
    at = head;
  }
  return null;
}

/** Verbs whose infinitive tells what came about: "went to ring the bell", "helped to free him". */
const COMING_ABOUT: ReadonlySet<string> = new Set([
  'go',
  'come',
  'manage',
  'help',
  'rush',
  'run',
  'hurry',
  'happen',
  'get',
]);

/** The word that says whether a deed came about: of "was the first to notice" and "went to ring" the one above. */
export function tellingOf(document: Document, verb: number): number {
  const { tokens } = document;
  const { head, relation } = tokens[verb]!;
  if (head < 0 || !/^(?:acl|acl:relcl|advcl|xcomp)$/.test(relation)) return verb;
  if (!childrenBy(document, verb, ['mark']).some((at) => tokens[at]!.lower === 'to')) return verb;
  const { lower, lemma } = tokens[head]!;
  return STAND_IN.has(lower) || COMING_ABOUT.has(lemma) ? head : verb;
}
