import type { Document } from '../../model';
import type { Happening } from './happening';
import { BEGINS, LASTS } from './lexicon';
import type { When } from './mention';

/** Which side of an event a time gives: its first day, its last, the latest or earliest day it may come, or the time itself. */
export type Side = 'at' | 'begin' | 'since' | 'end' | 'by' | 'before' | 'after';

const JOINS = /\b(?:to|and|until|till|through)\b|[–—-]/;
const NEGATED = new Set(['not', "n't", 'n’t', 'never', 'no']);

/** "did not leave until Thursday" is when it left; "stays open until Thursday" is its end. */
function isNegated(document: Document, { token }: Happening): boolean {
  return (document.children[token] ?? []).some((child) => NEGATED.has(document.tokens[child]!.lower));
}

/** The side of the event that the words around a time say. */
export function sideOf(document: Document, when: When, happening: Happening): Side {
  const { tokens } = document;
  const first = tokens[when.first]!.lower;
  const before = tokens[when.first - 1]?.lower ?? '';
  const opener = when.value.bound ? first : before;
  if (LASTS.has(opener) && !(opener === 'to' && !when.value.bound && before !== 'to')) {
    if (isNegated(document, happening)) return 'at';
    // "until the summer of 2030" is one end, though a summer has many days.
    return when.value.start !== when.value.end && JOINS.test(when.text.slice(opener.length)) ? 'at' : 'end';
  }
  if (opener === 'since') return 'since';
  if (BEGINS.has(opener))
    return when.value.start !== when.value.end && /\bto\b|–|-|\buntil\b/.test(when.text) ? 'at' : 'begin';
  if (when.value.bound === 'until') return 'by';
  if (when.value.bound === 'before') return 'before';
  if (when.value.bound === 'since') return 'since';
  if (when.value.bound === 'after') return 'after';
  return happening.edge ?? 'at';
}
