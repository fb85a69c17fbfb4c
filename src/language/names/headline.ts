import type { Sentence, Token } from '../../model';
import { type Piece, wordsOf } from './cut';
import { plain } from './spelling';
import { functionWords, knownType } from './tables';
import { isCapitalised } from './token-tests';

const LONGEST_NAME = 8;

/**
 * Names in a headline whose capitals say nothing: only those that the body names too, whole or by a word of a person's name,
 * and those of the tables.
 */
export function findInHeadline(
  sentence: Sentence,
  tokens: readonly Token[],
  text: string,
  body: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const token = tokens[at] as Token;
    let length = 0;
    if (isCapitalised(token)) {
      for (let more = Math.min(LONGEST_NAME, sentence.last - at); more > 0 && length === 0; more--) {
        if (!/[\p{L}\d]/u.test(tokens[at + more - 1]?.text ?? '')) continue;
        const end = (tokens[at + more - 1] as Token).end;
        const name = text.slice(token.start, end);
        const lone = more === 1 && functionWords.has(token.lower) && !/^U\.?S\.?$/.test(name);
        if (
          !lone &&
          (body.has(plain(name)) || knownType(name) !== null) &&
          !/['’.]s?$/.test(name.slice(-2).replace(/^[A-Z]\.$/, ''))
        )
          length = more;
      }
    }
    if (length > 0) {
      const last = at + length;
      const end = (tokens[last - 1] as Token).end;
      pieces.push({
        first: at,
        last,
        start: token.start,
        end,
        text: text.slice(token.start, end).replace(/\s+/g, ' '),
        words: wordsOf(tokens, at, last),
        title: null,
        weak: false,
      });
    }
    at += Math.max(1, length);
  }
  return pieces;
}
