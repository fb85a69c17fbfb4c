import { CHANGE_VERBS } from '../lexicon/label-nouns';
import { type Candidate, candidate } from './candidate';
import { type Context, numeralAt, word } from './context';
import { isHyphen } from './multiplier';
import type { Numeral } from './numeral';
import { currencySign, money, readUnit, type Unit } from './unit';

/** A number with what stands glued to it before and behind: "$2.7 million", "12 per cent", "310 km", "dozens". */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
}

const COUNTRY_DOLLARS: Record<string, string> = {
  canadian: 'CAD',
  cad: 'CAD',
  australian: 'AUD',
  aud: 'AUD',
  us: 'USD',
  usd: 'USD',
  american: 'USD',
};

/** "$5 million Canadian", "$6.5 million (US)". */
function countryAfter(cx: Context, at: number): { code: string; to: number } | null {
  const open = word(cx, at) === '(';
  const code = COUNTRY_DOLLARS[word(cx, open ? at + 1 : at)];
  if (!code || (open && word(cx, at + 2) !== ')')) return null;
  // "$5 million American aid package": an adjective of what follows
  const next = cx.lexemes[at + 1];
  if (
    !open &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !['a', 'to', 'and', 'for', 'in', 'from'].includes(next.lower)
  )
    return null;
  return { code, to: open ? at + 3 : at + 1 };
}

/** "6.5 million dollars in our money": the reader's own currency, which the text does not name. */
const isOurMoney = (cx: Context, at: number) =>
  word(cx, at) === 'in' && word(cx, at + 1) === 'our' && word(cx, at + 2) === 'money';

function readSign(cx: Context, at: number) {
  const sign = currencySign(cx.lexemes, at);
  if (!sign) return null;
  const numeral = numeralAt(cx, sign.to, true);
  if (!numeral) return null;
  if (numeral.from === sign.to && numeral.form === 'word' && cx.lexemes[at]?.kind === 'word') return null;
  return { code: sign.code, numeral };
}

export function readAmount(cx: Context, at: number): Amount | null {
  const signed = readSign(cx, at);
  if (signed) {
    const { numeral } = signed;
    const country = signed.code === 'USD' ? countryAfter(cx, numeral.to) : null;
    const ours = isOurMoney(cx, country?.to ?? numeral.to);
    const unit = money(ours ? null : (country?.code ?? signed.code));
    // "$5 dollars" repeats itself
    const again = readUnit(cx.lexemes, numeral.to, 'figure');
    const to = country?.to ?? (again?.dimension.startsWith('money') ? again.to : numeral.to);
    return { from: at, to: ours ? to + 3 : to, numeral, unit };
  }
  let numeral = numeralAt(cx, at);
  if (!numeral) return null;
  let unit = readUnit(cx.lexemes, numeral.to, numeral.form);
  const asMoney = numeralAt(cx, at, true);
  if (asMoney && asMoney.to > numeral.to) {
    const currency = readUnit(cx.lexemes, asMoney.to, asMoney.form);
    if (currency?.dimension.startsWith('money')) [numeral, unit] = [asMoney, currency];
  }
  // "30 millions of dollars"
  if (!unit && numeral.magnitude >= 1000 && word(cx, numeral.to) === 'of') {
    const of = readUnit(cx.lexemes, numeral.to + 1, 'word');
    if (of?.dimension.startsWith('money')) unit = of;
  }
  // "34 million pounds": such weights are given in tonnes
  const sterling = cx.sterling || numeral.magnitude >= 1_000_000;
  if (unit?.unit === 'lb' && word(cx, unit.to - 1).startsWith('pound') && sterling && word(cx, unit.to) !== 'of')
    unit = { ...money('GBP'), to: unit.to };
  if (unit?.dimension.startsWith('money') && isOurMoney(cx, unit.to)) unit = { ...money(null), to: unit.to + 3 };
  return { from: at, to: unit?.to ?? numeral.to, numeral, unit };
}

const changeVerbs = new Set<string>(CHANGE_VERBS);

/** The word that joins two ends of a range, and where the second begins: "10–15", "10 to 15", "six or seven". */
function connector(cx: Context, first: Amount): { sort: 'dash' | 'to' | 'or' | 'and'; to: number } | null {
  const { lexemes } = cx;
  const at = first.to;
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const dash = isHyphen(lexeme) || lexeme.text === '—';
  if (dash && lexemes[at + 1]?.glued === lexeme.glued && lexemes[at + 1]?.kind !== 'word')
    return { sort: 'dash', to: at + 1 };
  // "8- to 10-hour shifts"
  const to = dash && lexeme.glued ? at + 1 : at;
  const joiner = word(cx, to);
  if (joiner === 'to' || joiner === 'or' || joiner === 'and') return { sort: joiner, to: to + 1 };
  return null;
}

/** Two amounts that are the ends of one range. Null for changes ("from 5 to 7 percent", "rose 10 to 15"). */
export function readRange(cx: Context, first: Amount): Candidate | null {
  const join = connector(cx, first);
  if (!join || first.numeral.high === null) return null;
  const hyphen = isHyphen(cx.lexemes[first.to]) && join.sort !== 'dash';
  const second = readAmount(cx, join.to);
  if (!second || second.numeral.high === null || second.from !== join.to) return null;
  const before = word(cx, first.from - 1);
  const range = word(cx, first.from - 2);
  if (join.sort === 'and' && before !== 'between' && range !== 'between') return null;
  if (join.sort === 'to') {
    if (before === 'from' && !/^(?:rang|vary|varies|varied|anywhere|estimates)/.test(range)) return null;
    if (changeVerbs.has(before) && first.unit !== null) return null;
  }
  if (
    join.sort === 'dash' &&
    cx.lexemes[second.to]?.glued &&
    isHyphen(cx.lexemes[second.to]) &&
    cx.lexemes[second.to + 1]?.kind === 'figure'
  )
    return null;
  if (first.unit && second.unit && first.unit.unit !== second.unit.unit) return null;
  if (first.unit && !second.unit && !first.unit.dimension.startsWith('money')) return null;
  const unit = second.unit ?? first.unit;
  // "10 to 15 million", "$95-$130 million": the magnitude stands once
  const share =
    second.numeral.magnitude > first.numeral.magnitude &&
    first.numeral.low * second.numeral.magnitude <= second.numeral.low;
  const low = first.numeral.low * (share && first.numeral.magnitude === 1 ? second.numeral.magnitude : 1);
  const high = second.numeral.high;
  if (low >= high) return null;
  if (join.sort === 'or' && (high > low * 2 || first.numeral.form !== second.numeral.form || hyphen)) return null;
  if (join.sort !== 'and' && !unit && high > low * 10) return null;
  const from = join.sort === 'and' && before === 'between' ? first.from - 1 : first.from;
  return candidate(from, second.to, low, high, unit, {
    hedge: 'between',
    form: second.numeral.form,
    hedgeable: false,
    marked: first.numeral.marked || second.numeral.marked || join.sort !== 'dash',
  });
}
