/** A stretch of the source between two tags, undecoded. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
}

const TAG_NAME = /[A-Za-z][^\s/>]*/y;
/** Inside these elements only their own end tag is a tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * The stretches of text of an HTML source in order, as a tokenizer after the HTML standard divides it: what stands between tags,
 * comments and declarations, the content of `<script>`, `<style>` and `<title>` included. Stretches of white space are left out.
 */
export function textRuns(source: string): TextRun[] {
  const runs: TextRun[] = [];
  const push = (start: number, end: number) => {
    if (/[^ \t\r\n\f]/.test(source.slice(start, end))) runs.push({ start, end });
  };
  let start = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const tag = tagAt(source, at);
    if (!tag) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    push(start, at);
    start = tag.end;
    if (tag.raw !== null) {
      const end = rawEnd(source, tag.end, tag.raw);
      push(tag.end, end);
      start = end;
    }
    at = source.indexOf('<', start);
  }
  push(start, source.length);
  return runs;
}

interface Tag {
  readonly end: number;
  /** The name when what follows is raw text. */
  readonly raw: string | null;
}

function tagAt(source: string, at: number): Tag | null {
  const next = source[at + 1] ?? '';
  if (next === '!' || next === '?') return { end: declarationEnd(source, at), raw: null };
  const closing = next === '/';
  TAG_NAME.lastIndex = closing ? at + 2 : at + 1;
  const name = TAG_NAME.exec(source)?.[0];
  if (!name) return closing && source[at + 2] ? { end: after(source, '>', at), raw: null } : null;
  const end = tagEnd(source, TAG_NAME.lastIndex);
  const lower = name.toLowerCase();
  return { end, raw: !closing && RAW.has(lower) && source[end - 2] !== '/' ? lower : null };
}

/** After the `>` that ends a tag; a value in quotation marks may hold one. */
function tagEnd(source: string, from: number): number {
  for (let at = from, value = false; at < source.length; at++) {
    const character = source[at]!;
    if (character === '>') return at + 1;
    if (value && (character === '"' || character === "'")) {
      at = source.indexOf(character, at + 1);
      if (at < 0) return source.length;
      value = false;
    } else if (character === '=') value = true;
    else if (!/\s/.test(character)) value = false;
  }
  return source.length;
}

function declarationEnd(source: string, at: number): number {
  if (source.startsWith('<!--', at)) {
    if (source.startsWith('<!-->', at) || source.startsWith('<!--->', at)) return source.indexOf('>', at) + 1;
    return after(source, '-->', at + 4);
  }
  return after(source, '>', at);
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function rawEnd(source: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}
