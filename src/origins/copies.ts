import type { Document } from '../model';
import { Union } from './union';

/** Sentences that stand, nearly word for word, in several articles. */
export interface Copies {
  /** The same number for all copies of a sentence; null when it has none in another article. */
  copyOf(document: Document, sentence: number): number | null;
  /** The same number for articles that are mostly one text; its own for every other. */
  textOf(document: Document): number;
}

/** Words of a shingle (Broder 1997, "On the resemblance and containment of documents"). */
const SHINGLE = 5;
/** Share of the shorter sentence's shingles that both must have. */
const ALIKE = 0.5;
/** Two sentences alike by this few shingles may be one name or formula. */
const LEAST = 4;
/** A shingle in more sentences than this links each only with the next ones, so that the work stays linear. */
const CROWD = 12;
/** Share of the shorter article's sentences from which on both are one text. */
const ONE_TEXT = 0.6;

interface Passage {
  readonly document: number;
  readonly sentence: number;
  readonly shingles: ReadonlySet<string>;
}

/** Finds copied sentences by an inverted index of shingles, in time linear in the length of the articles. */
export function findCopies(documents: readonly Document[]): Copies {
  const passages = documents.flatMap(passagesOf);
  const index = new Map<string, number[]>();
  passages.forEach(({ shingles }, at) => {
    for (const shingle of shingles) {
      const list = index.get(shingle);
      if (list) list.push(at);
      else index.set(shingle, [at]);
    }
  });
  const shared = new Map<string, number>();
  for (const list of index.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < Math.min(list.length, i + CROWD); j++) {
        const [a, b] = [list[i]!, list[j]!];
        if (passages[a]!.document === passages[b]!.document) continue;
        const pair = `${a} ${b}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  const union = new Union(passages.length);
  const texts = new Union(documents.length);
  const copied = new Set<number>();
  const common = new Map<string, Set<string>>();
  for (const [pair, count] of shared) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const least = Math.min(passages[a]!.shingles.size, passages[b]!.shingles.size);
    if (count < LEAST || count < ALIKE * least) continue;
    union.join(a, b);
    copied.add(a).add(b);
    const [x, y] = [passages[a]!.document, passages[b]!.document];
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const sentences = common.get(key) ?? new Set();
    sentences.add(`${x} ${passages[a]!.sentence}`).add(`${y} ${passages[b]!.sentence}`);
    common.set(key, sentences);
  }
  const size = documents.map((_, at) => passages.filter(({ document }) => document === at).length);
  for (const [key, sentences] of common) {
    const [x, y] = key.split(' ').map(Number) as [number, number];
    const of = (document: number) => [...sentences].filter((item) => item.startsWith(`${document} `)).length;
    if (Math.max(of(x) / size[x]!, of(y) / size[y]!) >= ONE_TEXT && Math.min(size[x]!, size[y]!) > 2) texts.join(x, y);
  }
  const place = new Map(passages.map(({ document, sentence }, at) => [`${document} ${sentence}`, at]));
  const number = new Map(documents.map((document, at) => [document, at]));
  return {
    copyOf: (document, sentence) => {
      const at = place.get(`${number.get(document)} ${sentence}`);
      return at !== undefined && copied.has(at) ? union.find(at) : null;
    },
    textOf: (document) => texts.find(number.get(document)!),
  };
}

/** Body sentences with enough words of the writer's own: two outlets that quote one speech copy nobody. */
function passagesOf(document: Document, index: number): Passage[] {
  const { sentences, tokens, quotations } = document;
  const quoted = new Set<number>();
  for (const { first, last, sort } of quotations)
    if (sort === 'speech') for (let at = first; at < last; at++) quoted.add(at);
  return sentences.flatMap((sentence) => {
    if (sentence.title) return [];
    const words: string[] = [];
    for (let at = sentence.first; at < sentence.last; at++)
      if (tokens[at]!.tag !== 'PUNCT' && !quoted.has(at)) words.push(tokens[at]!.lower);
    const shingles = new Set<string>();
    for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
    return shingles.size < LEAST ? [] : [{ document: index, sentence: sentence.index, shingles }];
  });
}
