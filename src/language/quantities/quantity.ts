import type { NumberValue, Quantity, Token } from '../../model';
import { rangeOf } from '../token-range';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedge';
import type { Lexeme } from './lexemes';

function hedged(cx: Context, found: Candidate): { from: number; to: number; hedge: Hedge } {
  const own = found.hedge ?? (found.low !== found.high && found.high !== null ? 'between' : 'exact');
  if (!found.hedgeable) return { from: found.from, to: found.to, hedge: own };
  const dimension = found.unit?.dimension ?? 'count';
  const isNoun = (lexeme: Lexeme) => {
    const range = rangeOf(lexeme, cx.tokens);
    return range !== null && cx.tokens[range.first]?.tag === 'NOUN';
  };
  const before = hedgeBefore(cx.lexemes, found.from, { dimension, low: found.low, form: found.form, isNoun });
  const after = hedgeAfter(cx.lexemes, found.to);
  const said = before && before.hedge !== 'exact' ? before.hedge : after?.hedge;
  const from = before && before.hedge !== 'exact' ? before.from : found.from;
  return { from, to: after?.to ?? found.to, hedge: said && own !== 'at-least' ? said : own };
}

/** Ends of the interval for what was said: "at least 12" has no upper end. */
function bounds(low: number, high: number | null, hedge: Hedge): { low: number | null; high: number | null } {
  if (hedge === 'at-least' || hedge === 'more-than') return { low, high: null };
  if (hedge === 'at-most' || hedge === 'less-than') return { low: null, high };
  return { low, high };
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Ties a candidate to its hedge, its tokens and its base unit. */
export function quantityOf(cx: Context, found: Candidate): Quantity | null {
  const { from, to, hedge } = hedged(cx, found);
  const start = cx.lexemes[from]?.start ?? 0;
  const end = cx.lexemes[to - 1]?.end ?? start;
  const range = rangeOf({ start, end }, cx.tokens);
  if (!range) return null;
  const noun = found.noun ? rangeOf(found.noun, cx.tokens) : null;
  const nounToken = noun ? (cx.tokens[noun.last - 1] as Token) : null;
  const joined = found.noun && nounToken && (nounToken.start !== found.noun.start || nounToken.end !== found.noun.end);
  // "two injured" keeps its word: the lemma would be the verb
  const isNominal = nounToken?.tag === 'NOUN' || nounToken?.tag === 'PROPN';
  const name =
    nounToken &&
    (joined
      ? cx.text.slice(found.noun!.start, found.noun!.end)
      : isNominal
        ? nounToken.lemma
        : nounToken.text
    ).toLowerCase();
  const unit = found.unit ?? { dimension: 'count', unit: name ?? null, factor: 1, offset: 0 };
  const base = (value: number | null) => (value === null ? null : tidy((value + unit.offset) * unit.factor));
  const ends = bounds(found.low, found.high, hedge);
  const value: NumberValue = {
    type: 'number',
    low: base(ends.low),
    high: base(ends.high),
    dimension: unit.dimension,
    unit: unit.unit,
    hedge,
  };
  const written = found.written ?? { low: found.low, high: found.high };
  return {
    ...range,
    text: cx.text.slice(start, end),
    value,
    written,
    counted: nounToken?.index ?? null,
    conversionOf: null,
  };
}
