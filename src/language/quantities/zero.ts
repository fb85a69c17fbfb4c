import { ZERO_NOUNS } from '../lexicon/label-nouns';
import { type Candidate, candidate } from './candidate';
import { type Context, word } from './context';

const nouns = new Set<string>(ZERO_NOUNS);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'be']);
const HARM = new Set([
  'killed',
  'hurt',
  'injured',
  'wounded',
  'arrested',
  'missing',
  'hospitalized',
  'hospitalised',
  'harmed',
  'detained',
  'charged',
  'rescued',
]);

/** "no deaths", "no serious injuries", "no one was hurt": a count of nought. */
export function readZero(cx: Context, at: number): Candidate | null {
  const first = word(cx, at);
  const one = first === 'no' && word(cx, at + 1) === 'one';
  if (one || first === 'nobody') {
    const to = one ? at + 2 : at + 1;
    const verb = ['has', 'had', 'have'].includes(word(cx, to)) ? to + 1 : to;
    const participle = ['seriously', 'else', 'believed', 'reported'].includes(word(cx, verb + 1)) ? verb + 2 : verb + 1;
    if (!BE.has(word(cx, verb)) || !HARM.has(word(cx, participle))) return null;
    return candidate(at, to, 0, 0, null, { form: 'word', marked: true, hedgeable: false, noun: null, hedge: 'exact' });
  }
  if (first !== 'no') return null;
  const noun = nouns.has(word(cx, at + 1)) ? at + 1 : nouns.has(word(cx, at + 2)) ? at + 2 : null;
  const lexeme = noun === null ? undefined : cx.lexemes[noun];
  if (!lexeme || noun === null) return null;
  return candidate(at, noun + 1, 0, 0, null, {
    form: 'word',
    marked: true,
    hedgeable: false,
    hedge: 'exact',
    noun: lexeme,
  });
}
