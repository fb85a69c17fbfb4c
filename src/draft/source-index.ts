import { sameName } from '../language/names/similar';
import type { Document, NameMention, Quantity, Sentence, TimeMention, Token } from '../model';
import { type Likeness, likeness } from './meaning';
import { plainly } from './plainly';

/** One sentence of a source with what a draft's words are looked up in. */
export interface SourceSentence {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lemmas: ReadonlySet<string>;
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
}

/** Where the pieces of a draft sentence are looked up: all sentences of the sources, or those that are near. */
export interface Sources {
  /** The sources with their text made plain, for quoted words. */
  readonly documents: readonly { readonly document: Document; readonly text: string }[];
  readonly sentences: readonly SourceSentence[];
  /** How telling a lemma is: inverse sentence frequency, 0–1; a word they lack is as rare as one they have once. */
  rarity(lemma: string): number;
  /** The sources' lemmas that are near or opposite to a lemma. */
  likenesses(lemma: string): ReadonlyMap<string, Likeness>;
  /** The best likeness of a lemma in one sentence. */
  inSentence(lemma: string, sentence: SourceSentence): Likeness;
  /** The sources' names that can be the same as a name. */
  namesLike(name: string): ReadonlySet<string>;
}

/** A draft sentence is looked up in at most this many source sentences: those that share its rarest words. */
const MOST_SENTENCES = 300;

/** Everything the sources say, indexed for looking up words. */
export class SourceIndex implements Sources {
  readonly documents: Sources['documents'];
  readonly sentences: readonly SourceSentence[];
  private readonly vocabulary = new Map<string, number[]>();
  private readonly known = new Map<string, ReadonlyMap<string, Likeness>>();
  private readonly names: readonly string[];
  private readonly knownNames = new Map<string, ReadonlySet<string>>();

  constructor(sources: readonly Document[]) {
    this.documents = sources.map((document) => ({ document, text: plainly(document.article.text) }));
    this.sentences = sources.flatMap(sentencesOf);
    this.names = [...new Set(sources.flatMap(({ names }) => names.map(({ text }) => text)))];
    this.sentences.forEach(({ lemmas }, at) => {
      for (const lemma of lemmas) {
        const list = this.vocabulary.get(lemma);
        if (list) list.push(at);
        else this.vocabulary.set(lemma, [at]);
      }
    });
  }

  /** The sentences that share most with a draft sentence; all of them when they are few. */
  around(tokens: readonly Token[]): Sources {
    if (this.sentences.length <= MOST_SENTENCES) return this;
    const scores = new Map<number, number>();
    for (const lemma of new Set(tokens.map((token) => token.lemma.toLowerCase())))
      for (const at of this.vocabulary.get(lemma) ?? []) scores.set(at, (scores.get(at) ?? 0) + this.rarity(lemma));
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_SENTENCES);
    const sentences = best
      .map(([at]) => at)
      .sort((a, b) => a - b)
      .map((at) => this.sentences[at]!);
    return {
      documents: this.documents,
      sentences,
      rarity: (lemma) => this.rarity(lemma),
      likenesses: (lemma) => this.likenesses(lemma),
      inSentence: (lemma, sentence) => this.inSentence(lemma, sentence),
      namesLike: (name) => this.namesLike(name),
    };
  }

  rarity(lemma: string): number {
    const total = this.sentences.length + 1;
    return Math.log(1 + total / (this.vocabulary.get(lemma)?.length ?? 1)) / Math.log(1 + total);
  }

  likenesses(lemma: string): ReadonlyMap<string, Likeness> {
    const cached = this.known.get(lemma);
    if (cached) return cached;
    const found = new Map<string, Likeness>();
    for (const other of this.vocabulary.keys()) {
      const how = likeness(lemma, other);
      if (how.near > 0 || how.opposite) found.set(other, how);
    }
    this.known.set(lemma, found);
    return found;
  }

  inSentence(lemma: string, sentence: SourceSentence): Likeness {
    let near = 0;
    let opposite = false;
    for (const [other, how] of this.likenesses(lemma)) {
      if (!sentence.lemmas.has(other)) continue;
      near = Math.max(near, how.near);
      opposite ||= how.opposite;
    }
    return { near, opposite };
  }

  namesLike(name: string): ReadonlySet<string> {
    const cached = this.knownNames.get(name);
    if (cached) return cached;
    const found = new Set(this.names.filter((other) => sameName(name, other) !== 'different'));
    this.knownNames.set(name, found);
    return found;
  }
}

function sentencesOf(document: Document): SourceSentence[] {
  const bySentence = <T extends { first: number }>(list: readonly T[]) => {
    const found = new Map<number, T[]>();
    for (const item of list) {
      const { sentence } = document.tokens[item.first]!;
      found.set(sentence, [...(found.get(sentence) ?? []), item]);
    }
    return found;
  };
  const [names, quantities, times] = [
    bySentence(document.names),
    bySentence(document.quantities),
    bySentence(document.times),
  ];
  return document.sentences.map((sentence) => {
    const tokens = document.tokens.slice(sentence.first, sentence.last);
    return {
      document,
      sentence,
      tokens,
      lemmas: new Set(tokens.filter(({ tag }) => tag !== 'PUNCT').map(({ lemma }) => lemma.toLowerCase())),
      names: names.get(sentence.index) ?? [],
      quantities: quantities.get(sentence.index) ?? [],
      times: times.get(sentence.index) ?? [],
    };
  });
}
