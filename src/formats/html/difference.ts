import { diffWords } from 'diff';
import type { Span } from '../../model';
import { escapeHtml as safe } from '../escape/html';

/** More edits than this and the sentences have too little in common for marks to help. */
const MOST_EDITS = 120;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const changesOf = (left: string, right: string) =>
  diffWords(left, right, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS });

/** Two texts with the words marked that only one of them has. */
export function difference(left: string, right: string): [left: string, right: string] {
  const changes = changesOf(left, right);
  if (!changes) return [safe(left), safe(right)];
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    changes
      .filter((change) => !change[other])
      .map((change) => (change[own] && change.value.trim() ? `<mark>${safe(change.value)}</mark>` : safe(change.value)))
      .join('');
  return [side('added', 'removed'), side('removed', 'added')];
}

/** Where `own` has words that `other` has not, in offsets into `own`; neighbours are joined across a gap of white space. */
export function wordsOnlyIn(own: string, other: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { value, added, removed } of changesOf(own, other) ?? []) {
    if (added) continue;
    const words = value.trim();
    if (removed && words !== '') {
      const start = at + value.indexOf(words);
      const last = spans.at(-1);
      if (last && own.slice(last.end, start).trim() === '')
        spans[spans.length - 1] = { ...last, end: start + words.length };
      else spans.push({ start, end: start + words.length });
    }
    at += value.length;
  }
  return spans;
}
