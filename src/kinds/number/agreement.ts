import { type Agreement, compatible } from '../../language/quantities/tolerance';
import type { Figure } from './figure';

/** Currency words that several countries share ("pesos") compare with themselves: one story means one of them. */
const currencyWord = ({ quantity }: Figure) =>
  /(?<word>\p{L}+)s?$/u.exec(quantity.text)?.groups?.word?.replace(/s$/, '') ?? null;

/** Whether two figures can both be right. */
export function agreementOf(a: Figure, b: Figure): Agreement {
  if (a.value.dimension !== 'money' || b.value.dimension !== 'money') return compatible(a.value, b.value);
  const [x, y] = [currencyWord(a), currencyWord(b)];
  if (x === null || x !== y) return 'incomparable';
  return compatible({ ...a.value, dimension: 'money:?', unit: x }, { ...b.value, dimension: 'money:?', unit: x });
}

/** Least share of the six words around two figures that must be the same for a copy. */
const COPIED = 0.8;

/** Words on both sides that are the same, from the quantity outwards, of six; 0–1. */
export const sameWords = (a: Figure, b: Figure): number =>
  a.words.filter((word, at) => word === b.words[at]).length / a.words.length;

/**
 * One sentence in two articles with another figure: "at least 60 votes" and "at least 63 votes" may both be true, but
 * not as the same words of one text.
 */
export function isMiscopied(a: Figure, b: Figure): boolean {
  if (a.value.hedge !== b.value.hedge || a.value.hedge === 'exact' || sameWords(a, b) < COPIED) return false;
  const differ = (x: number | null, y: number | null) =>
    x !== null &&
    y !== null &&
    compatible({ ...a.value, low: x, high: x, hedge: 'exact' }, { ...b.value, low: y, high: y, hedge: 'exact' }) ===
      'differs';
  return differ(a.value.low, b.value.low) || differ(a.value.high, b.value.high);
}
