import { LIGHT_WORDS } from '../../language/lexicon/quotation-words';

const LIGHT: ReadonlySet<string> = new Set(LIGHT_WORDS);
/** The words of substance, in order, in lower case. */
export const content = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word && !LIGHT.has(word));

/** Two quotations of the same words of substance, three or more, in another order. */
export function sameBag(a: string, b: string): boolean {
  const [x, y] = [content(a), content(b)];
  return x.length >= 3 && x.join(' ') !== y.join(' ') && [...x].sort().join(' ') === [...y].sort().join(' ');
}

/** "seams, not scars" against "scars, not seams". */
export function turned(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => /(\p{L}+), not (?:an? |the )?(\p{L}+)/u.exec(words.toLowerCase()));
  return !!x && !!y && x[1] === y[2] && x[2] === y[1];
}
