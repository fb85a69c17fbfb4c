import type { Document } from '../model';

/**
 * How telling a lemma is, from 0 (in every sentence) to 1 (in a single one): inverse sentence frequency over all
 * articles, divided by its maximum (Spärck Jones 1972).
 */
export function rarityOf(documents: readonly Document[]): (lemma: string) => number {
  const frequency = new Map<string, number>();
  let sentences = 0;
  for (const { sentences: list, tokens } of documents)
    for (const sentence of list) {
      sentences++;
      const seen = new Set<string>();
      for (let at = sentence.first; at < sentence.last; at++) seen.add(tokens[at]!.lemma);
      for (const lemma of seen) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
    }
  const top = Math.log(1 + sentences);
  const rarity = new Map<string, number>();
  if (top) for (const [lemma, count] of frequency) rarity.set(lemma, Math.log((1 + sentences) / count) / top);
  return (lemma) => rarity.get(lemma) ?? 1;
}
