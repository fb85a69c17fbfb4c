import type { Span } from '../../model';

/** A stretch of text with what stands before and after it; `part` is the rest of one that another has cut in two. */
export interface Mark extends Span {
  /** Set where the mark is a link, since no link may stand inside another. */
  readonly link?: boolean;
  readonly part?: boolean;
  open(part: boolean, holdsLinks: boolean): string;
  close(part: boolean, holdsLinks: boolean): string;
}

/** Nested deeper than this, marks are set beside each other, before their words. */
const DEEPEST = 40;

/** Earlier ones first, and of those that start together the longer, so that each can hold the next. */
const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/** The text between two offsets with marks around parts of it; marks that cross are cut where they do. */
export function nest(
  marks: readonly Mark[],
  { start, end }: Span,
  text: (start: number, end: number) => string,
  depth = 0,
): string {
  const left = [...marks].sort(inOrder).reverse();
  let out = '';
  let at = start;
  for (let mark = left.pop(); mark; mark = left.pop()) {
    const from = Math.max(mark.start, at);
    const to = Math.max(Math.min(mark.end, end), from);
    out += text(at, from);
    const inside: Mark[] = [];
    const beyond: Mark[] = [];
    while (left.length > 0 && left.at(-1)!.start < to) {
      const next = left.pop()!;
      inside.push(next.end > to ? { ...next, end: to } : next);
      if (next.end > to) beyond.push({ ...next, start: to, part: true });
    }
    if (beyond.length > 0) {
      left.push(...beyond);
      left.sort(inOrder).reverse();
    }
    const part = mark.part ?? false;
    const words =
      depth < DEEPEST
        ? nest(inside, { start: from, end: to }, text, depth + 1)
        : inside.map((each) => each.open(false, false) + each.close(false, false)).join('') + text(from, to);
    const holdsLinks = inside.some(({ link }) => link);
    out += mark.open(part, holdsLinks) + words + mark.close(part, holdsLinks);
    at = to;
  }
  return out + text(at, Math.max(at, end));
}
