import { diffWords } from 'diff';
import { escapeHtml as safe } from '../escape/html';

/** More edits than this and the sentences have too little in common for marks to help. */
const MOST_EDITS = 120;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Two texts with the words marked that only one of them has. */
export function difference(left: string, right: string): [left: string, right: string] {
  const changes = diffWords(left, right, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS });
  if (!changes) return [safe(left), safe(right)];
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    changes
      .filter((change) => !change[other])
      .map((change) => (change[own] && change.value.trim() ? `<mark>${safe(change.value)}</mark>` : safe(change.value)))
      .join('');
  return [side('added', 'removed'), side('removed', 'added')];
}
