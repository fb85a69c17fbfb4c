import type { Hedge } from './hedge';
import type { Unit } from './unit';

/** A quantity before it is tied to the tokens: lexemes `from` … `to - 1`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** As written, before conversion. */
  readonly low: number;
  readonly high: number | null;
  readonly unit: Unit | null;
  /** Set when the words themselves say it ("between 10 and 15", "dozens"). */
  readonly hedge?: Hedge;
  readonly form: 'figure' | 'word';
  /** Hedges before and after are looked for. */
  readonly hedgeable: boolean;
  /** Text offset of the noun that is counted. */
  readonly noun?: { readonly start: number; readonly end: number } | null;
  /** Written order is kept here for scores: "3-1" is 3 then 1. */
  readonly written?: { readonly low: number; readonly high: number };
  /** A bare number with separators or magnitude: cannot be a year or a label. */
  readonly marked: boolean;
  readonly asThousands: number | null;
}

export const candidate = (
  from: number,
  to: number,
  low: number,
  high: number | null,
  unit: Unit | null,
  rest: Partial<Candidate> = {},
): Candidate => ({
  from,
  to,
  low,
  high,
  unit,
  form: 'figure',
  hedgeable: true,
  marked: false,
  asThousands: null,
  ...rest,
});
