import { isKnownPlace } from '../../language/names/places';
import { plainWords } from '../../language/names/spelling';
import { titleNoun } from '../../language/names/titles';
import type { Claim, Document, World } from '../../model';
import { mentionsBySpelling } from './find';
import { differenceOf } from './spelling';

interface Context {
  /** Who else is named in the sentences that hold the name. */
  readonly company: ReadonlySet<number>;
  /** Content words of those sentences. */
  readonly words: ReadonlySet<string>;
  /** Nouns that stand beside the name: its title or description. */
  readonly described: ReadonlySet<string>;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);
const cache = new WeakMap<Document, Map<string, Context>>();

/** What an article says around one spelling of a name. */
function contextOf({ document, value }: Claim, world: World): Context {
  const name = value.type === 'name' ? value.name : '';
  const known = cache.get(document) ?? new Map<string, Context>();
  cache.set(document, known);
  let context = known.get(name);
  if (!context) {
    const mentions = mentionsBySpelling(document).get(name) ?? [];
    const sentences = new Set(mentions.map(({ first }) => document.tokens[first]!.sentence));
    const own = new Set(mentions.map(({ entity }) => entity));
    const company = document.names
      .filter(({ first, entity }) => sentences.has(document.tokens[first]!.sentence) && !own.has(entity))
      .map(({ entity }) => world.identify(document, entity));
    const tokens = [...sentences].flatMap((index) => {
      const { first, last } = document.sentences[index]!;
      return document.tokens.slice(first, last);
    });
    const words = tokens.filter(({ tag }) => CONTENT.has(tag)).map(({ lemma }) => lemma.toLowerCase());
    const described = mentions.flatMap(({ first, last }) =>
      document.tokens
        .slice(Math.max(0, first - 3), last + 4)
        .filter(
          ({ tag, index, lower }) =>
            (index < first || index >= last) && (tag === 'NOUN' || (index === first - 1 && titleNoun(lower) !== null)),
        )
        .map(({ lemma }) => lemma.toLowerCase()),
    );
    context = { company: new Set(company), words: new Set(words), described: new Set(described) };
    known.set(name, context);
  }
  return context;
}

function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, weight: (item: T) => number = () => 1): number {
  const sum = (items: Iterable<T>) => [...items].reduce((total, item) => total + weight(item), 0);
  const shared = sum([...a].filter((item) => b.has(item)));
  return shared / Math.max(1, Math.min(sum(a), sum(b)));
}

/** What speaks for two spellings naming one and the same, beyond their letters. */
export function nameFeatures(a: Claim, b: Claim, world: World): Record<string, number> {
  const [x, y] = [a, b].map(({ value }) => (value.type === 'name' ? value.name : '')) as [string, string];
  const [left, right] = [contextOf(a, world), contextOf(b, world)];
  const [p, q] = [plainWords(x), plainWords(y)];
  const difference = differenceOf(x, y);
  return {
    accepted: difference === 'same' || difference === 'variant' || difference === 'given name' ? 1 : 0,
    long: longest(p, q) >= LONG ? 1 : 0,
    apart: usedApart(x, y, world) ? 1 : 0,
    rest: p.length > 1 && p.some((word) => q.includes(word)) ? 1 : 0,
    given: p.length > 1 && p.length === q.length && p[0] === q[0] ? 1 : 0,
    known: isKnownPlace(x) !== isKnownPlace(y) ? 1 : 0,
    company: Math.min(1, share(left.company, right.company)),
    described: [...left.described].some((noun) => right.described.has(noun)) ? 1 : 0,
    words: share(left.words, right.words, world.rarity),
  };
}

/** From this length on two names seldom differ in one letter by chance. */
const LONG = 8;

/** Length of the shorter of the two words that differ. */
function longest(a: readonly string[], b: readonly string[]): number {
  const lengths = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))].map((words) =>
    Math.max(0, ...words.map((word) => word.length)),
  );
  return Math.min(...lengths);
}

/** Do three or more articles write one spelling or the other, and none both? Two people of a story would meet in one. */
function usedApart(a: string, b: string, { documents }: World): boolean {
  let told = 0;
  for (const document of documents) {
    const [x, y] = [a, b].map((name) => mentionsBySpelling(document).has(name));
    if (x && y) return false;
    if (x || y) told++;
  }
  return told > 2;
}
