import { SCORE_CUES } from '../lexicon/label-nouns';
import { type Candidate, candidate } from './candidate';
import { type Context, near, numeralAt, word } from './context';
import { isHyphen } from './multiplier';
import { readUnit, type Unit } from './unit';

const unit = (name: string | null): Unit => ({ dimension: 'score', unit: name ?? 'points', factor: 1, offset: 0 });
const cues = new Set<string>(SCORE_CUES);
const VOTE_WORDS = new Set([
  'split',
  'divided',
  'vote',
  'votes',
  'voted',
  'voting',
  'ballot',
  'senators',
  'passed',
  'approved',
  'rejected',
]);
/** Words right after two hyphened numbers that make them no score. */
const NO_SCORE = new Set([
  'year',
  'years',
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'week',
  'weeks',
  'month',
  'months',
  'people',
  'percent',
  '%',
  'million',
  'billion',
]);
/** Basketball sees 180 points, chambers have up to about 700 members. */
const LARGEST = 750;

/**
 * A result of two sides: "3-1", "31 votes to 26", "by 219 to 206". The smaller figure is `low`, the larger `high`,
 * because winner and loser may be named in either order; `written` keeps the order of the text.
 */
function score(cx: Context, from: number, to: number, first: number, second: number): Candidate {
  const votes = near(cx, from, to, 6, VOTE_WORDS) || word(cx, from + 1) === 'votes' || word(cx, to - 1) === 'against';
  return candidate(from, to, Math.min(first, second), Math.max(first, second), unit(votes ? 'vote' : null), {
    hedgeable: false,
    hedge: 'exact',
    marked: true,
    written: { low: first, high: second },
  });
}

function readHyphened(cx: Context, at: number): Candidate | null {
  const [first, dash, second] = [cx.lexemes[at], cx.lexemes[at + 1], cx.lexemes[at + 2]];
  if (first?.kind !== 'figure' || !isHyphen(dash) || !dash?.glued || second?.kind !== 'figure' || !second.glued)
    return null;
  if (!/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text) || /^0\d/.test(second.text)) return null;
  if (isHyphen(cx.lexemes[at + 3]) && cx.lexemes[at + 3]?.glued) return null;
  if (isHyphen(cx.lexemes[at - 1]) && cx.lexemes[at]?.glued) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  if (a > LARGEST || b > LARGEST || NO_SCORE.has(word(cx, at + 3)) || readUnit(cx.lexemes, at + 3, 'figure'))
    return null;
  return near(cx, at, at + 3, a > b ? 7 : 3, cues) ? score(cx, at, at + 3, a, b) : null;
}

/** "31 votes to 26", "by 219 to 206", "voted 59 to 41", "thirty for, twenty-nine against". */
function readTo(cx: Context, at: number): Candidate | null {
  const first = numeralAt(cx, at);
  if (!first || first.high === null || first.magnitude > 1 || first.low > LARGEST || !Number.isInteger(first.low))
    return null;
  const votes = word(cx, first.to) === 'votes';
  const next = votes ? first.to + 1 : first.to;
  if (
    ['for', 'in'].includes(word(cx, first.to)) &&
    [',', 'and', '—', '–'].includes(word(cx, first.to + (word(cx, first.to) === 'in' ? 2 : 1)))
  ) {
    const comma = first.to + (word(cx, first.to) === 'in' ? 2 : 1);
    const other = numeralAt(cx, word(cx, comma + 1) === 'and' ? comma + 2 : comma + 1);
    if (other && word(cx, other.to) === 'against' && other.high !== null)
      return score(cx, at, other.to + 1, first.low, other.low);
  }
  // "a 134-to-63 vote"
  const hyphened = isHyphen(cx.lexemes[next]) && word(cx, next + 1) === 'to' && isHyphen(cx.lexemes[next + 2]);
  if (hyphened) {
    const other = numeralAt(cx, next + 3);
    const voted = other && near(cx, at, other.to, 7, cues);
    return voted && other.high !== null && other.low <= LARGEST ? score(cx, at, other.to, first.low, other.low) : null;
  }
  if (word(cx, next) !== 'to') return null;
  const second = numeralAt(cx, next + 1);
  if (!second || second.high === null || second.low > LARGEST || second.magnitude > 1) return null;
  if (readUnit(cx.lexemes, second.to, second.form) || NO_SCORE.has(word(cx, second.to))) return null;
  if (first.low < second.low && !votes) return null;
  const before = word(cx, at - 1);
  const cued =
    votes ||
    ['voted', 'vote', 'passed', 'won', 'ruled', 'beat', 'lost', 'split', 'divided'].includes(before) ||
    word(cx, second.to) === 'vote' ||
    (before === 'of' && ['vote', 'votes', 'margin', 'score'].includes(word(cx, at - 2))) ||
    (before === 'by' && near(cx, at, second.to, 8, cues));
  return cued ? score(cx, at, second.to, first.low, second.low) : null;
}

export const readScore = (cx: Context, at: number): Candidate | null => readHyphened(cx, at) ?? readTo(cx, at);
