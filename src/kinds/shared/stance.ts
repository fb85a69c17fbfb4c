import type { Document, Stance } from '../../model';
import { clauseHead } from './clause';

/** Stance of the clause a token stands in. */
export function stanceOf(document: Document, token: number): Stance {
  return document.stances.get(clauseHead(document, token)) ?? 'asserted';
}

/** Words of whoever is named as the source of what a token says; null where the article speaks itself. */
export function sourceOf(document: Document, token: number): string | null {
  const found = document.attributions
    .filter(({ content }) => token >= content.first && token < content.last)
    .sort((a, b) => a.content.last - a.content.first - (b.content.last - b.content.first))[0];
  return found ? document.article.text.slice(found.source.start, found.source.end) : null;
}
