import type { Tag } from '../../model';
import { loadModel } from './model';
import { parseWords } from './parser';
import { ParserState } from './parser-state';
import { cutPieces } from './pieces';
import { PAD, SentenceBuffer } from './sentence-buffer';
import { tagWords } from './tagger';
import { RELATIONS, type Relation, TAGS } from './tagset';

export { RELATIONS, type Relation, TAGS } from './tagset';
export type { Tag };

/** The grammar of one sentence; every list has one entry per word. */
export interface Parse {
  /** Universal part-of-speech tags. */
  readonly tags: Tag[];
  /** Base forms: "said" → "say". Names keep their capitals. */
  readonly lemmas: string[];
  /** Position in the sentence of the word that governs this one; -1 for the root. */
  readonly heads: Int32Array;
  /** Universal Dependencies relation to the head; `root` for the root. */
  readonly relations: Relation[];
}

const buffer = new SentenceBuffer();
const state = new ParserState();
const PROPN = TAGS.indexOf('PROPN');

/**
 * Tags and parses one sentence, cut into words as the treebanks do ("U.S." is one word, "can’t" two: "ca", "n’t").
 * The tree is projective and has one root. Sentences of more than 160 words are parsed in pieces, whose roots hang from the
 * first one as `parataxis`.
 */
export function tagAndParse(words: readonly string[]): Parse {
  const model = loadModel();
  const parse: Parse = { tags: [], lemmas: [], heads: new Int32Array(words.length), relations: [] };
  let from = 0;
  let root = -1;
  for (const to of cutPieces(words)) {
    buffer.read(words, from, to, model.table);
    tagWords(buffer, model);
    buffer.settleTags();
    parseWords(buffer, state, model);
    for (let i = from; i < to; i++) {
      const cell = i - from + PAD;
      const tag = buffer.tag[cell]!;
      parse.tags.push(TAGS[tag]!);
      parse.lemmas.push(model.lemmatiser.lemma(words[i]!, tag, tag === PROPN));
      const head = state.head[cell]!;
      if (head !== state.end) {
        parse.heads[i] = head - PAD + from;
        parse.relations.push(RELATIONS[state.relation[cell]!]!);
      } else {
        parse.heads[i] = root;
        parse.relations.push(root < 0 ? 'root' : 'parataxis');
      }
    }
    if (root < 0) root = parse.heads.indexOf(-1);
    from = to;
  }
  return parse;
}
