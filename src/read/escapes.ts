import { type MappedText, MappedTextBuilder } from './mapped-text';

/** What one escape looks like at a place in the source; sticky. */
export const JSON_ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|[^u])/y;
/** In every YAML scalar a folded line break stands for one blank. */
const YAML_FOLD = String.raw`[ \t]{0,80}(?:\r\n?|\n)[ \t\r\n]*`;
export const YAML_PLAIN_ESCAPE = new RegExp(YAML_FOLD, 'y');
export const YAML_SINGLE_ESCAPE = new RegExp(`''|${YAML_FOLD}`, 'y');
export const YAML_DOUBLE_ESCAPE = new RegExp(
  String.raw`\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|(?:\r\n?|\n)[ \t]*|[^\r\n])|${YAML_FOLD}`,
  'y',
);
/** Entities of HTML: `&amp;`, `&#8217;`, `&#x2019;`, and the old ones without a semicolon. */
export const HTML_ESCAPE = /&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?/y;

/** A decoded value over its source, and where in the source it ends. */
export interface Aligned extends MappedText {
  readonly end: number;
}

/**
 * Lays a decoded value over the source it was decoded from: characters that are the same pair up, and an escape pairs with
 * what it stands for. `null` when the two do not fit.
 */
export function alignEscapes(
  value: string,
  source: string,
  start: number,
  end: number,
  pattern: RegExp,
): MappedText | null {
  const aligned = alignPrefix(value, source, start, end, pattern);
  return aligned && { text: aligned.text, map: aligned.map };
}

/** The same for a value that may end before the source does. */
export function alignPrefix(
  value: string,
  source: string,
  start: number,
  end: number,
  pattern: RegExp,
): Aligned | null {
  const builder = new MappedTextBuilder();
  let at = start;
  let run = start;
  let done = 0;
  const flush = () => {
    if (at > run) builder.add(value.slice(done - (at - run), done), run);
  };
  while (done < value.length) {
    if (at >= end) return null;
    pattern.lastIndex = at;
    const found = mayEscape(source.charCodeAt(at)) ? pattern.exec(source) : null;
    const units = found && at + found[0].length <= end ? unitsOf(value, done, source, at, found[0]) : null;
    if (units !== null) {
      flush();
      if (units.text > 0) builder.add(value.slice(done, done + units.text), at, units.source);
      done += units.text;
      at += units.source;
      run = at;
    } else if (source[at] === value[done]) {
      at += 1;
      done += 1;
    } else return null;
  }
  flush();
  return { ...builder.build(), end: at };
}

/** `&`, `\`, `'`, blank, tab, line breaks: the characters an escape can start with. */
function mayEscape(code: number): boolean {
  return code === 38 || code === 92 || code === 39 || code === 32 || code === 9 || code === 10 || code === 13;
}

/**
 * How many units of the value one escape gives, and how many of the source it takes: `&notin;` one, `&ngE;` two. The next
 * character decides. `null`: here it is no escape but the characters themselves (`&nosuch;`).
 */
function unitsOf(
  value: string,
  done: number,
  source: string,
  at: number,
  found: string,
): { text: number; source: number } | null {
  if (found.startsWith('&')) return entityUnits(value, done, source, at, found);
  if (/^\\[\r\n]/.test(found)) return { text: 0, source: found.length };
  if (/^[ \t\r\n]/.test(found)) return foldUnits(value, done, found);
  const wide = /^\\U/.test(found) && Number.parseInt(found.slice(2), 16) > 0xffff;
  return { text: wide ? 2 : 1, source: found.length };
}

function foldUnits(value: string, done: number, found: string): { text: number; source: number } | null {
  const blank = /^\n+|^ /.exec(value.slice(done, done + found.length));
  return blank ? { text: blank[0].length, source: found.length } : null;
}

function entityUnits(
  value: string,
  done: number,
  source: string,
  at: number,
  found: string,
): { text: number; source: number } | null {
  if (/^&amp/i.test(found)) return { text: 1, source: found[4] === ';' ? 5 : 4 };
  if (value.startsWith(found, done)) return null;
  const known = /^&#(?:[xX]([0-9A-Fa-f]+)|([0-9]+))/.exec(found);
  if (known) {
    const code = known[1] ? Number.parseInt(known[1], 16) : Number(known[2]);
    return { text: code > 0xffff && code <= 0x10ffff ? 2 : 1, source: found.length };
  }
  if (found.endsWith(';'))
    return { text: fits(value, done + 1, source, at + found.length) ? 1 : 2, source: found.length };
  // "&copy2024": the longest start of the name after which the texts go on alike.
  for (let length = found.length; length > 2; length--) {
    if (fits(value, done + 1, source, at + length)) return { text: 1, source: length };
  }
  return null;
}

/** True when value and source go on alike for some characters, or until the next escape. */
function fits(value: string, done: number, source: string, at: number): boolean {
  for (let ahead = 0; ahead < 8 && done + ahead < value.length; ahead++) {
    const next = source[at + ahead];
    if (next === undefined || next === '&' || next === '<') return true;
    if (next !== value[done + ahead]) return false;
  }
  return true;
}
