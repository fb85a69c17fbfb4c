import type { Mark } from './marks';
import type { Quoted } from './pairs';

interface Singles {
  readonly pairs: Quoted[];
  /** The last opening mark without a partner. */
  readonly open: Mark | null;
}

/** After these a mark is as likely an apostrophe: "the players’ union", "droppin’", "o’". */
const DOUBTFUL = /(?:s|in|\bo|\ban|\bth|\bol)$/iu;

/**
 * Quotations in single marks, outside those in double ones. Apostrophes at the end of a word are told from closing
 * marks by what follows: ‘the players’ union rejected it,’ ends at the mark after the comma.
 */
export function pairSingles(
  text: string,
  marks: readonly Mark[],
  doubles: readonly Quoted[],
  carried: Mark | null,
): Singles {
  const free = outside(marks, doubles);
  const pairs: Quoted[] = [];
  let open = carried;
  let candidates: Mark[] = [];
  const settle = () => {
    if (!open) return;
    const closing = choose(text, candidates);
    if (!closing) return;
    pairs.push({ start: open.start, end: closing.end, inner: { start: open.end, end: closing.start } });
    open = null;
  };
  free.forEach((mark, position) => {
    if (carried && position === 0 && mark.side === 'open') return;
    if (mark.side === 'open') {
      settle();
      open = mark;
      candidates = [];
    } else candidates.push(mark);
  });
  settle();
  return { pairs, open };
}

function choose(text: string, candidates: readonly Mark[]): Mark | null {
  const certain = candidates.find(
    ({ weak, start }) => !weak || !DOUBTFUL.test(text.slice(Math.max(0, start - 4), start)),
  );
  const first = candidates[0];
  if (!first || !certain) return first ?? null;
  if (first === certain) return first;
  // "‘rockets’ were fired, the workers’ union said": a later mark counts only where speech ends.
  return certain.weak ? first : certain;
}

function outside(marks: readonly Mark[], doubles: readonly Quoted[]): Mark[] {
  let at = 0;
  return marks.filter((mark) => {
    while (at < doubles.length && (doubles[at] as Quoted).end <= mark.start) at++;
    const double = doubles[at];
    return !double || mark.end <= double.start;
  });
}
