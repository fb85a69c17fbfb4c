import { parseHTML } from 'linkedom/worker';
import { alignPrefix, HTML_ESCAPE } from '../escapes';
import { type MappedText, MappedTextBuilder } from '../mapped-text';
import { type DomDocument, type DomElement, type DomNode, isText, walk } from './dom';
import { type TextRun, textRuns } from './text-runs';

/** Names an element's own text through all that Readability does to a page: attributes stay when nodes are moved or renamed. */
const MARK = 'data-factdiff';

/** A parsed page that knows where its text stands in the source. */
export interface Page {
  readonly document: DomDocument;
  /** The text that an element holds itself, not in its children, by the value of its mark. */
  readonly own: ReadonlyMap<string, MappedText>;
  readonly elements: number;
  /** How many elements the deepest one lies in. */
  readonly depth: number;
}

/** Parses a page. linkedom keeps no offsets, so its text nodes are laid over the stretches of text in the source, in order. */
export function parsePage(source: string): Page {
  const whole = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: DomDocument };
  const root = document.documentElement;
  const own = new Map<string, MappedText>();
  const size = root ? markText(root, source, own) : { elements: 0, depth: 0 };
  return { document, own, ...size };
}

function markText(root: DomElement, source: string, own: Map<string, MappedText>): Pick<Page, 'elements' | 'depth'> {
  let elements = 0;
  let open = 0;
  let depth = 0;
  const builders = new Map<DomElement, MappedTextBuilder>();
  const cursor = new Cursor(source, textRuns(source));
  walk(root, {
    enter: () => {
      elements += 1;
      open += 1;
      depth = Math.max(depth, open);
      return true;
    },
    leave: () => {
      open -= 1;
    },
    text: (node) => {
      if (startsGroup(node)) {
        const parent = node.parentNode!;
        let builder = builders.get(parent);
        if (!builder) {
          builder = new MappedTextBuilder();
          builders.set(parent, builder);
        }
        cursor.take(groupValue(node), builder);
      }
    },
  });
  let number = 0;
  for (const [element, builder] of builders) {
    element.setAttribute(MARK, String(number));
    own.set(String(number), builder.build());
    number += 1;
  }
  return { elements, depth };
}

/** linkedom makes a text node of every entity; neighbours are read as one. */
function startsGroup(node: DomNode): boolean {
  const { previousSibling } = node as DomNode & { previousSibling: DomNode | null };
  return node.parentNode !== null && !(previousSibling && isText(previousSibling));
}

function groupValue(first: DomNode): string {
  let value = '';
  for (let node: DomNode | null = first; node && isText(node); node = node.nextSibling) value += node.nodeValue ?? '';
  return value;
}

/** How many stretches to look ahead when the parser and the tokenizer disagree about one. */
const LOOK_AHEAD = 24;

class Cursor {
  #index = 0;
  #at: number;

  constructor(
    private readonly source: string,
    private readonly runs: readonly TextRun[],
  ) {
    this.#at = runs[0]?.start ?? 0;
  }

  /** Adds the value to the builder, with its place when one is found. */
  take(value: string, builder: MappedTextBuilder): void {
    if (!/[^ \t\r\n\f]/.test(value)) {
      builder.gap(value);
      return;
    }
    for (let index = this.#index; index < Math.min(this.runs.length, this.#index + LOOK_AHEAD); index++) {
      const run = this.runs[index]!;
      const at = index === this.#index ? this.#at : run.start;
      const aligned = at < run.end ? alignPrefix(value, this.source, at, run.end, HTML_ESCAPE) : null;
      if (!aligned) continue;
      for (const piece of aligned.map) {
        builder.add(value.slice(piece.text, piece.text + piece.textLength), piece.source, piece.sourceLength);
      }
      this.#index = index;
      this.#at = aligned.end;
      return;
    }
    this.#takeWhole(value, builder);
  }

  /** A stretch that does not decode as expected is shown as a whole rather than not read at all. */
  #takeWhole(value: string, builder: MappedTextBuilder): void {
    while (this.#index < this.runs.length && this.#at >= this.runs[this.#index]!.end) {
      this.#index += 1;
      this.#at = this.runs[this.#index]?.start ?? 0;
    }
    const run = this.runs[this.#index];
    if (run && value.length <= run.end - this.#at) {
      builder.add(value, this.#at, run.end - this.#at);
      this.#at = run.end;
    } else builder.gap(value);
  }
}

/** Reads the words of marked elements after the page has been changed: each text once, in order. */
export class OwnText {
  readonly #cursors = new Map<string, number>();

  constructor(private readonly page: Page) {}

  /** Where a text node of the changed page stands in the source; `null` when that is not known. */
  place(node: DomNode): { readonly text: MappedText; readonly start: number; readonly end: number } | null {
    const mark = nearestMark(node);
    const text = mark === null ? undefined : this.page.own.get(mark);
    const value = node.nodeValue ?? '';
    if (mark === null || !text) return null;
    const start = text.text.indexOf(value, this.#cursors.get(mark) ?? 0);
    if (start < 0) return null;
    this.#cursors.set(mark, start + value.length);
    return { text, start, end: start + value.length };
  }
}

function nearestMark(node: DomNode): string | null {
  for (let element = node.parentNode; element; element = element.parentNode) {
    const mark = element.getAttribute?.(MARK);
    if (mark !== null && mark !== undefined) return mark;
  }
  return null;
}
