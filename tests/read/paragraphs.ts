import type { Article } from '../../src/model';
import { type ReadOptions, readArticle } from '../../src/read';

/** The paragraphs of an article as pairs of kind and words. */
export function paragraphsOf(
  source: string,
  options?: ReadOptions,
): { article: Article; paragraphs: [string, string][] } {
  const article = readArticle(source, options);
  const paragraphs = article.paragraphs.map(({ kind, start, end }): [string, string] => [
    kind,
    article.text.slice(start, end),
  ]);
  return { article, paragraphs };
}
