import type { Document, Stance } from '../../model';
import { clauseHead } from './clause';

/** Stance of the clause a token stands in. */
export function stanceOf(document: Document, token: number): Stance {
  return document.stances.get(clauseHead(document, token)) ?? 'asserted';
}

const narrowest = new WeakMap<Document, Int32Array>();

/** The shortest of the reported contents that hold a token, by its place in `attributions`; −1 for none. */
function narrowestIn(document: Document): Int32Array {
  let known = narrowest.get(document);
  if (!known) {
    known = new Int32Array(document.tokens.length).fill(-1);
    const { attributions } = document;
    for (let place = 0; place < attributions.length; place++) {
      const { first, last } = attributions[place]!.content;
      for (let at = first; at < last; at++) {
        const other = attributions[known[at]!]?.content;
        if (!other || last - first < other.last - other.first) known[at] = place;
      }
    }
    narrowest.set(document, known);
  }
  return known;
}

/** Words of whoever is named as the source of what a token says; null where the article speaks itself. */
export function sourceOf(document: Document, token: number): string | null {
  const found = document.attributions[narrowestIn(document)[token] ?? -1];
  return found ? document.article.text.slice(found.source.start, found.source.end) : null;
}
