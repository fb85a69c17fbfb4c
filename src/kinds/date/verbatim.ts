import type { Claim, Token } from '../../model';

/** Words on either side of a time that make its surroundings. */
const WORDS = 3;
const FEWEST = 4;

interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

const known = new WeakMap<Claim, Surroundings | null>();

/** Read once a claim: every pair of claims asks for them. */
function surroundings(claim: Claim): Surroundings | null {
  let found = known.get(claim);
  if (found === undefined) {
    found = readSurroundings(claim);
    known.set(claim, found);
  }
  return found;
}

/** The words around the time itself, which the claim's span may hold together with its verb. */
function readSurroundings({ document, span }: Claim): Surroundings | null {
  const { tokens, times } = document;
  const time = times.find(({ start, end }) => start < span.end && end > span.start);
  if (!time) return null;
  const { sentence } = tokens[time.first]!;
  const inside = (token: Token) => token.sentence === sentence && token.tag !== 'PUNCT';
  return {
    before: tokens
      .slice(Math.max(0, time.first - WORDS - 2), time.first)
      .filter(inside)
      .slice(-WORDS),
    after: tokens
      .slice(time.last, time.last + WORDS + 2)
      .filter(inside)
      .slice(0, WORDS),
  };
}

const sameWords = (a: readonly Token[], b: readonly Token[]) =>
  a.length === b.length && a.every(({ lower }, at) => lower === b[at]!.lower);

/** Whether two times stand between the same words: the sentence was copied, and the time perhaps changed on the way. */
export function isVerbatim(a: Claim, b: Claim): boolean {
  if (a.article === b.article) return false;
  const [x, y] = [surroundings(a), surroundings(b)];
  if (!x || !y || x.before.length + x.after.length < FEWEST) return false;
  return sameWords(x.before, y.before) && sameWords(x.after, y.after);
}
