/** Stable codes of everything that can be wrong with what a caller hands over. */
export type FactdiffErrorCode =
  | 'invalid-argument'
  | 'invalid-options'
  | 'duplicate-id'
  | 'empty-article'
  | 'binary-article'
  | 'invalid-front-matter'
  | 'invalid-json'
  | 'invalid-ninjs'
  | 'invalid-html'
  | 'article-too-large'
  | 'invalid-facts'
  | 'unknown-format';

/** Wrong input. `message` is one sentence that names the article or argument and what was expected. */
export class FactdiffError extends Error {
  override readonly name = 'FactdiffError';
  constructor(
    readonly code: FactdiffErrorCode,
    message: string,
    /** 1-based line in the article's source, where there is one. */
    readonly line: number | null = null,
  ) {
    super(message);
  }
}
