import { FactdiffError } from '../model';

/** UTF-16 units; the longest news pages, scripts included, have about two million. */
export const LONGEST_SOURCE = 5_000_000;

/** Control characters, and what stands where bytes could not be decoded. */
const ODD = /[\p{Cc}\ufffd]/gu;
/** White space, and the Latin-1 places of Windows quotation marks and dashes. */
const USUAL = /[\s\u0085\u0091-\u0097]/g;

/** Throws when the source is empty, too long, or not text at all. */
export function checkSource(source: string, label: string): void {
  if (source.length > LONGEST_SOURCE) {
    const length = source.length.toLocaleString('en-US');
    throw new FactdiffError(
      'article-too-large',
      `${label} has ${length} characters; an article may have at most ${LONGEST_SOURCE.toLocaleString('en-US')}.`,
    );
  }
  if (looksBinary(source)) throw new FactdiffError('binary-article', `${label} is not text but binary data.`);
  if (!/[^\s\ufeff]/.test(source)) throw emptyArticle(label);
}

export function emptyArticle(label: string): FactdiffError {
  return new FactdiffError('empty-article', `${label} is empty: it has no text to read.`);
}

/** A NUL among the first characters, or more than one character in ten that text does not have. */
function looksBinary(source: string): boolean {
  const sample = source.slice(0, 8192);
  if (sample.includes('\0')) return true;
  const odd = sample.replace(USUAL, '').match(ODD)?.length ?? 0;
  return odd > 8 && odd > sample.length / 10;
}
