import type { Quotation } from '../../model';
import { LIGHT_WORDS } from '../lexicon/quotation-words';
import type { Speech } from './scene';

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS);
/** Up to so many words may be no more than a marked expression. */
const FEW = 3;
const LONGEST_TITLE = 12;

/**
 * Speech, or words that the writer only marks: “rockets”, the title of a film or a programme.
 * `opens` says that the quotation begins its sentence, where titles seldom stand.
 */
export function sortOf(words: string, speech: Speech | null, opens: boolean): Quotation['sort'] {
  const parts = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const direct = speech !== null && ['after', 'colon', 'continued'].includes(speech.by);
  const sentence = /[.,!?…]$/.test(words);
  if (isTitle(parts) && !(direct && sentence && opens)) return 'scare';
  if (parts.length > FEW || (direct && sentence)) return 'speech';
  return speech !== null && (speech.by === 'before' || (speech.sort === 'source' && parts.length === FEW))
    ? 'speech'
    : 'scare';
}

/** "The Sound of Rain": every word of content is capitalised, and there are several. */
function isTitle(parts: readonly string[]): boolean {
  const content = parts.filter((word) => !LIGHT.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  const small = parts.length - content.length;
  return (
    parts.length > 1 &&
    parts.length <= LONGEST_TITLE &&
    small <= content.length + 1 &&
    content.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}
