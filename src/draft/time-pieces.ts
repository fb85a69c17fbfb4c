import type { TimeMention } from '../model';
import { isIn, type Piece, type Scene } from './piece';
import { timeFit, timeParts } from './time-parts';

/** Times of a draft sentence. */
export function timePieces(scene: Scene): Piece[] {
  return scene.document.times.filter((time) => isIn(scene, time)).flatMap((time) => ofTime(time, scene));
}

function ofTime(time: TimeMention, scene: Scene): Piece[] {
  const parts = timeParts(time);
  if (!parts.size) return [];
  const { first, last } = time;
  const { scores, nearest, best } = scene.context(first, last);
  const { sentences } = scene.index;
  let full = -1;
  let partial = 0;
  let conflict = 0;
  const years = new Map<string, number>();
  const candidates = sentences.flatMap((sentence, at) =>
    timesOfSentence(sentence.times).map((candidate) => ({ ...candidate, at })),
  );
  for (const { parts: other } of candidates) {
    const year = other.get('year');
    if (year) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const usual = Math.max(0, ...years.values());
  for (const { parts: other, value, at } of candidates) {
    const equal =
      time.value.start !== null &&
      time.value.start === value.start &&
      time.value.end === value.end &&
      time.value.start.length >= 7;
    const lent =
      !other.has('year') && parts.has('year') && other.size > 0 && yearOf(value.start) !== null
        ? new Map([...other, ['year', yearOf(value.start)!]])
        : other;
    let fit = equal ? 1 : timeFit(parts, lent);
    // "the fourth quarter of 2020" for a source's "fourth quarter": the year may stand elsewhere.
    if (fit > 0 && fit < 1 && !lent.has('year') && parts.has('year') && years.get(parts.get('year')!) === usual)
      fit = timeFit(new Map([...parts].filter(([part]) => part !== 'year')), lent) === 1 ? 1 : fit;
    if (fit === 1) full = Math.max(full, scores[at]!);
    partial = Math.max(partial, fit);
    if (fit < 0 && scores[at]! >= 0.9 * best) conflict = 1;
  }
  if (full < 0 && [...parts.keys()].every((part) => part === 'shift' || part === 'unit'))
    full = shiftInWords(parts, scene, scores);
  const evidence: Record<string, number> =
    full >= 0
      ? { timeGap: best - full, timeConflictGap: conflict && full < 0.9 * best ? 1 : 0 }
      : {
          // A source that never names a year leaves open which one it speaks of.
          [parts.size === 1 && parts.has('year') && years.size === 0 ? 'timeYearOnly' : 'timeMissing']: 1,
          timePart: partial > 0 ? partial : 0,
          timeConflict: conflict,
          timeFigures: [...parts.keys()].some(
            (part) =>
              part === 'year' ||
              part === 'day' ||
              part === 'clock' ||
              part === 'quarter' ||
              part === 'weekday' ||
              part === 'month',
          )
            ? 1
            : 0,
        };
  return [{ sort: 'time', first, last, nearest, evidence: { time: 1, ...evidence } }];
}

const timesOfSentence = (times: readonly TimeMention[]) =>
  times.map((mention) => ({ parts: timeParts(mention), value: mention.value }));
const yearOf = (iso: string | null) => iso?.slice(0, 4) ?? null;

const BACK = /\b(?:last|past|previous|prior|preceding|earlier|ago|yoy)\b|-ago\b|over-year|over[ -]the[ -]year/i;
const ON = /\b(?:next|coming|following|upcoming|later)\b/i;

/** "last year" for a source's "year-over-year" or "a year ago", which are no times of their own. */
function shiftInWords(parts: ReadonlyMap<string, string>, { index }: Scene, scores: readonly number[]): number {
  const unit = parts.get('unit');
  const pattern = parts.get('shift') === '-1' ? BACK : parts.get('shift') === '+1' ? ON : null;
  let best = -1;
  if (!unit || !pattern) return best;
  index.sentences.forEach(({ document, sentence }, at) => {
    const text = document.article.text.slice(sentence.start, sentence.end);
    if (pattern.test(text) && text.toLowerCase().includes(unit)) best = Math.max(best, scores[at]!);
  });
  return best;
}
