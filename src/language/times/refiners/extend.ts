import type { Draft } from '../draft';
import { type Context, refiner, TimeResult } from '../time-result';

export const between = (context: Context, left: TimeResult, right: TimeResult) =>
  context.text.slice(left.stop, right.index);

/** The result with its span stretched to `from` … `to`. */
export const spanning = (context: Context, from: number, to: number, draft: Draft) =>
  new TimeResult(context, from, context.text.slice(from, to), draft);

/** The bracket that opened between the two closes behind them: "7 p.m. (1000 GMT)". */
const closing = (gap: string | null, outside: Outside | undefined) =>
  gap?.includes('(') && outside?.after.startsWith(')') ? 1 : 0;

/** A refiner that joins neighbours: `join` gives the draft of the two together, null to leave them apart. */
export function joining(join: (left: Draft, right: Draft, between: string, outside: Outside) => Draft | null) {
  return refiner((results, context) => {
    const joined: TimeResult[] = [];
    for (const right of results) {
      const left = joined.at(-1);
      const gap = left === undefined ? null : between(context, left, right);
      const outside = left && {
        before: context.text.slice(Math.max(0, left.index - 16), left.index),
        after: context.text.slice(right.stop, right.stop + 4),
      };
      const draft =
        left && outside && gap !== null && gap.length <= 40 ? join(left.draft, right.draft, gap, outside) : null;
      if (left && draft)
        joined[joined.length - 1] = spanning(context, left.index, right.stop + closing(gap, outside), draft);
      else joined.push(right);
    }
    return joined;
  });
}

export interface Outside {
  readonly before: string;
  readonly after: string;
}

/** A refiner that looks at the words before each result; `take` gives the length to add on the left and the new draft. */
export function takingWordsBefore(take: (draft: Draft, before: string) => { length: number; draft: Draft } | null) {
  return refiner((results, context) => {
    let floor = 0;
    return results.map((result) => {
      const before = context.text.slice(Math.max(floor, result.index - 40), result.index);
      const taken = take(result.draft, before);
      const from = result.index - (taken?.length ?? 0);
      floor = result.stop;
      return taken === null ? result : spanning(context, from, result.stop, taken.draft);
    });
  });
}
