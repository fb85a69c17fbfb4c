import type { MappedText } from '../mapped-text';
import { blocksOf } from './blocks';
import type { Page } from './page';

/** The title of a page and, when it is shown on the page, where. */
export interface PageTitle {
  readonly words: string | null;
  readonly block: MappedText | null;
}

/** The heading that shows the headline which the page names; without one, the only `<h1>`, then `<title>` without the site's name. */
export function findTitle(page: Page, named: string | null): PageTitle {
  const headings = [...page.document.querySelectorAll('h1')]
    .slice(0, 20)
    .flatMap((heading) => blocksOf(heading, page).slice(0, 1));
  const shown = named === null ? undefined : headings.find((heading) => alike(heading.text, named));
  if (shown) return { words: named, block: shown };
  const element = page.document.querySelector('title');
  const inHead = element ? blocksOf(element, page)[0] : undefined;
  if (named !== null) return { words: named, block: inHead ? part(inHead, named) : null };
  if (headings.length === 1) return { words: headings[0]!.text, block: headings[0]! };
  if (!inHead) return { words: null, block: null };
  const words = withoutSite(inHead.text);
  return { words, block: part(inHead, words) };
}

/** The same words, or one the start of the other: a heading may be longer than the headline for search engines. */
function alike(heading: string, named: string): boolean {
  const [left, right] = [plain(heading), plain(named)];
  if (left === '' || right === '') return false;
  return (
    left === right || (Math.min(left.length, right.length) > 12 && (left.startsWith(right) || right.startsWith(left)))
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Ferry runs aground - Larne Courier", "Ferry runs aground | Larne Courier" */
function withoutSite(title: string): string {
  const cut = /^(.{12,}?)\s+[|–—»·-]\s+[^|–—»·]{2,40}$/.exec(title);
  return cut?.[1] ?? title;
}

/** The part of a mapped text that holds the words. */
function part(whole: MappedText, words: string): MappedText | null {
  const start = whole.text.indexOf(words);
  if (start < 0) return null;
  const end = start + words.length;
  const map = whole.map.flatMap((piece) => {
    const from = Math.max(start, piece.text);
    const to = Math.min(end, piece.text + piece.textLength);
    if (to <= from) return [];
    const plainPiece = piece.textLength === piece.sourceLength;
    const source = plainPiece ? piece.source + from - piece.text : piece.source;
    return [
      { text: from - start, source, textLength: to - from, sourceLength: plainPiece ? to - from : piece.sourceLength },
    ];
  });
  return { text: words, map };
}
