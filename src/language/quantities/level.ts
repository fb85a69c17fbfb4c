import { type Candidate, candidate } from './candidate';
import { type Context, near, numeralAt, word } from './context';
import type { Unit } from './unit';

const levelOf = (unit: string): Unit => ({ dimension: 'level', unit, factor: 1, offset: 0 });
/** What is told in levels. */
const GRADED = new Set([
  'alert',
  'avalanche',
  'avalanches',
  'cyclone',
  'danger',
  'hazard',
  'hurricane',
  'risk',
  'scale',
  'storm',
  'threat',
  'tornado',
  'typhoon',
  'warning',
  'warnings',
]);
const STEPS = new Set(['level', 'degree', 'grade', 'rated', 'category']);
/** Scales in the news end at ten (Beaufort's at 12). */
const HIGHEST = 12;
/** How many words from its level a danger may stand. */
const REACH = 9;

/** A step of a scale: "a Category 4 hurricane", "danger was rated four", "four on a scale of five". */
export function readLevel(cx: Context, at: number): Candidate | null {
  const numeral = numeralAt(cx, at);
  if (!numeral || numeral.high === null || numeral.marked || numeral.low > HIGHEST || !Number.isInteger(numeral.low))
    return null;
  const [before, { to }] = [word(cx, at - 1), numeral];
  const scale = word(cx, to) === 'on' && word(cx, to + 1) === 'a' && word(cx, to + 2) === 'scale';
  if (!scale && !STEPS.has(before)) return null;
  if (!near(cx, at, to, REACH, GRADED)) return null;
  return candidate(at, to, numeral.low, numeral.low, levelOf(before === 'category' ? before : 'level'), {
    form: numeral.form,
    marked: true,
    hedgeable: false,
  });
}
