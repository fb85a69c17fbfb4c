import { MappedTextBuilder, pieceAt } from '../mapped-text';
import { type Block, foldWhitespace } from '../reading';
import { type DomElement, walk } from './dom';
import { OwnText, type Page } from './page';

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNREAD = new Set(
  (
    'audio button canvas datalist embed head iframe img input map math meter noscript object option picture progress script select ' +
    'source style svg template textarea track video'
  ).split(' '),
);
/** Parts of a page that are read, but not for claims. */
const BESIDE = new Set(['address', 'aside', 'figcaption', 'footer', 'nav', 'form', 'dialog']);
/** Share of a paragraph inside links above which it is a list of links, when it is no sentence. */
const MOSTLY_LINKS = 0.9;

/** The paragraphs inside an element, each with its map to the source. */
export function blocksOf(root: DomElement, page: Page): Block[] {
  const blocks: Block[] = [];
  const own = new OwnText(page);
  let builder = new MappedTextBuilder();
  let linked = 0;
  let links = 0;
  let beside = 0;
  const close = () => {
    if (builder.length > 0) {
      const text = foldWhitespace(builder.build());
      const onlyLinks = linked > text.text.length * MOSTLY_LINKS && !/[.!?…][”"’')]*$/.test(text.text);
      if (text.text.length > 0) blocks.push({ kind: beside > 0 || onlyLinks ? 'boilerplate' : null, ...text });
    }
    builder = new MappedTextBuilder();
    linked = 0;
  };
  walk(root, {
    enter(element) {
      const name = element.nodeName.toLowerCase();
      if (UNREAD.has(name)) return false;
      if (name === 'br') builder.gap(' ');
      if (BLOCK.has(name)) close();
      if (BESIDE.has(name)) beside += 1;
      if (name === 'a') links += 1;
      return true;
    },
    leave(element) {
      const name = element.nodeName.toLowerCase();
      if (BLOCK.has(name)) close();
      if (BESIDE.has(name)) beside -= 1;
      if (name === 'a') links -= 1;
    },
    text(node) {
      const value = node.nodeValue ?? '';
      const place = own.place(node);
      // A word without a place is not read: its claim could not be shown.
      if (!place) builder.gap(' ');
      else addRange(builder, place.text, place.start, place.end);
      if (links > 0) linked += value.trim().length;
    },
  });
  close();
  return blocks;
}

/** Appends a part of a mapped text. */
function addRange(builder: MappedTextBuilder, { text, map }: Omit<Block, 'kind'>, start: number, end: number): void {
  let at = start;
  for (let index = Math.max(0, pieceAt(map, start)); at < end; index++) {
    const piece = map[index];
    if (!piece || piece.text >= end) break;
    const from = Math.max(at, piece.text);
    const to = Math.min(end, piece.text + piece.textLength);
    if (to <= from) continue;
    if (from > at) builder.gap(text.slice(at, from));
    if (piece.textLength === piece.sourceLength) builder.add(text.slice(from, to), piece.source + from - piece.text);
    else builder.add(text.slice(from, to), piece.source, piece.sourceLength);
    at = to;
  }
  if (at < end) builder.gap(text.slice(at, end));
}
