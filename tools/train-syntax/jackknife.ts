import { SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { SparseModel } from '../../src/language/syntax/sparse-model';
import { WordTable } from '../../src/language/syntax/word-table';
import type { GoldSentence } from './conllu';
import { readLexicon } from './lexicon';
import { toSparse } from './quantise';
import type { TaggedSentence } from './train-parser';
import { applyTagger, type TaggerOptions, trainTagger } from './train-tagger';
import { joinWords, type WordClass } from './word-data';

const PRECISE = { step: 0.5, least: 0, pair: 0, bits: 21 };

/** Tags every sentence by a tagger that did not see it, so that the parser learns from tags as wrong as those it will get. */
export function jackknife(
  sentences: readonly GoldSentence[],
  classes: ReadonlyMap<number, WordClass>,
  { folds, ...options }: TaggerOptions & { readonly folds: number },
): TaggedSentence[] {
  const tagged = new Array<TaggedSentence>(sentences.length);
  const buffer = new SentenceBuffer();
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => i % folds !== fold);
    const table = new WordTable(joinWords(classes, readLexicon(rest)));
    const tagger = new SparseModel(toSparse(trainTagger(rest, table, options), PRECISE));
    sentences.forEach((gold, i) => {
      if (i % folds === fold) tagged[i] = { gold, tags: applyTagger(gold.words, { table, tagger }, buffer) };
    });
  }
  return tagged;
}
