import { negationOf } from '../language/grammar';
import type { Document } from '../model';
import type { Piece, Scene } from './piece';
import { isContent } from './words';

const LOCAL = 0.8;
const SAME = 0.8;
const DENIABLE = new Set(['VERB', 'ADJ', 'NOUN', 'ADV']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'without', 'neither', 'nor']);
/** How many words a negation may stand before what it denies when the grammar does not link them. */
const REACH = 3;

/** Words that the draft denies and its sources do not, or the other way round. */
export function denialPieces(scene: Scene): Piece[] {
  const { index } = scene;
  return scene.tokens.flatMap((token): Piece[] => {
    if (!DENIABLE.has(token.tag) || !isContent(token)) return [];
    const { scores, best, nearest } = scene.context(token.index, token.index + 1);
    const likes = index.likenesses(token.lemma.toLowerCase());
    const states = new Set<boolean>();
    index.sentences.forEach((sentence, at) => {
      if (scores[at]! < LOCAL * best) return;
      for (const other of sentence.tokens)
        if ((likes.get(other.lemma.toLowerCase())?.near ?? 0) >= SAME)
          states.add(isDenied(sentence.document, other.index));
    });
    const denied = isDenied(scene.document, token.index);
    if (states.has(denied)) return [];
    const evidence: Record<string, number> | null = denied
      ? { denied: 1, deniedOnly: states.size ? 1 : 0, deniedNear: best }
      : states.size
        ? { deniedInSource: 1, deniedNear: best }
        : null;
    return evidence ? [{ sort: 'denial', first: token.index, last: token.index + 1, nearest, evidence }] : [];
  });
}

function isDenied(document: Document, token: number): boolean {
  const { tokens } = document;
  let at = token;
  for (let step = 0; step < 3 && at >= 0; step++) {
    if (negationOf(document, at) !== null) return true;
    const { relation, head } = tokens[at]!;
    // What is asked ("not decided whether to pay") is not denied with the asking.
    const asked = (document.children[at] ?? []).some((child) => ['whether', 'if'].includes(tokens[child]!.lower));
    if (asked || !['xcomp', 'aux', 'cop', 'obj'].includes(relation)) break;
    at = head;
  }
  for (let before = token - 1; before >= Math.max(0, token - REACH); before--) {
    const word = tokens[before]!;
    if (word.sentence !== tokens[token]!.sentence || word.tag === 'PUNCT' || word.tag === 'CCONJ') return false;
    if (NEGATIONS.has(word.lower)) return tokens[before + 1]?.lower !== 'only';
  }
  return false;
}
