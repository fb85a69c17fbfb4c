import { readAmount } from './amount';
import { type Context, word } from './context';
import { type Unit, unitNamed } from './unit';

const SPEED_OF: Readonly<Record<string, string>> = { km: 'km/h', mi: 'mph' };

const saysPerHour = (cx: Context, at: number) =>
  (word(cx, at) === 'an' || word(cx, at) === 'per' || word(cx, at) === 'a') && word(cx, at + 1) === 'hour';

/**
 * The speed that a length is when a bracket parts it from its hour: "185 kilometres (115 miles) an hour". `to` is the
 * lexeme behind the length; null when no hour follows.
 */
export function speedAcrossBracket(cx: Context, unit: Unit, to: number): Unit | null {
  const speed = SPEED_OF[unit.unit];
  if (speed === undefined) return null;
  if (word(cx, to) === ')') return saysPerHour(cx, to + 1) ? unitNamed(speed) : null;
  if (word(cx, to) !== '(') return null;
  const converted = readAmount(cx, to + 1);
  const closed =
    converted?.unit != null && SPEED_OF[converted.unit.unit] !== undefined && word(cx, converted.to) === ')';
  return closed && saysPerHour(cx, converted.to + 1) ? unitNamed(speed) : null;
}
