import { relatedness } from '../../language/lexicon/meaning';
import { SAME_THINGS } from '../../language/lexicon/same-things';

/** From this on two nouns are taken for words of one thing. */
const RELATED = 0.8;

const THINGS: ReadonlyMap<string, readonly number[]> = (() => {
  const lines = new Map<string, number[]>();
  SAME_THINGS.forEach((line, at) => {
    for (const noun of line.split(' ')) lines.set(noun, [...(lines.get(noun) ?? []), at]);
  });
  return lines;
})();

/** May two nouns stand for one thing of a story: "storm", "typhoon"? */
export const sameNoun = (a: string, b: string): boolean =>
  a === b || (THINGS.get(a)?.some((line) => THINGS.get(b)?.includes(line)) ?? false) || relatedness(a, b) >= RELATED;
