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
