import type { Span } from '../../model';

/** A character (or two) that may open or close a quotation. */
export interface Mark extends Span {
  readonly style: 'double' | 'straight' | 'single' | 'straight-single' | 'guillemet' | 'backtick';
  readonly side: 'open' | 'close' | 'either';
  /** A single mark that may as well be an apostrophe: "the players’ union", "droppin’". */
  readonly weak: boolean;
}

const MARKS = /``|''|[“”„‟"«»‹›‘’‚']/gu;
const BEFORE_OPENING = /[\s([{\u2013\u2014\-/“"‘'«:…]/u;
const AFTER_CLOSING = /[\s)\]},.;:?!\u2013\u2014\-/”"’'»…]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Elisions that begin with an apostrophe: 'em, '90s, rock 'n' roll. */
const ELISION = /^(?:em|til|tis|twas|cause|n|bout|cos|round|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/** All marks of one paragraph in order; `start` and `end` are offsets into `text` (UTF-16). */
export function marksIn(text: string, { start, end }: Span): Mark[] {
  const found: Mark[] = [];
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = span.start > start ? (text[span.start - 1] as string) : ' ';
    const after = span.end < end ? (text[span.end] as string) : ' ';
    const mark = classify(match[0], span, before, after, text);
    if (mark) found.push(mark);
  }
  return found;
}

function classify(sign: string, span: Span, before: string, after: string, text: string): Mark | null {
  const mark = (style: Mark['style'], side: Mark['side'], weak = false): Mark => ({ ...span, style, side, weak });
  switch (sign) {
    case '“':
    case '„':
    case '‟':
      // Careless typing turns closing marks round: "the end.“ He left".
      return mark('double', /[\s]/u.test(after) && !/\s/u.test(before) ? 'close' : 'open');
    case '”':
      return mark('double', /\s/u.test(before) && WORD.test(after) ? 'open' : 'close');
    case '«':
    case '‹':
      return mark('guillemet', WORD.test(before) || /[.,!?]/u.test(before) ? 'close' : 'open');
    case '»':
    case '›':
      return mark('guillemet', WORD.test(after) && BEFORE_OPENING.test(before) ? 'open' : 'close');
    case '``':
      return mark('backtick', 'open');
    case "''":
      return straight((_, side) => mark('backtick', side), before, after, text, span);
    case '"':
      return straight(mark, before, after, text, span);
    default:
      return single(sign, mark, before, after, text, span);
  }
}

type Make = (style: Mark['style'], side: Mark['side'], weak?: boolean) => Mark;

function straight(mark: Make, before: string, after: string, text: string, span: Span): Mark | null {
  // Inches: 5'10" tall.
  if (/\d/.test(before) && /['’]\d{0,2}$/.test(text.slice(Math.max(0, span.start - 3), span.start))) return null;
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/u.test(before);
  if (opens && !closes) return mark('straight', 'open');
  if (closes && !opens) return mark('straight', 'close');
  return mark('straight', 'either');
}

function single(sign: string, mark: Make, before: string, after: string, text: string, span: Span): Mark | null {
  const style = sign === "'" ? 'straight-single' : 'single';
  if (WORD.test(before) && WORD.test(after)) return null;
  if (ELISION.test(text.slice(span.end, span.end + 8))) return null;
  if (sign !== '’' && BEFORE_OPENING.test(before) && !/\s/u.test(after)) {
    if (sign === "'" && AFTER_CLOSING.test(after)) return null;
    return mark(style, 'open');
  }
  if (sign === '‘' || /\s/u.test(before) || !AFTER_CLOSING.test(after)) return null;
  return mark(style, 'close', WORD.test(before));
}
