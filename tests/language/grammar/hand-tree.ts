import type { Grammar } from '../../../src/language/grammar';
import type { Tag, Token } from '../../../src/model';

/**
 * A grammar written by hand, one word a part: `word/TAG/head/relation` with the head's word number from 1 (0 = root), and
 * `word=lemma` where the base form differs.
 */
export function handTree(text: string): Grammar & { at(word: string): number } {
  let end = -1;
  const tokens = text.split(' ').map((part, index): Token => {
    const [form, tag, head, relation] = part.split('/') as [string, Tag, string, string];
    const [word, lemma] = form.split('=') as [string, string | undefined];
    const start = end + 1;
    end = start + word.length;
    const lower = word.toLowerCase();
    return {
      index,
      sentence: 0,
      start,
      end,
      text: word,
      lower,
      lemma: lemma ?? lower,
      tag,
      head: Number(head) - 1,
      relation,
    };
  });
  const children: number[][] = tokens.map(() => []);
  for (const { head, index } of tokens) if (head >= 0) children[head]!.push(index);
  return { tokens, children, at: (word) => tokens.findIndex((token) => token.text === word) };
}
