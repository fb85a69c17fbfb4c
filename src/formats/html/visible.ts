import { readable } from '../context';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b/i;
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|section|article|figure|blockquote|br|header|footer|nav|aside|table|tr)\b[^<>]*>/i;
const UNSEEN = /<(script|style|noscript|svg|template)\b|<!--/gi;

/** Gives pieces of one source as people read them. */
export interface Visible {
  readonly start: number;
  readonly end: number;
  piece(start: number, end: number): string;
}

/** Text without front matter; of a page the body without tags, scripts and styles, a paragraph for each block. */
export function visibleOf(source: string): Visible {
  if (!PAGE.test(source)) {
    const start = FRONT_MATTER.exec(source)?.[0].length ?? 0;
    return { start, end: source.length, piece: (from, to) => source.slice(from, to) };
  }
  const end = source.search(/<\/body\s*>/i);
  return {
    start: Math.max(source.search(/<body\b/i), 0),
    end: end < 0 ? source.length : end,
    piece: (from, to) => pageText(source.slice(from, to)),
  };
}

function pageText(html: string): string {
  const blocks = withoutUnseen(html).split(BLOCK).map(readable);
  return blocks.filter((block, i) => block.trim() !== '' || i === 0 || i === blocks.length - 1).join('\n\n');
}

/** Cuts out scripts, styles and comments. Each end that is missing is looked for once, so that time stays linear. */
function withoutUnseen(html: string): string {
  const missing = new Set<string>();
  let out = '';
  let at = 0;
  for (const { index, 1: tag = '!--' } of html.matchAll(UNSEEN)) {
    const name = tag.toLowerCase();
    if (index < at || missing.has(name)) continue;
    const close = name === '!--' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = index;
    const end = close.exec(html);
    if (!end) {
      missing.add(name);
      continue;
    }
    out += `${html.slice(at, index)} `;
    at = close.lastIndex;
  }
  return out + html.slice(at);
}
