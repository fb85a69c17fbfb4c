import type { Lexeme } from './lexemes';

export interface Figure {
  readonly value: number;
  /** Lexeme after the figure. */
  readonly to: number;
  /** "412.000": what it is when the point separates thousands; else null. */
  readonly asThousands: number | null;
  /** "6,5": a comma before decimals, to be believed only where a magnitude or unit follows. */
  readonly decimalComma: boolean;
  /** "9,200": separators leave no doubt that this is no year and no label. */
  readonly grouped: boolean;
}

const digits = (text: string) => Number(text.replace(/[.,]/g, ''));
const isGroups = (parts: readonly string[]) =>
  parts.length > 1 &&
  /^\d{1,3}$/.test(parts[0] ?? '') &&
  parts.slice(1).every((part, index) => part.length === 3 || (part.length === 2 && index < parts.length - 2));

/** Reads one figure of a text: "9,200", "9.200.000", "1,00,000", "2.7", "6,5". Null for "1.2.3" and "3,4,5". */
export function parseFigure(text: string): Omit<Figure, 'to'> | null {
  const plain = { asThousands: null, decimalComma: false, grouped: false };
  const commas = text.split(',');
  const points = text.split('.');
  if (commas.length === 1 && points.length === 1) return { ...plain, value: Number(text) };
  if (points.length === 1) {
    if (isGroups(commas)) return { ...plain, value: digits(text), grouped: true };
    if (commas.length === 2) return { ...plain, value: Number(text.replace(',', '.')), decimalComma: true };
    return null;
  }
  if (commas.length === 1) {
    if (points.length > 2) return isGroups(points) ? { ...plain, value: digits(text), grouped: true } : null;
    const mayBeThousands = isGroups(points) && !text.startsWith('0');
    return { ...plain, value: Number(text), asThousands: mayBeThousands ? digits(text) : null };
  }
  if (points.length === 2 && text.lastIndexOf('.') > text.lastIndexOf(',') && isGroups((points[0] ?? '').split(',')))
    return { ...plain, value: Number(text.replaceAll(',', '')), grouped: true };
  if (commas.length === 2 && isGroups((commas[0] ?? '').split('.')))
    return { ...plain, value: Number(text.replaceAll('.', '').replace(',', '.')), grouped: true };
  return null;
}

/** Longest gap of one thin, hard or plain space between groups: "9 200". */
const SPACES = /^[ {4}]$/u;

export function readFigure(text: string, lexemes: readonly Lexeme[], at: number): Figure | null {
  const first = lexemes[at];
  // "08.33" is a clock time, "007" a name
  if (first?.kind !== 'figure' || /^0\d/.test(first.text)) return null;
  let to = at + 1;
  let joined = first.text;
  if (/^[1-9]\d{0,2}$/.test(joined)) {
    for (let next = lexemes[to]; next && /^\d{3}$/.test(next.text); next = lexemes[to]) {
      if (!SPACES.test(text.slice(lexemes[to - 1]?.end, next.start))) break;
      joined += next.text;
      to++;
    }
  }
  if (to > at + 1) return { value: Number(joined), to, asThousands: null, decimalComma: false, grouped: true };
  const figure = parseFigure(first.text);
  return figure && Number.isFinite(figure.value) ? { ...figure, to } : null;
}
