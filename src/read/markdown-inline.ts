import { type MappedText, MappedTextBuilder } from './mapped-text';
import { NAMED_CHARACTERS } from './named-characters';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/y;
const TAG = /<(?:\/?[A-Za-z][^<>]{0,500}|!--[^>]{0,400}--)>/y;
const AUTOLINK = /<(?:https?:\/\/|mailto:)[^\s<>]{1,500}>/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const TARGET = /\((?:[^()\\\n]|\\.|\([^()\n]{0,200}\)){0,2000}\)/y;
const LABEL = /\[([^\]\n]{0,200})\]/y;

/** The words of one paragraph of Markdown, its marks of emphasis, links, images, code and entities undone. */
export function readInline(text: string, references: ReadonlySet<string>): MappedText {
  const builder = new MappedTextBuilder();
  const skips = linkMarks(text, references);
  let at = 0;
  while (at < text.length) {
    const skip = skips.get(at);
    if (skip !== undefined && skip > at) {
      at = skip;
      continue;
    }
    at = readMark(text, at, builder);
  }
  return builder.build();
}

/** Reads what starts at `at` and returns where it ends. */
function readMark(text: string, at: number, builder: MappedTextBuilder): number {
  const character = text[at]!;
  switch (character) {
    case '\\':
      if (ESCAPABLE.test(text[at + 1] ?? '')) {
        builder.add(text[at + 1]!, at, 2);
        return at + 2;
      }
      break;
    case '&': {
      const found = stickyMatch(ENTITY, text, at);
      const decoded = found && decodeEntity(found);
      if (found && decoded) {
        builder.add(decoded, at, found[0].length);
        return at + found[0].length;
      }
      break;
    }
    case '<': {
      const skipped = stickyMatch(AUTOLINK, text, at) ?? stickyMatch(TAG, text, at);
      if (skipped) {
        if (/^<br\b/i.test(skipped[0])) builder.add(' ', at, skipped[0].length);
        return at + skipped[0].length;
      }
      break;
    }
    case '*':
    case '_':
    case '~':
    case '`': {
      const end = runEnd(text, at);
      if (!isMark(text, at, end)) builder.add(text.slice(at, end), at);
      return end;
    }
  }
  const stop = nextSpecial(text, at + 1);
  builder.add(text.slice(at, stop), at);
  return stop;
}

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const SPECIAL = /[\\&<*_~`![\]]/g;

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}

function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end;
}

/** Emphasis stands at the edge of a word: "2 * 3" and "snake_case" keep theirs; one tilde is a tilde ("~40"). */
function isMark(text: string, start: number, end: number): boolean {
  const mark = text[start]!;
  const before = /\S/.test(text[start - 1] ?? ' ');
  const after = /\S/.test(text[end] ?? ' ');
  if (mark === '`') return true;
  if (mark === '~') return end - start === 2;
  if (!before && !after) return false;
  if (mark === '*') return true;
  return !(/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[end] ?? ' '));
}

function decodeEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name) return NAMED_CHARACTERS[name] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Where the marks of links lie: from each offset to the offset to go on at. `[words](target)` and `[words][label]` keep their
 * words, images and footnote marks go as a whole, and brackets of an editor ("[the minister]") stay.
 */
function linkMarks(text: string, references: ReadonlySet<string>): Map<number, number> {
  const skips = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') open.push(at);
    else if (text[at] === ']' && open.length > 0) {
      const start = open.pop()!;
      const end = linkEnd(text, start, at, references);
      if (end === null) continue;
      const isImage = text[start - 1] === '!' && text[start - 2] !== '\\';
      if (isImage) skips.set(start - 1, end);
      else if (text[start + 1] === '^') skips.set(start, end);
      else {
        skips.set(start, start + 1);
        skips.set(at, end);
      }
      at = end - 1;
    }
  }
  return skips;
}

function linkEnd(text: string, start: number, at: number, references: ReadonlySet<string>): number | null {
  if (text[start + 1] === '^') return at + 1;
  const target = stickyMatch(TARGET, text, at + 1);
  if (target) return at + 1 + target[0].length;
  const label = stickyMatch(LABEL, text, at + 1);
  const words = text.slice(start + 1, Math.min(at, start + 201)).toLowerCase();
  if (label && references.has((label[1] || words).toLowerCase())) return at + 1 + label[0].length;
  return references.has(words) ? at + 1 : null;
}
