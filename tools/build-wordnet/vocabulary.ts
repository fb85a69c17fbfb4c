import { key, PARTS, type Part, type Synset, type WordNet } from './read-wordnet';

/** A sense counts when it is the first, or has this share of the tagged uses of the word in its part of speech. */
const SENSE_SHARE = 0.3;
/** Words whose senses are opposites ("to sanction": to allow, to punish). */
const CONTRADICTORY = new Set(['sanction', 'oversight', 'table', 'cleave', 'dust', 'screen', 'trim', 'buckle']);
/** A part of speech counts when it has this share of the tagged uses of the word ("run" is hardly a noun). */
const PART_SHARE = 0.15;

export interface Vocabulary {
  /** Lemmas that are kept, in the order of their frequency. */
  readonly lemmas: ReadonlySet<string>;
  /** Synonym sets that a lemma usually means, the likeliest first. */
  usual(part: Part, lemma: string): readonly Synset[];
}

/**
 * The `size` most frequent words that WordNet knows, by the first place that one of their forms has in a list of
 * words ordered by frequency.
 */
export function chooseVocabulary(wordnet: WordNet, frequent: readonly string[], size: number): Vocabulary {
  const place = new Map(frequent.map((word, at) => [word, at]));
  const best = new Map<string, number>();
  for (const part of PARTS)
    for (const [name] of wordnet.senses) {
      if (!name.startsWith(`${part} `)) continue;
      const lemma = name.slice(part.length + 1);
      if (CONTRADICTORY.has(lemma) || !/^[a-z]{3,}(?:-[a-z]+)*$/.test(lemma) || !isCommon(wordnet, part, lemma))
        continue;
      const forms = [lemma, ...regularForms(part, lemma), ...(wordnet.irregular.get(name) ?? [])];
      const rank = Math.min(...forms.map((form) => place.get(form) ?? Number.POSITIVE_INFINITY));
      if (rank < (best.get(lemma) ?? Number.POSITIVE_INFINITY)) best.set(lemma, rank);
    }
  const ordered = [...best].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).slice(0, size);
  const lemmas = new Set(ordered.map(([lemma]) => lemma));
  return { lemmas, usual: (part, lemma) => usualSenses(wordnet, part, lemma) };
}

/** Names ("Washington", "May") are written with a capital in their first sense. */
function isCommon(wordnet: WordNet, part: Part, lemma: string): boolean {
  const first = wordnet.synsets.get(key(part, wordnet.senses.get(key(part, lemma))![0]!.offset))!;
  return first.words.includes(lemma);
}

function usualSenses(wordnet: WordNet, part: Part, lemma: string): Synset[] {
  const totals = PARTS.map((other) => sum(wordnet.senses.get(key(other, lemma))?.map(({ count }) => count) ?? []));
  const total = sum(totals);
  const senses = wordnet.senses.get(key(part, lemma)) ?? [];
  const own = sum(senses.map(({ count }) => count));
  if (total && own < PART_SHARE * total) return [];
  return senses
    .filter(
      ({ count }, rank) => rank === 0 || (rank < 3 && count >= SENSE_SHARE * own && (count > 0 || senses.length === 2)),
    )
    .map(({ offset }) => wordnet.synsets.get(key(part, offset))!);
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

function regularForms(part: Part, lemma: string): string[] {
  if (part === 'adj') return [];
  const stem = lemma.replace(/e$/, '');
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s');
  if (part === 'noun') return [plural];
  return [plural, `${stem}ing`, /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, 'ied') : `${stem}ed`];
}
