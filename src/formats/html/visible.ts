import type { Span } from '../../model';
import { readable } from '../context';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b/i;
const JSON_TEXT = /^\ufeff?\s*[[{]\s*["{[]/;
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|section|article|figure|blockquote|br|header|footer|nav|aside|table|tr)\b[^<>]*>/i;
const UNSEEN = /<(script|style|noscript|svg|template)\b|<!--/gi;
const JSON_ESCAPE = /\\(?:u([\da-f]{4})|(["\\/])|([bfnrt]))/gi;

/** One source as people read it. */
export interface Visible {
  /** The parts that are shown, in order. */
  readonly parts: readonly Span[];
  /** What a reader sees between two offsets. */
  piece(start: number, end: number): string;
}

/**
 * Text without front matter; of a page the body without tags, scripts and styles, a paragraph for each block; of JSON the
 * strings without escapes. `needed` are shown wherever they stand: a headline may be in the front matter or the head.
 */
export function visibleOf(source: string, needed: readonly Span[] = []): Visible {
  if (PAGE.test(source)) return { parts: withNeeded(pageParts(source), needed), piece: pieceBy(source, pageText) };
  if (JSON_TEXT.test(source))
    return { parts: [{ start: 0, end: source.length }], piece: pieceBy(source, (json) => unescaped(json)) };
  const start = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  return { parts: withNeeded([{ start, end: source.length }], needed), piece: pieceBy(source, (text) => text) };
}

const pieceBy = (source: string, read: (text: string) => string) => (start: number, end: number) =>
  read(source.slice(start, end));

/** The parts, and what else is needed, in order and without overlaps. */
function withNeeded(parts: readonly Span[], needed: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...parts, ...needed].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** The body of a page between its scripts, styles and comments. Each end that is missing is looked for once, so that time stays linear. */
function pageParts(html: string): Span[] {
  const found = html.search(/<\/body\s*>/i);
  const stop = found < 0 ? html.length : found;
  const parts: Span[] = [];
  const missing = new Set<string>();
  let at = Math.max(html.search(/<body\b/i), 0);
  for (const { index, 1: tag = '!--' } of html.matchAll(UNSEEN)) {
    const name = tag.toLowerCase();
    if (index < at || index >= stop || missing.has(name)) continue;
    const close = name === '!--' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = index;
    const end = close.exec(html);
    if (!end) {
      missing.add(name);
      continue;
    }
    parts.push({ start: at, end: index });
    at = close.lastIndex;
  }
  parts.push({ start: at, end: stop });
  return parts.filter(({ start, end }) => end > start);
}

function pageText(html: string): string {
  const blocks = html.split(BLOCK).map(readable);
  return blocks.filter((block, i) => block.trim() !== '' || i === 0 || i === blocks.length - 1).join('\n\n');
}

const CONTROLS: Readonly<Record<string, string>> = { b: '', f: '', n: '\n', r: '', t: ' ' };

function unescaped(json: string): string {
  const text = json.replace(JSON_ESCAPE, (_, code, sign, control) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (sign ?? CONTROLS[control.toLowerCase()] ?? ''),
  );
  return /<[a-z/][^<>]*>/i.test(text) ? pageText(text) : text;
}
